"""Those who stay signed in beyond this process, and the threads that look after them."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool

from kiosk.config import Settings
from kiosk.keeper import Keeper
from kiosk.keeping import AttemptLedger, Keeping
from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Identity, TokensIssued
from kiosk.oauth.person_session import PersonSession, begun
from kiosk.returner import Returner
from kiosk.returning import Limits, Returned
from kiosk.revoker import Revoker
from kiosk.store import Store, state_folder, store_key, this_moment
from kiosk.transport import Transport


class Residents:
    """Knows the store; `new_transport` is told whether plain http is allowed.

    Without a provider in the settings there is no store, since the demo tenant forgets everybody
    when it ends.
    """

    def __init__(
        self,
        settings: Settings,
        new_transport: Callable[[bool], Transport],
        report: Callable[..., None],
    ) -> None:
        self._settings = settings
        self._new_transport = new_transport
        self._report = report
        self._clock = new_transport(False)
        self._keeping: Keeping | None = None
        self._place: tuple[Path | None, Path | None] | None = None
        self._returned: dict[int, Returned] = {}

    def dress(self, settings: Settings) -> None:
        """Take on the settings; raise `NotKept` when people are to be remembered and cannot be."""
        self._settings = settings
        if settings.provider is None:
            return
        place = (settings.state_dir, settings.store_key_file)
        if self._keeping is None or place != self._place:
            self.close()
            try:
                self._keeping, self._place = self._keeping_at(*place), place
            except NotKept:
                if settings.remember:
                    raise
                return  # without a home what cannot be handed back ends with the process
        self._keeping.remembers = settings.remember
        if settings.remember:
            self._keeping.open()

    def close(self) -> None:
        """Let another kiosk have the store."""
        if self._keeping is not None:
            self._keeping.close()
            self._keeping = None

    def ledger(self, attempt: int) -> AttemptLedger | None:
        """Return where this attempt's person is kept; None when nobody is remembered."""
        if self._keeping is None or not self._settings.remember:
            return None
        return AttemptLedger(self._keeping, attempt)

    def returned(self, attempt: int) -> Returned | None:
        """Return who is still signed in from before, from now on as this attempt."""
        settings, keeping = self._settings, self._keeping
        if keeping is None or settings.provider is None or not settings.remember:
            return None
        limits = Limits(settings.idle_sign_out_s, settings.max_session_s)
        try:
            back = keeping.returning(attempt, settings.client, settings.provider, limits)
        except NotKept as exc:
            self._report("not_kept", cause=str(exc))
            return None
        if back is not None:
            self._returned[attempt] = back
        return back

    def session_of(self, issued: TokensIssued, identity: Identity) -> PersonSession:
        """Return the session of somebody who has just signed in."""
        return begun(issued, identity, self._clock.now(), self._clock.wall_time())

    def stays(self, attempt: int, issued: TokensIssued) -> bool:
        """Tell whether this attempt's person will still be there after a restart."""
        return self._keeping is not None and self._keeping.holds(attempt, issued)

    def note_presence(self) -> None:
        """Remember that somebody was there now; the disk is not waited for."""
        if self._keeping is not None and self._settings.remember:
            QThreadPool.globalInstance().start(self._keeping.note_presence)

    def new_keeper(self, attempt: int, session: PersonSession) -> Keeper | None:
        """Return the thread that looks after this person; None when nobody is remembered."""
        provider, ledger = self._settings.provider, self.ledger(attempt)
        if provider is None or ledger is None:
            return None
        returned = self._returned.pop(attempt, None)
        return Keeper(
            attempt,
            session,
            provider,
            self._new_transport(provider.allow_insecure_http),
            ledger,
            returned=returned is not None,
            not_after=None if returned is None else returned.not_after,
        )

    def new_revoker(self, attempt: int, issued: TokensIssued) -> Revoker:
        """Return the thread that signs this attempt's person out at the provider."""
        # An issuer on http was accepted only because insecure addresses are.
        transport = self._new_transport(issued.metadata.issuer.startswith("http:"))
        keeping = self._keeping
        if keeping is not None:
            keeping.forget(attempt)
        let_go = None
        if keeping is not None and self._settings.remember:
            let_go = partial(keeping.let_go, attempt, issued)
        return Revoker(attempt, issued, transport, keeping, let_go)

    def new_returner(self) -> Returner | None:
        """Return the thread that hands back what could not be; None when nothing waits."""
        settings, keeping = self._settings, self._keeping
        if keeping is None or settings.provider is None or not keeping.may_hold_returns:
            return None
        transport = self._new_transport(settings.provider.allow_insecure_http)
        return Returner(keeping, settings.client, settings.provider, transport)

    def _keeping_at(self, state_dir: Path | None, key_file: Path | None) -> Keeping:
        folder = state_folder(state_dir, os.environ)
        store = Store(folder, partial(store_key, folder, key_file, os.environ))
        return Keeping(store, this_moment, self._report)
