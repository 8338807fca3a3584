"""Looks at the place of the store without using it, for `--check`."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.oauth.errors import NotKept
from kiosk.store.files import refuse_foreign
from kiosk.store.place import OWN_KEY, StoreKey, find_key
from kiosk.store.seal import Seal
from kiosk.store.sealed_file import LEAST_ROOM, Unreadable, read_store

_MOUNTS = Path("/proc/self/mountinfo")
_FADING = ("tmpfs", "ramfs", "overlay")


def survey(
    folder: Path, key_file: Path | None, environ: Mapping[str, str], mounts: Path = _MOUNTS
) -> tuple[str, str]:
    """Return what the store's encryption is worth, and what an operator should know besides.

    The second may be empty; `mounts` lists the file systems (proc(5), mountinfo). Raise `NotKept`
    when a kiosk could not use it.
    """
    try:
        place = _usable(folder)
        key = find_key(folder, key_file, environ)
        damage = _damage(folder, key)
        return (OWN_KEY if key is None else key.protects), damage or _fading(place, mounts)
    except OSError as exc:
        raise NotKept(f"{folder} cannot be used ({exc.strerror}); see STATE_DIR.") from exc


def _usable(folder: Path) -> Path:
    """Return the folder, or the one in which it will be made."""
    place = _nearest(folder)
    if place == folder:
        refuse_foreign(folder)
    if not place.is_dir() or not os.access(place, os.R_OK | os.W_OK | os.X_OK):
        raise NotKept(f"{place} cannot be written; STATE_DIR names another folder.")
    space = os.statvfs(place)
    if space.f_bavail * space.f_frsize < LEAST_ROOM:
        raise NotKept(f"{place} has no room left; STATE_DIR names another folder.")
    return place


def _damage(folder: Path, key: StoreKey | None) -> str:
    if key is None:
        gone = "its key is gone: the next start will set it aside"
        return f"there is a store, but {gone}" if (folder / "store").exists() else ""
    try:
        read_store(folder / "store", Seal(key.material))
    except Unreadable as exc:
        return f"the store cannot be read, {exc}: the next start will set it aside"
    return ""


def _nearest(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _fading(place: Path, mounts: Path) -> str:
    device = place.stat().st_dev
    named = f"{os.major(device)}:{os.minor(device)}"
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        mount, _, kind = line.partition(" - ")
        system = kind.partition(" ")[0]
        if mount.split()[2] == named and system in _FADING:
            return f"{place} is on {system}: nothing in it may survive a restart"
    return ""
