"""What is kept of people beyond this process: who is signed in, and tokens on their way back.

A token is in the session or among the returns of one file that is replaced as a whole. So none is
lost, and a sign-out is one replacement (R-07).
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Client, Provider, TokensIssued
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.returns import Return, merged, returns_of, settled, without
from kiosk.returning import Limits, Returned, is_of, returned
from kiosk.store import Kept, KeptPerson, Moment, Store


class Keeping:
    """The store as the threads of sign-ins, sessions and sign-outs use it.

    It is opened by the first that needs it. Every method that writes raises `NotKept`; tokens on
    their way back then stay in memory, to be handed back while this process lives, and who has left
    is left out of the next thing that can be written. `remembers`: people may stay over a restart.
    """

    def __init__(
        self, store: Store, now: Callable[[], Moment], report: Callable[..., None]
    ) -> None:
        self.remembers = True
        self._store = store
        self._now = now
        self._report = report
        # Held over a write and what is noted of it; the GUI thread waits for it at start and quit.
        self._writing = threading.RLock()
        self._counting = threading.Lock()
        self._is_open = False
        self._is_closed = False
        self._owner: int | None = None
        self._put_out = False
        self._gone = 0
        self._in_use: tuple[int, tuple[Return, ...]] = (0, ())
        self._unwritten: tuple[Return, ...] = ()

    def open(self) -> None:
        """Open the store unless it is; what was odd about it goes to the log."""
        with self._writing:
            if self._is_closed:
                raise NotKept("the store was closed.")
            if self._is_open:
                return
            self._store.open()
            self._is_open = True
            if self._store.finding is not None:
                self._report("not_kept", cause=self._store.finding)

    def close(self) -> None:
        """Let another kiosk have the store, after a last try to write who has left."""
        with self._writing:
            if self._is_open and self._has_left():
                with suppress(NotKept):
                    self._change(lambda kept: kept, ())
            self._is_open, self._is_closed = False, True
            self._store.close()

    @property
    def may_hold_returns(self) -> bool:
        """Whether there may be tokens to hand back; false where nothing was ever kept."""
        return bool(self._unwritten) or self._store.exists()

    def holds(self, attempt: int, issued: TokensIssued) -> bool:
        """Tell whether this attempt's person is kept, with these tokens."""
        person = self._store.kept.person
        if person is None or self._owner != attempt or attempt <= self._gone:
            return False
        return person.session.issued.tokens == issued.tokens

    def returning(
        self, attempt: int, client: Client, provider: Provider, limits: Limits
    ) -> Returned | None:
        """Return who is still signed in from before, as this attempt; None when there is nobody.

        Only a new process brings anybody back. Whoever may not come back is signed out: the tokens
        are then among the returns.
        """
        person = self._store.kept.person
        if person is None or self._owner is not None:
            return None
        found = returned(person, self._store.seen(), self._now(), limits)
        if found is None or not is_of(person.session.issued, client, provider):
            self._put_out = True
            self._change(lambda kept: kept, ())
            self._report("signed_out", reason="restart")
            return None
        self._owner = attempt
        issued = replace(person.session.issued, client=client)
        return replace(found, session=replace(person.session, issued=issued))

    def note_presence(self) -> None:
        """Remember that somebody was there now; never fails."""
        self._store.note_presence()

    def forget(self, attempt: int) -> None:
        """Keep nothing more of this attempt's person, or of one before; at once, in memory only."""
        with self._counting:
            self._gone = max(self._gone, attempt)

    def take(self, attempt: int, issued: TokensIssued) -> None:
        """Keep tokens of which nobody knows yet whose they are: as ones to be handed back.

        Not by this process, though, before it knows that they are not wanted.
        """
        tokens = self._returns_of(issued)
        self._in_use = attempt, tokens
        self.put(tokens)

    def keep(self, attempt: int, session: PersonSession) -> None:
        """Keep this attempt's person with their newest tokens; those who left are not kept."""
        tokens = self._returns_of(session.issued)

        def kept_anew(kept: Kept) -> Kept:
            kept, since = self._made_up_for(kept), self._now()
            if kept.person is not None and self._owner == attempt:
                since = kept.person.signed_in
            else:
                kept = self._without_person(kept)
            return Kept(KeptPerson(session, since), without(kept.returns, tokens))

        with self._writing:
            if attempt <= self._gone:
                self.put(tokens)
                return
            self.open()
            self._store.change(kept_anew)
            self._owner, self._in_use = attempt, (0, ())
            self._unwritten, self._put_out = (), False

    def reserve(self) -> None:
        """Make sure that the next `keep` finds room."""
        self.open()
        self._store.reserve()

    def let_go(self, attempt: int, issued: TokensIssued) -> None:
        """Sign this attempt's person out: all their tokens are among the returns from now on."""
        self.forget(attempt)
        self.put(self._returns_of(issued))

    def waiting(self) -> tuple[Return, ...]:
        """Return the tokens that wait to be handed back, and that nobody here uses."""
        try:
            if self._store.exists():
                self.open()
        except NotKept:
            if not self._unwritten:
                raise
        if not self.remembers and self._store.kept.person is not None:
            # From a time when somebody could stay.
            self._put_out = True
            self._change(lambda kept: kept, ())
            self._report("signed_out", reason="restart")
        attempt, in_use = self._in_use
        waiting = merged(self._store.kept.returns, self._unwritten)
        return without(waiting, in_use) if attempt > self._gone else waiting

    def put(self, returns: tuple[Return, ...]) -> None:
        """Keep tokens that are to be handed back."""
        self._change(lambda kept: replace(kept, returns=merged(kept.returns, returns)), returns)

    def settle(self, one: Return, instead: Return | None) -> None:
        """Take a token off the list, or put what is known of it now in its place."""
        with self._writing:
            self._unwritten = settled(self._unwritten, one, instead)
            self._change(
                lambda kept: replace(kept, returns=settled(kept.returns, one, instead)), ()
            )

    def _change(self, how: Callable[[Kept], Kept], returns: tuple[Return, ...]) -> None:
        with self._writing:
            try:
                self.open()
                self._store.change(lambda kept: how(self._made_up_for(kept)))
            except NotKept:
                self._unwritten = merged(self._unwritten, returns)
                raise
            self._unwritten, self._put_out = (), False

    def _has_left(self) -> bool:
        return self._put_out or (self._owner is not None and self._owner <= self._gone)

    def _made_up_for(self, kept: Kept) -> Kept:
        """Add what could not be written before: who has left, and tokens on their way back."""
        here = self._without_person(kept) if self._has_left() else kept
        return replace(here, returns=merged(here.returns, self._unwritten))

    def _without_person(self, kept: Kept) -> Kept:
        if kept.person is None:
            return kept
        tokens = self._returns_of(kept.person.session.issued)
        return Kept(None, merged(kept.returns, tokens))

    def _returns_of(self, issued: TokensIssued) -> tuple[Return, ...]:
        return returns_of(issued, None, self._now().wall_time)


@dataclass(frozen=True, slots=True)
class AttemptLedger:
    """What one attempt's threads may write: about its own person only."""

    keeping: Keeping
    attempt: int

    def take(self, issued: TokensIssued) -> None:
        """Keep tokens of which nobody knows yet whose they are."""
        self.keeping.take(self.attempt, issued)

    def reserve(self) -> None:
        """Make sure that the next `keep` finds room."""
        self.keeping.reserve()

    def keep(self, session: PersonSession) -> None:
        """Keep the person, or their newer tokens."""
        self.keeping.keep(self.attempt, session)
