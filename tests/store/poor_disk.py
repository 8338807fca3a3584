"""A process that has a full or a read-only disk for its store.

Where this machine allows it the disk is a real one, a tmpfs of its own; else the system's limit on
the size of files stands for a full disk, and a folder without leave to write for a read-only one.
"""

import os
import resource
import subprocess
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store import Store
from kiosk.store.sealed_file import LEAST_ROOM
from tests.store.examples import instead, kept, number_of, read_back, store_at

DISK_BYTES = 1024 * 1024
NOBODY = 65534


def has_own_disk(folder: Path) -> bool:
    """Mount one, which needs a namespace of our own (`unshare`)."""
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES},mode=700", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    return made.returncode == 0


class FullDisk:
    """Nothing can be written from `fill` to `free`."""

    def __init__(self, folder: Path, *, real: bool) -> None:
        self._filler = folder / "filler"
        self._real = real

    def fill(self) -> None:
        if not self._real:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            return
        with open(self._filler, "ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(1024))

    def free(self) -> None:
        if self._real:
            self._filler.unlink()
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)


def opened(folder: Path) -> Store:
    store = store_at(folder)
    store.open()
    return store


def full(folder: Path, *, real: bool) -> None:
    disk = FullDisk(folder, real=real)
    store = opened(folder)
    store.change(partial(instead, kept(1)))
    (folder / "store.new").unlink()  # the room that was taken beforehand
    disk.fill()
    for refused in (store.reserve, partial(store.change, partial(instead, kept(2)))):
        with pytest.raises(NotKept, match=r"No space left on device|File too large"):
            refused()
        assert number_of(store.kept) == 1
    store.note_presence()
    store.close()
    with pytest.raises(NotKept, match="STATE_DIR"):
        opened(folder)
    disk.free()
    assert number_of(read_back(folder)) == 1


def reserved(folder: Path, *, real: bool) -> None:
    """A change finds its room, and after it the next one, however full the disk is by then."""
    disk = FullDisk(folder, real=real)
    store = opened(folder)
    store.reserve()
    for number, room in ((1, LEAST_ROOM), (2, 4096), (3, 4096)):
        # A limit on files does not know what was reserved before; the disk itself has to tell.
        assert (folder / "store.new").stat().st_blocks * 512 >= room
        if real:
            disk.fill()
        store.change(partial(instead, kept(number)))
        assert number_of(store.kept) == number
    store.close()
    if real:
        disk.free()
    assert number_of(read_back(folder)) == 3


def read_only(folder: Path, *, real: bool) -> None:
    store = opened(folder)
    store.change(partial(instead, kept(1)))
    if real:
        for options in ("bind", "remount,bind,ro"):
            # Over the path: what is open for writing, the lock, forbids to change it in place.
            subprocess.run(["mount", "-o", options, str(folder), str(folder)], check=True)
    else:
        (folder / "store.new").unlink()
        folder.chmod(0o500)
    for refused in (store.reserve, partial(store.change, partial(instead, kept(2)))):
        with pytest.raises(NotKept, match=r"Read-only file system|Permission denied"):
            refused()
        assert number_of(store.kept) == 1
    store.note_presence()
    store.close()
    with pytest.raises(NotKept, match="STATE_DIR"):
        opened(folder)
    if real:
        subprocess.run(["umount", str(folder)], check=True)
    else:
        folder.chmod(0o700)
    assert number_of(read_back(folder)) == 1


def main() -> None:
    scene, folder, own_disk = sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "own_disk"
    real = own_disk and has_own_disk(folder)
    if not real and os.geteuid() == 0:
        full(folder, real=False)  # loads what nobody may perhaps not read
        for path in folder.iterdir():
            path.unlink()
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)  # nothing is read-only for root
    (play,) = (play for play in (full, reserved, read_only) if play.__name__ == scene)
    play(folder, real=real)
    print("a disk of its own" if real else "limits")


if __name__ == "__main__":
    main()
