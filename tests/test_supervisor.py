"""What a supervisor is told, and that nothing of it can harm."""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.supervisor import Supervisor


@pytest.fixture(params=["path", "abstract"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    path = str(tmp_path / "notify")
    return path if request.param == "path" else f"@{path}"


@pytest.fixture
def listener(address: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(address.replace("@", "\0"))
        listening.settimeout(5)
        yield listening


def test_it_speaks_the_protocol(address: str, listener: socket.socket) -> None:
    supervisor = Supervisor(address)
    supervisor.status("Waiting for somebody to press Authorize.")
    supervisor.alive("Waiting for somebody to press Authorize.")
    supervisor.ready()
    supervisor.alive("A code is on screen; 1 poll so far.")
    supervisor.stopping()
    supervisor.close()
    said = [listener.recv(4096).decode() for _ in range(5)]
    assert said == [
        "STATUS=Waiting for somebody to press Authorize.",
        "WATCHDOG=1\nSTATUS=Waiting for somebody to press Authorize.",
        "READY=1",
        "READY=1\nWATCHDOG=1\nSTATUS=A code is on screen; 1 poll so far.",
        "STOPPING=1\nSTATUS=Stopping.",
    ]


@pytest.mark.parametrize(
    ("watchdog_us", "within_s"),
    [
        ("20000000", 20.0),
        ("500000", 0.5),
        ("0", None),
        ("", None),
        ("soon", None),
        ("²", None),
        ("9" * 5000, None),
    ],
)
def test_it_is_taken_out_of_the_environment(watchdog_us: str, within_s: float | None) -> None:
    environ = {
        "NOTIFY_SOCKET": "/run/systemd/notify",
        "WATCHDOG_USEC": watchdog_us,
        "WATCHDOG_PID": "1",  # the compositor's
        "HOME": "/var/lib/kiosk",
    }
    supervisor = Supervisor.taken_from(environ)
    assert supervisor.listens
    assert supervisor.watchdog_s == within_s
    assert environ == {"HOME": "/var/lib/kiosk"}
    supervisor.close()


@pytest.mark.parametrize("odd", ["", "vsock:2:1234", "relative/path"])
def test_without_an_address_there_is_none(odd: str) -> None:
    supervisor = Supervisor.taken_from({"NOTIFY_SOCKET": odd, "WATCHDOG_USEC": "1000000"})
    assert not supervisor.listens
    assert supervisor.watchdog_s is None
    supervisor.alive("Somebody is signed in.")
    supervisor.close()


def test_nobody_listens(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path / ("x" * 200)):
        supervisor = Supervisor(str(path))
        supervisor.ready()
        supervisor.close()


def test_a_socket_of_somebody_else_is_no_error(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(closed / "notify"))
        listening.setblocking(False)
        closed.chmod(0o000)
        supervisor = Supervisor(str(closed / "notify"))
        as_nobody = os.geteuid() == 0
        if as_nobody:
            os.seteuid(65534)
        try:
            supervisor.ready()
        finally:
            if as_nobody:
                os.seteuid(0)
        closed.chmod(0o700)
        with pytest.raises(BlockingIOError):
            listening.recv(4096)
    supervisor.close()


def test_one_who_was_busy_at_the_first_picture_hears_of_it_later(
    address: str, listener: socket.socket
) -> None:
    supervisor = Supervisor(address)
    for _ in range(10_000):
        supervisor.status("Starting.")
    supervisor.ready()
    listener.setblocking(False)
    heard = []
    with suppress(BlockingIOError):
        while True:
            heard.append(listener.recv(4096))
    assert set(heard) == {b"STATUS=Starting."}
    supervisor.alive("Waiting for somebody to press Authorize.")
    supervisor.close()
    assert "READY=1" in listener.recv(4096).decode().split("\n")


def test_one_who_does_not_read_is_not_waited_for(address: str, listener: socket.socket) -> None:
    supervisor = Supervisor(address)
    for _ in range(10_000):
        supervisor.alive("Somebody is signed in.")
    supervisor.close()
    supervisor.ready()  # too late, and no error
    assert listener.recv(4096).startswith(b"WATCHDOG=1")
