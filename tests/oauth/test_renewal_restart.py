"""A session from before a restart: whether it stands, and when its tokens are due."""

from itertools import islice

import pytest

from kiosk.oauth.errors import NoNetwork, WireError
from kiosk.oauth.person_session import (
    Contact,
    Ended,
    Renewed,
    Unkept,
)
from tests.fakes.issuer import answer, html
from tests.fakes.wire import START, TODAY
from tests.oauth.staying import (
    RESET,
    RotatingIssuer,
    Stay,
    access_token,
    lasting,
    restarted,
    unplugged,
)


@pytest.mark.clause("O-20")
def test_after_a_restart_the_provider_is_asked_whether_the_session_stands() -> None:
    stay = restarted(lasting(7200), after_s=600)
    contact, confirmed = islice(stay.news(returned=True), 2)
    assert contact == Contact(True)
    assert confirmed == Renewed(stay.session)
    assert stay.issuer.diary == ["userinfo"]


@pytest.mark.parametrize(("jitter", "waits_s"), [(0.0, 0.0), (0.5, 5.0), (1.0, 10.0)])
def test_many_devices_whose_power_comes_back_do_not_all_ask_at_once(
    jitter: float, waits_s: float
) -> None:
    stay = restarted(lasting(7200), after_s=600)
    began = stay.wire.now()
    next(stay.news(returned=True, jitter=jitter))
    assert stay.wire.pauses == [waits_s]
    assert stay.wire.now() == pytest.approx(began + waits_s, abs=0.5)
    assert stay.issuer.diary == ["userinfo"]


@pytest.mark.parametrize("wall_offset_s", [0.0, -1e6, 1e6])
def test_after_a_restart_the_tokens_are_due_by_the_clock_of_whoever_answers(
    wall_offset_s: float,
) -> None:
    stay = restarted(lasting(2000), after_s=600)
    stay.wire.wall_offset_s = wall_offset_s
    assert [type(news) for news in stay.news(returned=True)] == [Contact, Renewed, Renewed]
    assert stay.wire.pauses == pytest.approx([0, 800])


def test_a_clock_before_the_tokens_came_makes_them_no_younger() -> None:
    stay = restarted(lasting(2000), after_s=600)
    stay.wire.wall_offset_s, stay.wire.dates_off_s = -1e6, None
    list(stay.news(returned=True))
    assert stay.wire.pauses == pytest.approx([0, 1400])


@pytest.mark.clause("O-19")
def test_a_token_that_ended_while_the_device_was_off_is_renewed_at_once() -> None:
    stay = restarted(lasting(100), after_s=5000)
    stay.issuer.access_token = "over"
    contact, renewed = stay.news(returned=True)
    assert contact == Contact(True)
    assert access_token(renewed) == "access-token-2"
    assert stay.wire.pauses == [0]
    assert stay.issuer.diary == ["userinfo", "reserve", "refresh", "keep", "userinfo"]


def test_tokens_from_before_the_restart_are_renewed_to_the_moment() -> None:
    stay = restarted(lasting(1000.5), after_s=700)
    _, confirmed, renewed = stay.news(returned=True)
    assert stay.wire.pauses == pytest.approx([0, 0.35], abs=1e-5)
    assert isinstance(confirmed, Renewed)
    assert isinstance(renewed, Renewed)
    assert confirmed.session.issued.began_at == 0.0
    assert renewed.session.issued.began_at == pytest.approx(TODAY - START, abs=1.0)


def test_a_wrong_clock_is_of_no_matter_to_tokens_that_have_just_come() -> None:
    stay = lasting(1000)
    stay.wire.wall_offset_s = 1e6
    list(stay.news())
    assert stay.wire.pauses == pytest.approx([700])


def test_a_token_that_is_over_but_still_taken_is_renewed_at_once() -> None:
    stay = restarted(lasting(100), after_s=5000)
    assert [type(news) for news in stay.news(returned=True)] == [Contact, Renewed, Renewed]
    assert stay.wire.pauses == [0]


def test_tokens_that_came_just_before_the_restart_rest_first() -> None:
    stay = restarted(lasting(10), after_s=12)
    assert [type(news) for news in stay.news(returned=True)] == [Contact, Renewed, Renewed]
    assert stay.wire.pauses == pytest.approx([0, 18])


@pytest.mark.clause("O-20")
@pytest.mark.parametrize("error", [RESET, NoNetwork("no route")])
def test_a_restart_without_a_network_is_told_and_waited_out(error: WireError) -> None:
    stay = restarted(lasting(7200), after_s=600)
    unplugged(stay, stay.wire.now() + 60, error)
    lost, back, confirmed = islice(stay.news(returned=True, jitter=1.0), 3)
    assert lost == Contact(False, str(error))
    assert back == Contact(True)
    assert confirmed == Renewed(stay.session)
    assert stay.wire.pauses == pytest.approx([10, 5, 10, 20, 40])
    assert stay.issuer.diary == ["userinfo"]


