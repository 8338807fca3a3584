"""A Debian system that is really started, with systemd as its first process, in systemd-nspawn."""

import contextlib
import os
import signal
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.appliance.cgroup import own_cgroup
from tests.appliance.disk import Disk
from tests.appliance.journal import Journal

BOOT_WITHIN_S = 60
HALT_WITHIN_S = 60
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
OPTIONS = [
    *("--quiet", "--boot", "--register=no", "--keep-unit", "--private-network"),
    *("--link-journal=no", "--notify-ready=yes", "--console=pipe"),
]
Output = subprocess.CompletedProcess[str]


class Machine:
    """A running system, with no network but its own loopback."""

    def __init__(self, leader: int) -> None:
        self.inside = ["nsenter", "--all", "--target", str(leader), "--"]
        self.network = ["nsenter", "--net", "--target", str(leader), "--"]
        """Before a command: let it run outside, but in the machine's network."""
        self._leader = Path(f"/proc/{leader}")
        self.journal = Journal(self.inside)

    def path(self, inside: str) -> Path:
        """Where a file of the machine is seen from outside."""
        return self._leader / "root" / inside.lstrip("/")

    def processes(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the machine's processes: their numbers outside, their command lines."""
        space = (self._leader / "ns/pid").readlink()
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                if (process / "ns/pid").readlink() == space:
                    yield int(process.name), (process / "cmdline").read_text().split("\0")

    def try_run(self, *command: str, user: str = "root") -> Output:
        """Run a command as root or somebody else, and tell how that went."""
        as_user = [] if user == "root" else ["runuser", f"--user={user}", "--"]
        return subprocess.run(
            [*self.inside, *as_user, "env", "-i", *_assigned(ENVIRONMENT), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def run(self, *command: str, user: str = "root") -> str:
        """Run a command that has to succeed, and return what it printed."""
        done = self.try_run(*command, user=user)
        assert done.returncode == 0, f"{command} -> {done.returncode}\n{done.stdout}"
        return done.stdout.strip()


def _assigned(variables: dict[str, str]) -> list[str]:
    return [f"{name}={value}" for name, value in variables.items()]


@contextmanager
def booted(disk: Disk) -> Iterator[Machine]:
    """Start the machine that has this disk; pull the plug in the end."""
    machine_name = f"kiosk-{uuid.uuid4().hex[:8]}"
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-machine-") as name,
        own_cgroup(machine_name) as groups,
        _ears(Path(name, "notify")) as ears,
        open(Path(name, "console"), "w+b") as console,
    ):
        joined = "".join(f"echo 0 >{group}/cgroup.procs && " for group in groups)
        place = (f"--directory={disk.root}", f"--machine={machine_name}")
        nspawn = subprocess.Popen(
            [*("sh", "-c", f'{joined}exec systemd-nspawn "$@"', "sh"), *OPTIONS, *place],
            env={"PATH": os.environ["PATH"], "NOTIFY_SOCKET": str(Path(name, "notify"))},
            stdin=subprocess.DEVNULL,
            stdout=console,
            stderr=subprocess.STDOUT,
        )
        try:
            leader = _leader_when_ready(ears)
            assert leader, f"not started:\n{Path(console.name).read_text(errors='replace')}"
            machine = Machine(leader)
            try:
                yield machine
            finally:
                machine.journal.close()
                # All other processes end with the first. No orderly shutdown: that of Debian 13
                # does not always come to its end here, and people pull the plug.
                os.kill(leader, signal.SIGKILL)
                nspawn.wait(HALT_WITHIN_S)
        finally:
            nspawn.kill()
            nspawn.wait()


@contextmanager
def _ears(path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(str(path))
        ears.settimeout(BOOT_WITHIN_S)
        yield ears


def _leader_when_ready(ears: socket.socket) -> int | None:
    """Wait until all units are started; return the process that is the machine's first."""
    leader = None
    try:
        while True:
            for line in ears.recv(4096).decode().splitlines():
                name, _, value = line.partition("=")
                if name == "X_NSPAWN_LEADER_PID":
                    leader = int(value)
                if line == "READY=1":
                    return leader
    except TimeoutError:
        return None
