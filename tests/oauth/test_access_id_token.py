"""The ID token that comes with a refresh: it has to be about the same person."""

from dataclasses import replace

import pytest

from kiosk.oauth.access import Access
from kiosk.oauth.errors import (
    Cancelled,
    SessionOver,
    Unreachable,
    Unverified,
)
from kiosk.oauth.identification import check_refreshed
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Reply, html
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import TODAY
from tests.oauth.playing import PROVIDER
from tests.oauth.staying import RotatingIssuer, Stay


@pytest.mark.clause("I-16", "I-13")
@pytest.mark.parametrize(
    ("claims", "cause"),
    [
        ({"sub": "another"}, "another sub"),
        ({"iss": "https://other.example"}, "another issuer"),
        ({"aud": "another"}, "another client"),
        ({"azp": "kiosk-7"}, "another azp"),
        ({"auth_time": TODAY - 60}, "another auth_time"),
        ({"nonce": "new"}, "another nonce"),
        ({"iat": TODAY - 1}, "older"),
        ({"exp": TODAY}, "expired"),
        ({"at_hash": "x"}, "access token"),
    ],
)
def test_tokens_of_somebody_else_are_neither_kept_nor_used(
    claims: dict[str, object], cause: str
) -> None:
    issuer = RotatingIssuer()
    issuer.id_claims["auth_time"] = TODAY - 61
    stay = Stay(issuer)
    stay.issuer.renewed_claims = claims
    with pytest.raises(Unverified, match=cause):
        stay.access.refresh()
    assert stay.access.session is stay.session
    assert stay.shelf.kept == []
    unwanted = stay.access.unwanted
    assert unwanted
    assert unwanted.tokens.refresh_token == Secret("refresh-token-2")
    with pytest.raises(SessionOver, match=cause):
        stay.access.refresh()
    assert stay.issuer.diary.count("refresh") == 1


@pytest.mark.clause("I-16")
@pytest.mark.parametrize(
    "claims", [{"auth_time": None}, {"nonce": None}, {"iat": TODAY}, {"aud": ["kiosk-7"]}]
)
def test_what_a_refreshed_id_token_may_lack(claims: dict[str, object]) -> None:
    issuer = RotatingIssuer()
    issuer.id_claims["auth_time"] = TODAY - 61
    stay = Stay(issuer).later(10)
    stay.issuer.renewed_claims = claims
    tokens = stay.access.refresh().issued.tokens
    assert tokens.id_token not in (None, stay.session.issued.tokens.id_token)
    assert stay.access.unwanted is None


@pytest.mark.clause("I-16", "I-12")
def test_a_refreshed_id_token_need_not_repeat_what_the_settings_asked_for() -> None:
    stay = Stay().later(5000)
    issued = stay.session.issued
    asked = (("max_age", "600"), ("acr_values", "gold"), ("nonce", "mine"))
    client = replace(issued.client, request_params=asked)
    session = replace(stay.session, issued=replace(issued, client=client))
    stay.issuer.renewed_claims = {"auth_time": TODAY, "nonce": "echoed"}
    access = Access(session, PROVIDER, stay.wire, stay.shelf)
    assert access.refresh().issued.tokens.access_token == Secret("access-token-2")


@pytest.mark.clause("I-16")
@pytest.mark.parametrize(("with_keys", "had_one"), [(False, True), (True, False)])
def test_where_nobody_vouched_before_nobody_has_to_now(with_keys: bool, had_one: bool) -> None:
    stay = Stay()
    new = replace(stay.session.issued.tokens, id_token=Secret("no.id.token"))
    old = stay.session.issued.tokens if had_one else replace(new, id_token=None)
    attempt = stay.access.attempt
    check_refreshed(attempt if with_keys else replace(attempt, keys=None), new, old)
    assert stay.wire.exchanges == []


@pytest.mark.clause("I-16", "I-07")
def test_a_refreshed_id_token_is_verified() -> None:
    stay = Stay()
    stay.issuer.renewed["id_token"] = signed(signing_key("ES256", 1), stay.issuer.id_claims)
    with pytest.raises(Unverified, match="signature"):
        stay.access.refresh()


@pytest.mark.clause("I-16")
def test_without_a_new_id_token_the_old_one_stays() -> None:
    stay = Stay()
    stay.issuer.sends_id_token = False
    tokens = stay.access.refresh().issued.tokens
    assert tokens.id_token == stay.session.issued.tokens.id_token
    assert stay.wire.sent_to("/jwks") == []


@pytest.mark.clause("I-16")
def test_the_old_id_token_once_more_is_none_that_is_new() -> None:
    stay = Stay().later(90_000)  # it has expired
    old = stay.session.issued.tokens.id_token
    assert old
    stay.issuer.renewed["id_token"] = old.reveal()
    assert stay.access.refresh().issued.tokens.id_token == old


@pytest.mark.clause("O-11", "O-20", "I-16")
@pytest.mark.parametrize("trouble", [Unreachable("reset"), Cancelled("given up"), html(500)])
def test_keys_that_cannot_be_had_cost_no_tokens(trouble: Reply) -> None:
    def reply() -> Response:
        if isinstance(trouble, Response):
            return trouble
        raise trouble

    stay = Stay()
    stay.issuer.replies["jwks"] = reply
    tokens = stay.access.refresh().issued.tokens
    assert tokens.refresh_token == Secret("refresh-token-2")
    assert tokens.id_token == stay.session.issued.tokens.id_token
    assert stay.shelf.kept == [stay.access.session]


@pytest.mark.clause("O-11", "I-15", "I-16")
def test_a_key_that_is_not_there_yet_costs_no_tokens() -> None:
    stay = Stay()
    stay.issuer.jwks = {"keys": [signing_key("RS256").jwk(kid="k2")]}
    tokens = stay.access.refresh().issued.tokens
    assert tokens.refresh_token == Secret("refresh-token-2")
    assert tokens.id_token == stay.session.issued.tokens.id_token
    assert stay.access.unwanted is None


@pytest.mark.clause("O-11", "C-07", "I-16")
def test_a_clock_of_ours_that_is_wrong_costs_no_tokens() -> None:
    stay = Stay()
    stay.wire.dates_off_s = None
    stay.wire.wall_offset_s = 1e6
    tokens = stay.access.refresh().issued.tokens
    assert tokens.refresh_token == Secret("refresh-token-2")
    assert tokens.id_token == stay.session.issued.tokens.id_token
