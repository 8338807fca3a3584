"""A limit on guessing (RFC 8628 §5.1): so many attempts in any stretch of time."""

import math
import threading
from collections import deque
from collections.abc import Callable


class Guesses:
    """Attempts per key in a sliding window of `window_s` seconds; keys fade with their attempts."""

    def __init__(self, now: Callable[[], float], *, limit: int, window_s: float) -> None:
        self._now = now
        self._limit = limit
        self._window_s = window_s
        self._attempts: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def spend(self, key: str) -> int:
        """Count an attempt before it is judged; the seconds to wait if there are none left."""
        with self._lock:
            now = self._now()
            self._fade(now)
            attempts = self._attempts.setdefault(key, deque())
            if len(attempts) >= self._limit:
                return math.ceil(attempts[0] + self._window_s - now)
            attempts.append(now)
            return 0

    def refund(self, key: str) -> None:
        """Take an attempt back that turned out to be no guess."""
        with self._lock:
            if attempts := self._attempts.get(key):
                attempts.pop()

    def _fade(self, now: float) -> None:
        for key, attempts in list(self._attempts.items()):
            while attempts and attempts[0] <= now - self._window_s:
                attempts.popleft()
            if not attempts:
                del self._attempts[key]
