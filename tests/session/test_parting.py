"""Whoever leaves is told so for a moment, without a name, and the tokens go back."""

from dataclasses import replace

import pytest

from kiosk.session import (
    Authorize,
    Begin,
    Confirmed,
    Event,
    Farewell,
    PersonArrived,
    Report,
    Revoke,
    SessionEnded,
    SettingsRead,
    SignOutPressed,
    Starting,
    Stirred,
    Ticked,
    Welcome,
    WentBack,
    step,
)
from tests.session.examples import IDENTITY, NOW, RULES, SCREENS, session_on


@pytest.mark.clause("V-18")
@pytest.mark.parametrize(
    ("idle_ends", "session_ends", "reason"),
    [(NOW, NOW + 1, "idle"), (NOW, NOW, "idle"), (NOW + 1, NOW, "max_session")],
)
def test_a_session_ends_by_itself(idle_ends: float, session_ends: float, reason: str) -> None:
    signed_in = session_on(Welcome(IDENTITY, idle_ends, session_ends, asking=True))
    assert step(signed_in, Ticked(), NOW - 0.01) == (signed_in, ())
    after, effects = step(signed_in, Ticked(), NOW)
    assert effects[:2] == (Revoke(1), Report("signed_out", (("reason", reason),)))
    assert isinstance(after.screen, Authorize)
    assert after.screen.farewell is not None
    assert after.screen.farewell.reason == reason


@pytest.mark.clause("V-18")
@pytest.mark.parametrize("key", [Confirmed(), WentBack(), Stirred()])
def test_no_key_at_the_end_or_later_revives_anybody(key: Event) -> None:
    signed_in = session_on(Welcome(IDENTITY, NOW + 10, NOW + 900, asking=True))
    assert isinstance(step(signed_in, key, NOW + 9.99)[0].screen, Welcome)
    for late_s in (10, 11, 28800):
        after, effects = step(signed_in, key, NOW + late_s)
        assert isinstance(after.screen, Authorize)
        assert effects[:2] == (Revoke(1), Report("signed_out", (("reason", "idle"),)))


@pytest.mark.clause("R-08")
@pytest.mark.parametrize("hands_back", [True, False])
def test_a_sign_in_knows_whether_tokens_can_go_back(hands_back: bool) -> None:
    arrived = PersonArrived(1, IDENTITY, hands_back=hands_back)
    after, _ = step(session_on(SCREENS["code"]), arrived, NOW)
    assert isinstance(after.screen, Welcome)
    assert after.screen.hands_back is hands_back


@pytest.mark.clause("R-07", "R-08")
@pytest.mark.parametrize("hands_back", [True, False])
@pytest.mark.parametrize("event", [Confirmed(), SignOutPressed(), SessionEnded(1, "x"), Ticked()])
def test_the_farewell_knows_whether_tokens_went_back(event: Event, hands_back: bool) -> None:
    screen = "welcome, over" if isinstance(event, Ticked) else "welcome"
    welcome = SCREENS[screen]
    assert isinstance(welcome, Welcome)
    after, effects = step(session_on(replace(welcome, hands_back=hands_back)), event, NOW)
    assert isinstance(after.screen, Authorize)
    assert after.screen.farewell is not None
    assert after.screen.farewell.handed_back is hands_back
    assert Revoke(1) in effects


def test_a_farewell_lasts_twelve_seconds() -> None:
    gone, _ = step(session_on(SCREENS["welcome"]), SignOutPressed(), NOW)
    assert step(gone, Ticked(), NOW + 11.9) == (gone, ())
    after, effects = step(gone, Ticked(), NOW + 12)
    assert (after.screen, effects) == (Authorize(), ())


@pytest.mark.parametrize("key", [Stirred(), WentBack()])
def test_a_key_ends_the_farewell(key: Event) -> None:
    gone, _ = step(session_on(SCREENS["welcome"]), SignOutPressed(), NOW)
    after, effects = step(gone, key, NOW)
    assert (after.screen, effects) == (Authorize(), ())


def test_good_settings_leave_the_farewell() -> None:
    bidding = session_on(SCREENS["farewell"])
    assert step(bidding, SettingsRead(RULES), NOW) == (bidding, ())


@pytest.mark.clause("D-05")
@pytest.mark.parametrize(
    ("screen", "event"),
    [("welcome", Confirmed()), ("welcome, asking", SignOutPressed()), ("welcome, over", Ticked())],
)
def test_a_second_ok_at_once_does_not_ask_for_a_code(screen: str, event: Event) -> None:
    gone, _ = step(session_on(SCREENS[screen]), event, NOW)
    bounced, effects = step(gone, Confirmed(), NOW + 0.49)
    assert (bounced.screen, effects) == (gone.screen, ())
    begun, effects = step(gone, Confirmed(), NOW + 0.5)
    assert begun.screen == Starting(NOW + 0.5)
    assert Begin(2) in effects


@pytest.mark.clause("R-07")
def test_the_end_that_a_provider_wants_is_told_with_its_cause() -> None:
    after, effects = step(session_on(SCREENS["welcome"]), SessionEnded(1, "invalid_grant"), NOW)
    assert after.screen == Authorize(Farewell("ended", handed_back=True, until=NOW + 12))
    why = (("reason", "ended"), ("cause", "invalid_grant"))
    assert effects[:2] == (Revoke(1), Report("signed_out", why))
