"""A sign-in from beginning to end, and what it never does."""

import gc
from dataclasses import replace

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import (
    ClientAuth,
    CodeIssued,
    DeviceGrant,
    Polled,
    Provider,
    SignedIn,
    Trouble,
)
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import (
    ACCESS_TOKEN,
    DEVICE_CODE,
    ISSUER,
    REFRESH_TOKEN,
    SUBJECT,
    Issuer,
    form,
    header,
)
from tests.fakes.signing import ALGORITHMS
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import (
    CLIENT,
    PENDING,
    PROVIDER,
    failure,
    person,
    play,
    polled,
    tokens_issued,
)


@pytest.mark.clause("I-06", "I-07", "I-13")
@pytest.mark.parametrize("alg", ALGORITHMS)
def test_a_person_signs_in(alg: str) -> None:
    issuer = Issuer(alg)
    issuer.polls = [PENDING, PENDING]
    news, _ = play(issuer)
    code, *polls = news[:-2]
    assert isinstance(code, CodeIssued)
    assert code.grant.user_code == "70HYPR"
    assert polls == [
        Polled("authorization_pending", connected=True),
        Polled("authorization_pending", connected=True),
        Polled("ok", connected=True),
    ]
    end = person(news)
    assert (end.identity.issuer, end.identity.subject) == (ISSUER, SUBJECT)
    assert end.identity.claims == {"preferred_username": "ada", "name": "Ada Example"}
    assert end.identity.profile_complete
    issued = tokens_issued(news)
    assert issued.tokens.access_token == Secret(ACCESS_TOKEN)
    assert issued.tokens.refresh_token == Secret(REFRESH_TOKEN)
    assert issued.metadata.revocation_endpoint == f"{ISSUER}/revoke"


@pytest.mark.clause("B-08", "B-01", "D-22")
def test_requests_come_in_their_order_and_keys_while_the_person_is_busy() -> None:
    _, wire = polled(PENDING)
    paths = [exchange.request.url.removeprefix(ISSUER) for exchange in wire.exchanges]
    assert paths == [
        "/.well-known/openid-configuration",
        "/device_authorization",
        "/jwks",
        "/token",
        "/token",
        "/userinfo",
    ]


@pytest.mark.clause("D-03", "D-15", "D-10")
def test_every_request_of_a_confidential_client_is_authenticated() -> None:
    client = replace(CLIENT, client_secret=Secret("s3cret"), auth=ClientAuth.POST)
    _, wire = play(Issuer(), client)
    for exchange in (*wire.sent_to("/device_authorization"), *wire.sent_to("/token")):
        assert form(exchange.request)["client_secret"] == ["s3cret"]
    assert all(DEVICE_CODE not in exchange.request.url for exchange in wire.exchanges)


@pytest.mark.clause("D-05")
def test_nothing_is_asked_until_the_news_are_wanted() -> None:
    wire = ScriptedWire(Issuer())
    news = sign_in(CLIENT, PROVIDER, wire)
    assert wire.exchanges == []
    assert isinstance(next(news), CodeIssued)
    assert wire.sent_to("/token") == []


@pytest.mark.clause("V-10", "D-10", "O-13")
def test_no_news_prints_a_secret_or_a_person() -> None:
    client = replace(CLIENT, client_secret=Secret("s3cret"))
    issuer = Issuer()
    issuer.polls = [PENDING]
    news, wire = play(issuer, client)
    printed = f"{news!r} {[exchange.request for exchange in wire.exchanges]!r} {client!r}"
    secrets = (ACCESS_TOKEN, REFRESH_TOKEN, DEVICE_CODE, "70HYPR", "s3cret", SUBJECT, "Ada", "eyJ")
    assert [secret for secret in secrets if secret in printed] == []


@pytest.mark.clause("D-27")
def test_the_codes_are_forgotten_at_the_end() -> None:
    def held() -> int:
        gc.collect()
        return sum(isinstance(item, CodeIssued | DeviceGrant) for item in gc.get_objects())

    before = held()
    news = sign_in(CLIENT, PROVIDER, ScriptedWire(Issuer()))
    next(news)
    assert held() > before
    *_, end = news
    assert isinstance(end, SignedIn)
    assert held() == before


@pytest.mark.clause("B-03")
def test_only_the_device_grant_is_ever_used() -> None:
    _, wire = polled(PENDING)
    grants = {form(exchange.request)["grant_type"][0] for exchange in wire.sent_to("/token")}
    assert grants == {"urn:ietf:params:oauth:grant-type:device_code"}


@pytest.mark.clause("O-01")
def test_no_request_of_a_public_client_is_authorized_but_userinfo() -> None:
    _, wire = polled(PENDING)
    authorized = [e.request.url for e in wire.exchanges if header(e.request, "authorization")]
    assert authorized == [f"{ISSUER}/userinfo"]


@pytest.mark.clause("V-17", "B-01")
def test_two_attempts_share_nothing() -> None:
    one, two = Issuer(), Issuer(issuer="https://other.example")
    wires = {ISSUER: ScriptedWire(one), "https://other.example": ScriptedWire(two)}
    running = [sign_in(CLIENT, Provider((name,)), wire) for name, wire in wires.items()]
    for news in zip(*running, strict=True):
        assert {type(item) for item in news} == {type(news[0])}
    for name, wire in wires.items():
        assert all(exchange.request.url.startswith(name) for exchange in wire.exchanges)


@pytest.mark.clause("B-02", "V-17")
def test_another_providers_token_is_refused() -> None:
    issuer, other = Issuer(), Issuer(issuer="https://other.example")
    other.key = issuer.key
    issuer.id_token = other.id_token
    assert failure(play(issuer)[0]).trouble is Trouble.UNVERIFIED


@pytest.mark.clause("C-08")
def test_every_request_is_bounded() -> None:
    _, wire = polled(PENDING)
    sent = [exchange.request for exchange in wire.exchanges]
    assert all(0 < item.total_s <= 10 and item.max_bytes == 1024 * 1024 for item in sent)
