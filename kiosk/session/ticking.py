"""When what is on view changes by time alone, so that nothing wakes up in vain."""

import math
from typing import assert_never

from kiosk.session.screens import (
    Authorize,
    Code,
    Farewell,
    Maintenance,
    Problem,
    Screen,
    Starting,
    Welcome,
)

PATIENCE_S = 0.3
"""A wait for the server shorter than this gets no screen of its own."""

LAST_WARNING_S = 20.0
"""Notice given before a person is signed out (WCAG 2.2.1)."""

CODE_STEP_S = 5.0
"""How far the arc of remaining time moves at once, until the last minute."""


def next_tick_in_s(screen: Screen, now: float) -> float | None:
    """Return the seconds until the screen is to be drawn or ended, None when never."""
    wait_s = _wait_s(screen, now)
    return None if math.isinf(wait_s) else max(0.0, wait_s)


def asks_at(welcome: Welcome) -> float:
    """Return when to ask "Still here?"; inf if the session's end, which no key moves, is first."""
    ends_idle = welcome.idle_ends <= welcome.session_ends
    return welcome.idle_ends - LAST_WARNING_S if ends_idle else math.inf


def _wait_s(screen: Screen, now: float) -> float:
    match screen:
        case Authorize(farewell=Farewell(until=until)):
            return until - now
        case Starting(since=since, shown=False):
            return since + PATIENCE_S - now
        case Code(deadline=deadline) if now < deadline:
            left_s = deadline - now
            return _to_boundary(left_s, CODE_STEP_S if left_s > 60 else 1.0)
        case Welcome() as welcome:
            asks_in_s = math.inf if welcome.asking else asks_at(welcome) - now
            folds_in_s = math.inf if welcome.asking or welcome.folded else welcome.folds_at - now
            return min(asks_in_s, folds_in_s, _countdown_s(welcome.ends, now))
        case Problem(retry_at=float() as retry_at) if now < retry_at:
            return _to_boundary(retry_at - now, 1.0)
        case Problem(leaves_at=float() as leaves_at):
            return leaves_at - now
        case Maintenance(closes_at=closes_at):
            return closes_at - now
        case Authorize() | Starting() | Code() | Problem():
            return math.inf
        case _:
            assert_never(screen)


def _countdown_s(ends: float, now: float) -> float:
    if math.isinf(ends):
        return math.inf
    if now >= ends - LAST_WARNING_S:
        return _to_boundary(max(0.0, ends - now), 1.0)
    return min(_to_boundary(ends - now, 60.0), ends - LAST_WARNING_S - now)


def _to_boundary(left_s: float, every_s: float) -> float:
    return min(left_s, left_s % every_s or every_s)
