"""What can happen to a session: keys, time, news of an attempt, settings."""

from dataclasses import dataclass

from kiosk.oauth.messages import ClockDoubt, DeviceGrant, Identity, Trouble
from kiosk.session.facts import Facts
from kiosk.session.rules import Rules
from kiosk.session.screens import Portrait


@dataclass(frozen=True, slots=True)
class Confirmed:
    """OK was pressed on the screen's one action."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """Back was pressed."""


@dataclass(frozen=True, slots=True)
class Stirred:
    """Any other key: somebody is there."""


@dataclass(frozen=True, slots=True)
class SignOutPressed:
    """The action "Sign out" was pressed where it is not the one that OK means."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time passed."""


@dataclass(frozen=True, slots=True)
class CodeArrived:
    """The provider issued a code."""

    attempt: int
    grant: DeviceGrant
    deadline: float


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """A poll brought no decision."""

    attempt: int
    answer: str
    connected: bool


@dataclass(frozen=True, slots=True)
class TokensArrived:
    """Tokens were issued; who they belong to is being found out."""

    attempt: int


@dataclass(frozen=True, slots=True)
class PersonArrived:
    """A person signed in; `clock_off_s` is by how much this device's clock is ahead.

    Not `hands_back`: the provider takes no tokens back.
    """

    attempt: int
    identity: Identity
    clock_off_s: float | None = None
    hands_back: bool = True


@dataclass(frozen=True, slots=True)
class PersonReturned:
    """Somebody was signed in when this kiosk last ran, and has this much time left."""

    attempt: int
    identity: Identity
    idle_left_s: float
    session_left_s: float
    hands_back: bool = True


@dataclass(frozen=True, slots=True)
class ProfileRenewed:
    """The provider told anew who is signed in."""

    attempt: int
    identity: Identity


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """The provider of who is signed in can, or cannot, be reached."""

    attempt: int
    connected: bool


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The provider no longer lets the person be signed in."""

    attempt: int
    cause: str


@dataclass(frozen=True, slots=True)
class PortraitArrived:
    """The person's picture is decoded."""

    attempt: int
    portrait: Portrait


@dataclass(frozen=True, slots=True)
class AttemptFailed:
    """The attempt ended without a person."""

    attempt: int
    trouble: Trouble
    cause: str
    reference: str
    retry_in_s: float | None = None
    clock: ClockDoubt | None = None


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """The network or the clock of this device changed; `trouble` is what is wrong by now."""

    trouble: Trouble | None
    clock: ClockDoubt | None = None


@dataclass(frozen=True, slots=True)
class ServiceProbed:
    """The service answers again, or something else than before stands in the way."""

    attempt: int
    trouble: Trouble | None
    clock: ClockDoubt | None = None


@dataclass(frozen=True, slots=True)
class MaintenanceAsked:
    """The key chord for the maintenance page was pressed."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings are good; `rules` are theirs."""

    rules: Rules


@dataclass(frozen=True, slots=True)
class SettingsRefused:
    """The settings are wrong; `details` has one sentence for each."""

    reference: str
    details: tuple[str, ...]


Event = (
    Confirmed
    | WentBack
    | Stirred
    | SignOutPressed
    | Ticked
    | CodeArrived
    | StillWaiting
    | TokensArrived
    | PersonArrived
    | PersonReturned
    | ProfileRenewed
    | ConnectionChanged
    | SessionEnded
    | PortraitArrived
    | AttemptFailed
    | DeviceChanged
    | ServiceProbed
    | MaintenanceAsked
    | SettingsRead
    | SettingsRefused
)
