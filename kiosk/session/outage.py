"""What stands between this screen and a sign-in, without anybody here being able to help it.

Of two kinds: what this device knows by itself, and what an attempt met. Neither asks anything of
the person: it is said, and it goes away by itself.
"""

from dataclasses import replace

from kiosk.oauth.messages import Trouble
from kiosk.session.effects import Effect, Probe, Report, Stop
from kiosk.session.events import AttemptFailed, DeviceChanged, ServiceProbed
from kiosk.session.screens import Authorize, Maintenance, Outage, Problem, Screen
from kiosk.session.session import Session, Step

OUTAGES = frozenset(
    {
        Trouble.NO_NETWORK,
        Trouble.UNREACHABLE,
        Trouble.BAD_ANSWER,
        Trouble.UNTRUSTED,
        Trouble.WRONG_CLOCK,
    }
)
"""Troubles that end without a press; a busy server says by itself for how long."""


def device_changed(session: Session, event: DeviceChanged, now: float) -> Session:
    """Take note of what this device knows to be wrong, or that nothing is."""
    before = session.device_outage
    if event.trouble is None:
        return replace(session, device_outage=None)
    since = now if before is None or before.trouble is not event.trouble else before.since
    return replace(session, device_outage=Outage(event.trouble, since, event.clock))


def met(session: Session, failure: AttemptFailed, now: float) -> Step:
    """Have the end of an outage looked for; any other failure came from a service that answers.

    But for a fault of ours, which says nothing about the service.
    """
    if failure.trouble is Trouble.INTERNAL:
        return session, ()
    if failure.trouble not in OUTAGES:
        return over(session)
    before = session.service_outage
    since = now if before is None or before.trouble is not failure.trouble else before.since
    outage = Outage(failure.trouble, since, failure.clock, failure.attempt)
    probe = Probe(failure.attempt, failure.trouble)
    return replace(session, service_outage=outage), (*_stopped(before), probe)


def over(session: Session) -> Step:
    """The service has answered."""
    before = session.service_outage
    return replace(session, service_outage=None), _stopped(before)


def probed(session: Session, event: ServiceProbed, now: float) -> Step:
    """Go on once the service answers; else say what stands in the way by now.

    News of a prober that was given up changes nothing.
    """
    before = session.service_outage
    if before is None or before.attempt != event.attempt:
        return session, ()
    renamed = replace(session, screen=_renamed(session.screen, event))
    if event.trouble is None or event.trouble not in OUTAGES:
        return over(renamed)
    if event.trouble is before.trouble:
        return session, ()
    changed = replace(before, trouble=event.trouble, since=now, clock=event.clock)
    return replace(renamed, service_outage=changed), ()


def said(before: Session, after: Session, now: float) -> Step:
    """Put what stands in the way where it is named, and its beginning and end into the log."""
    was, outage = before.outage, after.outage
    if isinstance(after.screen, Authorize | Maintenance):
        after = replace(after, screen=replace(after.screen, outage=outage))
    if was is outage or (was and outage and was.trouble is outage.trouble):
        return after, ()
    news: list[Effect] = []
    if was is not None:
        lasted = ("lasted_s", round(now - was.since))
        news.append(Report("outage", (("kind", was.trouble), ("state", "over"), lasted)))
    if outage is not None:
        news.append(Report("outage", (("kind", outage.trouble), ("state", "began"))))
    return after, tuple(news)


def _renamed(screen: Screen, event: ServiceProbed) -> Screen:
    match screen:
        case Problem():
            return _by_now(screen, event)
        case Maintenance(back_to=Problem() as behind):
            return replace(screen, back_to=_by_now(behind, event))
        case _:
            return screen


def _by_now(told: Problem, event: ServiceProbed) -> Problem | Authorize:
    """Return what became of a problem; of one that is no outage, nothing."""
    if told.trouble not in OUTAGES:
        return told
    if event.trouble is None or event.trouble not in OUTAGES:
        return Authorize()
    return replace(told, trouble=event.trouble, clock=event.clock)


def _stopped(outage: Outage | None) -> tuple[Effect, ...]:
    return () if outage is None or outage.attempt is None else (Stop(outage.attempt),)
