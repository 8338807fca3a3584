"""The log on stderr: one event a line, as text or JSON, and never anything that is secret.

What may be written is what callers name as fields; no third-party logger is attached, because
theirs would carry addresses and headers (V-10).
"""

import json
import logging
import time
import traceback
import unicodedata
from types import TracebackType
from typing import Literal, TextIO

_logger = logging.getLogger("kiosk")
_LONGEST = 500
_LEVELS = {
    "qt": logging.DEBUG,
    "qt_warning": logging.WARNING,
    "problem": logging.WARNING,
    "setting_ignored": logging.WARNING,
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


def set_up(stream: TextIO, form: Literal["text", "json"], level: str) -> None:
    """Send all events from `level` upwards to `stream`."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    _logger.handlers = [handler]
    _logger.propagate = False
    _logger.setLevel(level.upper())


def report(event: str, **fields: str | float) -> None:
    """Write `event`; strings are cut and cleaned of everything a terminal could obey (V-09)."""
    level = _LEVELS.get(event, logging.INFO)
    _logger.log(level, event, extra={"fields": {n: _clean(v) for n, v in fields.items()}})


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
    if not isinstance(value, str):
        return int(value) if value == int(value) else value
    kept = (c for c in value[:_LONGEST] if unicodedata.category(c) not in {"Cc", "Cf", "Zl", "Zp"})
    return "".join(kept)


def _worded(value: str | float) -> str:
    return json.dumps(value, ensure_ascii=False) if " " in str(value) else str(value)
