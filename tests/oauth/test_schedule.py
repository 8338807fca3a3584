"""When polls leave: not too early, not after the end, and once more just before it."""

from dataclasses import dataclass, field

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth.schedule import LAST_CALL_S, Schedule, Turn

LONG = 100_000.0


def is_last(turn: Turn | None, wait_s: float) -> bool:
    return turn is not None and turn.last and turn.wait_s == pytest.approx(wait_s)


def waits(schedule: Schedule, answers: list[str]) -> list[float]:
    """The waits before each answer and after the last, when every poll is answered at once."""
    now, result = schedule.answered_at, []
    for kind in [*answers, "stop"]:
        turn = schedule.next(now)
        assert turn is not None
        result.append(turn.wait_s)
        now += turn.wait_s
        if kind == "pending":
            schedule = schedule.answered(now)
        elif kind == "slow_down":
            schedule = schedule.slowed(now, None, None)
        elif kind == "lost":
            schedule = schedule.lost(now, None)
    return result


@pytest.mark.clause("D-09", "D-08")
@pytest.mark.parametrize(
    ("interval_s", "wait_s"), [(0, 1.0), (1, 2.0), (5, 6.0), (10, 12.0), (60, 72.0)]
)
def test_every_wait_has_a_margin_and_so_has_the_first(interval_s: float, wait_s: float) -> None:
    assert waits(Schedule(interval_s, LONG, 0.0), ["pending"] * 3) == [wait_s] * 4


@pytest.mark.clause("D-09")
def test_waits_count_from_the_answer_and_time_already_gone_is_not_waited_again() -> None:
    schedule = Schedule(5, LONG, 100.0)
    assert schedule.next(103.0) == Turn(3.0, last=False)
    assert schedule.answered(110.0).next(110.0) == Turn(6.0, last=False)
    assert schedule.next(500.0) == Turn(0.0, last=False)


@pytest.mark.clause("D-17")
def test_slow_down_lengthens_every_later_wait() -> None:
    answers = ["slow_down", "pending", "slow_down", "pending", "pending"]
    assert waits(Schedule(5, LONG, 0.0), answers) == [6, 12, 12, 18, 18, 18]


@pytest.mark.clause("C-01")
@pytest.mark.parametrize(("stated", "interval_s"), [(None, 10), (7, 10), (10, 10), (45, 45)])
def test_slow_down_follows_a_longer_interval_of_the_server(
    stated: float | None, interval_s: float
) -> None:
    assert Schedule(5, LONG, 0.0).slowed(9.0, stated, None).interval_s == interval_s


@pytest.mark.clause("C-01")
def test_five_slow_downs_are_borne_and_the_interval_is_not_capped() -> None:
    schedule = Schedule(60, LONG, 0.0)
    for _ in range(5):
        schedule = schedule.slowed(0.0, None, None)
    assert schedule.interval_s == 85


@pytest.mark.clause("D-20", "C-01")
def test_lost_polls_double_the_wait_up_to_a_minute() -> None:
    assert waits(Schedule(5, LONG, 0.0), ["lost"] * 6) == [6, 12, 24, 48, 60, 60, 60]


@pytest.mark.clause("D-20", "C-01")
def test_the_cap_never_undercuts_the_servers_interval() -> None:
    assert waits(Schedule(100, LONG, 0.0), ["lost", "lost"]) == [120, 120, 120]


@pytest.mark.clause("D-20")
@pytest.mark.parametrize(("answer", "wait_s"), [("pending", 6), ("slow_down", 12)])
def test_any_answer_ends_the_back_off(answer: str, wait_s: float) -> None:
    assert waits(Schedule(5, LONG, 0.0), ["lost", "lost", answer])[-1] == wait_s


@pytest.mark.clause("C-02")
def test_retry_after_is_honoured_once() -> None:
    schedule = Schedule(5, LONG, 0.0)
    assert schedule.lost(0.0, 100.0).next(0.0) == Turn(100.0, last=False)
    assert schedule.lost(0.0, 3.0).next(0.0) == Turn(12.0, last=False)
    slow = schedule.slowed(0.0, None, 100.0)
    assert slow.next(0.0) == Turn(100.0, last=False)
    assert slow.answered(100.0).next(100.0) == Turn(12.0, last=False)


@pytest.mark.clause("D-21")
def test_a_wait_that_leaves_no_room_for_another_is_moved_to_the_last_moment() -> None:
    schedule = Schedule(5, deadline=20.0, answered_at=0.0)
    assert schedule.next(0.0) == Turn(6.0, last=False)
    assert schedule.answered(6.0).next(6.0) == Turn(6.0, last=False)
    assert is_last(schedule.answered(12.0).next(12.0), 20 - LAST_CALL_S - 12)
    assert schedule.answered(19.9).next(19.9) is None


