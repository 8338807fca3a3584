"""Providers without OpenID Connect: somebody is let in, and nobody vouches for who it is."""

from dataclasses import replace

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import Client, Endpoints, Failed, News, Provider, SignedIn, Trouble
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, Issuer, answer, form, header, html
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import ending, failure, person, tokens_issued

CLIENT = Client(CLIENT_ID, scope="read:user user:email")
BY_HAND = Endpoints(
    device_authorization=f"{ISSUER}/device_authorization",
    token=f"{ISSUER}/token",
    userinfo=f"{ISSUER}/userinfo",
)
PROVIDER = Provider((), BY_HAND, oauth_only=True)


def plain() -> Issuer:
    """A provider that has heard of OAuth 2.0 only, as GitHub."""
    issuer = Issuer()
    issuer.granted = {
        "access_token": ACCESS_TOKEN,
        "token_type": "bearer",
        "scope": "read:user,user:email",
        "id_token": "not.a.token",
    }
    issuer.userinfo = {"login": "ada", "id": 42, "name": "Ada Example", "email": None}
    return issuer


def play(
    issuer: Issuer, provider: Provider = PROVIDER, client: Client = CLIENT
) -> tuple[list[News], ScriptedWire]:
    wire = ScriptedWire(issuer)
    return list(sign_in(client, provider, wire)), wire


@pytest.mark.clause("O-17")
def test_whoever_approved_is_let_in_and_marked_as_unverified() -> None:
    news, wire = play(plain())
    who = person(news).identity
    assert not who.verified
    assert (who.issuer, who.subject) == ("https://login.example", "42")
    assert who.claims == {"login": "ada", "id": 42, "name": "Ada Example"}
    assert who.granted_scope == ("read:user", "user:email")
    assert who.refused_scope == ()
    asked = [exchange.request.url.rpartition("/")[2] for exchange in wire.exchanges]
    assert asked == ["device_authorization", "token", "userinfo"]
    assert header(wire.exchanges[-1].request, "authorization") == f"Bearer {ACCESS_TOKEN}"


def test_a_token_that_claims_to_be_an_id_token_is_not_kept() -> None:
    assert tokens_issued(play(plain())[0]).tokens.id_token is None


@pytest.mark.clause("I-01", "O-17")
def test_elsewhere_a_missing_id_token_is_no_sign_in() -> None:
    news, _ = play(plain(), replace(PROVIDER, issuers=(ISSUER,), oauth_only=False))
    assert isinstance(ending(news), Failed)


@pytest.mark.clause("O-17", "I-06")
def test_an_issuer_with_metadata_but_no_keys_will_do() -> None:
    issuer = plain()
    del issuer.metadata["jwks_uri"]
    news, wire = play(issuer, Provider((ISSUER,), oauth_only=True))
    assert person(news).identity.issuer == ISSUER
    assert wire.sent_to("/jwks") == []
    refused, _ = play(issuer, Provider((ISSUER,)), Client(CLIENT_ID))
    assert failure(refused).trouble is Trouble.BAD_ANSWER


@pytest.mark.parametrize("keys", [True, False])
def test_keys_play_no_part(keys: bool) -> None:
    issuer = plain()
    if keys:
        issuer.replies["jwks"] = html
    _, wire = play(issuer, Provider((ISSUER,), oauth_only=True))
    assert wire.sent_to("/jwks") == []


@pytest.mark.parametrize(
    ("claims", "subject"),
    [({"sub": "s1", "id": 5}, "s1"), ({"id": "i1"}, "i1"), ({"id": [1]}, ""), ({}, "")],
)
def test_who_it_may_be(claims: dict[str, object], subject: str) -> None:
    issuer = plain()
    issuer.userinfo = claims
    assert person(play(issuer)[0]).identity.subject == subject


@pytest.mark.clause("U-07")
def test_a_profile_out_of_reach_keeps_nobody_out() -> None:
    issuer = plain()
    issuer.replies["userinfo"] = lambda: answer({}, 500)
    who = person(play(issuer)[0]).identity
    assert (who.profile_complete, who.claims) == (False, {})


@pytest.mark.clause("M-06")
def test_without_an_address_for_the_profile_there_is_none() -> None:
    news, _ = play(plain(), replace(PROVIDER, endpoints=replace(BY_HAND, userinfo=None)))
    who = person(news).identity
    assert (who.profile_complete, who.claims) == (True, {})


@pytest.mark.clause("D-04", "O-14")
def test_no_scope_is_asked_for_unless_one_is_set() -> None:
    _, wire = play(plain(), client=replace(CLIENT, scope=""))
    assert "scope" not in form(wire.exchanges[0].request)


@pytest.mark.parametrize("missing", ["device_authorization", "token"])
def test_without_an_issuer_the_addresses_must_be_set_by_hand(missing: str) -> None:
    news, wire = play(plain(), replace(PROVIDER, endpoints=replace(BY_HAND, **{missing: None})))
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert wire.exchanges == []


def test_a_commas_worth_of_scopes_is_only_read_where_such_providers_are() -> None:
    issuer = Issuer()
    issuer.granted["scope"] = "openid,profile"
    wire = ScriptedWire(issuer)
    end = ending(list(sign_in(Client(CLIENT_ID), Provider((ISSUER,)), wire)))
    assert isinstance(end, SignedIn)
    assert end.identity.granted_scope == ("openid,profile",)


@pytest.mark.parametrize(
    ("provider", "address"),
    [
        (PROVIDER, f"{ISSUER}/token"),
        (Provider((ISSUER, "https://b")), ISSUER),
        (Provider(()), ""),
    ],
)
def test_how_a_provider_is_named(provider: Provider, address: str) -> None:
    assert provider.address == address


def test_a_subject_is_a_text_or_a_number_of_sensible_length() -> None:
    issuer = plain()
    for claims, subject in (({"id": True}, ""), ({"id": "x" * 1000}, "x" * 255)):
        issuer.userinfo = dict(claims)
        assert person(play(issuer)[0]).identity.subject == subject
