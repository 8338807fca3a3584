"""The moves between screens: one function for each kind of event, one place that reports."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from kiosk.oauth.messages import Trouble
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
from kiosk.session.rules import Rules
from kiosk.session.screens import (
    Authorize,
    Code,
    Problem,
    Screen,
    Starting,
    Welcome,
    screen_name,
)
from kiosk.session.ticking import PATIENCE_S

BOUNCE_S = 0.5
"""A second OK this soon was not meant to cancel what the first one asked for."""


@dataclass(frozen=True, slots=True)
class Session:
    """What is on view and which attempt the news must belong to."""

    rules: Rules
    screen: Screen = field(default_factory=Authorize)
    attempt: int = 0
    pressed_at: float = -math.inf


Step = tuple[Session, tuple[Effect, ...]]
_Press = Confirmed | WentBack | Stirred
_News = CodeArrived | StillWaiting | TokensArrived | PersonArrived | PortraitArrived | AttemptFailed


def step(session: Session, event: Event, now: float) -> Step:
    """Return the session after `event` and the effects, `Report("screen")` among them."""
    after, effects = _moved(session, event, now)
    name = screen_name(after.screen)
    if name != screen_name(session.screen):
        effects = (*effects, Report("screen", (("screen", name),)))
    return after, effects


def _moved(session: Session, event: Event, now: float) -> Step:
    screen = session.screen
    if isinstance(screen, Welcome) and isinstance(event, _Press) and now >= screen.ends:
        # After a suspended night the first key must not revive who was signed in.
        return _ticked(session, now)
    match event:
        case Confirmed():
            pressed = replace(session, pressed_at=now)
            bounced = now - session.pressed_at < BOUNCE_S and isinstance(screen, Starting | Code)
            return (pressed, ()) if bounced else _confirmed(pressed, now)
        case WentBack():
            return _went_back(session, now)
        case Stirred():
            return _stirred(session, now), ()
        case Ticked():
            return _ticked(session, now)
        case SettingsRead(rules):
            return _settings_read(replace(session, rules=rules))
        case SettingsRefused():
            return _settings_refused(session, event)
        case _:
            return _news(session, event, now)


def _confirmed(session: Session, now: float) -> Step:
    match session.screen:
        case Authorize():
            return _begun(session, now)
        case Starting(shown=shown):
            return _cancelled(session) if shown else (session, ())
        case Code():
            return _cancelled(session)
        case Welcome():
            return _signed_out(session, "asked")
        case Problem(trouble=Trouble.CONFIGURATION):
            return session, (ReadSettings(),)
        case Problem(retry_at=retry_at):
            too_early = retry_at is not None and now < retry_at
            return (session, ()) if too_early else _begun(session, now)
        case _:
            assert_never(session.screen)


def _went_back(session: Session, now: float) -> Step:
    match session.screen:
        case Authorize():
            return session, ()
        case Starting() | Code():
            return _cancelled(session)
        case Welcome():
            return _stirred(session, now), ()
        case Problem() as problem:
            return (replace(session, screen=Authorize()) if problem.can_be_left else session), ()
        case _:
            assert_never(session.screen)


def _stirred(session: Session, now: float) -> Session:
    idle_ends = now + session.rules.idle_sign_out_s
    match session.screen:
        case Welcome() as welcome:
            return replace(session, screen=replace(welcome, idle_ends=idle_ends))
        case Problem(leaves_at=float()) as problem:
            return replace(session, screen=replace(problem, leaves_at=idle_ends))
        case Authorize() | Starting() | Code() | Problem():
            return session
        case _:
            assert_never(session.screen)


def _ticked(session: Session, now: float) -> Step:
    match session.screen:
        case Starting(shown=False) as starting if now - starting.since >= PATIENCE_S:
            return replace(session, screen=replace(starting, shown=True)), ()
        case Welcome() as welcome if now >= welcome.ends:
            idle = welcome.idle_ends <= welcome.session_ends
            return _signed_out(session, "idle" if idle else "max_session")
        case Problem(leaves_at=float() as leaves_at) if now >= leaves_at:
            return replace(session, screen=Authorize()), ()
        case _:
            return session, ()


def _news(session: Session, event: _News, now: float) -> Step:
    # Qt delivers what was queued before a cancel, so news of an old attempt is normal (C-10).
    screen = session.screen if event.attempt == session.attempt else None
    match event, screen:
        case CodeArrived() as code, Starting():
            lasts_s, interval_s = code.grant.expires_in_s, code.grant.interval_s
            shown = Report("code_shown", (("expires_in", lasts_s), ("interval", interval_s)))
            return replace(session, screen=Code(code.grant, now, code.deadline)), (shown,)
        case StillWaiting() as news, Code() as code:
            polled = Report("poll", (("answer", news.answer),))
            return replace(session, screen=replace(code, connected=news.connected)), (polled,)
        case TokensArrived(), Code():
            return session, ()
        case TokensArrived(), _:
            return session, (Revoke(event.attempt),)
        case PersonArrived() as person, Code():
            return _welcomed(session, person, now)
        case PortraitArrived() as picture, Welcome() as welcome:
            return replace(session, screen=replace(welcome, portrait=picture.portrait)), ()
        case AttemptFailed() as failure, Starting() | Code():
            return _failed(session, failure, now)
        case _:
            return session, ()


def _begun(session: Session, now: float) -> Step:
    attempt = session.attempt + 1
    begun = replace(session, screen=Starting(now), attempt=attempt)
    return begun, (Begin(attempt), Report("code_requested"))


def _cancelled(session: Session) -> Step:
    given_up = session.attempt
    return replace(session, screen=Authorize()), (Stop(given_up), Revoke(given_up))


def _welcomed(session: Session, person: PersonArrived, now: float) -> Step:
    rules = session.rules
    idle_ends, session_ends = now + rules.idle_sign_out_s, now + rules.max_session_s
    welcome = Welcome(person.identity, idle_ends, session_ends)
    return replace(session, screen=welcome), (Report("signed_in", tuple(_sign_in_fields(person))),)


def _sign_in_fields(person: PersonArrived) -> Iterator[tuple[str, str | float]]:
    yield "issuer", person.identity.issuer
    if not person.identity.verified:
        yield "verified", False
    if person.clock_off_s is not None:
        yield "clock_off_s", round(person.clock_off_s)


def _signed_out(session: Session, reason: str) -> Step:
    gone = replace(session, screen=Authorize())
    return gone, (Revoke(session.attempt), Report("signed_out", (("reason", reason),)))


def _failed(session: Session, failure: AttemptFailed, now: float) -> Step:
    retry_at = None if failure.retry_in_s is None else now + failure.retry_in_s
    forgotten_at = max(now, retry_at or now) + session.rules.idle_sign_out_s
    for_the_operator = failure.trouble is Trouble.CONFIGURATION
    problem = Problem(
        failure.trouble,
        failure.reference,
        details=(failure.cause,) if for_the_operator else (),
        retry_at=retry_at,
        leaves_at=forgotten_at,
        clock=failure.clock,
    )
    report = _problem_report(failure.trouble, failure.reference, failure.cause)
    return replace(session, screen=problem), (Revoke(failure.attempt), report)


def _settings_read(session: Session) -> Step:
    match session.screen:
        case Problem(trouble=Trouble.CONFIGURATION):
            return replace(session, screen=Authorize()), ()
        case _:
            return session, ()


def _settings_refused(session: Session, event: SettingsRefused) -> Step:
    match session.screen:
        case Authorize() | Problem():
            problem = Problem(Trouble.CONFIGURATION, event.reference, event.details)
            cause = " ".join(event.details)
            report = _problem_report(problem.trouble, event.reference, cause)
            return replace(session, screen=problem), (report,)
        case _:
            return session, ()


def _problem_report(trouble: Trouble, reference: str, cause: str) -> Report:
    return Report("problem", (("kind", trouble), ("reference", reference), ("cause", cause)))
