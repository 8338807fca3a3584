"""The thread of one sign-in attempt."""

import traceback
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QThread, Signal

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

if TYPE_CHECKING:
    from kiosk.transport import Transport


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
    failed = Signal(int, object)  # Failed

    def __init__(
        self,
        attempt: int,
        client: Client,
        provider: Provider,
        transport: "Transport",
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._client = client
        self._provider = provider
        self._transport = transport
        self._memory = memory

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
            self.failed.emit(self._attempt, Failed(Trouble.INTERNAL, _place(exc)))
        finally:
            self._transport.close()

    def _tell(self, news: News) -> None:
        match news:
            case CodeIssued():
                self.code_issued.emit(self._attempt, news)
            case Polled():
                self.waiting.emit(self._attempt, news)
            case TokensIssued():
                self.tokens_issued.emit(self._attempt, news)
            case SignedIn():
                self.signed_in.emit(self._attempt, news)
                self._fetch_portrait(news)
            case Failed():
                self.failed.emit(self._attempt, news)
            case _:
                assert_never(news)

    def _fetch_portrait(self, news: SignedIn) -> None:
        from kiosk.picture import fetch_portrait

        portrait = fetch_portrait(news.identity, self._transport)
        if portrait is not None:
            self.portrait.emit(self._attempt, portrait)


def _place(exc: Exception) -> str:
    """Kind and place of an exception; its text might hold anything."""
    *_, (frame, line) = traceback.walk_tb(exc.__traceback__)
    return f"{type(exc).__name__} at {frame.f_globals['__name__']}:{line}"
