"""What stands in the way of a sign-in is said, and goes away without a press."""

from dataclasses import replace

import pytest

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Begin,
    Code,
    CodeArrived,
    Confirmed,
    DeviceChanged,
    Effect,
    Event,
    Maintenance,
    MaintenanceAsked,
    Outage,
    Probe,
    Problem,
    Report,
    Screen,
    ServiceProbed,
    Session,
    Starting,
    Stop,
    Ticked,
    Welcome,
    WentBack,
    step,
)
from kiosk.session.outage import OUTAGES
from tests.session.examples import FACTS, GRANT, NOW, RULES, SCREENS, session_on

LOST = DeviceChanged(Trouble.NO_NETWORK)
WELL = DeviceChanged(None)
EVERY_OUTAGE = sorted(OUTAGES)
OTHERS = sorted(set(Trouble) - OUTAGES)
ASKED = MaintenanceAsked(FACTS)


def after(session: Session, *events: tuple[float, Event]) -> tuple[Session, list[Effect]]:
    """Let events happen, each so many seconds after `NOW`."""
    all_effects: list[Effect] = []
    for later_s, event in events:
        session, effects = step(session, event, NOW + later_s)
        all_effects += effects
    return session, all_effects


def told(effects: list[Effect]) -> list[dict[str, str | float]]:
    """The lines of the log about outages."""
    reports = [effect for effect in effects if isinstance(effect, Report)]
    return [dict(report.fields) for report in reports if report.event == "outage"]


def failed(trouble: Trouble, attempt: int = 1) -> AttemptFailed:
    return AttemptFailed(attempt, trouble, "the cause", "A1B2")


def test_a_lost_network_is_named_and_forgotten() -> None:
    lost, effects = after(session_on(Authorize()), (0, LOST))
    assert lost.screen == Authorize(outage=Outage(Trouble.NO_NETWORK, NOW))
    assert told(effects) == [{"kind": "no_network", "state": "began"}]
    found, effects = after(lost, (7, LOST), (61.4, WELL))
    assert found.screen == Authorize()
    assert told(effects) == [{"kind": "no_network", "state": "over", "lasted_s": 61}]


@pytest.mark.parametrize("screen", [name for name in SCREENS if name not in {"authorize"}])
def test_what_this_device_knows_disturbs_nobody(screen: str) -> None:
    before = SCREENS[screen]
    lost, _ = after(session_on(before), (0, LOST))
    named = Outage(Trouble.NO_NETWORK, NOW)
    if isinstance(before, Authorize | Maintenance):
        before = replace(before, outage=named)
    assert lost.screen == before


def test_a_clock_that_cannot_be_right_says_what_it_shows() -> None:
    doubt = ClockDoubt(0.0)
    wrong, _ = after(session_on(Authorize()), (0, DeviceChanged(Trouble.WRONG_CLOCK, doubt)))
    assert wrong.screen == Authorize(outage=Outage(Trouble.WRONG_CLOCK, NOW, doubt))


def test_one_outage_ends_where_the_next_begins() -> None:
    _, effects = after(
        session_on(Authorize()), (0, LOST), (30, DeviceChanged(Trouble.WRONG_CLOCK)), (40, WELL)
    )
    assert told(effects) == [
        {"kind": "no_network", "state": "began"},
        {"kind": "no_network", "state": "over", "lasted_s": 30},
        {"kind": "wrong_clock", "state": "began"},
        {"kind": "wrong_clock", "state": "over", "lasted_s": 10},
    ]


@pytest.mark.clause("D-05")
@pytest.mark.parametrize("trouble", EVERY_OUTAGE)
def test_a_problem_of_the_network_goes_away_without_a_press(trouble: Trouble) -> None:
    problem, effects = after(session_on(Starting(NOW)), (0, failed(trouble)))
    assert isinstance(problem.screen, Problem)
    assert Probe(1, trouble) in effects
    well, effects = after(problem, (20, ServiceProbed(1, None)))
    assert well.screen == Authorize()
    assert not [effect for effect in effects if isinstance(effect, Begin)]
    assert told(effects) == [{"kind": trouble, "state": "over", "lasted_s": 20}]


@pytest.mark.parametrize("trouble", OTHERS)
def test_a_service_that_answers_is_not_probed(trouble: Trouble) -> None:
    problem, effects = after(session_on(Starting(NOW)), (0, failed(trouble)))
    assert problem.outage is None
    assert not [effect for effect in effects if isinstance(effect, Probe)]
    same, _ = after(problem, (20, ServiceProbed(1, None)))
    assert same == problem


def test_a_lasting_outage_is_named_on_the_first_screen() -> None:
    unreachable = failed(Trouble.UNREACHABLE)
    left, _ = after(session_on(Starting(NOW)), (0, unreachable), (120, Ticked()))
    assert left.screen == Authorize(outage=Outage(Trouble.UNREACHABLE, NOW, attempt=1))
    well, _ = after(left, (500, ServiceProbed(1, None)))
    assert well.screen == Authorize()


