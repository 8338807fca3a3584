"""The screens as a pure state machine: `step(session, event, now)` gives the next and what to do.

Time is an argument, effects are values. The window draws the screens and decides nothing.
"""

from kiosk.session.effects import Begin, Effect, ReadSettings, Report, Revoke, Stop
from kiosk.session.events import (
    AttemptFailed,
    CodeArrived,
    Confirmed,
    Event,
    PersonArrived,
    PortraitArrived,
    SettingsRead,
    SettingsRefused,
    StillWaiting,
    Stirred,
    Ticked,
    TokensArrived,
    WentBack,
)
from kiosk.session.machine import Session, step
from kiosk.session.rules import Rules
from kiosk.session.screens import (
    Authorize,
    Code,
    Portrait,
    Problem,
    Screen,
    Starting,
    Welcome,
    screen_name,
)
from kiosk.session.ticking import LAST_WARNING_S, next_tick_in_s

__all__ = [
    "LAST_WARNING_S",
    "AttemptFailed",
    "Authorize",
    "Begin",
    "Code",
    "CodeArrived",
    "Confirmed",
    "Effect",
    "Event",
    "PersonArrived",
    "Portrait",
    "PortraitArrived",
    "Problem",
    "ReadSettings",
    "Report",
    "Revoke",
    "Rules",
    "Screen",
    "Session",
    "SettingsRead",
    "SettingsRefused",
    "Starting",
    "StillWaiting",
    "Stirred",
    "Stop",
    "Ticked",
    "TokensArrived",
    "Welcome",
    "WentBack",
    "next_tick_in_s",
    "screen_name",
    "step",
]
