"""A real transport on a clock of the tests' own."""

import traceback
from dataclasses import dataclass, replace
from queue import Empty

from kiosk.oauth.errors import WireError
from kiosk.oauth.wire import Request, Response
from kiosk.transport import Transport
from tests.hostile.clock import Clock
from tests.hostile.server import AuthorizationServer

STALL_S = 0.2
"""What an exchange with a server that stalls really takes."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One exchange: when it began and ended, and the answer; None when there was none."""

    request: Request
    began: float
    ended: float
    response: Response | None


class HurriedWire:
    """Sends over real sockets; only time is played.

    Waiting for a server that stalls is cut short, and the clock moves by what the protocol was
    ready to wait.
    """

    def __init__(self, transport: Transport, clock: Clock, server: AuthorizationServer) -> None:
        self.sent: list[Sent] = []
        self.failures: list[str] = []
        self._transport = transport
        self._clock = clock
        self._server = server
        self.now = clock.now
        self.wall_time = clock.wall_time

    def send(self, request: Request) -> Response:
        """Exchange one message and remember how it went."""
        began = self.now()
        try:
            response = self._exchange(request)
        except WireError as error:
            self.failures += traceback.format_exception(error)
            self.sent.append(Sent(request, began, self.now(), None))
            raise
        self.sent.append(Sent(request, began, self.now(), response))
        return response

    def pause(self, seconds: float) -> bool:
        """Move the clock to the end of the wait."""
        self._clock.elapsed_s += seconds
        return False

    def _exchange(self, request: Request) -> Response:
        endpoint = self._server.at(request.url)
        number = len(endpoint.requests)
        fault = endpoint.turn(number).fault
        if fault is None or not fault.stalls:
            return self._at_once(request)
        try:
            return self._transport.send(replace(request, total_s=STALL_S))
        finally:
            self._clock.elapsed_s += request.total_s
            assert endpoint.server.wait_until_reached(number + 1)

    def _at_once(self, request: Request) -> Response:
        """What does not stall ends by itself: not patience ends a flood, but a limit."""
        try:
            return self._transport.send(request)
        except WireError as error:
            if isinstance(error.__cause__, Empty):
                raise AssertionError("somebody had to wait who should not") from error
            raise
