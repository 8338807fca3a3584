"""Renewing the tokens of a session: what is spent, kept and used, in that order."""

from dataclasses import replace

import pytest

from kiosk.oauth.access import Access
from kiosk.oauth.errors import (
    BadAnswer,
    Busy,
    NotKept,
    SessionOver,
    Unreachable,
)
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Provider
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import Reply, answer, form, html, oauth_error
from tests.fakes.wire import START, TODAY
from tests.oauth import demanding
from tests.oauth.playing import PROVIDER
from tests.oauth.staying import ORDERS, Stay, stale


@pytest.mark.clause("O-11", "B-06")
def test_refresh_tokens_rotate_again_and_again() -> None:
    stay = Stay()
    for number in range(2, 6):
        session = stay.later(100).access.refresh()
        tokens = session.issued.tokens
        assert tokens.access_token == Secret(f"access-token-{number}")
        assert tokens.refresh_token == Secret(f"refresh-token-{number}")
        assert session is stay.access.session
        assert session.identity is stay.session.identity
        assert session.issued.began_at == TODAY - START
        assert session.issued_at == stay.wire.true_time()
        assert session.expires_at == stay.wire.true_time() + 7200
    sent = [form(exchange.request)["refresh_token"][0] for exchange in stay.wire.sent_to("/token")]
    assert sent == [f"refresh-token-{number}" for number in range(1, 5)]


@pytest.mark.clause("O-11")
def test_a_refresh_token_that_stays_is_used_again() -> None:
    stay = Stay()
    stay.issuer.renewed["refresh_token"] = None
    stay.access.refresh()
    assert stay.access.session.issued.tokens.refresh_token == Secret("refresh-token-1")


@pytest.mark.clause("B-06", "O-20")
def test_invalid_grant_ends_the_session_and_nothing_is_asked_again() -> None:
    stay = Stay()
    stay.issuer.refusals = [oauth_error("invalid_grant", error_codes=[50105])]
    with pytest.raises(SessionOver, match="AADSTS50105"):
        stay.access.refresh()
    assert stay.access.session is stay.session
    with pytest.raises(SessionOver, match="AADSTS50105"):
        stay.access.refresh()
    assert stay.issuer.diary == ["reserve", "refresh", "reserve"]


@pytest.mark.clause("B-06", "O-11")
def test_an_answer_that_was_lost_costs_no_more_than_a_new_sign_in() -> None:
    stay = Stay()
    serve = stay.wire.serve

    def lost(request: Request) -> Response:
        serve(request)
        raise Unreachable("cut off")

    stay.wire.serve = lost
    with pytest.raises(Unreachable):
        stay.access.refresh()
    stay.wire.serve = serve
    with pytest.raises(SessionOver, match="invalid_grant"):
        stay.access.refresh()
    assert stay.shelf.kept == []


@pytest.mark.clause("O-20", "C-02")
@pytest.mark.parametrize(
    ("trouble", "error", "wait_s"),
    [
        (Unreachable("reset"), Unreachable, None),
        (html(), BadAnswer, None),
        (html(502), BadAnswer, None),
        (oauth_error("invalid_client", 401), BadAnswer, None),
        (answer({}, 503, retry_after="0"), Busy, 0.0),
        (answer({}, 429, retry_after="90"), Busy, 90.0),
        (answer({"access_token": "a", "token_type": "mac"}), BadAnswer, None),
    ],
)
def test_an_outage_leaves_the_session_as_it_was(
    trouble: Reply, error: type[BadAnswer], wait_s: float | None
) -> None:
    stay = Stay()
    stay.issuer.refusals = [trouble]
    with pytest.raises(error) as caught:
        stay.access.refresh()
    assert caught.value.retry_in_s == wait_s
    assert stay.access.session is stay.session
    assert stay.access.came_at is None
    assert stay.shelf.kept == []
    assert stay.access.refresh().issued.tokens.access_token == Secret("access-token-2")


