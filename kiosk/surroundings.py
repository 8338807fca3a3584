"""What the controller is given: a view to draw on, makers of threads, and the outside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.keeper import Keeper
from kiosk.oauth.messages import Identity, TokensIssued, Trouble
from kiosk.oauth.person_session import PersonSession
from kiosk.poller import Poller
from kiosk.returner import Returner
from kiosk.returning import Returned
from kiosk.revoker import Revoker
from kiosk.session import Rules, Screen
from kiosk.watch.prober import Prober


class View(Protocol):
    """What the controller needs of the window."""

    def render_screen(self, screen: Screen, now: float) -> float:
        """Draw `screen` as it is at `now`; return the seconds until it looks different.

        That is by time alone and as far as the session does not know of it; infinity for never.
        """

    def wake(self, now: float) -> bool:
        """Note that somebody is there; return whether the screen looks different for that."""


class Residents(Protocol):
    """What the controller needs of those who stay signed in beyond this process."""

    def returned(self, attempt: int) -> Returned | None:
        """Return who is still signed in from before, from now on as this attempt."""

    def session_of(self, issued: TokensIssued, identity: Identity) -> PersonSession:
        """Return the session of somebody who has just signed in."""

    def stays(self, attempt: int, issued: TokensIssued) -> bool:
        """Tell whether this attempt's person will still be there after a restart."""

    def note_presence(self) -> None:
        """Remember that somebody was there now; returns at once."""

    def new_keeper(self, attempt: int, session: PersonSession) -> Keeper | None:
        """Return the thread that looks after this person; None when nobody stays."""

    def new_revoker(self, attempt: int, issued: TokensIssued) -> Revoker:
        """Return the thread that signs this attempt's person out at the provider."""

    def new_returner(self) -> Returner | None:
        """Return the thread that hands back what could not be; None when nothing waits."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root hands over."""

    new_poller: Callable[[int], Poller]
    new_prober: Callable[[int, Trouble], Prober]
    residents: Residents
    read_settings: Callable[[], Rules | tuple[str, ...]]
    """The rules to go by, or one sentence for everything that is wrong."""
    report: Callable[..., None]
    now: Callable[[], float]
