"""What the state machine carries from step to step."""

import math
from dataclasses import dataclass, field

from kiosk.session.effects import Effect
from kiosk.session.rules import Rules
from kiosk.session.screens import Authorize, Screen


@dataclass(frozen=True, slots=True)
class Session:
    """What is on view and which attempt the news must belong to."""

    rules: Rules
    screen: Screen = field(default_factory=Authorize)
    attempt: int = 0
    pressed_at: float = -math.inf


Step = tuple[Session, tuple[Effect, ...]]
