"""A wire without a network, on a clock that moves only when told to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from email.utils import formatdate

from kiosk.oauth.errors import Cancelled
from kiosk.oauth.wire import Request, Response

START = 1_000.0
TODAY = 1_800_000_000.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and the second at which it left."""

    at: float
    request: Request


class ScriptedWire:
    """Lets `serve` answer, or raise a `WireError`; waits cost no time but move the clock.

    `latency_s` is how long each exchange takes, `oversleep_s` by how much a wait is too long. From
    `cancel_at` on the attempt is cancelled. `wall_offset_s` is how far this device's time of day is
    wrong; servers know the true one, `dates_off_s` but for that, and say it unless that is None.
    """

    def __init__(self, serve: Callable[[Request], Response], latency_s: float = 0.0) -> None:
        self.serve = serve
        self.latency_s = latency_s
        self.oversleep_s = 0.0
        self.cancel_at: float | None = None
        self.wall_offset_s = 0.0
        self.dates_off_s: float | None = 0.0
        self.exchanges: list[Exchange] = []
        self.pauses: list[float] = []
        self._now = START

    def send(self, request: Request) -> Response:
        """Answer `request`; a cancelled attempt gets no answer."""
        self.exchanges.append(Exchange(self._now, request))
        self.advance(self.latency_s)
        if self._cancelled():
            raise Cancelled("cancelled by the test")
        return self._dated(self.serve(request))

    def pause(self, seconds: float) -> bool:
        """Move the clock to the end of the wait, or to the cancellation within it."""
        assert seconds >= 0
        self.pauses.append(seconds)
        until = self._now + seconds + self.oversleep_s
        self._now = until if self.cancel_at is None else max(self._now, min(until, self.cancel_at))
        return self._cancelled()

    def now(self) -> float:
        """The clock that never jumps."""
        return self._now

    def wall_time(self) -> float:
        """What this device takes for the time of day."""
        return self.true_time() + self.wall_offset_s

    def advance(self, seconds: float) -> None:
        """Let time pass, as a slow server or a sleeping device would."""
        self._now += seconds

    def sent_to(self, path: str) -> list[Exchange]:
        """The exchanges whose address contains `path`, in order."""
        return [exchange for exchange in self.exchanges if path in exchange.request.url]

    def true_time(self) -> float:
        """The time of day as it is."""
        return TODAY + self._now - START

    def _dated(self, response: Response) -> Response:
        if self.dates_off_s is None or "date" in response.headers:
            return response
        date = formatdate(self.true_time() + self.dates_off_s, usegmt=True)
        return replace(response, headers={**response.headers, "date": date})

    def _cancelled(self) -> bool:
        return self.cancel_at is not None and self._now >= self.cancel_at
