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
    Effect,
    Event,
    PersonArrived,
    PortraitArrived,
    Problem,
    ReadSettings,
    Report,
    Revoke,
    Rules,
    Screen,
    SettingsRead,
    SettingsRefused,
    Starting,
    StillWaiting,
    Stirred,
    Stop,
    Ticked,
    TokensArrived,
    Welcome,
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
    RULES,
    SCREENS,
    session_on,
)


def screen_report(name: str) -> Report:
    return Report("screen", (("screen", name),))


def problem_report(kind: Trouble, cause: str) -> Report:
    return Report("problem", (("kind", kind), ("reference", "A1B2"), ("cause", cause)))


BEGUN = (
    Starting(NOW),
    (Begin(2), Report("code_requested")),
)
CANCELLED = (Authorize(), (Stop(1), Revoke(1), screen_report("authorize")))
DECLINED = Problem(Trouble.DECLINED, "A1B2", leaves_at=NOW + 120)
FAILED = (
    DECLINED,
    (Revoke(1), problem_report(Trouble.DECLINED, "access_denied"), screen_report("problem")),
)
REFUSED_SETTINGS = Problem(Trouble.CONFIGURATION, "A1B2", ("CLIENT_ID is missing.",))
REFUSED_REPORT = problem_report(Trouble.CONFIGURATION, "CLIENT_ID is missing.")
TO_AUTHORIZE = (Authorize(), (screen_report("authorize"),))
REVOKED = Revoke(1)
FELL_IDLE = (
    Authorize(),
    (REVOKED, Report("signed_out", (("reason", "idle"),)), screen_report("authorize")),
)

