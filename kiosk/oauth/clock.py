"""Finds out the true time from what servers say, because devices without a battery cannot know it.

Every `Date` of an answer is a sighting (RFC 9110 §6.6.1); answers come over TLS, but where http is
allowed. What most sightings agree on is believed, in place of this device's clock (C-07).
"""

from dataclasses import dataclass

from kiosk.oauth import answers
from kiosk.oauth.errors import ClockWrong
from kiosk.oauth.wire import Request, Response, Wire

MAX_CORRECTION_S = 86_400.0
"""A clock further off is named as the problem: certificates and logs rest on it as well."""

TOLERANCE_S = 300.0
KEPT_SIGHTINGS = 16
KEPT_S = 3600.0
"""Two clocks run apart with time."""


@dataclass(frozen=True, slots=True)
class Span:
    """Between `earliest` and `latest` lies the true time, in seconds since 1970."""

    earliest: float
    latest: float


@dataclass(frozen=True, slots=True)
class _Sighting:
    """The true time is this much ahead of the clock that never jumps: at least, and at most."""

    least: float
    most: float
    seen_at: float
    made_now: bool


class Clock:
    """Collects the sightings of one sign-in."""

    def __init__(self) -> None:
        self._sightings: tuple[_Sighting, ...] = ()

    def note(
        self, response: Response, asked_at: float, answered_at: float, *, made_now: bool
    ) -> None:
        """Take the `Date` of an answer; moments are on the clock that never jumps.

        Some time between question and answer it was `Date`, or up to a second later; unless the
        answer comes out of a cache, some of which say so by `Age` (RFC 9111 §5.1) and some do not.
        What was `made_now`, as answers to a POST are, is believed before what was not.
        """
        date = answers.server_time(response)
        if date is None or response.headers.get("age", "0").strip() != "0":
            return
        sighting = _Sighting(date - answered_at, date + 1.0 - asked_at, answered_at, made_now)
        self._sightings = (*self._sightings, sighting)[-KEPT_SIGHTINGS:]

    def span(self, now: float) -> Span | None:
        """Return what most sightings agree on (Marzullo's way); None when nobody told the time."""
        fresh = self._fresh(now)
        voters = [one for one in fresh if one.made_now] or fresh
        if not voters:
            return None
        # Among moments that equally many sightings allow, the later one: no token that has
        # expired by either is accepted.
        least = max(
            (one.least for one in voters),
            key=lambda moment: (sum(one.least <= moment <= one.most for one in voters), moment),
        )
        most = min(one.most for one in voters if one.least <= least <= one.most)
        return Span(now + least, now + most)

    def bounds(self, now: float) -> Span | None:
        """Return the earliest and the latest time that anybody told; None when nobody did."""
        fresh = self._fresh(now)
        if not fresh:
            return None
        return Span(now + min(s.least for s in fresh), now + max(s.most for s in fresh))

    def _fresh(self, now: float) -> list[_Sighting]:
        return [sighting for sighting in self._sightings if now - sighting.seen_at <= KEPT_S]


class ClockedWire:
    """A wire that looks at the clock of whoever answers."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._clock = Clock()
        self.pause = wire.pause
        self.now = wire.now
        self.wall_time = wire.wall_time

    def send(self, request: Request) -> Response:
        """Exchange one message and note the server's time."""
        asked_at = self.now()
        response = self._wire.send(request)
        self._clock.note(response, asked_at, self.now(), made_now=request.method == "POST")
        return response

    def began_at(self) -> float | None:
        """Return the true time at which the clock that never jumps was 0, if servers told it."""
        span = self._clock.span(self.now())
        return None if span is None else span.earliest - self.now()

    def true_time(self) -> Span:
        """Return the time to judge tokens by; this device's own when no server told it."""
        wall_time = self.wall_time()
        return self._clock.span(self.now()) or Span(wall_time, wall_time)

    def latest_time(self) -> float:
        """Return the latest time that anybody told, this device included."""
        wall_time, bounds = self.wall_time(), self._clock.bounds(self.now())
        return wall_time if bounds is None else max(wall_time, bounds.latest)

    def clock_off_s(self) -> float | None:
        """Return by how much this device's clock is ahead; None when nobody told the time."""
        span = self._clock.span(self.now())
        return None if span is None else self.wall_time() - (span.earliest + span.latest) / 2

    def check_clock(self) -> None:
        """Raise `ClockWrong` when the clock is further off than can be corrected (C-07).

        Not when anybody who told the time is nearer: then it is the others who may be wrong.
        """
        wall_time, bounds = self.wall_time(), self._clock.bounds(self.now())
        if bounds is None:
            return
        off_s = wall_time - min(max(wall_time, bounds.earliest), bounds.latest)
        if abs(off_s) > MAX_CORRECTION_S:
            raise ClockWrong(f"this device's clock is wrong by about {in_words(off_s)}")


def in_words(off_s: float) -> str:
    """Return how far and in which direction, for a log."""
    side = "ahead" if off_s > 0 else "behind"
    for unit, length_s in (("days", 86_400), ("hours", 3_600)):
        if abs(off_s) >= 2 * length_s:
            return f"{abs(off_s) / length_s:.0f} {unit}, {side}"
    return f"{abs(off_s) / 60:.0f} minutes, {side}"
