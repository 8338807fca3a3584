"""Every screen × every event, and the moves that need more than one line to say."""

import math
from dataclasses import replace
from typing import get_args

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Begin,
    Code,
    CodeArrived,
    Confirmed,
    ConnectionChanged,
    Event,
    PersonArrived,
    PersonReturned,
    PortraitArrived,
    ProfileRenewed,
    Revoke,
    Rules,
    Screen,
    SessionEnded,
    SettingsRead,
    SettingsRefused,
    Starting,
    StillWaiting,
    Ticked,
    TokensArrived,
    WentBack,
    screen_name,
    step,
)
from tests.session.examples import (
    EVENTS,
    GRANT,
    IDENTITY,
    NOW,
    PORTRAIT,
    RENEWED,
    RULES,
    SCREENS,
    session_on,
)
from tests.session.moves import MOVES, screen_report


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_answers_every_event(screen: str, event: str) -> None:
    before = session_on(SCREENS[screen])
    too_late = event == "tokens" and screen != "code"
    unmoved = (SCREENS[screen], (Revoke(1),) if too_late else ())
    expected = MOVES.get((screen, event), unmoved)
    after, effects = step(before, EVENTS[event], NOW)
    assert (after.screen, effects) == expected
    assert after.pressed_at == (NOW if holds_up_the_next_ok(screen, event) else -math.inf)


def holds_up_the_next_ok(screen: str, event: str) -> bool:
    """Whether an OK soon after would not be meant for what is on view by then."""
    if event == "ok":
        return screen != "welcome, over"
    has_come = {("code", "person"), ("authorize", "returned"), ("farewell", "returned")}
    is_answer = screen == "welcome, asking" and event in ("back", "other key")
    return is_answer or (screen, event) in has_come


def test_the_examples_cover_every_kind() -> None:
    assert {type(screen) for screen in SCREENS.values()} == set(get_args(Screen))
    assert {type(event) for event in EVENTS.values()} == set(get_args(Event))


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(
    "event",
    [
        CodeArrived(7, GRANT, NOW + 300),
        StillWaiting(7, "slow_down", connected=False),
        PersonArrived(7, IDENTITY),
        PortraitArrived(7, PORTRAIT),
        ProfileRenewed(7, RENEWED),
        ConnectionChanged(7, connected=False),
        SessionEnded(7, "invalid_grant"),
        PersonReturned(1, IDENTITY, 50, 500),
        AttemptFailed(7, Trouble.EXPIRED, "expired_token", "A1B2"),
    ],
)
def test_news_of_another_attempt_changes_nothing(screen: str, event: Event) -> None:
    before = session_on(SCREENS[screen])
    assert step(before, event, NOW) == (before, ())


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("screen", SCREENS)
def test_tokens_of_another_attempt_are_handed_back(screen: str) -> None:
    before = session_on(SCREENS[screen])
    assert step(before, TokensArrived(7), NOW) == (before, (Revoke(7),))


def test_an_attempt_gets_a_number_of_its_own() -> None:
    begun, _ = step(session_on(Authorize()), Confirmed(), NOW)
    assert begun.attempt == 2


def test_a_short_wait_gets_no_screen_and_a_long_one_does() -> None:
    quiet = session_on(Starting(NOW))
    assert step(quiet, Ticked(), NOW + 0.29) == (quiet, ())
    after, effects = step(quiet, Ticked(), NOW + 0.31)
    assert after.screen == Starting(NOW, shown=True)
    assert effects == (screen_report("starting"),)


@pytest.mark.parametrize("screen", ["authorize", "starting", "code", "declined"])
def test_a_second_press_at_once_does_nothing(screen: str) -> None:
    pressed = replace(session_on(SCREENS[screen]), pressed_at=NOW)
    bounced, effects = step(pressed, Confirmed(), NOW + 0.49)
    assert (bounced.screen, effects) == (SCREENS[screen], ())
    # It counts from the last press, so that a stuck key does nothing at all.
    again, effects = step(bounced, Confirmed(), NOW + 0.98)
    assert (again.screen, effects) == (SCREENS[screen], ())
    meant, _ = step(again, Confirmed(), NOW + 1.5)
    assert meant.screen != SCREENS[screen]


@pytest.mark.clause("D-05")
@pytest.mark.parametrize("gap_s", [0.12, 0.49])
def test_ok_that_is_held_on_cancel_does_not_begin_anew(gap_s: float) -> None:
    session, begun = session_on(SCREENS["code"]), []
    for press in range(12):
        session, effects = step(session, Confirmed(), NOW + press * gap_s)
        begun += [effect for effect in effects if isinstance(effect, Begin)]
    assert (session.screen, begun) == (Authorize(), [])
    again, _ = step(session, Confirmed(), NOW + 11 * gap_s + 0.5)
    assert isinstance(again.screen, Starting)


@pytest.mark.parametrize("screen", ["code", "declined"])
def test_ok_soon_after_back_is_not_lost(screen: str) -> None:
    left, _ = step(session_on(SCREENS[screen]), WentBack(), NOW)
    begun, _ = step(left, Confirmed(), NOW + 0.1)
    assert begun.screen == Starting(NOW + 0.1)


def test_a_lost_link_is_remembered_and_forgotten() -> None:
    lost, _ = step(session_on(SCREENS["code"]), StillWaiting(1, "unreachable", False), NOW)
    assert isinstance(lost.screen, Code)
    assert not lost.screen.connected
    found, _ = step(lost, StillWaiting(1, "authorization_pending", True), NOW)
    assert isinstance(found.screen, Code)
    assert found.screen.connected


@pytest.mark.clause("D-05", "D-19")
def test_time_alone_never_asks_for_a_code() -> None:
    for screen in SCREENS.values():
        _, effects = step(session_on(screen), Ticked(), NOW + 100_000)
        assert not [effect for effect in effects if isinstance(effect, Begin)]


def test_new_settings_bring_new_rules() -> None:
    rules = Rules(idle_sign_out_s=30, max_session_s=60)
    after, _ = step(session_on(SCREENS["misconfigured"]), SettingsRead(rules), NOW)
    assert after.rules == rules


def test_settings_refused_while_somebody_is_signed_in_change_nothing() -> None:
    signed_in = session_on(SCREENS["welcome"])
    assert step(signed_in, SettingsRefused("A1B2", ("x",)), NOW) == (signed_in, ())


def test_the_screens_have_the_names_of_the_documentation() -> None:
    names = {name: screen_name(screen) for name, screen in SCREENS.items()}
    assert names == {
        "authorize": "authorize",
        "farewell": "authorize",
        "starting, quiet": "authorize",
        "starting": "starting",
        "code": "code",
        "welcome": "welcome",
        "welcome, folded": "welcome",
        "welcome, asking": "welcome",
        "welcome, over": "welcome",
        "busy": "problem",
        "rejected": "problem",
        "declined": "problem",
        "misconfigured": "problem",
        "unreachable": "problem",
        "maintenance": "maintenance",
        "maintenance, settings": "maintenance",
        "maintenance, unreachable": "maintenance",
        "maintenance, over": "maintenance",
    }


@pytest.mark.clause("V-10")
def test_nothing_personal_is_in_a_repr() -> None:
    welcome = replace(session_on(SCREENS["welcome"]))
    code = session_on(SCREENS["code"])
    text = repr((welcome, code, PORTRAIT, RULES))
    for secret in ("Ada", "sub-1", "WDJB", "device-code-1"):
        assert secret not in text
