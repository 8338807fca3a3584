"""The rules of a screen that is somebody's: who comes, who is still there, who leaves."""

import math
from collections.abc import Iterator
from dataclasses import replace

from kiosk.oauth.messages import Identity
from kiosk.session.effects import Effect, KeepAlive, NotePresence, Report, Revoke
from kiosk.session.events import PersonArrived, PersonReturned
from kiosk.session.rules import Rules
from kiosk.session.screens import Authorize, Farewell, Parting, Welcome
from kiosk.session.session import Session, Step
from kiosk.session.ticking import LAST_WARNING_S, asks_at

FOLD_S = 30.0
"""Details stay open this long after a key, and at most a third of the time allowed without one."""

FAREWELL_S = 12.0
"""How long it is said that somebody was signed out."""

NOTE_EVERY_S = 15.0
"""Presence is noted no more often than this, since each note writes to a memory card."""


def arrived(session: Session, person: PersonArrived, now: float) -> Step:
    """Welcome somebody who signed in just now."""
    rules = session.rules
    welcome = Welcome(
        person.identity,
        idle_ends=now + rules.idle_sign_out_s,
        session_ends=now + rules.max_session_s,
        folds_at=now + _fold_s(rules),
        noted_at=now,
        hands_back=person.hands_back,
    )
    fields = (*_identity_fields(person.identity), *_clock_fields(person.clock_off_s))
    return _welcomed(session, welcome, person.attempt, fields, now)


def returned(session: Session, person: PersonReturned, now: float) -> Step:
    """Welcome somebody back after a restart, folded: somebody else may stand there by now."""
    welcome = Welcome(
        person.identity,
        idle_ends=now + person.idle_left_s,
        session_ends=now + person.session_left_s,
        folds_at=now,
        folded=True,
        hands_back=person.hands_back,
    )
    fields = (*_identity_fields(person.identity), ("returned", True))
    back, effects = _welcomed(session, welcome, person.attempt, fields, now)
    return signed_out_by_time(back, welcome, now) if now >= welcome.ends else (back, effects)


def stirred(session: Session, welcome: Welcome, now: float) -> Step:
    """Somebody is there: unfold, take the question away, start the idle time anew."""
    idle_s = session.rules.idle_sign_out_s
    notes = math.isfinite(idle_s) and now >= welcome.noted_at + NOTE_EVERY_S
    stays = replace(
        welcome,
        idle_ends=now + idle_s,
        folds_at=now + _fold_s(session.rules),
        folded=False,
        asking=False,
        noted_at=now if notes else welcome.noted_at,
    )
    # Many an OK comes with an arrow: what answers the question must not sign out as well.
    pressed_at = now if welcome.asking else session.pressed_at
    stirred = replace(session, screen=stays, pressed_at=pressed_at)
    return stirred, (NotePresence(),) if notes else ()


def ticked(session: Session, welcome: Welcome, now: float) -> Step:
    """Sign out, ask or fold, whichever is due."""
    if now >= welcome.ends:
        return signed_out_by_time(session, welcome, now)
    if not welcome.asking and now >= asks_at(welcome):
        # Asked late, after a stall, it leaves the whole time to answer (WCAG 2.2.1), but not more
        # than the session has.
        answer_by = max(welcome.idle_ends, now + LAST_WARNING_S)
        asked = replace(welcome, asking=True, idle_ends=answer_by)
        # An OK that was on its way meant what was on view before.
        return replace(session, screen=asked, pressed_at=now), ()
    if not welcome.asking and now >= welcome.folds_at:
        return replace(session, screen=replace(welcome, folded=True)), ()
    return session, ()


def signed_out_by_time(session: Session, welcome: Welcome, now: float) -> Step:
    """Sign out whoever was idle for too long, or has been here for too long."""
    idle = welcome.idle_ends <= welcome.session_ends
    return signed_out(session, welcome, "idle" if idle else "max_session", now)


def signed_out(
    session: Session, welcome: Welcome, reason: Parting, now: float, cause: str | None = None
) -> Step:
    """Forget the person at once (R-07); `cause` is the provider's, when it was its wish."""
    farewell = Farewell(reason, welcome.hands_back, until=now + FAREWELL_S)
    why = () if cause is None else (("cause", cause),)
    report = Report("signed_out", (("reason", reason), *why))
    gone = replace(session, screen=Authorize(farewell))
    return gone, (Revoke(session.attempt), report)


def _welcomed(
    session: Session,
    welcome: Welcome,
    attempt: int,
    fields: tuple[tuple[str, str | float], ...],
    now: float,
) -> Step:
    # An OK that was on its way meant what was on view before.
    after = replace(session, screen=welcome, attempt=attempt, pressed_at=now)
    effects: tuple[Effect, ...] = (Report("signed_in", fields), KeepAlive(attempt))
    return after, effects


def _fold_s(rules: Rules) -> float:
    return min(FOLD_S, rules.idle_sign_out_s / 3)


def _identity_fields(identity: Identity) -> Iterator[tuple[str, str | float]]:
    yield "issuer", identity.issuer
    if not identity.verified:
        yield "verified", False


def _clock_fields(clock_off_s: float | None) -> Iterator[tuple[str, str | float]]:
    if clock_off_s is not None:
        yield "clock_off_s", round(clock_off_s)
