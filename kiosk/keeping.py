"""What is kept of people beyond this process: who is signed in, and tokens on their way back.

A token is in the session or among the returns of one file that is replaced as a whole. So none is
lost, and a sign-out is one replacement (R-07).
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isinf

from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Client, Provider, TokensIssued
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.returns import Return, merged, returns_of, settled, without
from kiosk.store import Kept, KeptPerson, Moment, Store, passed_s

SIGN_IN_TAKES_S = 600.0
"""Longer than it ever takes to find out whose tokens they are."""


@dataclass(frozen=True, slots=True)
class Returned:
    """Somebody who was signed in before a restart, and how long they may stay."""

    session: PersonSession
    idle_left_s: float
    session_left_s: float
    not_after: float | None
    """The true time, in seconds since 1970, at which they would have come back too late."""


class Keeping:
    """The store as the threads of sign-ins, sessions and sign-outs use it.

    It is opened by the first that needs it. Every method that writes raises `NotKept`; tokens on
    their way back then stay in memory, to be handed back while this process lives.
    """

    def __init__(self, store: Store, now: Callable[[], Moment]) -> None:
        self._store = store
        self._now = now
        self._opening = threading.Lock()
        self._is_open = False
        self._owner: int | None = None
        self._gone = 0
        self._unwritten: tuple[Return, ...] = ()

    def open(self) -> str | None:
        """Open the store unless it is; return what was odd about it, for the log."""
        with self._opening:
            if self._is_open:
                return None
            self._store.open()
            self._is_open = True
            return self._store.finding

    def close(self) -> None:
        """Let another kiosk have the store."""
        with self._opening:
            self._is_open = False
            self._store.close()

    @property
    def may_hold_returns(self) -> bool:
        """Whether there may be tokens to hand back; false where nothing was ever kept."""
        return bool(self._unwritten) or self._store.exists()

    def holds(self, attempt: int) -> bool:
        """Tell whether this attempt's person is kept."""
        return self._owner == attempt and self._store.kept.person is not None

    def returning(
        self, attempt: int, client: Client, provider: Provider, idle_s: float, session_s: float
    ) -> Returned | None:
        """Return who is still signed in from before, as this attempt; None when there is nobody.

        Whoever may not come back is signed out: the tokens are then among the returns.
        """
        person = self._store.kept.person
        if person is None:
            return None
        self._owner = attempt
        returned = _returned(person, self._store.seen(), self._now(), idle_s, session_s)
        if returned is None or not _is_of(person.session.issued, client, provider):
            self.let_go(attempt, person.session.issued)
            return None
        issued = replace(person.session.issued, client=client)
        return replace(returned, session=replace(person.session, issued=issued))

    def note_presence(self) -> None:
        """Remember that somebody was there now; never fails."""
        self._store.note_presence()

    def forget(self, attempt: int) -> None:
        """Keep nothing more of this attempt's person, or of one before; at once, in memory only."""
        self._gone = max(self._gone, attempt)

    def take(self, issued: TokensIssued) -> None:
        """Keep tokens of which nobody knows yet whose they are: as ones to be handed back.

        Not before the sign-in has had its time, though.
        """
        tokens = self._returns_of(issued)
        self.put(tuple(replace(one, due_at=one.due_at + SIGN_IN_TAKES_S) for one in tokens))

    def keep(self, attempt: int, session: PersonSession) -> None:
        """Keep this attempt's person with their newest tokens; those who left are not kept."""
        tokens = self._returns_of(session.issued)

        def kept_anew(kept: Kept) -> Kept:
            if attempt <= self._gone:
                return replace(kept, returns=merged(kept.returns, tokens))
            since = self._now()
            if kept.person is not None and self._owner == attempt:
                since = kept.person.signed_in
            elif kept.person is not None:
                kept = self._without_person(kept)
            return Kept(KeptPerson(session, since), without(kept.returns, tokens))

        self.open()
        self._store.change(kept_anew)
        self._owner = attempt

    def reserve(self) -> None:
        """Make sure that the next `keep` finds room."""
        self.open()
        self._store.reserve()

    def let_go(self, attempt: int, issued: TokensIssued) -> None:
        """Sign this attempt's person out: all their tokens are among the returns from now on."""
        self.forget(attempt)
        tokens = self._returns_of(issued)

        def signed_out(kept: Kept) -> Kept:
            left = self._without_person(kept) if self._owner == attempt else kept
            return replace(left, returns=merged(left.returns, tokens))

        self._change(signed_out, tokens)

    def waiting(self) -> tuple[Return, ...]:
        """Return the tokens that wait to be handed back."""
        if self._store.exists():
            self.open()
        return merged(self._store.kept.returns, self._unwritten)

    def put(self, returns: tuple[Return, ...]) -> None:
        """Keep tokens that are to be handed back."""
        self._change(lambda kept: replace(kept, returns=merged(kept.returns, returns)), returns)

    def settle(self, one: Return, instead: Return | None) -> None:
        """Take a token off the list, or put what is known of it now in its place."""
        self._unwritten = settled(self._unwritten, one, instead)
        self._change(lambda kept: replace(kept, returns=settled(kept.returns, one, instead)), ())

    def _change(self, how: Callable[[Kept], Kept], returns: tuple[Return, ...]) -> None:
        try:
            self.open()
            self._store.change(how)
        except NotKept:
            self._unwritten = merged(self._unwritten, returns)
            raise

    def _returns_of(self, issued: TokensIssued) -> tuple[Return, ...]:
        return returns_of(issued, None, self._now().wall_time)

    def _without_person(self, kept: Kept) -> Kept:
        if kept.person is None:
            return kept
        tokens = self._returns_of(kept.person.session.issued)
        return Kept(None, merged(kept.returns, tokens))


