"""A machine that only stores tokens, started from a saved moment, whose power can be cut."""

import json
import random
import socket
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.vm.image import Image
from tests.vm.qemu import Qemu
from tests.vm.volatile_drive import VolatileDrive
from tests.waiting import until

WORDS = "ro panic=-1 init=/usr/local/lib/vm/init"
START_WITHIN_S, STORE_WITHIN_S = 300, 120
Notes = list[dict[str, object]]


@dataclass(frozen=True, slots=True)
class Life:
    """What a machine said between start and power cut; what the drive lost at the cut."""

    notes: Notes
    blocks_lost: int
    console: str

    def numbers(self, what: str) -> list[int]:
        """Return the numbers of the tokens that were `found`, `issued` or `used`."""
        return [number for note in self.notes if isinstance(number := note.get(what), int)]


@dataclass(slots=True)
class Device:
    """One device over many power cuts: its drive, and the moment that each start begins from."""

    image: Image
    saved: Path
    platter: bytes
    chance: random.Random = field(default_factory=lambda: random.Random(20261123))
    sync: bool = True
    lives: list[Life] = field(default_factory=list)

    def live(self, writes: int) -> Life:
        """Start, mount, open the store, renew and keep until the drive was written so often."""
        incoming = ("-incoming", f"exec:cat {self.saved}")
        # A port that nobody reads holds up who writes to it, after some hundred lines.
        with (
            ThreadPoolExecutor(1) as reader,
            _started(self.image, self.platter, incoming) as (qemu, drive),
        ):
            until(lambda: _status(qemu) == "paused", START_WITHIN_S, "the saved moment")
            with _port(qemu, "log") as notes, _port(qemu, "agent") as agent:
                said = reader.submit(_read, notes)
                drive.end_power_after(writes)
                qemu.monitor.tell("cont")
                order = {"now": time.time(), "boot": str(uuid.uuid4())}
                order |= {"first": not self.lives, "sync": self.sync}
                agent.sendall(json.dumps(order).encode() + b"\n")
                until(lambda: drive.ended(0.2) or qemu.ended, STORE_WITHIN_S, "the end")
                qemu.cut()
                life = Life(said.result(), drive.cut(self.chance), qemu.console)
            self.platter = bytes(drive.platter)
        self.lives.append(life)
        return life


def save_ready(image: Image, platter: bytes, saved: Path) -> None:
    """Start the machine once, and save the moment before it touches its drive."""
    with _started(image, platter, ()) as (qemu, drive):
        with _port(qemu, "agent") as agent:
            agent.settimeout(START_WITHIN_S)
            assert agent.makefile("rb").readline() == b"ready\n", qemu.console
        qemu.monitor.tell("stop")
        qemu.monitor.tell("migrate", uri=f"exec:cat >{saved}")
        until(lambda: _migrated(qemu), START_WITHIN_S, "the moment saved")
        qemu.cut()
        drive.cut(random.Random(0))


@contextmanager
def _started(
    image: Image, platter: bytes, words: tuple[str, ...]
) -> Iterator[tuple[Qemu, VolatileDrive]]:
    with TemporaryDirectory(prefix="kiosk-vm-") as name:
        folder = Path(name)
        drive = VolatileDrive(platter, folder / "drive")
        system = f"file={image.disk},if=virtio,format=raw,readonly=on"
        state = f"if=virtio,format=raw,file.driver=nbd,file.path={folder}/drive"
        devices = ("-drive", system, "-drive", state, *words)
        qemu = Qemu(image, folder, WORDS, devices)
        try:
            yield qemu, drive
        finally:
            qemu.cut()


@contextmanager
def _port(qemu: Qemu, name: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as port:
        port.connect(str(qemu.folder / name))
        yield port


def _read(port: socket.socket) -> Notes:
    """Read what was written until the end; the last line may be a part of one."""
    with port.makefile("rb") as lines:
        return [json.loads(line) for line in lines if line.endswith(b"\n")]


def _status(qemu: Qemu) -> object:
    answer = qemu.monitor.tell("query-status")
    assert isinstance(answer, dict)
    return answer["status"]


def _migrated(qemu: Qemu) -> bool:
    answer = qemu.monitor.tell("query-migrate")
    assert isinstance(answer, dict)
    assert answer.get("status") != "failed", answer
    return answer.get("status") == "completed"
