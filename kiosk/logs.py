"""The log on stderr: one event a line, as text or JSON, and never anything that is secret.

What may be written is what callers name as fields; no third-party logger is attached, because
theirs would carry addresses and headers (V-10). A thread of its own does the writing: whoever
reads our stderr may stop reading, and the screen must not freeze with them.
"""

import contextlib
import json
import logging
import queue
import threading
import time
import traceback
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import Literal

Write = Callable[[bytes], object]
Follower = Callable[[str, Mapping[str, str | float]], None]
"""Hears of an event and its fields, in the thread that reports it and whatever the level is."""

MOST_WAITING = 1000
"""Lines that wait for a reader; what comes on top of them is lost."""

_logger = logging.getLogger("kiosk")
_followers: list[Follower] = []
_LONGEST = 500
_LEVELS = {
    "qt": logging.DEBUG,
    "qt_warning": logging.WARNING,
    "not_kept": logging.WARNING,
    "problem": logging.WARNING,
    "setting_ignored": logging.WARNING,
    "setting_refused": logging.WARNING,
    "speech_failed": logging.WARNING,
    "status_failed": logging.WARNING,
    "tokens_kept_alive": logging.WARNING,
    "crashed": logging.ERROR,
}


class TextFormatter(logging.Formatter):
    """`2026-01-31T12:00:00Z info    screen screen=code`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        fields = " ".join(f"{name}={_worded(value)}" for name, value in _fields(record).items())
        return f"{_stamp(record)} {record.levelname.lower():7} {record.msg} {fields}".rstrip()


class JsonFormatter(logging.Formatter):
    """One object a line: `time`, `level`, `event` and the event's own fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        head = {"time": _stamp(record), "level": record.levelname.lower(), "event": record.msg}
        return json.dumps({**head, **_fields(record)}, ensure_ascii=False)


class _Writer(logging.Handler):
    """Hands lines to its thread; `write` may block or fail as long as it likes."""

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self._lines: queue.Queue[bytes] = queue.Queue(MOST_WAITING)
        threading.Thread(target=self._run, name="kiosk-log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(queue.Full):
            self._lines.put_nowait(f"{self.format(record)}\n".encode(errors="replace"))

    def drain(self, within_s: float) -> None:
        """Wait until all is written, but not for ever."""
        with self._lines.all_tasks_done:
            self._lines.all_tasks_done.wait_for(lambda: not self._lines.unfinished_tasks, within_s)

    def _run(self) -> None:
        while True:
            line = self._lines.get()
            with contextlib.suppress(OSError):
                self._write(line)
            self._lines.task_done()


def set_up(write: Write) -> None:
    """Send events to `write`, as text from level info upwards until `shape` says otherwise."""
    _logger.handlers = [_Writer(write)]
    _logger.propagate = False
    shape("text", "info")


def shape(form: Literal["text", "json"], level: str) -> None:
    """Choose the form of the lines and the least important level to write."""
    for handler in _logger.handlers:
        handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    _logger.setLevel(level.upper())


def drain(within_s: float = 0.2) -> None:
    """Wait until what was reported is written, or for `within_s`."""
    for handler in _logger.handlers:
        if isinstance(handler, _Writer):
            handler.drain(within_s)


def report(event: str, **fields: str | float) -> None:
    """Write `event`; strings are cut and cleaned of everything a terminal could obey (V-09)."""
    level = _LEVELS.get(event, logging.INFO)
    cleaned = {name: _clean(value) for name, value in fields.items()}
    _logger.log(level, event, extra={"fields": cleaned})
    for follower in tuple(_followers):
        follower(event, cleaned)


def follow(follower: Follower) -> Callable[[], None]:
    """Have `follower` hear of every event from now on; return what ends that."""
    _followers.append(follower)
    return partial(_followers.remove, follower)


def report_crash(
    kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None
) -> None:
    """Write what kind of exception came from where; its text may hold a secret and is left out."""
    frames = traceback.extract_tb(trace)
    places = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames[-4:]]
    report("crashed", error=kind.__name__, at=" > ".join(places))


def _fields(record: logging.LogRecord) -> dict[str, str | float]:
    fields: dict[str, str | float] = record.__dict__["fields"]
    return fields


def _stamp(record: logging.LogRecord) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))


def _clean(value: str | float) -> str | float:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str):
        return int(value) if value == int(value) else value
    kept = (c for c in value[:_LONGEST] if unicodedata.category(c) not in {"Cc", "Cf", "Zl", "Zp"})
    return "".join(kept)


def _worded(value: str | float) -> str:
    return json.dumps(value, ensure_ascii=False) if " " in str(value) else str(value)
