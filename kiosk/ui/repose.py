"""Sparing the panel: when a screen nobody touches dims, what moves, and when the room is dark.

Nothing bright stays where it is for more than ten minutes. All of it is looks: the session knows
nothing of it.
"""

from dataclasses import dataclass, replace

from kiosk.session import LAST_WARNING_S, Authorize, Code, Screen, Welcome

ORBIT_S = 90.0
ATTRACT_AFTER_S = 300.0
ATTRACT_S = 60.0
DIM_AFTER_S = 540.0
BRIGHT_AT_MOST_S = 600.0
NEWS_S = 60.0
"""How long what came without a key is bright at least, if the panel can be that long."""
REST_S = 15.0
"""Dimmed for less than this, the panel has not rested."""
CODE_WARNING_S = 60.0
"""So long before its end a code at rest becomes bright again, for whoever still needs it."""

# Powers of the plastic ratio spread points over a square more evenly than any chance does.
_ACROSS = 0.754878
_DOWN = 0.569840


@dataclass(frozen=True, slots=True)
class Repose:
    """How far a screen has come to rest.

    `orbit_turn` counts the steps of the orbit; `attract_turn` the places of the few words that
    stand for a resting first screen, None while there are none. `changes_in_s`: until the next of
    these changes by time alone.
    """

    dimmed: bool
    orbit_turn: int
    attract_turn: int | None
    changes_in_s: float


@dataclass(frozen=True, slots=True)
class Vigil:
    """Since when there is a picture at all, and since when nobody touched it; monotonic seconds.

    `bright_since`: the last touch, or the first news after a rest. `bright_until`: how long the
    latest news asked for.
    """

    began: float
    quiet_since: float
    bright_since: float
    bright_until: float
    occasion: tuple[type[Screen], bool]

    @classmethod
    def begin(cls, screen: Screen, now: float) -> "Vigil":
        """Start watching at `now`."""
        return cls(now, now, now, now, _occasion(screen, now))

    def stirred(self, now: float) -> "Vigil":
        """Somebody pressed something."""
        return replace(self, quiet_since=now, bright_since=now, bright_until=now)

    def seen(self, screen: Screen, now: float) -> "Vigil":
        """Take note of what is on view: another screen, or the last moments of one, is news.

        News is bright for a while and no more: it may come by time alone, with nobody there.
        """
        occasion = _occasion(screen, now)
        if occasion == self.occasion:
            return self
        has_rested = now >= self._rests_at(self.occasion[0]) + REST_S
        bright_since = now if has_rested else self.bright_since
        # The end of a code only brightens what has dimmed: the time left is for who signs in.
        at_most_s = DIM_AFTER_S if occasion == (Code, True) else BRIGHT_AT_MOST_S
        bright_until = min(now + NEWS_S, bright_since + at_most_s)
        return replace(
            self, bright_since=bright_since, bright_until=bright_until, occasion=occasion
        )

    def repose(self, screen: Screen, now: float) -> Repose:
        """Return how far `screen` has come to rest at `now`."""
        running_s = now - self.began
        resting_s = now - self._rests_at(type(screen))
        orbit_turn = int(running_s // ORBIT_S)
        orbits_in_s = ORBIT_S - running_s % ORBIT_S
        if resting_s < 0:
            return Repose(False, orbit_turn, None, min(orbits_in_s, -resting_s))
        if not isinstance(screen, Authorize):
            return Repose(True, orbit_turn, None, orbits_in_s)
        jumps_in_s = ATTRACT_S - resting_s % ATTRACT_S
        return Repose(True, 0, int(resting_s // ATTRACT_S), jumps_in_s)

    def _rests_at(self, kind: type[Screen]) -> float:
        after_s = ATTRACT_AFTER_S if kind is Authorize else DIM_AFTER_S
        return max(self.quiet_since + after_s, self.bright_until)


def orbit(turn: int, reach: int) -> tuple[int, int]:
    """Return how far the layout has moved right and down, each at most `reach` steps.

    It moves by one step each turn and begins in the middle; the two directions take different
    times, so that the paths cross the whole square.
    """
    return _swing(turn, reach), _swing(turn, reach - 1)


def attract_place(turn: int) -> tuple[float, float]:
    """Return where the words stand as shares of the room to the left and above; never twice."""
    return (0.5 + turn * _ACROSS) % 1, (0.5 + turn * _DOWN) % 1


def is_night(hours: tuple[int, int] | None, minute: int) -> bool:
    """Whether `minute` lies between two times of the day; all are minutes since midnight."""
    if hours is None:
        return False
    start, end = hours
    return (minute - start) % (24 * 60) < (end - start) % (24 * 60)


def _swing(turn: int, reach: int) -> int:
    if reach < 1:
        return 0
    place = turn % (4 * reach)
    if place <= reach:
        return place
    return 2 * reach - place if place <= 3 * reach else place - 4 * reach


def _occasion(screen: Screen, now: float) -> tuple[type[Screen], bool]:
    match screen:
        case Welcome(asking=asking, ends=ends):
            return Welcome, asking or now >= ends - LAST_WARNING_S
        case Code(deadline=deadline):
            return Code, now >= deadline - CODE_WARNING_S
        case _:
            return type(screen), False
