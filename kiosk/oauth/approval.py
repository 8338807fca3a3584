"""Waits for the person: polls until they approve, decline or the code's time is over."""

from collections.abc import Generator
from typing import assert_never

from kiosk.oauth import poll
from kiosk.oauth.attempt import Attempt
from kiosk.oauth.errors import Cancelled, WireError
from kiosk.oauth.explanations import explained
from kiosk.oauth.messages import DeviceGrant, Failed, Polled, TokenSet, Trouble
from kiosk.oauth.refusal import refusal
from kiosk.oauth.schedule import Schedule
from kiosk.oauth.wire import DEFAULT_TOTAL_S

LAST_POLL_TOTAL_S = 3.0
"""The last poll gets no longer, so that expiry is felt at once."""


def wait_for_approval(
    attempt: Attempt, grant: DeviceGrant, schedule: Schedule
) -> Generator[Polled, None, TokenSet | Failed]:
    """Poll as `schedule` says; give the tokens, or how the wait ended.

    Raise `BadAnswer` for tokens that must not be used, and `Cancelled`.
    """
    wire = attempt.wire
    untrusted = True
    while (turn := schedule.next(wire.now())) is not None:
        attempt.pause(turn.wait_s)
        left_s = schedule.deadline - wire.now()
        if left_s <= 0:
            break  # the device slept through the end (C-06)
        total_s = min(DEFAULT_TOTAL_S, max(LAST_POLL_TOTAL_S, left_s))
        answer = _ask(attempt, grant, total_s, first=not (schedule.asked or turn.last))
        untrusted = untrusted and answer.code in {Trouble.UNTRUSTED, Trouble.WRONG_CLOCK}
        yield Polled(answer.code, connected=not isinstance(answer, poll.Transient))
        step = _after(answer, schedule, wire.now())
        if not isinstance(step, Schedule):
            return step
        schedule = step
    if untrusted and schedule.asked:
        return Failed(Trouble.UNTRUSTED, "the token endpoint never showed a trusted certificate")
    return Failed(Trouble.EXPIRED, "the code's lifetime is over")


def _ask(attempt: Attempt, grant: DeviceGrant, total_s: float, *, first: bool) -> poll.Answer:
    """Poll once; while a code is on screen, no answer at all is an answer too (C-02)."""
    client, at = attempt.client, attempt.wire.true_time().earliest
    request = poll.request(client, attempt.metadata, grant, at, total_s)
    try:
        response = attempt.wire.send(request)
    except Cancelled:
        raise
    except WireError as error:
        return poll.Transient(error.trouble.value)
    return poll.read(response, client, grant, first=first, oauth_only=attempt.provider.oauth_only)


def _after(answer: poll.Answer, schedule: Schedule, now: float) -> Schedule | TokenSet | Failed:
    match answer:
        case poll.Granted(tokens):
            return tokens
        case poll.Pending():
            return schedule.answered(now)
        case poll.SlowDown():
            return schedule.slowed(now, answer.interval_s, answer.retry_after_s)
        case poll.Transient():
            return schedule.lost(now, answer.retry_after_s)
        case poll.Declined():
            return Failed(Trouble.DECLINED, explained(answer.code, "token", answer.number))
        case poll.Expired():
            return Failed(Trouble.EXPIRED, explained(answer.code, "token"))
        case poll.Gone():
            return Failed(Trouble.EXPIRED, explained(answer.code, "token", answer.number))
        case poll.Refused():
            error = refusal(answer.code, "token", answer.retry_after_s, answer.number)
            return Failed(error.trouble, str(error), error.retry_in_s)
        case _:
            assert_never(answer)