@pytest.mark.clause("O-20", "U-07")
def test_a_profile_endpoint_that_is_broken_for_days_does_not_keep_tokens_from_being_renewed() -> (
    None
):
    stay = restarted(lasting(1000), after_s=600)
    stay.issuer.troubles = [html(500)] * 99
    lost, back, renewed = stay.news(returned=True, jitter=1.0)
    assert lost == Contact(False, "the userinfo endpoint answered HTTP 500")
    assert back == Contact(True)
    assert access_token(renewed) == "access-token-2"
    assert stay.wire.pauses == pytest.approx([10, 5, 10, 20, 40, 80, 160])
    assert stay.issuer.diary == ["userinfo"] * 6 + ["reserve", "refresh", "keep", "userinfo"]


def test_tokens_are_renewed_at_the_very_moment_at_which_they_are_due() -> None:
    stay = restarted(lasting(1000), after_s=695)
    stay.issuer.troubles = [answer({}, 503, retry_after="5"), html(500)]
    list(stay.news(returned=True))
    assert stay.issuer.diary == ["userinfo", "reserve", "refresh", "keep", "userinfo"]


@pytest.mark.clause("O-20")
@pytest.mark.parametrize("lacking", ["expires_in", "refresh_token"])
def test_a_session_that_is_never_due_waits_for_its_provider(lacking: str) -> None:
    issuer = RotatingIssuer()
    del issuer.granted[lacking]
    stay = restarted(Stay(issuer), after_s=600)
    unplugged(stay, stay.wire.now() + 1000)
    told = list(stay.news(returned=True, jitter=1.0))
    assert told == [Contact(False, "reset"), Contact(True), Renewed(stay.session)]
    assert stay.wire.pauses == pytest.approx([10, 5, 10, 20, 40, 80, 160, 300, 300, 300])


@pytest.mark.clause("O-20", "U-07")
def test_a_profile_of_no_use_is_an_answer() -> None:
    stay = restarted(lasting(7200), after_s=600)
    stay.issuer.troubles = [answer({}, 403)]
    told = list(islice(stay.news(returned=True), 2))
    assert told == [Contact(True), Renewed(stay.session)]


def test_tokens_renewed_on_the_way_are_told_though_the_profile_failed() -> None:
    stay = restarted(lasting(7200), after_s=600)
    stay.issuer.troubles = [answer({}, 401), html(500)]
    lost, renewed = islice(stay.news(returned=True), 2)
    assert lost == Contact(False, "the userinfo endpoint answered HTTP 500")
    assert access_token(renewed) == "access-token-2"


def test_without_userinfo_a_refresh_tells_whether_the_session_stands() -> None:
    issuer = RotatingIssuer()
    del issuer.metadata["userinfo_endpoint"]
    stay = restarted(Stay(issuer), after_s=600)
    stay.issuer.renewed = {}
    contact, renewed = stay.news(returned=True)
    assert contact == Contact(True)
    assert access_token(renewed) == "access-token-2"
    assert stay.issuer.diary == ["reserve", "refresh", "keep"]
    assert stay.wire.pauses == [0]


@pytest.mark.clause("O-12")
def test_tokens_of_that_refresh_that_cannot_be_kept_are_not_renewed_once_more() -> None:
    issuer = RotatingIssuer()
    del issuer.metadata["userinfo_endpoint"]
    stay = restarted(Stay(issuer), after_s=600)
    stay.issuer.renewed = {}
    stay.shelf.broken = [True]
    told = [type(news) for news in stay.news(returned=True)]
    assert told == [Contact, Renewed, Unkept]
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "keep"]


def test_without_userinfo_and_refresh_token_there_is_nothing_to_ask() -> None:
    issuer = RotatingIssuer()
    del issuer.metadata["userinfo_endpoint"], issuer.granted["refresh_token"]
    stay = restarted(Stay(issuer), after_s=600)
    assert list(stay.news(returned=True)) == []
    assert stay.wire.exchanges == []


@pytest.mark.clause("B-06")
@pytest.mark.parametrize("refreshes", [True, False])
def test_a_session_that_was_ended_while_the_device_was_off_is_over(refreshes: bool) -> None:
    issuer = RotatingIssuer()
    if not refreshes:
        del issuer.granted["refresh_token"]
    stay = restarted(Stay(issuer), after_s=600)
    stay.issuer.end()
    (end,) = stay.news(returned=True)
    assert isinstance(end, Ended)
    assert ("invalid_grant" in end.cause) is refreshes


def test_without_a_refresh_token_a_session_that_stands_is_told_and_left_alone() -> None:
    issuer = RotatingIssuer()
    del issuer.granted["refresh_token"]
    stay = restarted(Stay(issuer), after_s=600)
    assert list(stay.news(returned=True)) == [Contact(True), Renewed(stay.session)]
