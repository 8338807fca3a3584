"""Whole sign-ins of an application that proves itself by a private key."""

from dataclasses import replace

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import AssertionAudience, Client, Endpoints, Provider, Trouble
from kiosk.oauth.revocation import Revocation, revoke
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import CLIENT_ID, ISSUER, header, oauth_error
from tests.fakes.signing import signing_key
from tests.fakes.wire import START, TODAY, ScriptedWire
from tests.oauth.demanding import DemandingIssuer, client, pem, run
from tests.oauth.playing import PENDING, PROVIDER, failure, person, tokens_issued

# joserfc warns of the name that clients and providers know.
pytestmark = pytest.mark.filterwarnings("ignore:EdDSA is deprecated via RFC 9864")


@pytest.mark.clause("D-03", "B-07", "O-01", "O-03")
@pytest.mark.parametrize("alg", ["RS256", "ES256"])  # those that Authlib accepts
def test_a_whole_sign_in_and_out_where_every_endpoint_demands_it(alg: str) -> None:
    issuer = DemandingIssuer(alg)
    issuer.polls = [PENDING]
    news, wire = run(issuer, client(alg))
    assert person(news).identity.subject
    issued = tokens_issued(news)
    handed_back = revoke(issued.client, issued.metadata, issued.tokens, wire)
    assert handed_back == Revocation(("refresh_token", "access_token"), ())
    assert issuer.verifier.endpoints == ["device_authorization", *["token"] * 2, *["revoke"] * 2]
    for exchange in wire.exchanges:
        assert "client_assertion" not in exchange.request.url
        assert "client_secret" not in (exchange.request.body or b"").decode()
        authorization = header(exchange.request, "authorization") or "Bearer"
        assert authorization.startswith("Bearer")


@pytest.mark.clause("B-07")
def test_every_poll_carries_an_assertion_of_its_own_and_of_its_time() -> None:
    issuer = DemandingIssuer()
    issuer.device["expires_in"] = 900
    issuer.polls = [PENDING] * 50
    news, wire = run(issuer, client())
    assert person(news).identity.subject
    assert len(wire.sent_to("/token")) == 51
    assert len(set(issuer.verifier.jtis)) == 52


@pytest.mark.clause("B-07", "C-07")
@pytest.mark.parametrize("off_s", [-7200.0, 7200.0])
def test_a_wrong_clock_spoils_neither_sign_in_nor_sign_out(off_s: float) -> None:
    issuer, memory = DemandingIssuer(), Memory(PROVIDER)
    news, wire = run(issuer, client(), off_s, memory)
    assert person(news).identity.subject
    issued = tokens_issued(news)
    handed_back = revoke(issued.client, issued.metadata, issued.tokens, wire, issued.began_at)
    assert handed_back.alive == ()


@pytest.mark.clause("B-07", "D-03")
def test_a_provider_that_wants_its_endpoint_named_gets_it() -> None:
    issuer = DemandingIssuer()
    issuer.verifier.by_endpoint = True
    assert failure(run(issuer, client())[0]).trouble is Trouble.CONFIGURATION
    told = replace(client(), assertion_audience=AssertionAudience.ENDPOINT)
    assert person(run(issuer, told)[0]).identity.subject


@pytest.mark.clause("D-03")
@pytest.mark.parametrize(
    "stranger",
    [
        Client(CLIENT_ID),
        Client(CLIENT_ID, Secret("s3cret")),
        Client("somebody else", client_key=client().client_key),
        Client(CLIENT_ID, client_key=Secret(pem(signing_key("ES256", 1).private))),
    ],
)
def test_whoever_cannot_prove_it_gets_no_code(stranger: Client) -> None:
    issuer = DemandingIssuer()
    news, wire = run(issuer, stranger)
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert wire.sent_to("/token") == []


@pytest.mark.clause("B-07", "C-07")
@pytest.mark.parametrize("off_s", [-10_800.0, -120.0, 300.0, 10_800.0])
def test_without_metadata_a_wrong_clock_costs_one_more_request(off_s: float) -> None:
    issuer = DemandingIssuer()
    by_hand = Endpoints(f"{ISSUER}/device_authorization", f"{ISSUER}/token", f"{ISSUER}/jwks")
    wire = ScriptedWire(issuer)
    wire.wall_offset_s = off_s
    issuer.now = lambda: TODAY + wire.now() - START
    news = list(sign_in(client(), Provider((ISSUER,), by_hand), wire))
    assert person(news).identity.subject
    assert len(wire.sent_to("/device_authorization")) == 2


@pytest.mark.clause("B-07", "C-12")
def test_a_key_that_is_refused_for_itself_is_not_sent_again_and_again() -> None:
    issuer = DemandingIssuer()
    issuer.replies["device_authorization"] = lambda: oauth_error("invalid_client", 401)
    stranger = replace(client(), client_id="stranger")
    news, wire = run(issuer, stranger)
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert len(wire.sent_to("/device_authorization")) == 1


@pytest.mark.clause("B-07", "C-07")
@pytest.mark.parametrize(("off_s", "asked"), [(-15.0, 1), (-15.5, 2), (15.0, 1), (15.5, 2)])
def test_it_is_sent_again_when_its_time_was_the_reason(off_s: float, asked: int) -> None:
    issuer = DemandingIssuer()
    issuer.replies["device_authorization"] = lambda: oauth_error("invalid_client", 401)
    by_hand = Endpoints(f"{ISSUER}/device_authorization", f"{ISSUER}/token", f"{ISSUER}/jwks")
    wire = ScriptedWire(issuer)
    wire.wall_offset_s = off_s
    issuer.now = lambda: TODAY + wire.now() - START
    list(sign_in(client(), Provider((ISSUER,), by_hand), wire))
    assert len(wire.sent_to("/device_authorization")) == asked
