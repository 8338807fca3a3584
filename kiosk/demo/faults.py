"""Trouble on demand: what makes the tenant a test server for any device-flow client."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


class Share:
    """True for `rate` of the calls, evenly spread: a rate of 0.25 is every fourth call.

    Counting, not chance, so that a test that failed once fails again.
    """

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._due = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> bool:
        """Count one call."""
        with self._lock:
            self._due += self._rate
            if self._due < 1:
                return False
            self._due -= 1
            return True


@dataclass(frozen=True, slots=True)
class Faults:
    """The delay before every answer, and the shares of failures and of `slow_down`."""

    latency_s: float
    fails: Share
    slows_down: Share
    pause: Callable[[float], object]

    def hold_up(self) -> None:
        """Be slow, if that was asked for."""
        if self.latency_s:
            self.pause(self.latency_s)
