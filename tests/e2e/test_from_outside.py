"""What a kiosk in use looks like to the machine it runs on: doors, children, files, log.

It signs in at a server that is not its own child, writes its log at DEBUG, and is watched through
/proc: what listens, whom it talks to, what it starts, what it leaves behind.
"""

import os
import resource
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.e2e import camera
from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.sockets import listening, peers
from tests.e2e.tenant import Tenant, tenant
from tests.fakes.phone import Phone
from tests.waiting import until

pytestmark = pytest.mark.e2e

PERSON = "Amara Okafor"
SECRET = "invented-Secret-7"


@pytest.fixture
def server() -> Iterator[Tenant]:
    with tenant("--interval", "1") as running:
        yield running


@pytest.fixture
def running(server: Tenant, display: XServer, tmp_path: Path) -> Iterator[KioskProcess]:
    settings = f"{server.settings}LOG_LEVEL=debug\nDEVICE_NAME=Lobby\n"
    with kiosk(display, tmp_path, settings=settings) as process:
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        yield process


def show_code(process: KioskProcess, display: XServer) -> str:
    display.press("Return")
    process.shows("code")
    return until(lambda: camera.read_by_zxing(display.screenshot()), 10, "a QR code")


def children(pid: int) -> list[str]:
    """The command lines of what it has started and what still runs."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    pids = " ".join(text_of(task) for task in tasks).split()
    lines = (text_of(Path(f"/proc/{child}/cmdline")).replace("\0", " ") for child in pids)
    return [line for line in lines if line]


def text_of(path: Path) -> str:
    """A file of /proc, empty once its thread or process is gone."""
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


@pytest.mark.clause("B-09", "D-05", "D-25", "V-06", "X-02")
def test_nothing_listens_nobody_else_is_called_and_nothing_is_started(
    running: KioskProcess, server: Tenant, display: XServer
) -> None:
    assert (listening(running.pid), peers(running.pid)) == ([], set())
    address = show_code(running, display)
    running.next("poll", answer="authorization_pending")
    assert listening(running.pid) == []
    assert peers(running.pid) <= {urlsplit(server.issuer).port}
    assert children(running.pid) == []
    Phone().approve(address, PERSON)
    running.shows("welcome")
    assert listening(running.pid) == []
    # The person's picture is decoded by a child, which is this very program.
    assert all("kiosk.picture_decoder" in command for command in children(running.pid))


@pytest.mark.clause("D-10", "D-25", "D-27", "O-13", "V-10", "V-18")
def test_neither_the_log_at_its_most_talkative_nor_the_disk_keeps_anything(
    running: KioskProcess, display: XServer, tmp_path: Path
) -> None:
    before = written(tmp_path)
    address = show_code(running, display)
    user_code = urlsplit(address).query.partition("user_code=")[2]
    assert len(user_code) >= 6
    Phone().approve(address, PERSON)
    running.shows("welcome")
    display.press("Return")
    running.next("tokens_revoked")
    held = [user_code, user_code.replace("-", ""), "eyJ", "Amara", "Okafor", "device_code="]
    assert [word for word in held if word in running.log] == []
    assert written(tmp_path) == before


@pytest.mark.clause("R-07", "V-18", "X-07")
def test_signing_out_needs_no_network(
    running: KioskProcess, server: Tenant, display: XServer
) -> None:
    Phone().approve(show_code(running, display), PERSON)
    running.shows("welcome")
    server.hang()
    display.press("Return")
    running.shows("authorize", within_s=1)
    until(lambda: is_covered(display), 10, "the first screen")
    running.signal(signal.SIGTERM)
    assert running.exit_code() == 0
    assert [event for event in running.events if event["event"] == "tokens_kept_alive"]


def written(folder: Path) -> dict[str, bytes]:
    """All files below the kiosk's home, which is also where it was started."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.clause("O-13", "D-24")
def test_a_secret_is_neither_in_the_command_nor_in_the_environment(
    server: Tenant, display: XServer, tmp_path: Path
) -> None:
    file = tmp_path / "client_secret"
    file.write_text(SECRET, encoding="utf-8")
    settings = f"{server.settings}CLIENT_SECRET_FILE={file}\n"
    with kiosk(display, tmp_path, settings=settings) as process:
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        process.next("problem")  # this client of the demo tenant has no secret
        for name in ("cmdline", "environ"):
            assert SECRET.encode() not in Path(f"/proc/{process.pid}/{name}").read_bytes()
        assert SECRET not in process.log


def test_the_test_can_see_a_door() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
        assert port in listening(os.getpid())
        with socket.create_connection(("127.0.0.1", port)):
            assert port in peers(os.getpid())
    assert port not in listening(os.getpid())


@pytest.mark.clause("O-13")
def test_a_crash_leaves_no_memory_on_the_disk(running: KioskProcess) -> None:
    assert resource.prlimit(running.pid, resource.RLIMIT_CORE) == (0, 0)
