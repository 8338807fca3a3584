"""Somebody who was signed in before a restart comes back, folded and with the time left."""

import math
from dataclasses import replace

import pytest

from kiosk.session import (
    Authorize,
    KeepAlive,
    NotePresence,
    PersonReturned,
    Report,
    Revoke,
    Rules,
    Session,
    SignOutPressed,
    Stirred,
    Welcome,
    step,
)
from tests.session.examples import IDENTITY, NOW, RULES

STARTED = Session(RULES)
BACK = PersonReturned(1, IDENTITY, idle_left_s=50, session_left_s=500)


def signed_in_fields(event: PersonReturned) -> dict[str, object]:
    _, effects = step(STARTED, event, NOW)
    (report,) = (e for e in effects if isinstance(e, Report) and e.event == "signed_in")
    return dict(report.fields)


def test_a_restart_is_no_sign_out() -> None:
    after, effects = step(STARTED, BACK, NOW)
    welcome = Welcome(IDENTITY, NOW + 50, NOW + 500, folds_at=NOW, folded=True)
    assert after == Session(RULES, welcome, attempt=1, pressed_at=NOW)
    assert KeepAlive(1) in effects


@pytest.mark.clause("V-10")
def test_the_log_tells_a_return_from_a_sign_in() -> None:
    assert signed_in_fields(BACK) == {"issuer": IDENTITY.issuer, "returned": True}
    unsure = replace(BACK, identity=replace(IDENTITY, verified=False))
    assert signed_in_fields(unsure) == {
        "issuer": IDENTITY.issuer,
        "verified": False,
        "returned": True,
    }


def test_the_first_key_unfolds_and_is_noted() -> None:
    after, _ = step(STARTED, BACK, NOW)
    opened, effects = step(after, Stirred(), NOW + 1)
    assert isinstance(opened.screen, Welcome)
    assert (opened.screen.folded, opened.screen.idle_ends) == (False, NOW + 121)
    assert effects == (NotePresence(),)


def test_without_limits_there_is_no_end() -> None:
    endless = replace(BACK, idle_left_s=math.inf, session_left_s=math.inf)
    after, _ = step(Session(Rules(math.inf, math.inf)), endless, NOW)
    assert isinstance(after.screen, Welcome)
    assert after.screen.ends == math.inf


@pytest.mark.clause("R-08")
def test_what_the_provider_takes_back_is_remembered() -> None:
    after, _ = step(STARTED, replace(BACK, hands_back=False), NOW)
    assert isinstance(after.screen, Welcome)
    assert not after.screen.hands_back


@pytest.mark.clause("V-18")
@pytest.mark.parametrize(
    ("idle_left_s", "session_left_s", "reason"),
    [(0, 500, "idle"), (-5, 500, "idle"), (50, 0, "max_session"), (50, -5, "max_session")],
)
def test_who_comes_back_too_late_is_signed_out(
    idle_left_s: float, session_left_s: float, reason: str
) -> None:
    late = PersonReturned(1, IDENTITY, idle_left_s, session_left_s)
    after, effects = step(STARTED, late, NOW)
    assert isinstance(after.screen, Authorize)
    assert effects == (Revoke(1), Report("signed_out", (("reason", reason),)))


@pytest.mark.clause("R-07")
def test_nobody_returns_after_a_sign_out() -> None:
    after, _ = step(STARTED, BACK, NOW)
    gone, _ = step(after, SignOutPressed(), NOW + 1)
    assert isinstance(gone.screen, Authorize)
    assert step(gone, BACK, NOW + 2) == (gone, ())
