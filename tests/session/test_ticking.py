"""The next moment at which the passing of time alone changes a screen."""

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import Authorize, Code, Problem, Screen, Starting, Welcome, next_tick_in_s
from tests.session.examples import GRANT, IDENTITY, NOW


def code(left_s: float) -> Code:
    return Code(GRANT, NOW - 1, NOW + left_s)


def welcome(left_s: float) -> Welcome:
    return Welcome(IDENTITY, idle_ends=NOW + left_s, session_ends=NOW + 900)


@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        (Authorize(), None),
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
        (welcome(20), 1),
        (welcome(3.5), 0.5),
        (welcome(-1), 0),
        (Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 9.5, leaves_at=NOW + 120), 0.5),
        (Problem(Trouble.BUSY, "7F3A", retry_at=NOW - 1, leaves_at=NOW + 100), 100),
        (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW - 5), 0),
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
