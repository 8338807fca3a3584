"""The thread of one sign-in attempt."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QThread, Signal

from kiosk.fault_place import place_of
from kiosk.oauth.errors import NotKept
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import (
    Client,
    CodeIssued,
    Failed,
    News,
    Polled,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.person_session import PersonSession, Unkept, begun

if TYPE_CHECKING:
    from kiosk.transport import Transport


class Ledger(Protocol):
    """Where people are kept beyond this process; both raise `NotKept`."""

    def take(self, issued: TokensIssued) -> None:
        """Keep tokens of which nobody knows yet whose they are."""

    def keep(self, session: PersonSession) -> None:
        """Keep the person whose they are."""


class Poller(QThread):
    """Signs one person in and tells what happens; every signal carries the attempt's number.

    Keep it until `finished`: no parent, no deleteLater. A cancelled attempt falls silent, but
    what was emitted before may still arrive.
    """

    code_issued = Signal(int, object)  # CodeIssued
    waiting = Signal(int, object)  # Polled
    tokens_issued = Signal(int, object)  # TokensIssued
    signed_in = Signal(int, object)  # SignedIn
    portrait = Signal(int, object)  # session.Portrait, some time after signed_in or never
    unkept = Signal(int, object)  # person_session.Unkept: nobody will be there after a restart
    failed = Signal(int, object)  # Failed

    def __init__(
        self,
        attempt: int,
        client: Client,
        provider: Provider,
        transport: "Transport",
        memory: Memory | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._client = client
        self._provider = provider
        self._transport = transport
        self._memory = memory
        self._ledger = ledger
        self._issued: TokensIssued | None = None

    def cancel(self) -> None:
        """Give the attempt up, whatever it waits for; returns at once."""
        self._transport.cancel()

    def run(self) -> None:
        """Turn the protocol's news into signals."""
        try:
            from kiosk.oauth import flow  # loads the JOSE library: not before the first frame

            client, provider = self._client, self._provider
            for news in flow.sign_in(client, provider, self._transport, self._memory):
                self._tell(news)
        except Exception as exc:
            # Qt would print it and nobody would ever hear of it.
            self.failed.emit(self._attempt, Failed(Trouble.INTERNAL, place_of(exc)))
        finally:
            self._transport.close()

    def _tell(self, news: News) -> None:
        match news:
            case CodeIssued():
                self.code_issued.emit(self._attempt, news)
            case Polled():
                self.waiting.emit(self._attempt, news)
            case TokensIssued():
                self._write_down(news)
                self.tokens_issued.emit(self._attempt, news)
            case SignedIn():
                self._keep(news)
                self.signed_in.emit(self._attempt, news)
                self._fetch_portrait(news)
            case Failed():
                self.failed.emit(self._attempt, news)
            case _:
                assert_never(news)

    def _write_down(self, issued: TokensIssued) -> None:
        """Keep the tokens before anybody uses them: whatever ends this process, they are known."""
        self._issued = issued
        if self._ledger is None:
            return
        self._write(partial(self._ledger.take, issued))

    def _keep(self, news: SignedIn) -> None:
        if self._ledger is None or self._issued is None:
            return
        now, wall_time = self._transport.now(), self._transport.wall_time()
        session = begun(self._issued, news.identity, now, wall_time)
        self._write(partial(self._ledger.keep, session))

    def _write(self, write: Callable[[], None]) -> None:
        """Whatever goes wrong, the tokens have to be told, or nobody would hand them back."""
        try:
            write()
        except NotKept as exc:
            self.unkept.emit(self._attempt, Unkept(str(exc)))
        except Exception as exc:
            self.unkept.emit(self._attempt, Unkept(place_of(exc)))

    def _fetch_portrait(self, news: SignedIn) -> None:
        from kiosk.picture import fetch_portrait

        portrait = fetch_portrait(news.identity, self._transport)
        if portrait is not None:
            self.portrait.emit(self._attempt, portrait)