MOVES: dict[tuple[str, str], tuple[Screen, tuple[Effect, ...]]] = {
    ("authorize", "ok"): BEGUN,
    ("authorize", "settings refused"): (
        REFUSED_SETTINGS,
        (REFUSED_REPORT, screen_report("problem")),
    ),
    ("starting, quiet", "back"): (Authorize(), (Stop(1), Revoke(1))),
    ("starting, quiet", "code"): (
        Code(GRANT, NOW, NOW + 300),
        (
            Report("code_shown", (("expires_in", 300), ("interval", 5))),
            screen_report("code"),
        ),
    ),
    ("starting, quiet", "failure"): FAILED,
    ("starting", "ok"): CANCELLED,
    ("starting", "back"): CANCELLED,
    ("starting", "code"): (
        Code(GRANT, NOW, NOW + 300),
        (
            Report("code_shown", (("expires_in", 300), ("interval", 5))),
            screen_report("code"),
        ),
    ),
    ("starting", "failure"): FAILED,
    ("code", "ok"): CANCELLED,
    ("code", "back"): CANCELLED,
    ("code", "waiting"): (
        SCREENS["code"],
        (Report("poll", (("answer", "authorization_pending"),)),),
    ),
    ("code", "person"): (
        Welcome(IDENTITY, NOW + 120, NOW + 900),
        (
            Report("signed_in", (("issuer", "https://id.example"),)),
            screen_report("welcome"),
        ),
    ),
    ("code", "failure"): FAILED,
    ("welcome", "ok"): (
        Authorize(),
        (REVOKED, Report("signed_out", (("reason", "asked"),)), screen_report("authorize")),
    ),
    ("welcome", "back"): (Welcome(IDENTITY, NOW + 120, NOW + 600), ()),
    ("welcome", "other key"): (Welcome(IDENTITY, NOW + 120, NOW + 600), ()),
    ("welcome", "portrait"): (
        Welcome(IDENTITY, NOW + 60, NOW + 600, PORTRAIT),
        (),
    ),
    ("welcome, over", "ok"): FELL_IDLE,
    ("welcome, over", "back"): FELL_IDLE,
    ("welcome, over", "other key"): FELL_IDLE,
    ("welcome, over", "tick"): FELL_IDLE,
    ("welcome, over", "portrait"): (
        Welcome(IDENTITY, NOW - 60, NOW + 600, PORTRAIT),
        (),
    ),
    ("busy", "back"): TO_AUTHORIZE,
    ("busy", "other key"): (
        Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 40, leaves_at=NOW + 120),
        (),
    ),
    ("busy", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("rejected", "ok"): (SCREENS["rejected"], (ReadSettings(),)),
    ("rejected", "back"): TO_AUTHORIZE,
    ("rejected", "other key"): (
        Problem(Trouble.CONFIGURATION, "7F3A", ("invalid_client",), leaves_at=NOW + 120),
        (),
    ),
    ("rejected", "settings read"): TO_AUTHORIZE,
    ("rejected", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("declined", "ok"): (Starting(NOW), (*BEGUN[1], screen_report("authorize"))),
    ("declined", "back"): TO_AUTHORIZE,
    ("declined", "other key"): (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW + 120), ()),
    ("declined", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("misconfigured", "ok"): (SCREENS["misconfigured"], (ReadSettings(),)),
    ("misconfigured", "settings read"): TO_AUTHORIZE,
    ("misconfigured", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
}
"""Every pair that is not here changes nothing."""


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_answers_every_event(screen: str, event: str) -> None:
    before = session_on(SCREENS[screen])
    too_late = event == "tokens" and screen != "code"
    unmoved = (SCREENS[screen], (REVOKED,) if too_late else ())
    expected = MOVES.get((screen, event), unmoved)
    after, effects = step(before, EVENTS[event], NOW)
    assert (after.screen, effects) == expected
    assert after.pressed_at == (NOW if event == "ok" and screen != "welcome, over" else -math.inf)


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


@pytest.mark.parametrize("screen", ["starting", "code"])
def test_a_second_press_at_once_does_not_cancel(screen: str) -> None:
    pressed = replace(session_on(SCREENS[screen]), pressed_at=NOW)
    bounced, effects = step(pressed, Confirmed(), NOW + 0.49)
    assert (bounced.screen, effects) == (SCREENS[screen], ())
    # It counts from the last press, so that a stuck key does nothing at all.
    again, effects = step(bounced, Confirmed(), NOW + 0.98)
    assert (again.screen, effects) == (SCREENS[screen], ())
    meant, _ = step(again, Confirmed(), NOW + 1.5)
    assert meant.screen != SCREENS[screen]


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


@pytest.mark.clause("V-18")
@pytest.mark.parametrize(
    ("idle_ends", "session_ends", "reason"),
    [(NOW, NOW + 1, "idle"), (NOW + 1, NOW, "max_session")],
)
def test_a_session_ends_by_itself(idle_ends: float, session_ends: float, reason: str) -> None:
    signed_in = session_on(Welcome(IDENTITY, idle_ends, session_ends))
    assert step(signed_in, Ticked(), NOW - 0.01) == (signed_in, ())
    after, effects = step(signed_in, Ticked(), NOW)
    assert after.screen == Authorize()
    assert effects[:2] == (Revoke(1), Report("signed_out", (("reason", reason),)))


@pytest.mark.clause("V-18")
def test_no_key_extends_the_longest_session() -> None:
    signed_in = session_on(Welcome(IDENTITY, NOW + 10, NOW + 20))
    after, _ = step(signed_in, Stirred(), NOW)
    assert isinstance(after.screen, Welcome)
    assert after.screen.ends == NOW + 20


@pytest.mark.clause("C-12")
def test_a_busy_server_is_left_alone_for_as_long_as_it_asked() -> None:
    busy = AttemptFailed(1, Trouble.BUSY, "slow_down", "A1B2", retry_in_s=40)
    told, _ = step(session_on(Starting(NOW)), busy, NOW)
    assert told.screen == Problem(Trouble.BUSY, "A1B2", retry_at=NOW + 40, leaves_at=NOW + 160)
    early, effects = step(told, Confirmed(), NOW + 39)
    assert (early.screen, effects) == (told.screen, ())
    again, _ = step(told, Confirmed(), NOW + 40)
    assert again.screen == Starting(NOW + 40)


def test_a_problem_leaves_when_nobody_cares() -> None:
    told = session_on(SCREENS["declined"])
    assert step(told, Ticked(), NOW + 59) == (told, ())
    after, _ = step(told, Ticked(), NOW + 60)
    assert after.screen == Authorize()


def test_a_wrong_setting_stays_until_it_is_mended() -> None:
    told = session_on(SCREENS["misconfigured"])
    after, effects = step(told, Ticked(), NOW + 100_000)
    assert (after, effects) == (told, ())
    after, effects = step(told, WentBack(), NOW)
    assert (after, effects) == (told, ())


def test_what_the_provider_rejects_is_told_to_the_operator() -> None:
    failure = AttemptFailed(1, Trouble.CONFIGURATION, "invalid_client", "A1B2")
    told, _ = step(session_on(Starting(NOW)), failure, NOW)
    assert isinstance(told.screen, Problem)
    assert told.screen.details == ("invalid_client",)
    assert told.screen.can_be_left


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
        "starting, quiet": "authorize",
        "starting": "starting",
        "code": "code",
        "welcome": "welcome",
        "welcome, over": "welcome",
        "busy": "problem",
        "rejected": "problem",
        "declined": "problem",
        "misconfigured": "problem",
    }


@pytest.mark.clause("V-10")
def test_nothing_personal_is_in_a_repr() -> None:
    welcome = replace(session_on(SCREENS["welcome"]))
    code = session_on(SCREENS["code"])
    text = repr((welcome, code, PORTRAIT, RULES))
    for secret in ("Ada", "sub-1", "WDJB", "device-code-1"):
        assert secret not in text
