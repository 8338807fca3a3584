"""The screen for support: where it opens, how it closes, and what it leaves behind."""

from dataclasses import replace

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    Authorize,
    Begin,
    Confirmed,
    Effect,
    Maintenance,
    MaintenanceAsked,
    Outage,
    Problem,
    Session,
    Stirred,
    Ticked,
    next_tick_in_s,
    step,
)
from kiosk.session.maintenance import SHOWN_S
from tests.session.examples import (
    FACTS,
    MISCONFIGURED,
    NOW,
    SCREENS,
    UNREACHABLE,
    session_on,
)


def opened(session: Session) -> tuple[Session, Maintenance]:
    after, _ = step(session, MaintenanceAsked(FACTS), NOW)
    assert isinstance(after.screen, Maintenance)
    return after, after.screen


@pytest.mark.parametrize(
    "screen", [name for name in SCREENS if name.startswith(("starting", "code", "welcome"))]
)
def test_nobody_s_sign_in_or_profile_gives_way_to_it(screen: str) -> None:
    session = session_on(SCREENS[screen])
    assert step(session, MaintenanceAsked(FACTS), NOW) == (session, ())


def test_it_names_what_stands_in_the_way_of_a_sign_in() -> None:
    outage = Outage(Trouble.NO_NETWORK, since=NOW - 60)
    _, screen = opened(replace(session_on(Authorize()), device_outage=outage))
    assert screen.outage == outage


def test_it_closes_five_minutes_after_the_last_key() -> None:
    session, screen = opened(session_on(Authorize()))
    assert next_tick_in_s(screen, NOW) == SHOWN_S
    session, _ = step(session, Stirred(), NOW + 200)
    session, _ = step(session, Ticked(), NOW + 200 + SHOWN_S - 0.1)
    assert isinstance(session.screen, Maintenance)
    session, _ = step(session, Ticked(), NOW + 200 + SHOWN_S)
    assert session.screen == Authorize()


def test_the_ok_that_closes_it_begins_nothing() -> None:
    session, _ = opened(session_on(Authorize()))
    effects: tuple[Effect, ...] = ()
    for moment in (NOW + 9, NOW + 9.2):
        session, news = step(session, Confirmed(), moment)
        effects += news
    assert session.screen == Authorize()
    assert not any(isinstance(effect, Begin) for effect in effects)


@pytest.mark.parametrize(
    ("told", "after_s", "back_to"),
    [
        (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW + 60), 59, None),
        (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW + 60), 60, Authorize()),
        (MISCONFIGURED, 250, None),
    ],
)
def test_a_problem_that_is_over_does_not_come_back(
    told: Problem, after_s: float, back_to: Authorize | None
) -> None:
    session, _ = opened(session_on(told))
    after, _ = step(session, Confirmed(), NOW + after_s)
    assert after.screen == (back_to or told)


def test_a_problem_that_lasts_comes_back() -> None:
    after, _ = step(opened(session_on(UNREACHABLE))[0], Confirmed(), NOW + 1)
    assert after.screen == UNREACHABLE
