"""Keeping somebody signed in, in simulated time: when tokens are renewed."""

from itertools import islice

import pytest

from kiosk.oauth.person_session import (
    Renewed,
    Unkept,
)
from kiosk.oauth.renewal import keep_alive
from tests.fakes.issuer import Reply, answer, html
from tests.oauth.staying import RESET, RotatingIssuer, Stay, access_token, lasting


@pytest.mark.clause("O-12", "O-11")
@pytest.mark.parametrize(("jitter", "waits_s"), [(0.0, 5040), (0.5, 5760), (1.0, 6480)])
def test_tokens_are_renewed_ahead_of_their_end(jitter: float, waits_s: float) -> None:
    stay = lasting(7200)
    (news,) = stay.news(jitter=jitter)
    assert access_token(news) == "access-token-2"
    assert sum(stay.wire.pauses) == pytest.approx(waits_s)
    assert stay.wire.pauses[0] == 3600
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "userinfo"]


def test_every_screen_has_dice_of_its_own() -> None:
    waits = set()
    for _ in range(8):
        stay = lasting(1000)
        list(keep_alive(stay.access, returned=False))
        waits.add(stay.wire.pauses[0])
    assert len(waits) > 1
    assert all(700 <= wait_s <= 900 for wait_s in waits)


@pytest.mark.parametrize(
    ("lasts_s", "waits_s"), [(-100, 30), (0, 30), (1, 30), (42, 30), (43, 30.1), (100, 70)]
)
def test_short_lives_are_not_renewed_all_the_time(lasts_s: float, waits_s: float) -> None:
    stay = lasting(lasts_s, lasts_s)
    told = list(islice(stay.news(), 3))
    assert [access_token(news) for news in told] == [f"access-token-{n}" for n in (2, 3, 4)]
    assert stay.wire.pauses == pytest.approx([waits_s] * 3)


def test_a_wait_of_centuries_is_cut_into_hours() -> None:
    stay = lasting(1e12)
    stay.wire.cancel_at = stay.wire.now() + 1e6
    assert list(stay.news()) == []
    assert set(stay.wire.pauses) == {3600.0}
    assert len(stay.wire.pauses) == 278


def test_a_device_that_slept_through_the_end_renews_when_it_wakes() -> None:
    stay = lasting(7200)
    stay.wire.oversleep_s = 1e5
    assert [access_token(news) for news in stay.news()] == ["access-token-2"]
    assert stay.wire.pauses == [3600.0]


@pytest.mark.parametrize("lacking", ["expires_in", "refresh_token"])
def test_where_nothing_is_to_be_done_it_ends(lacking: str) -> None:
    issuer = RotatingIssuer()
    del issuer.granted[lacking]
    stay = Stay(issuer)
    assert list(stay.news()) == []
    assert stay.issuer.diary == []
    assert stay.wire.pauses == []


@pytest.mark.clause("O-12")
def test_tokens_that_another_thread_renewed_are_told_and_not_renewed_again() -> None:
    stay = lasting(6000, 6000)
    wire = stay.access.attempt.wire

    def pause(seconds: float) -> bool:
        stay.access.refresh(stay.session)
        return stay.wire.pause(seconds)

    wire.pause = pause
    stay.wire.cancel_at = stay.wire.now() + 4000
    (told,) = stay.news()
    assert access_token(told) == "access-token-2"
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "userinfo"]
    assert stay.wire.pauses == pytest.approx([3600, 600])


@pytest.mark.clause("U-07")
def test_after_a_refresh_the_profile_is_asked_for_again() -> None:
    stay = lasting(100)
    stay.issuer.userinfo["name"] = "Ada Changed"
    tokens, profile = stay.news()
    assert isinstance(tokens, Renewed)
    assert isinstance(profile, Renewed)
    assert tokens.session.identity.claims["name"] == "Ada Example"
    assert profile.session.identity.claims["name"] == "Ada Changed"
    assert profile.session is stay.access.session
    assert stay.shelf.kept == [tokens.session, profile.session]


@pytest.mark.clause("U-07", "O-20")
@pytest.mark.parametrize("trouble", [RESET, html(500), answer({}, 401)])
def test_a_profile_that_cannot_be_had_changes_nothing(trouble: Reply) -> None:
    stay = lasting(100)
    stay.issuer.troubles = [trouble]
    assert [access_token(news) for news in stay.news()] == ["access-token-2"]
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "userinfo"]


def test_a_profile_that_cannot_be_kept_is_told() -> None:
    stay = lasting(100)
    stay.issuer.userinfo["name"] = "Ada Changed"
    stay.shelf.broken = [False, True]
    tokens, profile, unkept = stay.news()
    assert isinstance(tokens, Renewed)
    assert isinstance(profile, Renewed)
    assert profile.session.identity.claims["name"] == "Ada Changed"
    assert unkept == Unkept("read-only")
