"""Outages, and stores that cannot be written: waited out, told, and nobody signed out."""

import pytest

from kiosk.oauth.person_session import (
    Contact,
    Renewed,
    Unkept,
)
from tests.fakes.issuer import answer, html, oauth_error
from tests.oauth.staying import access_token, lasting, unplugged


@pytest.mark.clause("O-20", "C-02")
def test_an_outage_of_an_hour_is_told_once_and_signs_nobody_out() -> None:
    stay = lasting(100)
    begun_at = stay.wire.now()
    unplugged(stay, begun_at + 3600)
    lost, back, renewed = stay.news(jitter=1.0)
    assert lost == Contact(False, "reset")
    assert back == Contact(True)
    assert access_token(renewed) == "access-token-2"
    assert stay.wire.pauses == pytest.approx([90, 5, 10, 20, 40, 80, 160, *[300] * 11])
    assert stay.issuer.diary == [*["reserve"] * 18, "refresh", "keep", "userinfo"]


@pytest.mark.clause("O-20")
def test_the_next_outage_begins_with_short_waits_and_is_told_again() -> None:
    stay = lasting(100, 100)
    stay.issuer.refusals = [html(502), html(502)]
    news = stay.news(jitter=1.0)
    assert [type(next(news)) for _ in range(3)] == [Contact, Contact, Renewed]
    stay.issuer.refusals = [html(502)]
    assert next(news) == Contact(False, "the token endpoint answered http_502 to a refresh")
    assert next(news) == Contact(True)
    assert stay.wire.pauses == pytest.approx([90, 5, 10, 90, 5])


@pytest.mark.clause("C-02")
@pytest.mark.parametrize(
    ("asked", "jitter", "waits_s"),
    [("120", 1.0, 120), ("2", 1.0, 5), ("2", 0.0, 2), ("99999", 0.0, 3600)],
)
def test_the_wait_that_a_server_asks_for_is_kept(asked: str, jitter: float, waits_s: float) -> None:
    stay = lasting(0)
    stay.issuer.refusals = [answer({}, 503, retry_after=asked)]
    lost, *_ = stay.news(jitter=jitter)
    assert lost == Contact(False, "the token endpoint answered http_503 to a refresh")
    assert stay.wire.pauses == [30.0, waits_s]


@pytest.mark.clause("O-12")
def test_where_there_is_no_room_nothing_is_spent_and_it_is_told() -> None:
    stay = lasting(100)
    stay.shelf.full = [True, True]
    assert [type(news) for news in stay.news(jitter=1.0)] == [Unkept, Unkept, Renewed]
    assert stay.wire.pauses == pytest.approx([90, 5, 10])
    assert stay.issuer.diary == ["reserve"] * 3 + ["refresh", "keep", "userinfo"]


@pytest.mark.clause("O-11", "O-12")
def test_tokens_that_cannot_be_kept_are_told_and_kept_later() -> None:
    stay = lasting(100)
    stay.shelf.broken = [True, True]
    renewed, *unkept = stay.news(jitter=1.0)
    assert access_token(renewed) == "access-token-2"
    assert unkept == [Unkept("read-only")] * 2
    assert stay.wire.pauses == pytest.approx([90, 5, 10])
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "keep", "keep", "userinfo"]


@pytest.mark.clause("O-20")
def test_an_outage_that_ends_in_unkept_tokens_is_over() -> None:
    stay = lasting(100)
    stay.issuer.refusals = [html(502)]
    stay.shelf.broken = [True]
    told = [type(news) for news in stay.news()]
    assert told == [Contact, Contact, Renewed, Unkept]


def test_a_wrong_setting_is_waited_out() -> None:
    stay = lasting(100)
    stay.issuer.refusals = [oauth_error("invalid_client", 401)]
    lost, *_ = stay.news()
    assert lost == Contact(False, "the token endpoint answered invalid_client to a refresh")
    assert stay.wire.pauses == pytest.approx([70, 0])