def _returned(
    person: KeptPerson, seen: Moment | None, now: Moment, idle_s: float, session_s: float
) -> Returned | None:
    """Judge by the clocks of this device; that of a new start may be wrong, see `not_after`."""
    since_s = passed_s(person.signed_in, now)
    # Whoever was seen last may have been the person before.
    seen_s = passed_s(seen, now) if seen is not None else since_s
    quiet_s = since_s if since_s is None or seen_s is None else min(since_s, seen_s)
    idle_left_s, session_left_s = _left_s(idle_s, quiet_s), _left_s(session_s, since_s)
    if min(idle_left_s, session_left_s) <= 0 or _is_spent(person.session, now.wall_time):
        return None
    same_start = person.signed_in.boot_id == now.boot_id
    ends = now.wall_time + min(idle_left_s, session_left_s)
    not_after = None if same_start or isinf(ends) else ends
    return Returned(person.session, idle_left_s, session_left_s, not_after)


def _left_s(limit_s: float, passed: float | None) -> float:
    """Return what is left; nothing of a limit when nobody knows how much time went by."""
    if isinf(limit_s):
        return limit_s
    return 0.0 if passed is None else limit_s - passed


def _is_spent(session: PersonSession, wall_time: float) -> bool:
    """Tell whether the access token is over and nothing can renew it."""
    ends = session.expires_at
    return session.issued.tokens.refresh_token is None and ends is not None and ends <= wall_time


def _is_of(issued: TokensIssued, client: Client, provider: Provider) -> bool:
    """Tell whether these settings are still those under which the person signed in (B-01)."""
    known = issued.metadata.issuer in provider.issuers or not provider.issuers
    return known and issued.client.client_id == client.client_id


@dataclass(frozen=True, slots=True)
class AttemptLedger:
    """What one attempt's threads may write: about its own person only."""

    keeping: Keeping
    attempt: int

    def take(self, issued: TokensIssued) -> None:
        """Keep tokens of which nobody knows yet whose they are."""
        self.keeping.take(issued)

    def reserve(self) -> None:
        """Make sure that the next `keep` finds room."""
        self.keeping.reserve()

    def keep(self, session: PersonSession) -> None:
        """Keep the person, or their newer tokens."""
        self.keeping.keep(self.attempt, session)
