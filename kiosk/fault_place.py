"""Where a fault of ours happened, told without its text, which might hold anything."""

import traceback


def place_of(exc: Exception) -> str:
    """Return the kind and the place of an exception."""
    *_, (frame, line) = traceback.walk_tb(exc.__traceback__)
    return f"{type(exc).__name__} at {frame.f_globals['__name__']}:{line}"
