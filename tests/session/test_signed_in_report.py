"""What the log is told about somebody who signed in: never who, but how sure it is."""

from dataclasses import replace

import pytest

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.session import Problem, Session, step
from kiosk.session.effects import Report
from kiosk.session.events import AttemptFailed, PersonArrived
from tests.session.examples import IDENTITY, NOW, RULES, SCREENS


def reported(event: PersonArrived) -> dict[str, object]:
    _, effects = step(Session(RULES, SCREENS["code"], 1), event, NOW)
    (report,) = (e for e in effects if isinstance(e, Report) and e.event == "signed_in")
    return dict(report.fields)


@pytest.mark.clause("V-10")
def test_the_issuer_and_nothing_else() -> None:
    assert reported(PersonArrived(1, IDENTITY)) == {"issuer": IDENTITY.issuer}


@pytest.mark.clause("O-17")
def test_an_unverified_identity_is_logged_as_such() -> None:
    fields = reported(PersonArrived(1, replace(IDENTITY, verified=False)))
    assert fields == {"issuer": IDENTITY.issuer, "verified": False}


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "told"),
    [(300.6, 301), (-7200.4, -7200), (None, None)],
)
def test_a_clock_that_is_off_is_logged(off_s: float | None, told: int | None) -> None:
    assert reported(PersonArrived(1, IDENTITY, off_s)).get("clock_off_s") == told


@pytest.mark.clause("C-07")
def test_the_doubt_about_the_clock_reaches_the_screen() -> None:
    doubt = ClockDoubt(5.0, -3.0)
    failure = AttemptFailed(1, Trouble.WRONG_CLOCK, "cause", "7F3A", clock=doubt)
    after, _ = step(Session(RULES, SCREENS["code"], 1), failure, NOW)
    assert isinstance(after.screen, Problem)
    assert after.screen.clock == doubt
