"""Who else can read the files that hold a secret."""

import os
import shlex
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.check.line import Line
from kiosk.config import EnvFile, Reading

MOUNTS = Path("/proc/self/mountinfo")
FOR_KIOSK = Path("/etc/kiosk")
"""The service has to read what root keeps there."""
WITHOUT_MODES = {"vfat", "msdos", "exfat", "ntfs", "ntfs3"}
GUARDED = "CLIENT_SECRET"
NAMING_SETTINGS = ("CLIENT_SECRET_FILE", "CLIENT_KEY_FILE", "STORE_KEY_FILE")


def file_lines(
    files: Sequence[tuple[Path, EnvFile]], reading: Reading, mounts: Path = MOUNTS
) -> Iterator[Line]:
    """Say which files of settings there are, and warn of a secret that others can read."""
    for path, file in files:
        if file.entries or file.faults:
            holds = GUARDED in file.entries and bool(file.entries[GUARDED].value.strip())
            yield _judged(path, GUARDED if holds else "", f"{len(file.entries)} settings", mounts)
        elif not path.exists():
            yield Line("skip", "files", f"{path} is not there")
    for row in reading.listed:
        if row.name in NAMING_SETTINGS and row.value is not None:
            yield _judged(Path(row.value), row.name, row.name, mounts)


def _judged(path: Path, secret: str, holds: str, mounts: Path) -> Line:
    try:
        status = path.stat()
    except OSError as exc:
        return Line("warn", "files", f"{path} cannot be looked at: {exc.strerror}")
    if not stat.S_ISREG(status.st_mode):
        return Line("warn", "files", f"{path} is no ordinary file")
    if not secret or not too_open(status.st_uid, status.st_mode):
        return Line("pass", "files", f"{path}: {holds}")
    text = f"{path} has {secret}, and other users of this device can read it"
    if _file_system(status, mounts) in WITHOUT_MODES:
        fix = "such a disk knows no owners: sudo kiosk import-settings takes the secret from it"
        return Line("warn", "files", text, fix)
    return Line("warn", "files", text, way_to_close(path.absolute(), status.st_uid))


def way_to_close(path: Path, owner: int) -> str:
    """Return the command that closes `path`, but not to the service where that has to read it."""
    quoted = shlex.quote(str(path))
    is_own = owner == os.geteuid()
    if path.parent == FOR_KIOSK or (owner == 0 and not is_own):
        return f"sudo chown root:kiosk {quoted} && sudo chmod 640 {quoted}"
    return f"chmod 600 {quoted}" if is_own else f"sudo chmod 600 {quoted}"


def too_open(owner: int, mode: int) -> bool:
    """Tell whether others get in; a group may read by root's leave, who gives kiosk its own."""
    others = stat.S_IRWXO | (stat.S_IRWXG if owner else stat.S_IWGRP)
    return bool(mode & others)


def _file_system(status: os.stat_result, mounts: Path) -> str:
    """Return the kind of file system, as proc(5) lists it; empty when that does not tell."""
    device = f"{os.major(status.st_dev)}:{os.minor(status.st_dev)}"
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found = (line for line in lines if line.split()[2:3] == [device])
    return next((line.partition(" - ")[2].partition(" ")[0] for line in found), "")
