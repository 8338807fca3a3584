"""The thread that hands back what earlier sign-outs could not."""

from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from kiosk.oauth.errors import SignInError
from kiosk.oauth.messages import Client, Failed, Provider, Trouble

if TYPE_CHECKING:
    from kiosk.oauth.returns import Jitter, Outbox
    from kiosk.transport import Transport

_CHANCE = SystemRandom()


class Returner(QThread):
    """Tries until nothing waits for these settings any more; tells the end of each token.

    What is put into the outbox meanwhile is found within a minute. Keep it until `finished`, as a
    `Poller`.
    """

    done = Signal(object)  # revocation.Revocation of one token, or Failed when it broke

    def __init__(
        self,
        outbox: "Outbox",
        client: Client,
        provider: Provider,
        transport: "Transport",
        jitter: "Jitter" = _CHANCE.random,
    ) -> None:
        super().__init__()
        self._outbox = outbox
        self._client = client
        self._provider = provider
        self._transport = transport
        self._jitter = jitter

    def cancel(self) -> None:
        """Give up, whatever it waits for; returns at once. What waits stays in the outbox."""
        self._transport.cancel()

    def run(self) -> None:
        """Turn the news of the delivery into signals."""
        try:
            from kiosk.oauth.delivery import Delivery

            delivery = Delivery(
                self._outbox, self._client, self._provider, self._transport, self._jitter
            )
            for news in delivery.news():
                self.done.emit(news)
        except SignInError as error:
            self.done.emit(Failed(error.trouble, str(error)))
        except Exception as exc:
            # Qt would print it; its text might hold anything.
            self.done.emit(Failed(Trouble.INTERNAL, type(exc).__name__))
        finally:
            self._transport.close()
