"""A problem stays until somebody acts, nobody cares any more, or the server may be asked again."""

import math
from dataclasses import replace

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Confirmed,
    Problem,
    Report,
    Rules,
    SettingsRefused,
    Starting,
    Ticked,
    WentBack,
    step,
)
from tests.session.examples import NOW, SCREENS, session_on


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


def test_without_an_idle_limit_a_problem_waits_for_a_key() -> None:
    endless = replace(session_on(Starting(NOW)), rules=Rules(math.inf, math.inf))
    failure = AttemptFailed(1, Trouble.DECLINED, "access_denied", "A1B2")
    told, _ = step(endless, failure, NOW)
    assert step(told, Ticked(), NOW + 1e9) == (told, ())
    left, _ = step(told, WentBack(), NOW)
    assert left.screen == Authorize()


def test_every_wrong_setting_is_in_the_log() -> None:
    refused = SettingsRefused("A1B2", ("CLIENT_ID is missing.", "SCOPE is empty."))
    told, effects = step(session_on(Authorize()), refused, NOW)
    assert told.screen == Problem(Trouble.CONFIGURATION, "A1B2", refused.details)
    (report,) = (e for e in effects if isinstance(e, Report) and e.event == "problem")
    assert dict(report.fields)["cause"] == "CLIENT_ID is missing. SCOPE is empty."
