"""Keeps somebody signed in: renews tokens ahead of their end, and waits outages out."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from math import inf

from kiosk.oauth.access import REST_S, Access
from kiosk.oauth.errors import Cancelled, NotKept, SessionOver, SignInError, Unverified
from kiosk.oauth.person_session import (
    Contact,
    Ended,
    PersonSession,
    Renewed,
    SessionNews,
    Unkept,
)

EARLIEST_SHARE = 0.7
SHARE_SPREAD = 0.2
"""Tokens are renewed at 70 % to 90 % of their life: not every screen at the same moment."""

FIRST_WAIT_MAX_S = 10.0
"""Spreads the first questions of many devices whose power comes back at once."""

BACK_OFF_S = 5.0
BACK_OFF_MAX_S = 300.0
PAUSE_MAX_S = 3600.0
"""Longer waits are cut: threads cannot wait for centuries, and suspended time counts (C-06)."""

Ask = Callable[[], object]


def keep_alive(
    access: Access,
    *,
    returned: bool,
    not_after: float | None = None,
    jitter: Callable[[], float] = random.random,
) -> Iterator[SessionNews]:
    """Keep the session going until it ends, or until there is nothing left to do for it.

    `returned`: it is from before a restart, so the provider is asked soon whether it stands. It
    is over if the restart was after `not_after`, in seconds since 1970, by the clock of whoever
    answers first: that of this device may be wrong then. `jitter` gives numbers from 0 to 1. The
    generator raises nothing of this package's; cancelled, it ends without a word.
    """
    keeper = _Keeper(access, jitter, returned, not_after)
    try:
        yield from keeper.news()
    except Cancelled:
        yield from keeper.untold()
    except (SessionOver, Unverified) as error:
        yield from keeper.untold()
        yield Ended(str(error), access.unwanted)


class _Keeper:
    def __init__(
        self,
        access: Access,
        jitter: Callable[[], float],
        returned: bool,
        not_after: float | None,
    ) -> None:
        self._access = access
        self._wire = access.attempt.wire
        self._jitter = jitter
        self._returned = returned
        self._not_after = not_after
        self._began = self._wire.now()
        self._connected = None if returned else True
        self._told: PersonSession | None = access.session

    def news(self) -> Iterator[SessionNews]:
        """Ask whether the session stands if need be, then renew it whenever it is time."""
        check = self._check() if self._returned else None
        if check is not None:
            self._access.attempt.pause(FIRST_WAIT_MAX_S * self._jitter())
            due = self._due()
            yield from self._until_answered(check, inf if due is None else due)
        while (due := self._due()) is not None:
            yield from self._renew(due)

    def untold(self) -> Iterator[SessionNews]:
        """Give the session if it is newer than what was told: its tokens must not get lost."""
        if self._access.session is not self._told:
            self._told = self._access.session
            yield Renewed(self._access.session)

    def _check(self) -> Ask | None:
        """Choose how to find out whether the session stands; None when there is no way."""
        session = self._access.session
        if session.issued.metadata.userinfo_endpoint is not None:
            return self._access.profile
        if session.issued.tokens.refresh_token is None:
            return None
        return partial(self._access.refresh, session)

    def _due(self) -> float | None:
        """Return when to renew the tokens, on the wire's clock; None for never."""
        session = self._access.session
        tokens, came_at = session.issued.tokens, self._access.came_at
        if tokens.refresh_token is None or tokens.expires_in_s is None:
            return None
        if came_at is None:
            age_s = self._wire.true_time().earliest - session.issued_at if self._returned else 0.0
            came_at = self._wire.now() - max(0.0, age_s)
        share = EARLIEST_SHARE + SHARE_SPREAD * self._jitter()
        return came_at + max(REST_S, share * tokens.expires_in_s)

    def _renew(self, due: float) -> Iterator[SessionNews]:
        """Renew the tokens when they are due, unless others do before; then ask for the profile."""
        stale = self._access.session
        while (left_s := due - self._wire.now()) > 0 and self._has_tokens_of(stale):
            self._access.attempt.pause(min(left_s, PAUSE_MAX_S))
        yield from self._until_answered(partial(self._access.refresh, stale))
        error = self._failure_of(self._access.profile)
        yield from self.untold()
        if isinstance(error, NotKept):
            yield Unkept(str(error))

    def _has_tokens_of(self, session: PersonSession) -> bool:
        return self._access.session.issued.tokens is session.issued.tokens

    def _until_answered(self, ask: Ask, until: float = inf) -> Iterator[SessionNews]:
        """Ask until there is an answer, with longer and longer waits (O-20), or until a moment."""
        longest_s = BACK_OFF_S
        while True:
            error = self._failure_of(ask)
            self._check_time()
            yield from self._outcome(error)
            if error is None:
                return
            self._access.attempt.pause(max(longest_s * self._jitter(), error.retry_in_s or 0.0))
            longest_s = min(BACK_OFF_MAX_S, 2 * longest_s)
            if self._wire.now() >= until:
                return

    def _failure_of(self, ask: Ask) -> SignInError | None:
        """Return what went wrong, unless it is the end."""
        try:
            ask()
        except (Cancelled, SessionOver, Unverified):
            raise
        except SignInError as error:
            return error
        return None

    def _check_time(self) -> None:
        """End what was over before a restart, as soon as somebody tells the time."""
        if self._not_after is None or self._wire.clock_off_s() is None:
            return
        limit, self._not_after = self._not_after, None
        away_until = self._wire.true_time().earliest - (self._wire.now() - self._began)
        if away_until > limit:
            raise SessionOver("the time was over before this restart")

    def _outcome(self, error: SignInError | None) -> Iterator[SessionNews]:
        """Tell what changed; whoever is back after an outage or a restart is told in any case."""
        unkept = isinstance(error, NotKept)
        answered = error is None or (unkept and self._access.session is not self._told)
        if (answered or not unkept) and answered is not self._connected:
            self._connected = answered
            yield Contact(answered, "" if answered else str(error))
            self._told = None if answered else self._told
        yield from self.untold()
        if unkept:
            yield Unkept(str(error))
