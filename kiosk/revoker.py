"""The thread that hands the tokens back after a sign-out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from kiosk.oauth.messages import Failed, TokensIssued, Trouble

if TYPE_CHECKING:
    from kiosk.transport import Transport


class Revoker(QThread):
    """Revokes once and tells what became of the tokens; the screen does not wait for it.

    It lasts as long as two exchanges at most. Keep it until `finished`, as a `Poller`.
    """

    done = Signal(int, object)  # revocation.Revocation, or Failed when it broke

    def __init__(self, attempt: int, issued: TokensIssued, transport: "Transport") -> None:
        super().__init__()
        self._attempt = attempt
        self._issued = issued
        self._transport = transport

    def cancel(self) -> None:
        """Give up; returns at once."""
        self._transport.cancel()

    def run(self) -> None:
        """Hand back the tokens and tell the result."""
        try:
            from kiosk.oauth.revocation import revoke

            issued = self._issued
            client, metadata, tokens = issued.client, issued.metadata, issued.tokens
            result = revoke(client, metadata, tokens, self._transport, issued.began_at)
            self.done.emit(self._attempt, result)
        except Exception as exc:
            # Qt would print it; its text might hold anything.
            self.done.emit(self._attempt, Failed(Trouble.INTERNAL, type(exc).__name__))
        finally:
            self._transport.close()
