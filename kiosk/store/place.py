"""Where a kiosk keeps things, and what they are encrypted with."""

import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from os.path import realpath
from pathlib import Path

from kiosk.oauth.errors import NotKept
from kiosk.store.files import Draft, read_private

MIN_KEY_BYTES = 32
MAX_KEY_BYTES = 65536
CREDENTIAL = "store_key"
OWN_KEY = (
    "encrypted with a key that lies beside it: other users of this machine cannot read it, but "
    "whoever takes the disk or a copy of the folder can, unless the disk is encrypted"
)
KEY_FILE = (
    "encrypted with STORE_KEY_FILE: a copy of the folder is useless without that file; whoever "
    "takes both, as they do with the disk that both lie on, reads everything"
)
SETTING = "STORE_KEY_FILE"
SYSTEMD = "systemd's credential store_key, which goes before STORE_KEY_FILE,"


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What the store is encrypted with, and in a sentence what that is worth."""

    material: bytes = field(repr=False)
    protects: str


def state_folder(setting: Path | None, environ: Mapping[str, str]) -> Path:
    """Return the setting, else systemd's state folder, else the one of the XDG specification.

    Raise `NotKept` when there is nowhere.
    """
    if setting is not None:
        return setting
    # systemd names all of a service's state folders, separated by colons.
    given = environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if given:
        return Path(given)
    base = environ.get("XDG_STATE_HOME", "")
    if Path(base).is_absolute():
        return Path(base, "kiosk")
    home = environ.get("HOME", "")
    if Path(home).is_absolute():
        return Path(home, ".local/state/kiosk")
    raise NotKept("There is no folder to keep anything in; STATE_DIR names one.")


def find_key(folder: Path, key_file: Path | None, environ: Mapping[str, str]) -> StoreKey | None:
    """Return the key, None when it would be one of our own that is not made yet.

    systemd's credential goes before `key_file`, the setting. Raise `NotKept` for one that cannot
    be read, is too short, or could be read or changed by anybody.
    """
    handed_over = environ.get("CREDENTIALS_DIRECTORY")
    if handed_over and Path(handed_over, CREDENTIAL).exists():
        path = Path(handed_over, CREDENTIAL)
        return StoreKey(
            _material(_content(path, SYSTEMD), SYSTEMD),
            "encrypted with systemd's credential store_key: a copy of the folder is useless "
            "without it; a stolen disk is not, unless the credential is bound to a TPM",
        )
    if key_file is not None:
        # Unlike Path.resolve, this raises nothing for links that go round in a circle.
        beside = Path(realpath(key_file)).is_relative_to(realpath(folder))
        return StoreKey(_material(_guarded(key_file), SETTING), OWN_KEY if beside else KEY_FILE)
    content = _own(_own_path(folder))
    return None if content is None else _own_key(_material(content, str(_own_path(folder))))


def store_key(folder: Path, key_file: Path | None, environ: Mapping[str, str]) -> StoreKey:
    """Return the key as `find_key` does; make one of our own, once, when there is no other.

    Only for who holds the folder's lock.
    """
    found = find_key(folder, key_file, environ)
    if found is not None:
        return found
    material = secrets.token_urlsafe(MIN_KEY_BYTES).encode()
    draft = Draft(_own_path(folder))
    try:
        draft.discard()
        draft.publish(material + b"\n")
    except OSError as exc:
        raise NotKept(f"{folder} cannot hold a key ({exc.strerror}); see STATE_DIR.") from exc
    return _own_key(material)


def _own_path(folder: Path) -> Path:
    return folder / "key"


def _own_key(material: bytes) -> StoreKey:
    return StoreKey(material, OWN_KEY)


def _own(path: Path) -> bytes | None:
    try:
        return read_private(path, MAX_KEY_BYTES)
    except OSError as exc:
        raise NotKept(f"{path} cannot be read ({exc.strerror}); see STATE_DIR.") from exc


def _guarded(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
    except OSError as exc:
        raise _unusable(SETTING, exc.strerror) from exc
    if stat.S_ISREG(mode) and mode & (stat.S_IRWXO | stat.S_IWGRP):
        raise _unusable(SETTING, "other users can open it: chmod 600")
    return _content(path, SETTING)


def _content(path: Path, named: str) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            raise _unusable(named, "no ordinary file")
        with path.open("rb") as file:
            return file.read(MAX_KEY_BYTES + 1)
    except OSError as exc:
        raise _unusable(named, exc.strerror) from exc


def _material(content: bytes, named: str) -> bytes:
    material = content.removesuffix(b"\n").removesuffix(b"\r")
    if not MIN_KEY_BYTES <= len(material) <= MAX_KEY_BYTES:
        raise _unusable(named, f"a key has {MIN_KEY_BYTES} to {MAX_KEY_BYTES} bytes")
    return material


def _unusable(named: str, why: str | None) -> NotKept:
    # Without the path, in whose place somebody may have pasted the key itself.
    return NotKept(f"{named} has no usable key ({why}).")
