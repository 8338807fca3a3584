"""Somebody stays signed in across restarts, and nobody does who should not."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.phone_browser import phone, sign_in_as
from tests.e2e.tenant import Tenant, tenant
from tests.e2e.test_sign_in import PERSON, show_code, without_the_person
from tests.fakes.cuttable_proxy import CuttableProxy
from tests.waiting import until

pytestmark = pytest.mark.e2e

STORE = Path(".local/state/kiosk/store")


@dataclass
class Place:
    """One device: its screen, its disk, the way to its provider."""

    display: XServer
    folder: Path
    proxy: CuttableProxy
    server: Tenant
    page: Page

    @contextmanager
    def kiosk(self, **settings: str) -> Iterator[KioskProcess]:
        chosen = {"REMEMBER": "true", **settings}
        text = self.server.settings + "".join(f"{name}={chosen[name]}\n" for name in chosen)
        through = {"http_proxy": self.proxy.address}
        with kiosk(self.display, self.folder, settings=text, environment=through) as process:
            yield process
        without_the_person(process)

    def sign_in(self, process: KioskProcess) -> None:
        sign_in_as(self.page, show_code(process, self.display, self.folder), PERSON)
        process.shows("welcome")

    def press_ok(self) -> None:
        """Press OK once there is something to see."""
        until(lambda: is_covered(self.display), 10, "a screen")
        self.display.press("Return")

    @property
    def store(self) -> bytes:
        return (self.folder / STORE).read_bytes()


@contextmanager
def place(display: XServer, folder: Path, *options: str) -> Iterator[Place]:
    with tenant("--interval", "1", *options) as server, phone() as page, CuttableProxy() as proxy:
        yield Place(display, folder, proxy, server, page)


@pytest.mark.clause("O-11", "O-12", "O-13")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_a_restart_needs_no_code(end: int, display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path) as here:
        with here.kiosk() as process:
            here.sign_in(process)
            process.signal(end)
            process.exit_code()
            assert "signed_out" not in process.log
            assert "tokens_revoked" not in process.log
        assert b"Amara" not in here.store
        assert os.stat(tmp_path / STORE).st_mode & 0o777 == 0o600
        with here.kiosk() as process:
            process.next("signed_in", returned=True)
            process.shows("welcome")
            assert "code_requested" not in process.log
            here.press_ok()
            process.next("signed_out", reason="asked")
            process.next("tokens_revoked")
        with here.kiosk() as process:
            process.shows("authorize")
            assert "signed_in" not in process.log


@pytest.mark.clause("O-20")
def test_a_restart_without_a_network_is_marked(display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path) as here:
        with here.kiosk() as process:
            here.sign_in(process)
            process.signal(signal.SIGKILL)
        here.proxy.cut()
        with here.kiosk() as process:
            process.shows("welcome")
            process.next("connection", state="lost")
            here.proxy.mend()
            process.next("connection", within_s=40, state="back")
            assert "signed_out" not in process.log


@pytest.mark.clause("O-11", "O-19")
def test_each_start_renews_with_the_newest_token(display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path, "--token-lifetime", "1") as here:
        with here.kiosk() as process:
            here.sign_in(process)
            process.signal(signal.SIGKILL)
        # The tenant ends every session whose refresh token comes twice.
        for _ in range(3):
            before = here.store
            with here.kiosk() as process:
                # At once when the tokens are over by then, else after the rest between renewals.
                process.next("session_renewed", within_s=50)
                process.signal(signal.SIGKILL)
                process.exit_code()
                assert "signed_out" not in process.log
            assert here.store != before


@pytest.mark.clause("B-06", "O-20")
def test_a_provider_that_ended_the_session_signs_out(display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path) as here:
        with here.kiosk() as process:
            here.sign_in(process)
            process.signal(signal.SIGKILL)
        issuer = here.server.issuer
        port = issuer.split(":")[2].split("/")[0]
        here.server.end()
        # The same provider, which remembers nobody.
        with tenant("--interval", "1", "--port", port) as here.server:
            assert here.server.issuer == issuer
            with here.kiosk() as process:
                process.shows("welcome")
                process.next("signed_out", reason="ended")
                process.shows("authorize")
                process.next("tokens_revoked")
            with here.kiosk() as process:
                process.shows("authorize")
                assert "signed_in" not in process.log


@pytest.mark.clause("R-05", "R-07")
def test_a_sign_out_without_a_network_is_made_up_for(display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path) as here:
        with here.kiosk(REMEMBER="false") as process:
            here.sign_in(process)
            here.proxy.cut()
            display.press("Return")
            process.next("signed_out", reason="asked")
            process.shows("authorize", within_s=1)
            process.next("tokens_kept_alive")
            process.signal(signal.SIGKILL)
        here.proxy.mend()
        with here.kiosk(REMEMBER="false") as process:
            process.shows("authorize")
            process.next("tokens_revoked", within_s=90)
            assert "signed_in" not in process.log


@pytest.mark.clause("O-12")
def test_a_second_kiosk_says_that_the_store_is_in_use(display: XServer, tmp_path: Path) -> None:
    with place(display, tmp_path) as here, here.kiosk() as process:
        process.shows("authorize")
        with here.kiosk() as second:
            problem = second.next("problem", kind="configuration")
            assert "another kiosk" in str(problem["cause"])
            process.signal(signal.SIGTERM)
            assert process.exit_code() == 0
            display.press("Return")
            second.shows("authorize")
