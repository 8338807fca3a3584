"""When somebody was last there, in a small file that wears no flash out."""

import json
import os
from contextlib import suppress
from pathlib import Path

from kiosk.oauth.errors import NotKept
from kiosk.store.files import read_private
from kiosk.store.moment import Moment
from kiosk.store.moment_record import moment, moment_record

_LENGTH = 200


def note(path: Path, seen: Moment) -> None:
    """Write it over the one before, not durably: what is lost signs somebody out earlier.

    For the same reason a disk that takes no more is nobody's trouble here.
    """
    # Always the same length in the same place: no half text, and no block to be found.
    text = json.dumps(moment_record(seen)).ljust(_LENGTH).encode()
    flags = os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    with suppress(OSError), open(os.open(path, flags, 0o600), "wb", buffering=0) as file:
        file.write(text)


def last(path: Path) -> Moment | None:
    """Return what was noted last, None when nothing of use is there."""
    try:
        return moment(json.loads(read_private(path, _LENGTH) or b""))
    except (OSError, NotKept, ValueError, RecursionError):
        return None
