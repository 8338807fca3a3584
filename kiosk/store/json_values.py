"""Takes JSON values apart; what is not exactly as expected is a ValueError that quotes nothing."""

from collections.abc import Callable
from math import isfinite
from typing import TypeVar

from kiosk.oauth.secret import Secret

T = TypeVar("T")
Given = TypeVar("Given")


def members(value: object, *names: str) -> list[object]:
    """Return the values of an object that has these members and no other, in this order."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise ValueError(f"not an object of {', '.join(names)}")
    return [value[name] for name in names]


def text(value: object) -> str:
    """Read a string."""
    if not isinstance(value, str):
        raise ValueError("not a string")
    return value


def secret(value: object) -> Secret:
    """Read a string that nobody may see."""
    return Secret(text(value))


def number(value: object) -> float:
    """Read a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError("not a number")
    return float(value)


def whole(value: object) -> int:
    """Read a whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("not a count")
    return value


def boolean(value: object) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def many(read: Callable[[object], T], value: object) -> tuple[T, ...]:
    """Read a list whose items `read` reads."""
    if not isinstance(value, list):
        raise ValueError("not a list")
    return tuple(read(item) for item in value)


def maybe(read: Callable[[Given], T], value: Given | None) -> T | None:
    """Read what may be null, or write what may be None."""
    return None if value is None else read(value)
