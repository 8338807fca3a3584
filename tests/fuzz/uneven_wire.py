"""A wire on which every exchange takes its own time and every wait may be too long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle

from kiosk.oauth.errors import Unreachable, WireError
from kiosk.oauth.wire import Request, Response
from tests.fakes.wire import ScriptedWire

MAX_EXCHANGES = 3000
"""More than half an hour of polls at one a second: a client that asks without end has gone mad."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One exchange: when it left, when its answer came, and that answer if it came in time."""

    at: float
    request: Request
    answered_at: float
    response: Response | None


class UnevenWire(ScriptedWire):
    """Takes latencies and oversleeps in turn; what takes longer than allowed is lost on the way.

    `serve` may have acted on it nevertheless, as a server would.
    """

    def __init__(
        self,
        serve: Callable[[Request], Response],
        latencies_s: Sequence[float],
        oversleeps_s: Sequence[float] = (0.0,),
    ) -> None:
        super().__init__(serve)
        self._latencies_s = cycle(latencies_s)
        self._oversleeps_s = cycle(oversleeps_s)
        self.seen: list[Seen] = []

    def send(self, request: Request) -> Response:
        """Answer, if the answer is quick enough."""
        assert len(self.seen) < MAX_EXCHANGES
        at, taken_s = self.now(), next(self._latencies_s)
        self.latency_s = min(taken_s, request.total_s)
        try:
            response = super().send(request)
            if taken_s > request.total_s:
                raise Unreachable("too slow")
        except WireError:
            self.seen.append(Seen(at, request, self.now(), None))
            raise
        self.seen.append(Seen(at, request, self.now(), response))
        return response

    def pause(self, seconds: float) -> bool:
        """Wait, perhaps too long."""
        self.oversleep_s = next(self._oversleeps_s)
        return super().pause(seconds)

    def seen_at(self, path: str) -> list[Seen]:
        """The exchanges whose address ends with `path`, in order."""
        return [seen for seen in self.seen if seen.request.url.endswith(path)]
