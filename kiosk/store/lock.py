"""One folder, one kiosk: a lock that ends with the process, however it ends."""

import fcntl
import os
from pathlib import Path

from kiosk.oauth.errors import NotKept


class StoreInUse(NotKept):
    """Another kiosk has this folder; two would lose each other's tokens."""


def take_lock(folder: Path) -> int:
    """Return the descriptor that holds the lock until it is closed; raise `StoreInUse`, OSError.

    No child that is started inherits it, so none can keep it beyond our death.
    """
    # NFS locks only what is open for writing.
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    number = os.open(folder / "lock", flags, 0o600)
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as exc:
        os.close(number)
        cause = f"another kiosk is using {folder}; give this one a STATE_DIR of its own."
        raise StoreInUse(cause) from exc
    except OSError:
        os.close(number)
        raise
    return number
