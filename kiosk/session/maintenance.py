"""The screen for support by telephone: opened by a long key chord, and gone by itself."""

from dataclasses import replace

from kiosk.session.events import MaintenanceAsked
from kiosk.session.screens import Authorize, Maintenance, Problem
from kiosk.session.session import Session, Step

SHOWN_S = 300.0
"""Without a key for so long it closes."""


def asked(session: Session, event: MaintenanceAsked, now: float) -> Step:
    """Show it where nobody signs in or is signed in; elsewhere nothing happens."""
    match session.screen:
        case Authorize() | Problem() as told:
            screen = Maintenance(event.facts, session.outage, told, now + SHOWN_S)
            return replace(session, screen=screen), ()
        case _:
            return session, ()


def stirred(session: Session, screen: Maintenance, now: float) -> Step:
    """Somebody reads on."""
    return replace(session, screen=replace(screen, closes_at=now + SHOWN_S)), ()


def closed(session: Session, screen: Maintenance, now: float) -> Step:
    """Go back to what was on view before, unless its time is over."""
    match screen.back_to:
        case Problem(leaves_at=float() as leaves_at) if now >= leaves_at:
            return replace(session, screen=Authorize()), ()
        case back_to:
            return replace(session, screen=back_to), ()
