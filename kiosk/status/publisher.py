"""Writes the status into files, in a thread of its own: a slow disk must not freeze the screen."""

import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

EVERY_S = 60.0
"""Written as often as this without news: what is older is from a kiosk that is gone."""

REST_S = 1.0
"""Between two writings; the news of that time are told together."""

_MODE = 0o644
"""Whoever collects them is another user."""


class Publisher:
    """Keeps files of these names in a folder that must exist; `contents` gives their texts.

    What cannot be written is told once, until it works again, and is tried again with the next
    news. `rest` waits for so many seconds, unless the event comes first.
    """

    def __init__(
        self,
        folder: Path,
        contents: Callable[[], Mapping[str, str]],
        report: Callable[..., None],
        rest: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        self._folder = folder
        self._contents = contents
        self._report = report
        self._rest = rest
        self._failing = False
        self._news = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kiosk-status", daemon=True)
        self._thread.start()

    def tell(self) -> None:
        """There is news; returns at once."""
        self._news.set()

    def close(self, within_s: float = 0.5) -> None:
        """Write for the last time, unless that takes longer than `within_s`."""
        self._closed.set()
        self._news.set()
        self._thread.join(within_s)

    def _run(self) -> None:
        while not self._closed.is_set():
            self._write()
            self._rest(self._closed, REST_S)
            self._news.wait(EVERY_S)
            self._news.clear()
        self._write()

    def _write(self) -> None:
        try:
            for name, text in self._contents().items():
                replace_file(self._folder / name, text)
        except OSError as exc:
            if not self._failing:
                self._failing = True
                self._report("status_failed", cause=exc.strerror or type(exc).__name__)
        else:
            self._failing = False


def replace_file(path: Path, text: str) -> None:
    """Put a readable file in the place of the one at `path`; nobody ever sees half of it."""
    # The collector takes every name that ends in .prom.
    new = path.with_name(f".{path.name}.new")
    try:
        with os.fdopen(_created(new), "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def _created(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    number = os.open(path, flags, _MODE)
    # The unit's umask would leave it to us alone.
    os.fchmod(number, _MODE)
    return number
