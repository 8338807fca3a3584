"""What the news of an attempt, and of the session it led to, changes on the screen."""

from dataclasses import replace
from typing import assert_never

from kiosk.session import outage, problem
from kiosk.session import welcome as welcomes
from kiosk.session.effects import Report, Revoke
from kiosk.session.events import (
    AttemptFailed,
    CodeArrived,
    ConnectionChanged,
    PersonArrived,
    PersonReturned,
    PortraitArrived,
    ProfileRenewed,
    SessionEnded,
    StillWaiting,
    TokensArrived,
)
from kiosk.session.screens import Authorize, Code, Starting, Welcome
from kiosk.session.session import Session, Step

AttemptNews = CodeArrived | StillWaiting | TokensArrived | PersonArrived | AttemptFailed
SessionNews = PortraitArrived | ProfileRenewed | ConnectionChanged | SessionEnded


def of_attempt(session: Session, event: AttemptNews, now: float) -> Step:
    """Follow a sign-in; news of an old attempt changes nothing."""
    # Qt delivers what was queued before a cancel, so news of an old attempt is normal (C-10).
    screen = session.screen if event.attempt == session.attempt else None
    match event, screen:
        case CodeArrived() as code, Starting():
            lasts_s, interval_s = code.grant.expires_in_s, code.grant.interval_s
            shown = Report("code_shown", (("expires_in", lasts_s), ("interval", interval_s)))
            reached, effects = outage.over(session)
            screen = Code(code.grant, now, code.deadline)
            return replace(reached, screen=screen), (shown, *effects)
        case StillWaiting() as news, Code() as code:
            polled = Report("poll", (("answer", news.answer),))
            return replace(session, screen=replace(code, connected=news.connected)), (polled,)
        case TokensArrived(), Code():
            return session, ()
        case TokensArrived(), _:
            return session, (Revoke(event.attempt),)
        case PersonArrived() as person, Code():
            return welcomes.arrived(session, person, now)
        case AttemptFailed() as failure, Starting() | Code():
            return problem.failed(session, failure, now)
        case _:
            return session, ()


def of_session(session: Session, event: SessionNews, now: float) -> Step:
    """Follow what becomes of the person on view; news of anybody else changes nothing."""
    if event.attempt != session.attempt or not isinstance(session.screen, Welcome):
        return session, ()
    welcome = session.screen
    match event:
        case PortraitArrived(portrait=portrait):
            return replace(session, screen=replace(welcome, portrait=portrait)), ()
        case ProfileRenewed(identity=identity):
            return replace(session, screen=replace(welcome, identity=identity)), ()
        case ConnectionChanged(connected=connected):
            return _connected(session, welcome, connected)
        case SessionEnded(cause=cause):
            return welcomes.signed_out(session, welcome, "ended", now, cause)
        case _:
            assert_never(event)


def of_return(session: Session, event: PersonReturned, now: float) -> Step:
    """Welcome somebody from before a restart; an attempt that was made already stays over."""
    if isinstance(session.screen, Authorize) and event.attempt > session.attempt:
        return welcomes.returned(session, event, now)
    return session, ()


def _connected(session: Session, welcome: Welcome, connected: bool) -> Step:
    if connected == welcome.connected:
        return session, ()
    report = Report("connection", (("state", "back" if connected else "lost"),))
    return replace(session, screen=replace(welcome, connected=connected)), (report,)
