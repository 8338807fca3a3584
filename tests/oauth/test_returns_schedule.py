"""Which token is next on its way back, and when."""

from dataclasses import replace

import pytest

from kiosk.oauth.returns import (
    BACK_OFF_MAX_S,
    MAX_AGE_S,
    MAX_TRIES,
    Return,
    due_in_s,
    is_too_old,
    next_of,
    postponed,
)
from kiosk.oauth.revocation import Later
from tests.fakes.wire import TODAY
from tests.oauth.returning import ACCESS, REFRESH, at_least, at_most

TRIED = Later("unreachable", reached=False)


@pytest.mark.parametrize(
    ("in_s", "wait_s"),
    [(-MAX_AGE_S, 0), (-1, 0), (0, 0), (0.5, 0.5), (3600, 3600), (3600.5, 0), (MAX_AGE_S, 0)],
)
def test_a_date_that_no_back_off_makes_is_due(in_s: float, wait_s: float) -> None:
    assert due_in_s(replace(REFRESH, due_at=TODAY + in_s), TODAY) == wait_s


@pytest.mark.clause("R-03")
def test_the_refresh_token_goes_first() -> None:
    for both in ((REFRESH, ACCESS), (ACCESS, REFRESH)):
        assert next_of(both, TODAY + 60) == (REFRESH, 0.0)
        assert next_of(both, TODAY + 20) == (REFRESH, 40.0)


@pytest.mark.clause("R-03")
def test_the_access_token_waits_until_the_refresh_token_was_tried() -> None:
    impatient = replace(ACCESS, due_at=TODAY)
    assert next_of((REFRESH, impatient), TODAY) == (REFRESH, 60.0)
    assert next_of((REFRESH, replace(impatient, tries=2)), TODAY) == (REFRESH, 60.0)
    tried = replace(REFRESH, tries=2, due_at=TODAY + 90)
    assert next_of((tried, ACCESS), TODAY + 50) == (ACCESS, 10.0)
    assert next_of((tried, ACCESS), TODAY + 60) == (ACCESS, 0.0)


@pytest.mark.parametrize(
    "stranger",
    [
        replace(ACCESS, due_at=TODAY, issuer="https://b"),
        replace(ACCESS, due_at=TODAY, client_id="b"),
        replace(ACCESS, due_at=TODAY, since=TODAY + 1),
    ],
)
def test_one_sign_out_does_not_wait_for_another(stranger: Return) -> None:
    assert next_of((REFRESH, stranger), TODAY) == (stranger, 0.0)


def test_of_several_that_are_due_the_oldest_goes_first() -> None:
    old = replace(ACCESS, since=TODAY - 1)
    assert next_of((REFRESH, old), TODAY + 60) == (old, 0.0)


@pytest.mark.clause("R-05")
@pytest.mark.parametrize(
    ("tries", "longest_s"),
    [(0, 60), (1, 120), (2, 240), (3, 480), (4, 960), (5, 1920), (6, 3600), (7, 3600), (398, 3600)],
)
def test_the_back_off_doubles_up_to_an_hour(tries: int, longest_s: float) -> None:
    one = replace(REFRESH, tries=tries)
    full = postponed(one, TRIED, TODAY + 9, at_most)
    assert full == replace(one, tries=tries + 1, due_at=TODAY + 9 + longest_s)
    half = postponed(one, TRIED, TODAY + 9, at_least)
    assert half == replace(one, tries=tries + 1, due_at=TODAY + 9 + longest_s / 2)


@pytest.mark.clause("R-05")
def test_the_provider_is_not_asked_before_the_time_it_named() -> None:
    for asked_s, wait_s in ((3600.0, 3600.0), (121.0, 121.0), (119.0, 120.0)):
        later = Later("http_503", asked_s)
        one = postponed(REFRESH, later, TODAY, at_most)
        assert one == replace(REFRESH, tries=2, due_at=TODAY + wait_s)
    assert BACK_OFF_MAX_S == 3600


@pytest.mark.clause("R-05")
def test_a_token_is_given_up_after_a_week() -> None:
    assert MAX_AGE_S == 7 * 24 * 60 * 60
    assert postponed(REFRESH, TRIED, TODAY + MAX_AGE_S, at_most) is not None
    assert postponed(REFRESH, TRIED, TODAY + MAX_AGE_S + 1, at_most) is None
    assert not is_too_old(REFRESH, TODAY - 10 * MAX_AGE_S)


@pytest.mark.clause("R-05")
def test_a_token_is_given_up_after_so_many_tries_whatever_the_clock_says() -> None:
    assert MAX_TRIES * BACK_OFF_MAX_S / 2 > MAX_AGE_S
    from_the_future = replace(REFRESH, since=TODAY + 10 * MAX_AGE_S)
    last = replace(from_the_future, tries=MAX_TRIES - 1)
    assert postponed(last, TRIED, TODAY, at_most) is None
    assert postponed(replace(last, tries=MAX_TRIES - 2), TRIED, TODAY, at_most) is not None
