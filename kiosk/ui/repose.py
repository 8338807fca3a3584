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
CODE_WARNING_S = 60.0
"""So long before its end a dimmed code becomes bright again, for whoever still needs it."""

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
    """Since when there is a picture at all, and since when nobody touched it; monotonic seconds."""

    began: float
    quiet_since: float
    occasion: tuple[type[Screen], bool]

    @classmethod
    def begin(cls, screen: Screen, now: float) -> "Vigil":
        """Start watching at `now`."""
        return cls(now, now, _occasion(screen, now))

    def stirred(self, now: float) -> "Vigil":
        """Somebody pressed something."""
        return replace(self, quiet_since=now)

    def seen(self, screen: Screen, now: float) -> "Vigil":
        """Take note of what is on view: another screen, or the last moments of one, is news."""
        occasion = _occasion(screen, now)
        if occasion == self.occasion:
            return self
        return replace(self, quiet_since=now, occasion=occasion)

    def repose(self, screen: Screen, now: float) -> Repose:
        """Return how far `screen` has come to rest at `now`."""
        attracts = isinstance(screen, Authorize)
        running_s = now - self.began
        resting_s = now - self.quiet_since - (ATTRACT_AFTER_S if attracts else DIM_AFTER_S)
        orbit_turn = int(running_s // ORBIT_S)
        orbits_in_s = ORBIT_S - running_s % ORBIT_S
        if resting_s < 0:
            return Repose(False, orbit_turn, None, min(orbits_in_s, -resting_s))
        if not attracts:
            return Repose(True, orbit_turn, None, orbits_in_s)
        jumps_in_s = ATTRACT_S - resting_s % ATTRACT_S
        return Repose(True, 0, int(resting_s // ATTRACT_S), jumps_in_s)


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
