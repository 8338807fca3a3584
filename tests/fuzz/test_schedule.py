"""The schedule as a state machine: whatever happens, the provider sees a polite client."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    get_state_machine_test,
    initialize,
    invariant,
    precondition,
    rule,
)

from kiosk.oauth.schedule import LAST_CALL_S, Schedule
from tests.fuzz.examples import examples

SLACK_S = 1e-6
"""What floating point may lose."""

OWN_BACK_OFF_S = 60.0
"""The longest that a client may wait of its own accord (C-01)."""

moments = st.floats(0, 30)
retries = st.none() | st.floats(0, 3600)


class Polling(RuleBasedStateMachine):
    """A device that polls by the schedule, and everything that can come between."""

    @initialize(
        start=st.floats(0, 1e9),
        interval_s=st.sampled_from([0.0, 1.0, 5.0, 60.0]) | st.floats(0, 600),
        lifetime_s=st.sampled_from([1.0, 60.0, 299.0]) | st.floats(0.5, 1800),
    )
    def issue(self, start: float, interval_s: float, lifetime_s: float) -> None:
        self.now = start
        self.schedule = Schedule(interval_s, start + lifetime_s, start)
        self.answered_at = start
        self.interval_s = interval_s
        self.wished_wait_s = 0.0
        self.own_patience = False
        self.polls = 0
        self.in_flight = self.last = self.last_is_gone = False
        self.turn()

    def turn(self) -> None:
        """Ask when the next poll is due."""
        due = self.schedule.next(self.now)
        self.over = due is None
        if due is None:
            last_at = self.schedule.deadline - LAST_CALL_S
            no_room = self.polls and self.answered_at + self.interval_s >= last_at - SLACK_S
            assert no_room or self.now >= self.schedule.deadline  # D-21: one poll in any case
            return
        assert not self.last_is_gone
        assert due.wait_s >= 0
        self.due_at = self.now + due.wait_s
        self.last = due.last
        self.check_due()

    def check_due(self) -> None:
        last_at = self.schedule.deadline - LAST_CALL_S
        assert self.due_at < self.schedule.deadline
        if self.polls:
            assert self.due_at >= self.answered_at + self.interval_s - SLACK_S  # D-08, D-09
        if self.last:
            assert abs(self.due_at - max(last_at, self.now)) <= SLACK_S  # D-21
        else:
            assert self.due_at >= self.answered_at + self.wished_wait_s - SLACK_S  # C-02
            leaves_room = self.due_at + self.interval_s <= last_at + SLACK_S
            assert leaves_room or self.due_at == self.now  # D-21, unless we come late
        if self.own_patience and not self.last:
            longest = max(OWN_BACK_OFF_S, self.schedule.wait_s)
            assert self.due_at <= max(self.now, self.answered_at + longest) + SLACK_S

    @precondition(lambda self: not self.over and not self.in_flight)
    @rule(oversleep_s=st.just(0.0) | st.floats(0, 5))
    def poll(self, oversleep_s: float) -> None:
        self.now = max(self.now, self.due_at) + oversleep_s
        if self.now >= self.schedule.deadline:
            self.turn()  # slept through the end
            return
        self.in_flight = True
        self.last_is_gone = self.last
        self.polls += 1

    @precondition(lambda self: not self.over and not self.in_flight)
    @rule(seconds=moments | st.floats(0, 4000))
    def wake_up_late_and_look_again(self, seconds: float) -> None:
        self.now += seconds
        self.turn()

    @precondition(lambda self: self.in_flight)
    @rule(latency_s=moments)
    def answered(self, latency_s: float) -> None:
        self.receive(latency_s, 0.0)
        self.schedule = self.schedule.answered(self.now)
        self.turn()

    @precondition(lambda self: self.in_flight)
    @rule(
        latency_s=moments,
        stated_s=st.none() | st.floats(-1e12, 1e12) | st.floats(0, 100),
        retry_after_s=retries,
    )
    def slowed(self, latency_s: float, stated_s: float | None, retry_after_s: float | None) -> None:
        self.receive(latency_s, retry_after_s or 0.0)
        self.interval_s = max(self.interval_s + 5, stated_s or 0.0)  # D-17, C-01
        self.schedule = self.schedule.slowed(self.now, stated_s, retry_after_s)
        self.turn()

    @precondition(lambda self: self.in_flight)
    @rule(latency_s=moments, retry_after_s=retries)
    def lost(self, latency_s: float, retry_after_s: float | None) -> None:
        self.receive(latency_s, retry_after_s or 0.0)
        self.own_patience = retry_after_s is None
        self.schedule = self.schedule.lost(self.now, retry_after_s)
        self.turn()

    def receive(self, latency_s: float, wished_wait_s: float) -> None:
        self.now += latency_s
        self.answered_at = self.now
        self.wished_wait_s = wished_wait_s
        self.own_patience = self.in_flight = False

    @precondition(lambda self: self.over)
    @rule(seconds=st.floats(0, 1e6))
    def nothing_follows_the_end(self, seconds: float) -> None:
        self.now += seconds
        assert self.schedule.next(self.now) is None

    @invariant()
    def the_interval_is_what_the_server_made_of_it(self) -> None:
        assert self.schedule.interval_s == self.interval_s

    def teardown(self) -> None:
        """Let the rest of the code's life pass without an answer: it ends, and in time."""
        if not hasattr(self, "schedule"):
            return
        for _ in range(2000):
            if self.over:
                break
            if not self.in_flight:
                self.poll(0.0)
            if self.in_flight:
                self.lost(3.0, None)
        assert self.over
        assert self.schedule.next(self.schedule.deadline) is None


test_the_schedule = pytest.mark.clause(
    "D-08", "D-09", "D-17", "D-20", "D-21", "C-01", "C-02", "X-05"
)(get_state_machine_test(Polling, settings=examples(200)))
