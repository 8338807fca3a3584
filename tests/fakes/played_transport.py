"""A transport without a network, for threads that own one."""

from collections.abc import Callable

from kiosk.oauth.wire import Request, Response
from kiosk.transport import Transport
from tests.fakes.wire import ScriptedWire


class PlayedTransport(Transport):
    """Sends over a `ScriptedWire`; remembers whether it was closed."""

    def __init__(self, serve: Callable[[Request], Response]) -> None:
        super().__init__()
        self.wire = ScriptedWire(serve)
        self.closed = False

    def send(self, request: Request) -> Response:
        """Answer from the script."""
        return self.wire.send(request)

    def pause(self, seconds: float) -> bool:
        """Move the script's clock."""
        return self.wire.pause(seconds)

    def now(self) -> float:
        """The script's clock."""
        return self.wire.now()

    def wall_time(self) -> float:
        """The script's time of day."""
        return self.wire.wall_time()

    def cancel(self) -> None:
        """Cancel the script from now on."""
        self.wire.cancel_at = self.wire.now()

    def close(self) -> None:
        """Remember it."""
        self.closed = True
