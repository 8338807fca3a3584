"""The store's file as it lies on the disk: read as a whole, or set aside as a whole."""

import os
from pathlib import Path

from kiosk.store.files import read_private, sync_folder
from kiosk.store.kept import Kept
from kiosk.store.record import from_json
from kiosk.store.seal import Broken, Seal

MAX_BYTES = 8 * 1024 * 1024
LEAST_ROOM = 64 * 1024
MAX_ASIDE = 9


class Unreadable(Exception):
    """There is a store, but not one that can be read; the text says why."""


def read_store(path: Path, seal: Seal) -> Kept:
    """Return what the file keeps, nothing when there is none.

    Raise `Unreadable`, `NotKept` for what is no file of ours, or OSError.
    """
    sealed = read_private(path, MAX_BYTES)
    if sealed is None:
        return Kept()
    if len(sealed) > MAX_BYTES:
        raise Unreadable(f"it has more than {MAX_BYTES} bytes")
    try:
        return from_json(seal.open(sealed))
    except Broken as exc:
        raise Unreadable("it was written with another key, or is damaged") from exc
    except ValueError as exc:
        raise Unreadable(f"its content is {exc}") from exc


def set_aside(path: Path) -> str:
    """Move what cannot be read out of the way, durably; return what an operator can do with it.

    Only where there are too many already is the last of them replaced.
    """
    names = [f"{path.name}.unreadable"]
    names += [f"{path.name}.unreadable.{number}" for number in range(2, MAX_ASIDE + 1)]
    free = [name for name in names if not path.with_name(name).exists()]
    aside = path.with_name((free or names)[0 if free else -1])
    os.replace(path, aside)
    sync_folder(path.parent)
    return (
        f"it was set aside as {aside}; with the key that it was written with, and named {path} "
        "again, it can be used"
    )
