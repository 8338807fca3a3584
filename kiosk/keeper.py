"""The thread that looks after somebody who stays signed in."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QThread, Signal

from kiosk.fault_place import place_of
from kiosk.oauth.messages import Provider
from kiosk.oauth.person_session import (
    Contact,
    Ended,
    PersonSession,
    Renewed,
    SessionNews,
    Shelf,
    Unkept,
)

if TYPE_CHECKING:
    from kiosk.transport import Transport


class Keeper(QThread):
    """Renews one session and tells what becomes of it; signals carry the attempt's number.

    `returned`: the session is from before a restart, so the provider is asked soon; `not_after`
    is then as for `renewal.keep_alive`. Keep it until `finished`, as a `Poller`.
    """

    renewed = Signal(int, object)  # PersonSession
    contact = Signal(int, object)  # Contact
    unkept = Signal(int, object)  # Unkept
    ended = Signal(int, object)  # Ended
    portrait = Signal(int, object)  # session.Portrait, of somebody who returned

    def __init__(
        self,
        attempt: int,
        session: PersonSession,
        provider: Provider,
        transport: "Transport",
        shelf: Shelf,
        *,
        returned: bool = False,
        not_after: float | None = None,
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._session = session
        self._provider = provider
        self._transport = transport
        self._shelf = shelf
        self._returned = returned
        self._not_after = not_after
        self._lacks_portrait = returned

    def leave(self) -> None:
        """End soon; tokens that are being renewed right now still arrive."""
        self._transport.leave()

    def cancel(self) -> None:
        """Give up, whatever it waits for; returns at once."""
        self._transport.cancel()

    def run(self) -> None:
        """Turn the protocol's news into signals."""
        try:
            for news in self._news():
                self._tell(news)
        except Exception as exc:
            # Qt would print it; the person stays signed in, without being renewed.
            self.unkept.emit(self._attempt, Unkept(place_of(exc)))
        finally:
            self._transport.close()

    def _news(self) -> Iterator[SessionNews]:
        from kiosk.oauth.access import Access  # loads the JOSE library
        from kiosk.oauth.renewal import keep_alive

        access = Access(self._session, self._provider, self._transport, self._shelf)
        return keep_alive(access, returned=self._returned, not_after=self._not_after)

    def _tell(self, news: SessionNews) -> None:
        match news:
            case Renewed(session):
                self.renewed.emit(self._attempt, session)
                self._fetch_portrait(session)
            case Contact():
                self.contact.emit(self._attempt, news)
            case Unkept():
                self.unkept.emit(self._attempt, news)
            case Ended():
                self.ended.emit(self._attempt, news)
            case _:
                assert_never(news)

    def _fetch_portrait(self, session: PersonSession) -> None:
        if not self._lacks_portrait:
            return
        self._lacks_portrait = False
        from kiosk.picture import fetch_portrait

        portrait = fetch_portrait(session.identity, self._transport)
        if portrait is not None:
            self.portrait.emit(self._attempt, portrait)
