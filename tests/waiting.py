"""Waiting for a condition, with an end."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(condition: Callable[[], T | None], within_s: float, what: str) -> T:
    """Try `condition` until it gives something; every try is work of its own, never a sleep."""
    deadline = time.monotonic() + within_s
    while True:
        if found := condition():
            return found
        assert time.monotonic() < deadline, f"not within {within_s} s: {what}"
