"""When what is on view changes by time alone, so that nothing wakes up in vain."""

from typing import assert_never

from kiosk.session.screens import Authorize, Code, Problem, Screen, Starting, Welcome

PATIENCE_S = 0.3
"""A wait for the server shorter than this gets no screen of its own."""

LAST_WARNING_S = 20.0
"""Notice given before a person is signed out for being idle (WCAG 2.2.1)."""

CODE_STEP_S = 5.0
"""How far the arc of remaining time moves at once, until the last minute."""


def next_tick_in_s(screen: Screen, now: float) -> float | None:
    """Return the seconds until the screen is to be drawn or ended, None when never."""
    match screen:
        case Authorize():
            return None
        case Starting(since=since, shown=shown):
            return None if shown else max(0.0, since + PATIENCE_S - now)
        case Code(deadline=deadline):
            left_s = deadline - now
            if left_s <= 0:
                return None
            return _to_boundary(left_s, CODE_STEP_S if left_s > 60 else 1.0)
        case Welcome(ends=ends):
            left_s = max(0.0, ends - now)
            if left_s <= LAST_WARNING_S:
                return _to_boundary(left_s, 1.0)
            return min(_to_boundary(left_s, 60.0), left_s - LAST_WARNING_S)
        case Problem(retry_at=retry_at, leaves_at=leaves_at):
            return _problem_tick(retry_at, leaves_at, now)
        case _:
            assert_never(screen)


def _problem_tick(retry_at: float | None, leaves_at: float | None, now: float) -> float | None:
    if retry_at is not None and now < retry_at:
        return _to_boundary(retry_at - now, 1.0)
    return None if leaves_at is None else max(0.0, leaves_at - now)


def _to_boundary(left_s: float, every_s: float) -> float:
    return min(left_s, left_s % every_s or every_s)
