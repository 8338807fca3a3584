"""How long to wait before the next try of something that nobody pressed for."""

from collections.abc import Callable

LAST_DOUBLING = 30
"""Far beyond any cap; a number of tries must not become a number too large to count with."""


def full_jitter(
    attempt: int, chance: Callable[[], float], *, base_s: float = 1.0, cap_s: float = 300.0
) -> float:
    """Return the wait in seconds after the failed try number `attempt`, counted from 0.

    It lies anywhere between nothing and a limit that doubles from `base_s` up to `cap_s`, so that
    a hundred devices that lose a server together do not come back together. `chance` gives numbers
    from 0 to 1. What a server asks for by Retry-After is for the caller to add.
    """
    return chance() * min(cap_s, base_s * 2.0 ** min(attempt, LAST_DOUBLING))
