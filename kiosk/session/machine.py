"""The moves between screens by keys, time and settings, and the one place that reports them."""

from dataclasses import replace
from typing import assert_never

from kiosk.oauth.messages import Trouble
from kiosk.session import maintenance, news, outage, problem
from kiosk.session import welcome as welcomes
from kiosk.session.effects import Begin, ReadSettings, Report, Revoke, Stop
from kiosk.session.events import (
    Confirmed,
    ConnectionChanged,
    DeviceChanged,
    Event,
    MaintenanceAsked,
    PersonReturned,
    PortraitArrived,
    ProfileRenewed,
    ServiceProbed,
    SessionEnded,
    SettingsRead,
    SettingsRefused,
    SignOutPressed,
    Stirred,
    Ticked,
    WentBack,
)
from kiosk.session.screens import (
    Authorize,
    Code,
    Farewell,
    Maintenance,
    Problem,
    Starting,
    Welcome,
    screen_name,
)
from kiosk.session.session import Session, Step
from kiosk.session.ticking import PATIENCE_S

BOUNCE_S = 0.5
"""An OK this soon after another is the same press: a double one, or one that is held."""


def step(session: Session, event: Event, now: float) -> Step:
    """Return the session after `event` and the effects, `Report("screen")` among them."""
    moved, effects = _moved(session, event, now)
    after, outages = outage.said(session, moved, now)
    effects = (*effects, *outages)
    name = screen_name(after.screen)
    if name != screen_name(session.screen):
        effects = (*effects, Report("screen", (("screen", name),)))
    return after, effects


def _moved(session: Session, event: Event, now: float) -> Step:
    match event:
        case Confirmed() | WentBack() | Stirred() | SignOutPressed():
            return _pressed(session, event, now)
        case Ticked():
            return _ticked(session, now)
        case PersonReturned():
            return news.of_return(session, event, now)
        case SettingsRead(rules):
            return _settings_read(replace(session, rules=rules))
        case SettingsRefused():
            return problem.refused(session, event)
        case DeviceChanged():
            return outage.device_changed(session, event, now), ()
        case ServiceProbed():
            return outage.probed(session, event, now)
        case MaintenanceAsked():
            return maintenance.asked(session, event, now)
        case PortraitArrived() | ProfileRenewed() | ConnectionChanged() | SessionEnded():
            return news.of_session(session, event, now)
        case _:
            return news.of_attempt(session, event, now)


def _pressed(
    session: Session, event: Confirmed | WentBack | Stirred | SignOutPressed, now: float
) -> Step:
    screen = session.screen
    match event:
        case SignOutPressed():
            if isinstance(screen, Welcome):
                return welcomes.signed_out(session, screen, "asked", now)
            return session, ()
        case _ if isinstance(screen, Welcome) and now >= screen.ends:
            # After a suspended night the first key must not revive who was signed in.
            return welcomes.signed_out_by_time(session, screen, now)
        case Confirmed():
            pressed = replace(session, pressed_at=now)
            return (pressed, ()) if _bounced(session, now) else _confirmed(pressed, now)
        case WentBack():
            return _went_back(session, now)
        case Stirred():
            return _stirred(session, now)
        case _:
            assert_never(event)


def _bounced(session: Session, now: float) -> bool:
    if now - session.pressed_at < BOUNCE_S:
        return True
    match session.screen:
        case Authorize(farewell=Farewell(until=until)):
            # Meant for who was on view a moment ago, whatever signed them out.
            return until - now > welcomes.FAREWELL_S - BOUNCE_S
        case _:
            return False


def _confirmed(session: Session, now: float) -> Step:
    match session.screen:
        case Authorize():
            return _begun(session, now)
        case Starting(shown=shown):
            return _cancelled(session) if shown else (session, ())
        case Code():
            return _cancelled(session)
        case Welcome(asking=True) as welcome:
            return welcomes.stirred(session, welcome, now)
        case Welcome() as welcome:
            return welcomes.signed_out(session, welcome, "asked", now)
        case Problem(trouble=Trouble.CONFIGURATION):
            return session, (ReadSettings(),)
        case Problem(retry_at=retry_at):
            too_early = retry_at is not None and now < retry_at
            return (session, ()) if too_early else _begun(session, now)
        case Maintenance() as shown:
            return maintenance.closed(session, shown, now)
        case _:
            assert_never(session.screen)


def _went_back(session: Session, now: float) -> Step:
    match session.screen:
        case Starting() | Code():
            return _cancelled(session)
        case Problem() as told:
            return (replace(session, screen=Authorize()) if told.can_be_left else session), ()
        case Maintenance() as shown:
            return maintenance.closed(session, shown, now)
        case Authorize() | Welcome():
            return _stirred(session, now)
        case _:
            assert_never(session.screen)


def _stirred(session: Session, now: float) -> Step:
    match session.screen:
        case Welcome() as welcome:
            return welcomes.stirred(session, welcome, now)
        case Problem(leaves_at=float()) as told:
            leaves_at = now + session.rules.idle_sign_out_s
            return replace(session, screen=replace(told, leaves_at=leaves_at)), ()
        case Authorize():
            return replace(session, screen=Authorize()), ()
        case Maintenance() as shown:
            return maintenance.stirred(session, shown, now)
        case Starting() | Code() | Problem():
            return session, ()
        case _:
            assert_never(session.screen)


def _ticked(session: Session, now: float) -> Step:
    match session.screen:
        case Authorize(farewell=Farewell(until=until)) if now >= until:
            return replace(session, screen=Authorize()), ()
        case Starting(shown=False) as starting if now >= starting.since + PATIENCE_S:
            return replace(session, screen=replace(starting, shown=True)), ()
        case Welcome() as welcome:
            return welcomes.ticked(session, welcome, now)
        case Problem(leaves_at=float() as leaves_at) if now >= leaves_at:
            return replace(session, screen=Authorize()), ()
        case Maintenance(closes_at=closes_at) as shown if now >= closes_at:
            return maintenance.closed(session, shown, now)
        case _:
            return session, ()


def _begun(session: Session, now: float) -> Step:
    attempt = session.attempt + 1
    begun = replace(session, screen=Starting(now), attempt=attempt)
    return begun, (Begin(attempt), Report("code_requested"))


def _cancelled(session: Session) -> Step:
    given_up = session.attempt
    return replace(session, screen=Authorize()), (Stop(given_up), Revoke(given_up))


def _settings_read(session: Session) -> Step:
    match session.screen:
        case Problem(trouble=Trouble.CONFIGURATION):
            return replace(session, screen=Authorize()), ()
        case _:
            return session, ()
