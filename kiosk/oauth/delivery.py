"""Hands back, one after the other, the tokens that wait for it (R-05, R-07)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Client, Provider
from kiosk.oauth.returns import (
    Identification,
    Jitter,
    Outbox,
    Return,
    due_in_s,
    give_back,
    is_for,
    is_too_old,
    next_of,
    postponed,
)
from kiosk.oauth.revocation import Given, Later, Outcome, Refused, Revocation
from kiosk.oauth.wire import Wire

FIRST_WAIT_MAX_S = 10.0
"""Spreads the first tries of many devices whose power comes back at once."""

LOOK_AGAIN_S = 60.0
"""The outbox is looked at as often as this: it may have changed, and so may the clock."""

TOO_OLD = "too_old"


@dataclass(slots=True)
class Delivery:
    """One run through what waits for these settings; the rest is kept, for they may come back."""

    outbox: Outbox
    client: Client
    provider: Provider
    wire: Wire
    jitter: Jitter
    _unwritten: dict[Identification, Return | None] = field(default_factory=dict)

    def news(self) -> Iterator[Revocation]:
        """Tell the end of each token, and what could not be written, until nothing waits.

        Raise `NotKept` when the outbox cannot be read.
        """
        yield from self._drop_old_ones_of_others()
        if self.wire.pause(FIRST_WAIT_MAX_S * self.jitter()):
            return
        while mine := self._mine():
            one, wait_s = next_of(mine, self.wire.wall_time())
            if wait_s > 0:
                if self.wire.pause(min(wait_s, LOOK_AGAIN_S)):
                    return
                continue
            outcome = give_back(one, self.client, self.wire)
            if isinstance(outcome, Later) and self.wire.pause(0):
                return  # it was this device that gave up: that does not count as a try
            for each in self._struck(one, outcome, mine):
                yield from self._settle(each, outcome)

    def _mine(self) -> tuple[Return, ...]:
        """Return what waits, as it is known here when it could not be written."""
        waiting = (self._unwritten.get(one.identification, one) for one in self.outbox.waiting())
        return tuple(
            one for one in waiting if one is not None and is_for(one, self.client, self.provider)
        )

    def _drop_old_ones_of_others(self) -> Iterator[Revocation]:
        now = self.wire.wall_time()
        for one in self.outbox.waiting():
            if not is_for(one, self.client, self.provider) and is_too_old(one, now):
                yield from self._replace(one, None, Revocation((), (one.hint,), TOO_OLD))

    def _struck(
        self, one: Return, outcome: Outcome, mine: tuple[Return, ...]
    ) -> tuple[Return, ...]:
        """Return the tokens that an outcome holds for.

        Who cannot be reached, or asks to be left alone, is not asked for another token either.
        """
        if not isinstance(outcome, Later) or (outcome.reached and outcome.retry_in_s is None):
            return (one,)
        endpoint, quiet_s = one.revocation_endpoint, outcome.retry_in_s or 0.0
        now = self.wire.wall_time()
        return tuple(
            each
            for each in mine
            if each.revocation_endpoint == endpoint and due_in_s(each, now) <= quiet_s
        )

    def _settle(self, one: Return, outcome: Outcome) -> Iterator[Revocation]:
        match outcome:
            case Given():
                yield from self._replace(one, None, Revocation((one.hint,), ()))
            case Refused(cause):
                yield from self._replace(one, None, Revocation((), (one.hint,), cause))
            case Later(cause, retry_in_s):
                instead = postponed(one, outcome, self.wire.wall_time(), self.jitter)
                if instead is None:
                    news = Revocation((), (one.hint,), TOO_OLD)
                else:
                    news = Revocation((), (one.hint,), cause, retry_in_s, (one.hint,))
                yield from self._replace(one, instead, news)
            case _:
                assert_never(outcome)

    def _replace(
        self, one: Return, instead: Return | None, news: Revocation
    ) -> Iterator[Revocation]:
        """Write it, and tell it: every end, and a next try only when it could not be written."""
        try:
            self.outbox.settle(one, instead)
        except NotKept as error:
            # Else it would be due again at once.
            self._unwritten[one.identification] = instead
            yield replace(news, unkept=str(error))
        else:
            self._unwritten.pop(one.identification, None)
            if instead is None:
                yield news
