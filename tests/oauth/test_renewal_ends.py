"""How keeping somebody signed in ends: by the provider, by time, by being given up."""

from itertools import islice

import pytest

from kiosk.oauth.errors import Cancelled, Unreachable
from kiosk.oauth.person_session import (
    Contact,
    Ended,
    Renewed,
    SessionNews,
    Unkept,
)
from kiosk.oauth.renewal import FIRST_WAIT_MAX_S
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import form
from tests.oauth.staying import Stay, access_token, lasting, restarted, unplugged


@pytest.mark.clause("B-06", "O-20")
def test_invalid_grant_is_the_last_news() -> None:
    stay = lasting(100, 100)
    renewed, end = islice(_ended_after_one(stay), 2)
    assert access_token(renewed) == "access-token-2"
    assert end == Ended("the token endpoint answered invalid_grant")


def _ended_after_one(stay: Stay) -> list[SessionNews]:
    news = stay.news()
    first = next(news)
    stay.issuer.end()
    return [first, *news]


@pytest.mark.clause("I-16")
def test_tokens_of_somebody_else_end_it_and_are_handed_out_to_be_given_back() -> None:
    stay = lasting(100)
    stay.issuer.renewed_claims = {"sub": "another"}
    (end,) = stay.news()
    assert isinstance(end, Ended)
    assert end.cause == "the refreshed ID token has another sub"
    assert end.unwanted
    assert end.unwanted.tokens.refresh_token == Secret("refresh-token-2")


def time_over(stay: Stay, not_after: float) -> list[SessionNews]:
    return list(islice(stay.news(returned=True, not_after=not_after), 2))


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("wall_offset_s", [0.0, -1e6])
def test_whoever_comes_back_too_late_is_signed_out_by_the_first_answer(
    wall_offset_s: float,
) -> None:
    stay = restarted(lasting(7200), after_s=600)
    stay.wire.wall_offset_s = wall_offset_s
    over = [Ended("the time was over before this restart")]
    assert time_over(stay, stay.wire.true_time() - 1.5) == over
    assert stay.issuer.diary == ["userinfo"]
    assert time_over(stay, stay.wire.true_time()) == [Contact(True), Renewed(stay.session)]


@pytest.mark.clause("C-07")
def test_only_the_first_answer_ends_what_was_too_late() -> None:
    stay = restarted(lasting(100), after_s=0)
    told = list(stay.news(returned=True, not_after=stay.wire.true_time() + 10))
    assert [type(news) for news in told] == [Contact, Renewed, Renewed]


@pytest.mark.clause("C-07")
def test_as_long_as_nobody_tells_the_time_nobody_is_too_late() -> None:
    stay = restarted(lasting(7200), after_s=600)
    too_late_for = stay.wire.true_time() - 100
    stay.wire.dates_off_s = None
    assert [type(n) for n in time_over(stay, too_late_for)] == [Contact, Renewed]
    stay.wire.dates_off_s = 0.0
    unplugged(stay, stay.wire.now() + FIRST_WAIT_MAX_S + 3)
    assert [type(n) for n in stay.news(returned=True, not_after=too_late_for, jitter=1)] == [
        Contact,
        Ended,
    ]


@pytest.mark.clause("C-07")
def test_who_came_back_in_time_stays_however_late_the_first_answer_is() -> None:
    stay = restarted(lasting(7200), after_s=600)
    in_time = stay.wire.true_time() + 5
    unplugged(stay, stay.wire.now() + 100)
    told = list(islice(stay.news(returned=True, not_after=in_time, jitter=1), 3))
    assert [type(news) for news in told] == [Contact, Contact, Renewed]


def test_tokens_that_came_before_the_time_was_known_are_told_before_the_end() -> None:
    stay = restarted(lasting(100), after_s=600)
    stay.issuer.access_token = "over"
    renewed, end = stay.news(returned=True, not_after=stay.wire.true_time() - 100)
    assert access_token(renewed) == "access-token-2"
    assert isinstance(end, Ended)


def serving_until(stay: Stay, last: int) -> None:
    """Answer `last` requests; the attempt is given up during the next one."""
    serve = stay.wire.serve

    def answer_or_end(request: Request) -> Response:
        if len(stay.wire.exchanges) > last:
            raise Cancelled("given up")
        return serve(request)

    stay.wire.serve = answer_or_end


@pytest.mark.clause("C-10", "O-11")
@pytest.mark.parametrize("last", range(9))
def test_cancelled_anywhere_it_ends_without_a_word_but_for_new_tokens(last: int) -> None:
    stay = restarted(lasting(100, 100), after_s=200)
    stay.issuer.access_token = "over"
    serving_until(stay, last)
    told = list(stay.news(returned=True))
    assert not any(isinstance(news, Ended | Unkept) for news in told)
    assert Contact(False, "given up") not in told
    newest = [news for news in told if isinstance(news, Renewed)][-1:]
    assert [news.session for news in newest] == stay.shelf.kept[-1:]
    sent = [form(exchange.request) for exchange in stay.wire.sent_to("/token")]
    assert len(stay.shelf.kept) in (len(sent), len(sent) - 1)


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("after_s", [0, 1, 69, 70, 71, 140, 150])
def test_cancelled_during_a_wait_it_ends_at_once(after_s: float) -> None:
    stay = lasting(100, 100)
    stay.issuer.refusals = [Unreachable("reset")] * 2
    stay.wire.cancel_at = stay.wire.now() + after_s
    list(stay.news(jitter=0.0))
    assert stay.wire.now() == stay.wire.cancel_at
