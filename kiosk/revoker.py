"""The thread that hands the tokens back after a sign-out."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Failed, TokensIssued, Trouble

if TYPE_CHECKING:
    from kiosk.oauth.returns import Outbox
    from kiosk.oauth.revocation import Revocation
    from kiosk.transport import Transport


class Revoker(QThread):
    """Revokes once and tells what became of the tokens; the screen does not wait for it.

    Those that are worth another try lie in `outbox` before that is told, those that are not no
    longer do, also after `cancel`. `let_go` writes the sign-out down before anybody is asked; it
    may raise `NotKept`, which does not keep the tokens from being revoked. It lasts as long as two
    exchanges at most. Keep it until `finished`, as a `Poller`.
    """

    done = Signal(int, object)  # revocation.Revocation, or Failed when it broke

    def __init__(
        self,
        attempt: int,
        issued: TokensIssued,
        transport: "Transport",
        outbox: "Outbox | None" = None,
        let_go: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._issued = issued
        self._transport = transport
        self._outbox = outbox
        self._let_go = let_go

    def cancel(self) -> None:
        """Give up; returns at once."""
        self._transport.cancel()

    def run(self) -> None:
        """Hand back the tokens and tell the result."""
        try:
            self.done.emit(self._attempt, self._outcome())
        except Exception as exc:
            # Qt would print it; its text might hold anything.
            self.done.emit(self._attempt, Failed(Trouble.INTERNAL, type(exc).__name__))
        finally:
            self._transport.close()

    def _outcome(self) -> "Revocation | Failed":
        from kiosk.oauth.revocation import revoke

        unkept = self._leave()
        issued = self._issued
        client, metadata, tokens = issued.client, issued.metadata, issued.tokens
        try:
            result = revoke(client, metadata, tokens, self._transport, issued.began_at)
        except Exception as exc:
            # Nobody knows how far it came: all of them may live.
            causes = (type(exc).__name__, self._hand_over(None) or unkept)
            return Failed(Trouble.INTERNAL, ", ".join(filter(None, causes)))
        return replace(result, unkept=self._hand_over(result) or unkept)

    def _leave(self) -> str | None:
        """Let go of who is kept; return why that failed, or None."""
        try:
            if self._let_go is not None:
                self._let_go()
        except NotKept as error:
            return str(error)
        except Exception as exc:
            return type(exc).__name__  # a fault of ours must not keep the tokens alive as well
        return None

    def _hand_over(self, result: "Revocation | None") -> str | None:
        from kiosk.oauth.returns import hand_over

        if self._outbox is None:
            return "no store" if result is None or result.later else None
        return hand_over(self._issued, result, self._outbox, self._transport.wall_time())
