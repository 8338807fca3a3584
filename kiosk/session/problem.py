"""The screen that says why something ended otherwise."""

from dataclasses import replace

from kiosk.oauth.messages import Trouble
from kiosk.session import outage
from kiosk.session.effects import Report, Revoke
from kiosk.session.events import AttemptFailed, SettingsRefused
from kiosk.session.screens import Authorize, Problem
from kiosk.session.session import Session, Step


def failed(session: Session, failure: AttemptFailed, now: float) -> Step:
    """Show why nobody signed in, and hand back what the attempt may have got."""
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
    after, effects = outage.met(replace(session, screen=problem), failure, now)
    return after, (Revoke(failure.attempt), _report(problem, failure.cause), *effects)


def refused(session: Session, event: SettingsRefused) -> Step:
    """Show what is wrong with the settings, unless a sign-in or a person would suffer."""
    match session.screen:
        case Authorize() | Problem():
            problem = Problem(Trouble.CONFIGURATION, event.reference, event.details)
            report = _report(problem, " ".join(event.details))
            return replace(session, screen=problem), (report,)
        case _:
            return session, ()


def _report(problem: Problem, cause: str) -> Report:
    kind, reference = problem.trouble, problem.reference
    return Report("problem", (("kind", kind), ("reference", reference), ("cause", cause)))
