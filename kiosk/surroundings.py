"""What the controller is given: a view to draw on, makers of threads, and the outside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.oauth.messages import TokensIssued
from kiosk.poller import Poller
from kiosk.revoker import Revoker
from kiosk.session import Rules, Screen


class View(Protocol):
    """What the controller needs of the window."""

    def render_screen(self, screen: Screen, now: float) -> None:
        """Draw `screen` as it is at `now`."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root hands over."""

    new_poller: Callable[[int], Poller]
    new_revoker: Callable[[int, TokensIssued], Revoker]
    read_settings: Callable[[], Rules | tuple[str, ...]]
    """The rules to go by, or one sentence for everything that is wrong."""
    report: Callable[..., None]
    now: Callable[[], float]
