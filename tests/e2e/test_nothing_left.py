"""Once somebody has left, no word of theirs is in the process, on its disk or on its screen.

Every token, code and claim is known here, since the provider is ours; what is found while they are
signed in shows that it would be found afterwards.
"""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.process_memory import copies, copies_in_process
from tests.e2e.reading import words_on
from tests.e2e.test_from_outside import children
from tests.fakes.certificates import Authority
from tests.fakes.issuer import oauth_error
from tests.fakes.served_issuer import Guest, ServedIssuer
from tests.waiting import until

pytestmark = pytest.mark.e2e

SETTLES_WITHIN_S = 20
SECRET = "invented-client-Secret-7"
WAYS_TO_KEEP = {"nobody stays": "REMEMBER=false\n", "people stay": "REMEMBER=true\n"}


@dataclass
class Lobby:
    """One kiosk, its screen, its provider, and the folder it may write to."""

    provider: ServedIssuer
    process: KioskProcess
    display: XServer
    home: Path

    def sign_in(self) -> None:
        """Somebody comes, and their picture is on view."""
        self.display.press("Return")
        self.process.shows("welcome")
        seen = ("pixels", "access token", "given name")
        until(lambda: len(self.in_memory(*seen)) == len(seen), SETTLES_WITHIN_S, "all of them")

    def sign_out(self) -> None:
        """They leave, and their tokens are handed back."""
        self.display.press("Return")
        self.process.next("signed_out", reason="asked")
        self.process.next("tokens_revoked")

    def in_memory(self, *names: str) -> dict[str, int]:
        """How often these words of theirs, or all, are in the kiosk's memory."""
        words = self.provider.words()
        chosen = {name: words[name] for name in names or words}
        return copies_in_process(self.process.pid, chosen)

    def has_forgotten(self) -> None:
        """Wait until not one copy is left of anything."""
        deadline = time.monotonic() + SETTLES_WITHIN_S
        while (left := self.in_memory()) and time.monotonic() < deadline:
            pass  # each look is work of its own
        assert left == {}

    def has_written(self) -> dict[str, int]:
        """How often each word of theirs, and the client's secret, is anywhere outside."""
        files = [path.read_bytes() for path in self.home.rglob("*") if path.is_file()]
        proc = Path(f"/proc/{self.process.pid}")
        own = [(proc / name).read_bytes() for name in ("cmdline", "environ")]
        commands = [command.encode() for command in children(self.process.pid)]
        words = {**self.provider.words(), "client secret": SECRET}
        return copies([*files, *own, *commands, self.process.log.encode()], words)


@contextmanager
def lobby(display: XServer, folder: Path, settings: str = "") -> Iterator[Lobby]:
    home, secret = folder / "home", folder / "client_secret"
    secret.write_text(SECRET, encoding="utf-8")
    places = {"TMPDIR": "tmp", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache"}
    environment = {name: str(home / place) for name, place in places.items()}
    for place in environment.values():
        Path(place).mkdir(parents=True)
    authority = Authority(folder)
    provider = ServedIssuer(authority.server("localhost"))
    text = (
        f"{provider.settings}CLIENT_SECRET_FILE={secret}\nCA_BUNDLE={authority.bundle}\n"
        f"LOG_LEVEL=debug\nDEVICE_NAME=Lobby\n{settings}"
    )
    with (
        provider.server,
        kiosk(display, home, settings=text, environment=environment) as process,
    ):
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        yield Lobby(provider, process, display, home)


@pytest.mark.clause("O-13", "R-07", "V-18", "X-06")
@pytest.mark.parametrize("settings", WAYS_TO_KEEP.values(), ids=WAYS_TO_KEEP)
def test_nothing_is_left_in_memory_after_a_sign_out(
    settings: str, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, settings) as here:
        here.sign_in()
        here.sign_out()
        here.has_forgotten()


@pytest.mark.clause("O-13", "X-06")
def test_nothing_is_left_in_memory_of_somebody_who_could_not_be_identified(
    display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path) as here:
        here.provider.issuer.id_claims["iss"] = "https://somebody.example"
        here.provider.expect(Guest())
        here.display.press("Return")
        here.process.next("problem", kind="unverified")
        here.process.next("tokens_revoked")
        here.has_forgotten()


@pytest.mark.clause("D-23", "D-27", "O-13")
def test_nothing_is_left_in_memory_of_a_code(display: XServer, tmp_path: Path) -> None:
    with lobby(display, tmp_path) as here:
        here.provider.issuer.polls = [oauth_error("authorization_pending")] * 100
        here.display.press("Return")
        here.process.next("poll", answer="authorization_pending")
        assert len(here.in_memory("device code", "user code")) == 2
        here.display.press("Escape")
        here.process.shows("authorize")
        here.has_forgotten()


@pytest.mark.clause("D-27", "O-13", "R-07", "V-10", "X-07")
@pytest.mark.parametrize("settings", WAYS_TO_KEEP.values(), ids=WAYS_TO_KEEP)
def test_nothing_is_written_down_and_nothing_stays_on_the_screen(
    settings: str, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, settings) as here:
        here.provider.expect(Guest(given_name="Wilhelmina", family_name="Featherstone"))
        here.sign_in()
        assert "Wilhelmina" in words_on(display.screenshot())
        assert not here.has_written()
        here.sign_out()
        shown = words_on(display.screenshot())
        assert "Lobby" in shown
        assert not copies([shown.encode()], here.provider.words())
        assert not here.has_written()


@pytest.mark.clause("O-13", "R-05", "R-07", "V-10")
@pytest.mark.parametrize("settings", WAYS_TO_KEEP.values(), ids=WAYS_TO_KEEP)
def test_what_waits_to_be_handed_back_is_not_readable(
    settings: str, display: XServer, tmp_path: Path
) -> None:
    with lobby(display, tmp_path, settings) as here:
        here.sign_in()
        here.provider.server.__exit__(None, None, None)
        display.press("Return")
        here.process.shows("authorize", within_s=1)
        here.process.next("tokens_kept_alive")
        assert [path for path in here.home.rglob("store") if path.stat().st_size]
        assert not here.has_written()
        assert not here.in_memory("given name", "family name", "e-mail", "department", "pixels")
        here.process.signal(signal.SIGTERM)
        assert here.process.exit_code() == 0
        assert not copies([here.process.log.encode()], here.provider.words())
