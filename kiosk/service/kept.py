"""The folder of root's in which the settings of the boot partition are kept."""

import fcntl
import grp
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.env_file import with_refusal
from kiosk.service.boot_file import Refused
from kiosk.store.files import Draft, sync_folder


@dataclass(frozen=True, slots=True)
class Kept:
    """What a kiosk.env sets, for the kiosk to read, and its secret for nobody but root."""

    folder: Path

    @property
    def settings(self) -> Path:
        """What the kiosk reads."""
        return self.folder / "boot.env"

    @property
    def secret(self) -> Path:
        """What systemd hands to the kiosk."""
        return self.folder / "client_secret"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Make the folder if need be, and keep others out of it; raise OSError, `Refused`."""
        with suppress(FileExistsError):
            self.folder.mkdir()
            sync_folder(self.folder.parent)
        number = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            status = os.fstat(number)
            if status.st_uid != os.geteuid():
                raise Refused(
                    f"can only be kept in {self.folder} by the user to whom that belongs."
                )
            os.fchmod(number, 0o755)
            fcntl.flock(number, fcntl.LOCK_EX)
            yield
        finally:
            os.close(number)

    def drop_secret(self) -> None:
        """Delete the secret for good."""
        self.secret.unlink()
        sync_folder(self.folder)

    def put(self, settings: str, secret: str | None) -> bool:
        """Keep both durably, None is the secret that is there; return whether one is new."""
        changed = _put(self.settings, settings.encode(), 0o640, _readers())
        if secret is not None:
            changed = _put(self.secret, secret.encode(), 0o600, os.getegid()) or changed
        # Perhaps the power was cut when they had their names, but not yet for good.
        sync_folder(self.folder)
        return changed

    def note_refusal(self, sentence: str | None) -> None:
        """Let the kiosk say why a newer file was not imported; None: there is none any more.

        Where that cannot be kept it is in the log alone.
        """
        # UnicodeDecodeError: it is damaged, which the kiosk itself says.
        with suppress(OSError, Refused, UnicodeDecodeError), self.held():
            before = self.settings.read_bytes().decode() if self.settings.exists() else ""
            text = with_refusal(before, sentence)
            if text:
                _put(self.settings, text.encode(), 0o640, _readers())
            else:
                self.settings.unlink(missing_ok=True)


def _readers() -> int:
    """Return the kiosk's group, or ours where there is none or it is not ours to give to."""
    with suppress(KeyError):
        group = grp.getgrnam("kiosk").gr_gid
        if os.geteuid() == 0 or group in os.getgroups():
            return group
    return os.getegid()


def _put(path: Path, content: bytes, mode: int, group: int) -> bool:
    """Write what is not there already, to spare the flash; return whether it was."""
    if path.is_file() and not path.is_symlink():
        status = path.stat()
        found = path.read_bytes(), stat.S_IMODE(status.st_mode), status.st_gid
        if found == (content, mode, group):
            return False
    draft = Draft(path, mode, group)
    draft.discard()
    draft.publish(content)
    return True
