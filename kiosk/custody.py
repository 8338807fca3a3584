"""The tokens in this process's hands: looked after while people are here, handed back after that.

No screen and no part of the session ever sees them.
"""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, Slot

from kiosk.oauth.messages import Failed, Identity, TokensIssued, Trouble
from kiosk.oauth.person_session import Contact, Ended, PersonSession, Unkept
from kiosk.oauth.revocation import Revocation
from kiosk.returner import Returner
from kiosk.revoker import Revoker
from kiosk.session import (
    ConnectionChanged,
    Event,
    PersonReturned,
    Portrait,
    PortraitArrived,
    ProfileRenewed,
    SessionEnded,
)
from kiosk.surroundings import Residents
from kiosk.threads import Threads

FAREWELL_MS = 300
"""How long quitting waits for tokens to be handed back."""


class Custody(QObject):
    """Holds tokens by attempt; tells `handle` what becomes of who is signed in."""

    def __init__(
        self,
        threads: Threads,
        residents: Residents,
        handle: Callable[[Event], None],
        report: Callable[..., None],
    ) -> None:
        super().__init__()
        self._threads = threads
        self._residents = residents
        self._handle = handle
        self._report = report
        self._issued: dict[int, TokensIssued] = {}
        self._arrivals: dict[int, PersonSession] = {}
        self._quitting = False

    def take(self, attempt: int, issued: TokensIssued) -> None:
        """Take over the tokens of an attempt."""
        self._issued[attempt] = issued

    def sign_in(self, attempt: int, identity: Identity) -> bool | None:
        """Note whose tokens they are; return whether the provider takes them back one day.

        None: the attempt was given up meanwhile, and they are on their way back.
        """
        issued = self._issued.get(attempt)
        if issued is None:
            return None
        self._arrivals[attempt] = self._residents.session_of(issued, identity)
        return _hands_back(issued)

    def welcome_back(self, attempt: int) -> PersonReturned | None:
        """Return who is still signed in from before, from now on as this attempt."""
        returned = self._residents.returned(attempt)
        if returned is None:
            return None
        issued, identity = returned.session.issued, returned.session.identity
        self._issued[attempt], self._arrivals[attempt] = issued, returned.session
        left = returned.idle_left_s, returned.session_left_s
        return PersonReturned(attempt, identity, *left, hands_back=_hands_back(issued))

    def keep_alive(self, attempt: int) -> None:
        """Look after the session of who has just come."""
        session = self._arrivals.pop(attempt)
        keeper = None if self._quitting else self._residents.new_keeper(attempt, session)
        if keeper is None:
            return
        keeper.renewed.connect(self._renewed)
        keeper.contact.connect(self._contact)
        keeper.unkept.connect(self.tell_unkept)
        keeper.portrait.connect(self.show_portrait)
        keeper.ended.connect(self._ended)
        self._threads.start(keeper, attempt)

    def release(self, attempt: int) -> None:
        """Forget this attempt's tokens and hand them back."""
        self._arrivals.pop(attempt, None)
        issued = self._issued.pop(attempt, None)
        if issued is not None:
            self._hand_back(attempt, issued)

    def stays(self, attempt: int) -> bool:
        """Tell whether this attempt's person will still be there after a restart."""
        issued = self._issued.get(attempt)
        return issued is not None and self._residents.stays(attempt, issued)

    def quit(self) -> None:
        """Begin nothing anew from now on."""
        self._quitting = True

    def release_all(self, except_attempt: int | None) -> None:
        """Hand back all tokens but those of somebody who stays, within the time of a quit."""
        for attempt in list(self._issued):
            if attempt != except_attempt:
                self.release(attempt)
        self._threads.end((Revoker,), QDeadlineTimer(FAREWELL_MS))
        self._threads.end((Returner,))

    def release_leftovers(self) -> None:
        """Try again what earlier sign-outs could not hand back."""
        busy = any(isinstance(thread, Returner) for thread in self._threads.running)
        if busy or self._quitting:
            return
        returner = self._residents.new_returner()
        if returner is not None:
            returner.done.connect(self._handed_back)
            self._threads.start(returner)

    def _hand_back(self, attempt: int, issued: TokensIssued) -> None:
        revoker = self._residents.new_revoker(attempt, issued)
        revoker.done.connect(self._revoked)
        self._threads.start(revoker)

    @Slot(int, object)
    def _renewed(self, attempt: int, session: PersonSession) -> None:
        before = self._issued.get(attempt)
        if before is None:
            # Signed out while these were under way; the store has them among the returns.
            self._hand_back(attempt, session.issued)
            return
        self._issued[attempt] = session.issued
        if session.issued.tokens is not before.tokens:
            self._report("session_renewed")
        self._handle(ProfileRenewed(attempt, session.identity))

    @Slot(int, object)
    def _contact(self, attempt: int, news: Contact) -> None:
        self._handle(ConnectionChanged(attempt, news.connected))

    @Slot(int, object)
    def tell_unkept(self, _attempt: int, news: Unkept) -> None:
        """Log that somebody would not be there after a restart."""
        self._report("not_kept", cause=news.cause)

    @Slot(int, object)
    def show_portrait(self, attempt: int, portrait: Portrait) -> None:
        """Tell that the person's picture is there."""
        self._handle(PortraitArrived(attempt, portrait))

    @Slot(int, object)
    def _ended(self, attempt: int, news: Ended) -> None:
        if news.unwanted is not None:
            self._hand_back(attempt, news.unwanted)
        self._handle(SessionEnded(attempt, news.cause))

    @Slot(int, object)
    def _revoked(self, _attempt: int, result: Revocation | Failed) -> None:
        self._handed_back(result)
        self.release_leftovers()

    @Slot(object)
    def _handed_back(self, result: Revocation | Failed) -> None:
        if isinstance(result, Failed):
            unread = result.trouble is Trouble.CONFIGURATION
            self._report("not_kept" if unread else "tokens_kept_alive", cause=result.cause)
            return
        if result.revoked:
            self._report("tokens_revoked", tokens=" ".join(result.revoked))
        if result.alive:
            alive, cause = " ".join(result.alive), result.cause or ""
            self._report("tokens_kept_alive", tokens=alive, cause=cause)
        if result.unkept is not None:
            self._report("not_kept", cause=result.unkept)


def _hands_back(issued: TokensIssued) -> bool:
    return issued.metadata.revocation_endpoint is not None
