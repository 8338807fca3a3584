"""Where any thread writes down what happens, and any thread reads what it came to."""

import threading
import time
from collections.abc import Callable, Mapping
from functools import partial

from kiosk.status.device import Device
from kiosk.status.record import Field, Record, noted
from kiosk.status.report import Report
from kiosk.status.sentence import sentence

LATE_AFTER_S = 30.0
"""A screen whose thread has not been seen at work for so long does not respond."""


class Board:
    """One kiosk's record, and when its screen was last seen at work.

    `now` is a clock that never jumps, `wall_time` the device's own, both in seconds.
    """

    def __init__(self, now: Callable[[], float], wall_time: Callable[[], float]) -> None:
        self._now = now
        self._wall_time = wall_time
        self._lock = threading.Lock()
        began_at = now()
        self._record = Record(began_at, state_since=began_at)
        self._beat_at = began_at

    def note(self, event: str, fields: Mapping[str, Field]) -> bool:
        """Take note of an event of the log; return whether there is news to tell."""
        with self._lock:
            before = self._record
            self._record = noted(before, event, fields, self._now())
            return self._record != before

    def beat(self) -> None:
        """The screen's thread is at work; for that thread alone to say."""
        self._beat_at = self._now()

    def sentence(self) -> str:
        """Return what the kiosk is doing."""
        offset_s = self._wall_time() - self._now()
        return sentence(self._record, partial(_time_of_day, offset_s))

    def idle_since(self) -> float | None:
        """Return since when nobody has signed in or out; None while somebody may be at it.

        Neither an outage nor wrong settings keep anybody busy, and both may last for months.
        """
        record = self._record
        calm = record.state in {"authorize", "problem"} and not record.attempting
        return record.state_since if calm else None

    def report(self) -> Report:
        """Return all that is told, as it is now."""
        now, wall_time, beat_at = self._now(), self._wall_time(), self._beat_at
        responding = now - beat_at < LATE_AFTER_S
        silent_since = _time_of_day(wall_time - now, beat_at)
        told = self.sentence() if responding else f"No sign of life since {silent_since}."
        return Report(self._record, Device.look(), told, beat_at, responding, now, wall_time)


def _time_of_day(offset_s: float, moment: float) -> str:
    return time.strftime("%H:%M", time.localtime(moment + offset_s))
