"""What the state machine carries from step to step."""

import math
from dataclasses import dataclass, field

from kiosk.session.effects import Effect
from kiosk.session.rules import Rules
from kiosk.session.screens import Authorize, Outage, Screen


@dataclass(frozen=True, slots=True)
class Session:
    """What is on view and which attempt the news must belong to."""

    rules: Rules
    screen: Screen = field(default_factory=Authorize)
    attempt: int = 0
    pressed_at: float = -math.inf
    device_outage: Outage | None = None
    """What this device knows by itself: no network, or a clock that cannot be right."""
    service_outage: Outage | None = None
    """What an attempt met, as long as nobody has seen its end."""

    @property
    def outage(self) -> Outage | None:
        """What to name: without a network, what the service last said says nothing."""
        return self.device_outage or self.service_outage


Step = tuple[Session, tuple[Effect, ...]]
