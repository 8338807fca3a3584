"""The store of one kiosk: who is signed in and what is on its way back, in one encrypted file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from kiosk.oauth.errors import NotKept
from kiosk.store import presence
from kiosk.store.files import Draft, make_private_folder
from kiosk.store.kept import Kept
from kiosk.store.lock import take_lock
from kiosk.store.moment import Moment, this_moment
from kiosk.store.place import StoreKey
from kiosk.store.record import from_json, to_json
from kiosk.store.seal import Seal
from kiosk.store.sealed_file import LEAST_ROOM, MAX_BYTES, Unreadable, read_store, set_aside


class Store:
    """Open from `open` to `close`, by one kiosk at a time; for any thread.

    No earlier content is kept: it would bring somebody back who has signed out. `key` is asked for
    once the folder is ours; `finding` is what was odd when it was opened, for the log.
    """

    def __init__(
        self, folder: Path, key: Callable[[], StoreKey], now: Callable[[], Moment] = this_moment
    ) -> None:
        self._folder = folder
        self._path = folder / "store"
        self._draft = Draft(self._path)
        self._key = key
        self._now = now
        self._mutex = Lock()
        self._kept = Kept()
        self._lock: int | None = None
        self._seal: Seal | None = None
        self.finding: str | None = None

    @property
    def kept(self) -> Kept:
        """What is on the disk; nothing while it is not open."""
        return self._kept

    def exists(self) -> bool:
        """Tell whether there is anything to read, without opening it."""
        return os.path.lexists(self._path)

    def open(self) -> None:
        """Make the folder, lock it, try to write, and read; raise `NotKept`, `StoreInUse`.

        What cannot be read is set aside, never destroyed, and nothing is kept then.
        """
        with self._mutex, self._told():
            make_private_folder(self._folder)
            self._lock = take_lock(self._folder)
            try:
                self._begin()
            except BaseException:
                self._end()
                raise

    def change(self, how: Callable[[Kept], Kept]) -> None:
        """Replace what is kept by what `how` makes of it, durably; raise `NotKept`.

        Then neither memory nor file has changed; `how` must not use the store.
        """
        with self._mutex, self._told():
            plain = to_json(how(self._kept))
            kept = from_json(plain)  # what could not be read again must not replace what can be
            sealed = self._opened().close(plain)
            if len(sealed) > MAX_BYTES:
                raise NotKept(f"the store in {self._folder} would grow beyond {MAX_BYTES} bytes.")
            self._draft.publish(sealed)
            self._kept = kept
            self._reserve_some()

    def reserve(self) -> None:
        """Make sure of room on the disk for the next change; raise `NotKept` when there is none."""
        with self._mutex, self._told():
            self._opened()
            self._reserve()

    def note_presence(self) -> None:
        """Remember that somebody is there now; costs no more than a write to memory."""
        if self._lock is not None:
            presence.note(self._folder / "seen", self._now())

    def seen(self) -> Moment | None:
        """Return when somebody was last there, None when that is not known."""
        return presence.last(self._folder / "seen")

    def close(self) -> None:
        """Let another kiosk have it."""
        with self._mutex:
            self._end()

    def _begin(self) -> None:
        self._draft.discard()  # of one who was killed
        self._seal = Seal(self._key().material)
        self.finding, damage = None, None
        try:
            self._kept = read_store(self._path, self._seal)
        except Unreadable as exc:
            damage = exc
        self._reserve()
        if damage is not None:
            self.finding = f"the store cannot be read: {damage}; {set_aside(self._path)}"

    def _reserve(self, least: int = LEAST_ROOM) -> None:
        size = self._path.stat().st_size if self._path.exists() else 0
        self._draft.reserve(max(least, 2 * size))

    def _reserve_some(self) -> None:
        """Keep room for one change more, so that a disk full by then keeps nobody signed in."""
        for least in (LEAST_ROOM, 0):
            with suppress(OSError):
                self._reserve(least)
                return

    def _end(self) -> None:
        lock, self._lock, self._seal, self._kept = self._lock, None, None, Kept()
        if lock is not None:
            with suppress(OSError):
                self._draft.discard()
            os.close(lock)

    def _opened(self) -> Seal:
        if self._seal is None:
            raise NotKept("the store is not open.")
        return self._seal

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what the system or the record refused in a sentence for an operator."""
        try:
            yield
        except OSError as exc:
            cause = f"{self._folder} cannot be used ({exc.strerror}); STATE_DIR names the folder."
            raise NotKept(cause) from exc
        except ValueError as exc:
            raise NotKept("what is to be kept cannot be written as JSON.") from exc
