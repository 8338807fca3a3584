"""The machine that the service is installed on."""

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_PLACES_OF_PROGRAMS = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_UNSEEN = ("/home", "/root", "/run/user", "/tmp", "/var/tmp")  # noqa: S108 — only compared
_PYTHON = Path(sys.executable)
_PROGRAM = _PYTHON.with_name("kiosk")
_PACKAGE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Machine:
    """`root` is where its files begin; `program` is the kiosk that is installed on it.

    That is run by `python` and has its code in `package`. `unseen` are the folders that a sandboxed
    service has no sight of.
    """

    root: Path = Path("/")
    program: Path = _PROGRAM
    python: Path = _PYTHON
    package: Path = _PACKAGE
    unseen: tuple[str, ...] = _UNSEEN

    def is_ours(self) -> bool:
        """Whether this process may change the machine."""
        return os.geteuid() == 0

    def has(self, program: str) -> bool:
        """Whether Debian's program of that name is installed."""
        return shutil.which(program, path=_PLACES_OF_PROGRAMS) is not None

    def run(self, *command: str) -> bool:
        """Run one of its programs and say whether all went well; what it prints is for people."""
        return subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode == 0

    def hides(self, path: Path) -> bool:
        """Whether a service of another user cannot reach `path`: a home, or a closed folder."""
        real = path.resolve()
        if any(real.is_relative_to(place) for place in self.unseen):
            return True
        return any(not folder.stat().st_mode & 0o001 for folder in real.parents)

    def exposed(self, path: Path) -> Path | None:
        """Return a place where others than root can change what `path` leads to, if there is one.

        That is any folder on the way to it, also by way of links.
        """
        way = [path, *path.parents]
        while path.is_symlink():
            path = path.parent / path.readlink()
            way += [path, *path.parents]
        real = path.resolve()
        return next(filter(_is_exposed, reversed([*way, real, *real.parents])), None)


def _is_exposed(place: Path) -> bool:
    status = place.lstat()
    if status.st_uid != 0:
        return True
    # What is root's in a sticky folder only root can replace; a link has no mode of its own.
    is_safe = stat.S_ISLNK(status.st_mode) or (
        stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
    )
    return not is_safe and bool(status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))
