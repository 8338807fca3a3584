"""People who sign in at a real server over real sockets; only waits between polls are played."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.config import Settings
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Client, Provider
from kiosk.poller import Poller
from kiosk.residents import Residents
from kiosk.session import Welcome
from kiosk.transport import Transport
from tests.fakes.served_issuer import CLIENT_ID
from tests.soak.stage import Stage


class HurriedTransport(Transport):
    """Waits no longer than its clock takes to be moved on."""

    def __init__(self) -> None:
        super().__init__()
        self._later_s = 0.0

    def now(self) -> float:
        return super().now() + self._later_s

    def pause(self, seconds: float) -> bool:
        self._later_s += seconds
        return super().pause(0)


class ServedPeople:
    """Everything is real: poller, transport, residents, revoker, controller and window."""

    def __init__(self, issuer: str, folder: Path) -> None:
        self._client = Client(CLIENT_ID, scope="openid profile email")
        self._provider = Provider((issuer,))
        self._memory = Memory(self._provider)
        settings = Settings("Lobby", provider=self._provider, state_dir=folder)
        self._residents = Residents(
            settings, lambda _insecure: HurriedTransport(), lambda *_event, **_fields: None
        )
        self._residents.dress(settings)
        self.stage = Stage(self._new_poller, self._residents, Transport().now)

    def visit(self, number: int) -> None:
        """Sign in, let the picture come or not, sign out."""
        stage = self.stage
        stage.press()
        stage.wait_for_screen(Welcome)
        if number % 2:
            stage.wait_for(lambda: getattr(stage.screen, "portrait", None) is not None, "a picture")
        stage.press()
        stage.wait_until_left()
        assert stage.reported[0] == "tokens_revoked", stage.reported

    def leave(self) -> None:
        """Close what is open."""
        self.stage.controller.stop()
        self._residents.close()

    def _new_poller(self, attempt: int) -> Poller:
        return Poller(attempt, self._client, self._provider, HurriedTransport(), self._memory)


@contextmanager
def served(folder: Path, setenv: Callable[[str, str], None]) -> Iterator[ServedPeople]:
    """Start a provider as a process of its own, so that what it uses is not counted."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.soak.provider", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        ready = json.loads(process.stdout.readline())
        # Quick to read, which the system's store is not.
        setenv("SSL_CERT_FILE", ready["bundle"])
        people = ServedPeople(ready["issuer"], folder)
        try:
            yield people
        finally:
            people.leave()
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()
