"""The next moment at which the passing of time alone changes a screen."""

import math
from dataclasses import replace

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    Authorize,
    Code,
    Farewell,
    Problem,
    Screen,
    Starting,
    Welcome,
    next_tick_in_s,
)
from tests.session.examples import GRANT, IDENTITY, NOW


def code(left_s: float) -> Code:
    return Code(GRANT, NOW - 1, NOW + left_s)


def welcome(left_s: float, folds_in_s: float = math.inf) -> Welcome:
    return Welcome(IDENTITY, NOW + left_s, NOW + 900, folds_at=NOW + folds_in_s)


def asking(left_s: float, session_left_s: float = 900) -> Welcome:
    return Welcome(IDENTITY, NOW + left_s, NOW + session_left_s, folds_at=NOW - 1, asking=True)


def leaving(session_left_s: float) -> Welcome:
    """The session's end is near, and somebody is there."""
    return Welcome(IDENTITY, NOW + 120, NOW + session_left_s, folds_at=NOW + 15)


def endless(folds_in_s: float, *, folded: bool = False) -> Welcome:
    return Welcome(IDENTITY, math.inf, math.inf, folds_at=NOW + folds_in_s, folded=folded)


@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        (Authorize(), None),
        (Authorize(Farewell("idle", handed_back=True, until=NOW + 12)), 12),
        (Authorize(Farewell("idle", handed_back=True, until=NOW - 1)), 0),
        (Starting(NOW - 0.1), 0.2),
        (Starting(NOW - 1), 0),
        (Starting(NOW - 1, shown=True), None),
        (code(300), 5),
        (code(298), 3),
        (code(60), 1),
        (code(0.25), 0.25),
        (code(0), None),
        (code(-3), None),
        (welcome(120), 60),
        (welcome(70), 10),
        (welcome(50), 30),
        (welcome(120, folds_in_s=25), 25),
        (welcome(20.5), 0.5),
        (welcome(20), 0),
        (welcome(3.5), 0),
        (welcome(-1), 0),
        (asking(20), 1),
        (asking(3.5), 0.5),
        (asking(15, session_left_s=3.5), 0.5),
        (leaving(26), 6),
        (leaving(20), 1),
        (leaving(3.5), 0.5),
        (endless(25), 25),
        (endless(-5), 0),
        (endless(-5, folded=True), None),
        (replace(endless(-5, folded=True), session_ends=NOW + 130), 10),
        (replace(welcome(70), session_ends=math.inf), 10),
        (Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 9.5, leaves_at=NOW + 120), 0.5),
        (Problem(Trouble.BUSY, "7F3A", retry_at=NOW - 1, leaves_at=NOW + 100), 100),
        (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW - 5), 0),
        (Problem(Trouble.DECLINED, "7F3A", leaves_at=math.inf), None),
        (Problem(Trouble.CONFIGURATION, "7F3A"), None),
    ],
)
def test_next_tick(screen: Screen, expected: float | None) -> None:
    assert next_tick_in_s(screen, NOW) == pytest.approx(expected)


def test_ticking_through_a_code_lands_on_its_deadline() -> None:
    now, ticks = NOW, 0
    while (wait_s := next_tick_in_s(code(300), now)) is not None:
        now, ticks = now + wait_s, ticks + 1
    assert now == NOW + 300
    assert ticks == (300 - 60) / 5 + 60


def test_a_countdown_counts_from_any_moment() -> None:
    busy = Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 9.5, leaves_at=NOW + 120)
    assert next_tick_in_s(busy, NOW + 0.25) == 0.25
