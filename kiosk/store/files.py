"""Private files that are there whole or not at all, whatever happens to process and power."""

import os
import stat
from io import FileIO
from pathlib import Path

from kiosk.oauth.errors import NotKept

_MINE = os.O_CLOEXEC | os.O_NOFOLLOW


def read_private(path: Path, limit: int) -> bytes | None:
    """Return up to `limit` + 1 bytes of a file of ours, None when there is none.

    Its mode is tightened to 0600. Raise `NotKept` for what is not an ordinary file or belongs to
    somebody else, OSError for the rest.
    """
    try:
        # A pipe would otherwise be waited for.
        number = os.open(path, os.O_RDONLY | os.O_NONBLOCK | _MINE)
    except FileNotFoundError:
        return None
    except OSError as exc:
        if path.is_symlink():
            raise NotKept(f"{path} is a link; kiosk's own file in STATE_DIR never is.") from exc
        raise
    try:
        status = os.fstat(number)
        if not stat.S_ISREG(status.st_mode):
            raise NotKept(f"{path} is not an ordinary file; STATE_DIR holds something else's.")
        if status.st_uid != os.geteuid():
            raise NotKept(f"{path} belongs to another user; STATE_DIR must be kiosk's own.")
        if status.st_mode & 0o077:
            os.fchmod(number, 0o600)
        with open(number, "rb", closefd=False) as file:
            return file.read(limit + 1)
    finally:
        os.close(number)


def make_private_folder(folder: Path) -> None:
    """Make the folder and its parents, 0700 and durably; tighten one that is still empty.

    Raise `NotKept` as `refuse_foreign` does.
    """
    if not folder.exists():
        if not folder.parent.exists():
            make_private_folder(folder.parent)
        os.mkdir(folder, 0o700)
        sync_folder(folder.parent)
    refuse_foreign(folder)
    if not os.listdir(folder):
        folder.chmod(0o700)  # systemd's are 0755; one that is in use is not ours to close


def refuse_foreign(folder: Path) -> None:
    """Raise `NotKept` when the folder is somebody else's, or others have or could put files in."""
    status = folder.stat()
    if status.st_uid != os.geteuid():
        raise NotKept(f"{folder} belongs to another user; STATE_DIR must be kiosk's own folder.")
    if status.st_mode & 0o022 and os.listdir(folder):
        raise NotKept(f"{folder} can be written by others; STATE_DIR must be kiosk's own folder.")


def sync_folder(folder: Path) -> None:
    """Make durable which names the folder has."""
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(number)
    finally:
        os.close(number)


class Draft:
    """The next content of `target`, in a file beside it; only for who holds the folder's lock.

    Every method raises OSError, and then the target is as before, unless the folder could not be
    synced after all: such a disk can promise nothing. Without `mode` the target is private, and
    without `group` of this process's group.
    """

    def __init__(self, target: Path, mode: int | None = None, group: int = -1) -> None:
        self._target = target
        self._mode = mode
        self._group = group
        self._path = target.with_name(f"{target.name}.new")

    def reserve(self, size: int) -> None:
        """Take so many bytes of the disk now, so that `publish` will find them."""
        with self._opened() as file:
            # Where a file system cannot do it, the C library reads and writes in its place.
            os.posix_fallocate(file.fileno(), 0, size)

    def publish(self, content: bytes) -> None:
        """Put `content` in the place of the target; when this returns it survives a power cut."""
        with self._opened() as file:
            rest = memoryview(content)
            while rest:
                rest = rest[file.write(rest) :]
            file.truncate()
            if self._group != -1:
                os.fchown(file.fileno(), -1, self._group)
            if self._mode is not None:
                os.fchmod(file.fileno(), self._mode)
            os.fsync(file.fileno())
        os.replace(self._path, self._target)
        sync_folder(self._path.parent)

    def discard(self) -> None:
        """Give its room back."""
        self._path.unlink(missing_ok=True)

    def _opened(self) -> FileIO:
        try:
            number = os.open(self._path, os.O_RDWR | _MINE)
        except FileNotFoundError:
            number = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _MINE, 0o600)
        return FileIO(number, "w")
