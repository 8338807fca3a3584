"""When to poll: never too early, never after the end, and once more just before it.

Pure: a schedule is a value, time is an argument, every answer gives the next schedule.
"""

from dataclasses import dataclass, replace

MARGIN_SHARE = 0.2
MARGIN_MIN_S = 1.0
"""Clocks differ and answers jitter: clients without a margin got stuck in slow_down (D-09)."""

SLOW_DOWN_S = 5.0
PATIENCE_MAX_S = 60.0
LAST_CALL_S = 0.2
"""How long before the deadline the last poll leaves (D-21)."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Poll in `wait_s` seconds; `last` when no other poll will fit after it."""

    wait_s: float
    last: bool


@dataclass(frozen=True, slots=True)
class Schedule:
    """The polls of one code; all moments are on one clock that never jumps (C-06).

    `answered_at` is when the last answer, or its absence, was known: waits count from there,
    not from the request (D-09). `patience_s` is a wait that may be cut short by the deadline:
    the own back-off (D-20) or Retry-After (C-02). The interval never is (D-08).
    """

    interval_s: float
    deadline: float
    answered_at: float
    patience_s: float = 0.0
    asked: bool = False

    @property
    def wait_s(self) -> float:
        """The regular wait: the provider's interval and a margin."""
        return self.interval_s + max(MARGIN_MIN_S, MARGIN_SHARE * self.interval_s)

    def next(self, now: float) -> Turn | None:
        """Return the next poll, None when there is no room for one.

        A poll that would leave no room for another is moved to the last moment, so that an
        approval in the code's last seconds still counts. A code gets one poll in any case.
        """
        last_at = self.deadline - LAST_CALL_S
        if now >= self.deadline or (self.asked and self.answered_at + self.interval_s >= last_at):
            return None
        regular_at = self.answered_at + max(self.wait_s, self.patience_s)
        last = regular_at + self.wait_s > last_at
        return Turn(max(0.0, (last_at if last else regular_at) - now), last)

    def answered(self, now: float) -> "Schedule":
        """Go on at the current interval; the network works again (D-16)."""
        return replace(self, answered_at=now, patience_s=0.0, asked=True)

    def slowed(
        self, now: float, interval_s: float | None, retry_after_s: float | None
    ) -> "Schedule":
        """Lengthen this and all later waits (D-17), to the stated interval if longer (C-01)."""
        longer = max(self.interval_s + SLOW_DOWN_S, interval_s or 0.0)
        return replace(self.answered(now), interval_s=longer, patience_s=retry_after_s or 0.0)

    def lost(self, now: float, retry_after_s: float | None) -> "Schedule":
        """Double the wait after a poll without an answer, up to a minute (D-20, C-01)."""
        doubled = min(PATIENCE_MAX_S, 2 * max(self.wait_s, self.patience_s))
        return replace(self.answered(now), patience_s=max(doubled, retry_after_s or 0.0))