def test_a_problem_names_what_stands_in_the_way_by_now() -> None:
    problem, _ = after(session_on(Starting(NOW)), (0, failed(Trouble.NO_NETWORK)))
    portal, effects = after(
        problem,
        (9, ServiceProbed(1, Trouble.BAD_ANSWER)),
        (12, ServiceProbed(1, Trouble.BAD_ANSWER)),
    )
    assert portal.screen == Problem(Trouble.BAD_ANSWER, "A1B2", leaves_at=NOW + 120)
    assert told(effects) == [
        {"kind": "no_network", "state": "over", "lasted_s": 9},
        {"kind": "bad_answer", "state": "began"},
    ]


def test_a_press_that_is_taken_back_leaves_the_outage_named() -> None:
    met = (0, failed(Trouble.UNREACHABLE)), (1, WentBack())
    tried, effects = after(session_on(Starting(NOW)), *met, (2, Confirmed()), (2.1, WentBack()))
    assert tried.screen == Authorize(outage=Outage(Trouble.UNREACHABLE, NOW, attempt=1))
    assert Stop(1) not in effects
    well, _ = after(tried, (9, ServiceProbed(1, None)))
    assert well.screen == Authorize()


def test_the_next_attempt_takes_the_probing_over() -> None:
    first = (0, failed(Trouble.UNREACHABLE)), (1, Confirmed())
    again, effects = after(
        session_on(Starting(NOW)), *first, (5, failed(Trouble.UNREACHABLE, attempt=2))
    )
    assert effects[-3:] == [
        Stop(1),
        Probe(2, Trouble.UNREACHABLE),
        Report("screen", (("screen", "problem"),)),
    ]
    assert again.outage == Outage(Trouble.UNREACHABLE, NOW, attempt=2)
    late, _ = after(again, (6, ServiceProbed(1, None)))
    assert late == again


def test_a_code_ends_the_outage_and_the_probing() -> None:
    met = (0, failed(Trouble.UNREACHABLE)), (1, Confirmed())
    code, effects = after(session_on(Starting(NOW)), *met, (2, CodeArrived(2, GRANT, NOW + 300)))
    assert isinstance(code.screen, Code)
    assert code.outage is None
    assert Stop(1) in effects


@pytest.mark.parametrize("screen", ["code", "welcome", "declined", "misconfigured"])
def test_the_end_of_an_outage_takes_nothing_else_away(screen: str) -> None:
    outage = Outage(Trouble.UNREACHABLE, NOW, attempt=1)
    before: Screen = SCREENS[screen]
    session = Session(RULES, before, attempt=2, service_outage=outage)
    well, effects = after(session, (3, ServiceProbed(1, None)))
    assert (well.screen, well.outage) == (before, None)
    assert isinstance(before, Welcome | Code | Problem)
    assert Stop(2) not in effects


def test_without_a_network_what_the_service_last_said_says_nothing() -> None:
    met = (0, failed(Trouble.BAD_ANSWER)), (1, WentBack())
    lost, _ = after(session_on(Starting(NOW)), *met, (5, LOST))
    assert lost.screen == Authorize(outage=Outage(Trouble.NO_NETWORK, NOW + 5))
    found, _ = after(lost, (9, WELL))
    assert found.screen == Authorize(outage=Outage(Trouble.BAD_ANSWER, NOW, attempt=1))


def test_a_fault_of_ours_says_nothing_about_the_service() -> None:
    met = (0, failed(Trouble.UNREACHABLE)), (1, Confirmed())
    again, effects = after(
        session_on(Starting(NOW)), *met, (2, failed(Trouble.INTERNAL, attempt=2))
    )
    assert again.outage == Outage(Trouble.UNREACHABLE, NOW, attempt=1)
    assert Stop(1) not in effects
    well, _ = after(again, (9, ServiceProbed(1, None)))
    assert well.outage is None


def test_a_problem_behind_the_maintenance_page_goes_away_in_whatever_order() -> None:
    met = (0, failed(Trouble.BAD_ANSWER)), (1, LOST), (2, ASKED), (3, ServiceProbed(1, None))
    shown, _ = after(session_on(Starting(NOW)), *met)
    assert isinstance(shown.screen, Maintenance)
    assert shown.screen.outage == Outage(Trouble.NO_NETWORK, NOW + 1)
    closed, _ = after(shown, (4, WentBack()))
    assert closed.screen == Authorize(outage=Outage(Trouble.NO_NETWORK, NOW + 1))
    well, _ = after(closed, (5, WELL))
    assert well.screen == Authorize()


def test_the_maintenance_page_names_what_is_wrong_by_now() -> None:
    shown, _ = after(session_on(Authorize()), (0, ASKED), (1, LOST))
    assert isinstance(shown.screen, Maintenance)
    assert shown.screen.outage == Outage(Trouble.NO_NETWORK, NOW + 1)
    found, _ = after(shown, (2, WELL))
    assert isinstance(found.screen, Maintenance)
    assert found.screen.outage is None
