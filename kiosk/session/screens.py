"""Every screen the product has, as a frozen value; moments are monotonic seconds."""

import math
from dataclasses import dataclass, field
from typing import Literal, assert_never

from kiosk.oauth.messages import ClockDoubt, DeviceGrant, Identity, Trouble
from kiosk.session.facts import Facts

Parting = Literal["asked", "idle", "max_session", "ended"]
"""Why somebody is no longer signed in; `ended`: the provider said so. Also the log's `reason`."""


@dataclass(frozen=True, slots=True)
class Farewell:
    """Somebody has just been signed out; said until `until`, without a name.

    Not `handed_back`: the provider takes no tokens back, so only this screen forgot them (R-08).
    """

    reason: Parting
    handed_back: bool
    until: float


@dataclass(frozen=True, slots=True)
class Outage:
    """A sign-in cannot work since then; it may any moment, and then it is over without a press.

    `attempt` met it and has its end looked for; None: this device knows by itself.
    """

    trouble: Trouble
    since: float
    clock: ClockDoubt | None = None
    attempt: int | None = None


@dataclass(frozen=True, slots=True)
class Authorize:
    """Waits for a press; the provider is not asked for anything (D-05)."""

    farewell: Farewell | None = None
    outage: Outage | None = None


@dataclass(frozen=True, slots=True)
class Starting:
    """A code was asked for; drawn only once the wait is worth mentioning."""

    since: float
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A code is on screen until `deadline`; picture, polling and deadline are one object."""

    grant: DeviceGrant
    since: float
    deadline: float
    connected: bool = True


@dataclass(frozen=True, slots=True)
class Portrait:
    """A square picture of the person, four bytes (RGBA) a pixel."""

    side_px: int
    rgba: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """Somebody is signed in, until they leave, fall idle or the session's end.

    An end of infinity never comes. `folded`: the details are hidden from whoever walks by, until a
    key is pressed. `asking`: "Still here?" is on view, and OK means yes.
    """

    identity: Identity
    idle_ends: float
    session_ends: float
    portrait: Portrait | None = None
    folds_at: float = math.inf
    folded: bool = False
    asking: bool = False
    connected: bool = True
    """False: the provider cannot be reached, so this is what was known before (O-20)."""
    hands_back: bool = True
    """False: the provider takes no tokens back (R-08)."""
    noted_at: float = -math.inf
    """When presence was last remembered beyond a restart."""

    @property
    def ends(self) -> float:
        """The moment this person is signed out if no key is pressed."""
        return min(self.idle_ends, self.session_ends)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something ended otherwise; `reference` finds the cause in the log."""

    trouble: Trouble
    reference: str
    details: tuple[str, ...] = ()
    retry_at: float | None = None
    leaves_at: float | None = None
    clock: ClockDoubt | None = None

    @property
    def can_be_left(self) -> bool:
        """False for wrong settings, which leave nothing to go back to."""
        return self.leaves_at is not None


@dataclass(frozen=True, slots=True)
class Maintenance:
    """What support by telephone needs to know, until a key closes it or nobody presses one."""

    facts: Facts
    outage: Outage | None
    back_to: Authorize | Problem
    closes_at: float


Screen = Authorize | Starting | Code | Welcome | Problem | Maintenance


def screen_name(screen: Screen) -> str:
    """Return the name the log and the documentation use for what is on view."""
    match screen:
        case Authorize() | Starting(shown=False):
            return "authorize"
        case Starting():
            return "starting"
        case Code():
            return "code"
        case Welcome():
            return "welcome"
        case Problem():
            return "problem"
        case Maintenance():
            return "maintenance"
        case _:
            assert_never(screen)