@pytest.mark.clause("O-12")
def test_where_nothing_can_be_kept_no_token_is_spent() -> None:
    stay = stale()
    stay.shelf.full = [True]
    with pytest.raises(NotKept, match="no room"):
        stay.access.send(ORDERS)
    assert stay.issuer.diary == ["orders", "reserve"]
    assert stay.access.send(ORDERS).status == 200


@pytest.mark.clause("O-12", "O-11")
def test_tokens_that_could_not_be_kept_are_used_and_kept_later() -> None:
    stay = Stay()
    stay.shelf.broken = [True, True]
    for _ in range(2):
        with pytest.raises(NotKept, match="read-only"):
            stay.access.refresh(stay.session)
    assert stay.access.send(ORDERS).status == 200
    assert stay.access.refresh(stay.session) is stay.access.session
    assert stay.access.refresh(stay.session) is stay.access.session
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "keep", "orders", "keep"]
    assert stay.shelf.kept == [stay.access.session]


def test_without_a_shelf_tokens_are_renewed_all_the_same() -> None:
    stay = stale()
    stay.access = Access(stay.session, PROVIDER, stay.wire)
    assert stay.access.send(ORDERS).status == 200
    assert stay.issuer.diary == ["orders", "refresh", "orders"]
    stay.issuer.userinfo["name"] = "Ada Changed"
    assert stay.access.profile() is stay.access.session.identity


@pytest.mark.clause("O-10")
def test_a_client_with_a_key_proves_itself_by_the_time_that_servers_tell() -> None:
    stay = Stay()
    issued = replace(stay.session.issued, client=demanding.client())
    access = Access(replace(stay.session, issued=issued), PROVIDER, stay.wire, stay.shelf)
    access.refresh()
    stay.later(1000).wire.wall_offset_s = -5000.0
    access.refresh()
    sent = [form(exchange.request) for exchange in stay.wire.sent_to("/token")]
    times = [demanding.read(one["client_assertion"][0], "ES256")[1]["iat"] for one in sent]
    assert times == [TODAY + 6 - 30, TODAY + 1006 - 30]


@pytest.mark.clause("M-09", "B-01")
def test_keys_of_an_earlier_sign_in_at_this_provider_are_used() -> None:
    stay = Stay()
    memory, foreign = Memory(PROVIDER), Memory(Provider(("https://other.example",)))
    for fitting, fetched in [(memory, 1), (memory, 1), (foreign, 2), (foreign, 3)]:
        stay.access = Access(stay.access.session, PROVIDER, stay.wire, memory=fitting)
        stay.access.refresh()
        assert len(stay.wire.sent_to("/jwks")) == fetched
    assert foreign.keys(f"{PROVIDER.issuers[0]}/jwks", stay.wire.now()) is None


@pytest.mark.clause("M-09")
def test_a_token_endpoint_that_moved_is_found_anew() -> None:
    stay, memory = Stay(), Memory(PROVIDER)
    stay.access = Access(stay.session, PROVIDER, stay.wire, stay.shelf, memory)
    stay.issuer.refusals = [html(404)]
    moved = f"{PROVIDER.issuers[0]}/v2/token"
    stay.issuer.metadata["token_endpoint"] = moved
    before = stay.access.session
    with pytest.raises(BadAnswer, match="404"):
        stay.access.refresh(before)
    assert stay.access.session.issued.metadata.token_endpoint == moved
    assert stay.access.refresh(before).issued.tokens.access_token == Secret("access-token-2")
    assert stay.wire.sent_to("/token")[-1].request.url == moved
    assert memory.metadata(stay.wire.now()) == stay.access.session.issued.metadata


@pytest.mark.clause("M-09", "B-01", "M-02")
def test_tokens_never_follow_to_another_issuer() -> None:
    other = "https://other.example/oauth2"
    stay = Stay()
    stay.access = Access(stay.session, Provider((other,)), stay.wire, stay.shelf)
    stay.issuer.refusals = [html(404)]
    stay.issuer.metadata["issuer"] = other
    with pytest.raises(BadAnswer, match="404"):
        stay.access.refresh()
    assert stay.access.session is stay.session
