"""The schedule where one second more or less decides."""

import pytest

from kiosk.oauth.schedule import Schedule, Turn

LONG = 100_000.0
START = Schedule(5.0, LONG, 0.0)


@pytest.mark.clause("D-21")
def test_two_waits_that_just_fit_are_two_polls() -> None:
    # The last poll leaves 0.2 s before the deadline: two waits of 6 s end at exactly 12 s.
    schedule = Schedule(5.0, deadline=12.2, answered_at=0.0)
    assert schedule.next(0.0) == Turn(6.0, last=False)
    turn = Schedule(5.0, deadline=12.1, answered_at=0.0).next(0.0)
    assert turn is not None
    assert turn.wait_s == pytest.approx(11.9)
    assert turn.last


@pytest.mark.clause("D-08", "D-21")
def test_a_poll_that_would_leave_with_the_last_moment_does_not_leave() -> None:
    schedule = Schedule(5.0, deadline=12.2, answered_at=7.0, asked=True)
    assert schedule.next(7.0) is None
    assert Schedule(5.0, 12.2, 6.9, asked=True).next(7.0) is not None


@pytest.mark.clause("D-16")
def test_an_answer_leaves_nothing_of_the_back_off() -> None:
    assert START.lost(3.0, 90.0).answered(7.0) == Schedule(5.0, LONG, 7.0, 0.0, asked=True)


@pytest.mark.clause("D-17")
def test_slow_down_leaves_nothing_of_the_back_off_but_what_it_asks_for() -> None:
    lost = START.lost(3.0, 90.0)
    assert lost.slowed(7.0, None, None) == Schedule(10.0, LONG, 7.0, 0.0, asked=True)
    assert lost.slowed(7.0, None, 8.0) == Schedule(10.0, LONG, 7.0, 8.0, asked=True)


@pytest.mark.clause("D-20", "C-01")
@pytest.mark.parametrize(
    ("interval_s", "patience_s"),
    [(0.0, 2.0), (5.0, 12.0), (24.0, 57.6), (25.0, 60.0), (26.0, 60.0)],
)
def test_the_own_back_off_ends_at_a_minute(interval_s: float, patience_s: float) -> None:
    lost = Schedule(interval_s, LONG, 0.0).lost(7.0, None)
    assert lost.patience_s == pytest.approx(patience_s)
    assert lost.interval_s == interval_s


@pytest.mark.clause("D-09")
@pytest.mark.parametrize(
    ("interval_s", "wait_s"), [(0.0, 1.0), (4.9, 5.9), (5.0, 6.0), (5.1, 6.12), (100.0, 120.0)]
)
def test_the_margin_is_a_second_or_a_fifth(interval_s: float, wait_s: float) -> None:
    assert Schedule(interval_s, LONG, 0.0).wait_s == pytest.approx(wait_s)


def test_a_code_that_was_not_asked_for_yet_is_so_at_the_start() -> None:
    assert Schedule(5.0, LONG, 0.0, patience_s=0.0, asked=False) == START