@pytest.mark.clause("D-21", "D-08")
def test_the_margin_gives_way_to_the_last_poll_but_the_interval_does_not() -> None:
    schedule = Schedule(5, deadline=20.0, answered_at=0.0)
    assert is_last(schedule.answered(14.7).next(14.7), 5.1)
    assert schedule.answered(14.9).next(14.9) is None


@pytest.mark.clause("D-20", "D-21")
@pytest.mark.parametrize("retry_after_s", [None, 3600.0])
def test_patience_gives_way_to_the_last_poll(retry_after_s: float | None) -> None:
    schedule = Schedule(5, deadline=30.0, answered_at=0.0).lost(20.0, retry_after_s)
    assert is_last(schedule.next(20.0), 30 - LAST_CALL_S - 20)


@pytest.mark.clause("D-21", "C-04")
@pytest.mark.parametrize("interval_s", [60, 600])
def test_a_code_shorter_than_its_interval_gets_one_poll_at_the_end(interval_s: float) -> None:
    schedule = Schedule(interval_s, deadline=60.0, answered_at=2.0)
    assert is_last(schedule.next(2.0), 60 - LAST_CALL_S - 2)
    assert schedule.answered(59.9).next(59.9) is None


@pytest.mark.clause("D-21", "X-05")
def test_nothing_leaves_after_the_deadline() -> None:
    schedule = Schedule(5, deadline=10.0, answered_at=0.0)
    assert schedule.next(9.9) == Turn(0.0, last=True)
    assert schedule.next(10.0) is None


@dataclass
class Run:
    """What a provider with these habits would see."""

    polls: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    intervals: list[float] = field(default_factory=list)
    lasts: list[bool] = field(default_factory=list)


Habit = tuple[str, float, float]
habits = st.lists(
    st.tuples(
        st.sampled_from(["pending", "pending", "slow_down", "lost"]),
        st.floats(0, 12),  # how long the answer takes
        st.floats(0, 100),  # what it states as interval or Retry-After
    ),
    min_size=1,
    max_size=20,
)


def run(interval_s: float, lifetime_s: float, script: list[Habit]) -> Run:
    result = Run()
    now = 0.0
    schedule = Schedule(interval_s, lifetime_s, now)
    while (turn := schedule.next(now)) is not None:
        kind, latency_s, stated_s = script[len(result.polls) % len(script)]
        now += turn.wait_s
        result.polls.append(now)
        result.intervals.append(schedule.interval_s)
        result.lasts.append(turn.last)
        now += latency_s
        result.answered.append(now)
        if kind == "slow_down":
            schedule = schedule.slowed(now, stated_s, None)
        elif kind == "lost":
            schedule = schedule.lost(now, stated_s)
        else:
            schedule = schedule.answered(now)
        assert len(result.polls) < 10_000
    return result


@pytest.mark.clause("D-08", "D-09", "D-17", "D-21", "X-05")
@given(st.floats(0, 120), st.floats(1, 1800), habits)
@example(0.0, 1.0, [("pending", 0.0, 0.0)])
@example(5.0, 299.0, [("pending", 0.05, 0.0)])
def test_no_provider_sees_an_early_or_a_late_poll(
    interval_s: float, lifetime_s: float, script: list[Habit]
) -> None:
    seen = run(interval_s, lifetime_s, script)
    assert seen.polls  # every code is asked for at least once
    assert all(poll < lifetime_s for poll in seen.polls)
    gaps = zip(seen.polls[1:], seen.answered, seen.intervals[1:], strict=False)
    assert all(poll - answered >= interval - 1e-6 for poll, answered, interval in gaps)
    assert seen.intervals == sorted(seen.intervals)
    assert seen.lasts[:-1] == [False] * (len(seen.lasts) - 1)


@pytest.mark.clause("D-21")
@given(st.floats(0, 120), st.floats(1, 1800), st.floats(0, 0.9))
def test_the_last_poll_is_in_the_last_second_when_answers_are_quick(
    interval_s: float, lifetime_s: float, latency_s: float
) -> None:
    seen = run(interval_s, lifetime_s, [("pending", latency_s, 0.0)])
    assert seen.polls[-1] == pytest.approx(lifetime_s - LAST_CALL_S)
    assert seen.lasts[-1]


@pytest.mark.clause("D-08")
def test_two_hundred_polls_keep_their_distance() -> None:
    seen = run(5, 1500, [("pending", 0.2, 0.0)])
    assert len(seen.polls) > 200
    assert min(b - a for a, b in zip(seen.polls, seen.polls[1:], strict=False)) >= 5
