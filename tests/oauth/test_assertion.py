"""Proving the application with a private key, judged by libraries that are not ours."""

import json
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from types import SimpleNamespace
from typing import Literal

import pytest
import time_machine
from authlib.oauth2.rfc6749 import InvalidClientError
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from joserfc import jwk, jws

from kiosk.oauth.assertion import client_assertion
from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import AssertionAudience, Client, Endpoints, News, Provider, Trouble
from kiosk.oauth.revocation import Revocation, revoke
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, Issuer, form, header, oauth_error
from tests.fakes.signing import ALGORITHMS, signing_key
from tests.fakes.wire import START, TODAY, ScriptedWire
from tests.oauth.playing import PENDING, PROVIDER, failure, person, play, tokens_issued

# joserfc warns of the name that clients and providers know.
pytestmark = pytest.mark.filterwarnings("ignore:EdDSA is deprecated via RFC 9864")

PROVEN = ("device_authorization", "token", "revoke")
KTY: dict[str, Literal["RSA", "EC", "OKP"]] = {
    "RS256": "RSA",
    "PS256": "RSA",
    "ES256": "EC",
    "ES384": "EC",
    "EdDSA": "OKP",
}


def pem(
    private: PrivateKeyTypes,
    form: serialization.PrivateFormat = serialization.PrivateFormat.PKCS8,
    encryption: serialization.KeySerializationEncryption | None = None,
) -> str:
    encryption = encryption or serialization.NoEncryption()
    return private.private_bytes(serialization.Encoding.PEM, form, encryption).decode()


def foreign(alg: str) -> jwk.Key:
    """The key of `signing_key` in the hands of another library."""
    return jwk.import_key(pem(signing_key(alg).private), KTY[alg])


def private_jwk(of: str, **members: object) -> dict[str, object]:
    """That key as the other library writes it, plus or instead `members`."""
    return {**foreign(of).as_dict(private=True), **members}


def signed_with(key: str) -> str:
    return client_assertion(CLIENT_ID, Secret(key), ISSUER, TODAY)


def read(assertion: str, alg: str) -> tuple[dict[str, object], dict[str, object]]:
    """Verify with the public key by joserfc; give header and claims."""
    token = jws.deserialize_compact(assertion, foreign(alg), [alg])
    return token.headers(), json.loads(token.payload or b"")


class Verifier(JWTBearerClientAssertion):
    """Authlib's authorization server, which knows one client and remembers each `jti`."""

    def __init__(self, alg: str) -> None:
        super().__init__(leeway=0)
        self.alg = alg
        self.jtis: list[str] = []
        self.endpoints: list[str] = []
        self.by_endpoint = False
        self.audience = ISSUER

    def judge(self, request: Request, at: float) -> None:
        self.audience = request.url if self.by_endpoint else ISSUER
        self.endpoints.append(request.url.removeprefix(f"{ISSUER}/"))
        members = {name: value for name, [value] in form(request).items()}
        client = SimpleNamespace(check_endpoint_auth_method=lambda method, endpoint: True)
        with time_machine.travel(at, tick=False):
            known = self({CLIENT_ID: client}.get, SimpleNamespace(form=members, client=None))
        if known is None:
            raise InvalidClientError(description="no assertion")

    def get_audiences(self) -> list[str]:
        return [self.audience]

    def resolve_client_public_key(self, client: object) -> object:
        return foreign(self.alg)

    def validate_jti(self, claims: object, jti: str) -> bool:
        self.jtis.append(jti)
        return self.jtis.count(jti) == 1


class DemandingIssuer(Issuer):
    """Serves at device, token and revocation endpoint only who proves to be the client."""

    def __init__(self, alg: str = "ES256") -> None:
        super().__init__()
        self.verifier = Verifier(alg)
        self.now: Callable[[], float] = lambda: TODAY

    def __call__(self, request: Request) -> Response:
        if request.url.endswith(PROVEN):
            try:
                self.verifier.judge(request, self.now())
            except InvalidClientError:
                return oauth_error("invalid_client", 401)
        response = super().__call__(request)
        date = formatdate(self.now(), usegmt=True)
        return replace(response, headers={**response.headers, "date": date})


def run(
    issuer: DemandingIssuer,
    client: Client,
    wall_offset_s: float = 0.0,
    memory: Memory | None = None,
) -> tuple[list[News], ScriptedWire]:
    """Play a sign-in where the issuer's clock goes as time passes, and is right."""
    wire = ScriptedWire(issuer)
    wire.wall_offset_s = wall_offset_s
    issuer.now = lambda: TODAY + wire.now() - START
    return list(sign_in(client, PROVIDER, wire, memory)), wire


def client(alg: str = "ES256") -> Client:
    return Client(CLIENT_ID, client_key=Secret(pem(signing_key(alg).private)))


@pytest.mark.clause("B-07", "J-02")
@pytest.mark.parametrize("alg", ALGORITHMS)
def test_a_jwk_signs_by_its_algorithm_and_names_itself(alg: str) -> None:
    key = private_jwk(alg, alg=alg, kid="screen 7")
    protected, _ = read(signed_with(json.dumps(key)), alg)
    assert protected == {"alg": alg, "kid": "screen 7", "typ": "JWT"}


@pytest.mark.clause("B-07", "J-02")
@pytest.mark.parametrize("alg", ["RS256", "ES256", "ES384", "EdDSA"])
@pytest.mark.parametrize("as_jwk", [True, False])
def test_a_key_that_does_not_say_signs_by_its_kind(alg: str, *, as_jwk: bool) -> None:
    key = json.dumps(private_jwk(alg)) if as_jwk else pem(signing_key(alg).private)
    protected, _ = read(signed_with(key), alg)
    assert protected == {"alg": alg, "typ": "JWT"}


@pytest.mark.parametrize("alg", ["RS256", "ES256"])
def test_the_old_pem_forms_serve_as_well(alg: str) -> None:
    old = pem(signing_key(alg).private, serialization.PrivateFormat.TraditionalOpenSSL)
    assert read(signed_with(old.replace("\n", "\r\n")), alg)[0]["alg"] == alg


@pytest.mark.clause("B-07")
def test_it_says_who_for_whom_and_how_long() -> None:
    _, claims = read(signed_with(pem(signing_key("ES256").private)), "ES256")
    jti = claims.pop("jti")
    assert isinstance(jti, str)
    assert len(jti) >= 22  # 128 bits, so that nobody meets the same twice
    assert claims == {
        "iss": CLIENT_ID,
        "sub": CLIENT_ID,
        "aud": ISSUER,
        "iat": TODAY - 30,
        "exp": TODAY + 60,
    }


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


@pytest.mark.clause("B-07")
def test_a_verifier_that_is_not_ours_refuses_it_twice_and_late() -> None:
    issuer = DemandingIssuer()
    _, wire = run(issuer, client())
    (first,) = wire.sent_to("/device_authorization")
    with pytest.raises(InvalidClientError, match="used before"):
        issuer.verifier.judge(first.request, TODAY)
    with pytest.raises(InvalidClientError, match="expired"):
        Verifier("ES256").judge(first.request, TODAY + 62)


def without(name: str) -> str:
    return json.dumps({k: v for k, v in private_jwk("RS256").items() if k != name})


UNKNOWN_CURVE = """-----BEGIN EC PRIVATE KEY-----
MD4CAQEEDrOASlVv6Y0cdtBLCfJxoAcGBSuBBAAGoSADHgAEz7kvnxcSykWPL+7O
1B1mh2CjiFmnxM62ADa5+g==
-----END EC PRIVATE KEY-----
"""

UNUSABLE: dict[str, Callable[[], str]] = {
    "nothing": lambda: "",
    "no key": lambda: "hunter2",
    "an empty object": lambda: "{}",
    "broken PEM": lambda: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    "not even text": lambda: "-----BEGIN PRIVATE KEY-----\n\ud800",
    "a public key": lambda: signing_key("ES256").pem().decode(),
    "a public RSA key": lambda: signing_key("RS256").pem().decode(),
    "a public JWK": lambda: json.dumps(signing_key("ES256").jwk()),
    "a key with a password": lambda: pem(
        signing_key("ES256").private, encryption=serialization.BestAvailableEncryption(b"x")
    ),
    "RSA that is too short": lambda: pem(signing_key("RS256", bits=1024).private),
    "P-521": lambda: pem(ec.generate_private_key(ec.SECP521R1())),
    "a curve that nobody knows": lambda: UNKNOWN_CURVE,
    "Ed448": lambda: pem(ed448.Ed448PrivateKey.generate()),
    "a symmetric key": lambda: json.dumps({"kty": "oct", "k": "aHVudGVyMg", "d": "hunter2"}),
    "another algorithm": lambda: json.dumps(private_jwk("RS256", alg="RS512")),
    "the algorithm of another kind": lambda: json.dumps(private_jwk("ES256", alg="RS256")),
    "half of the primes": lambda: without("p"),
    "no exponent": lambda: without("e"),
    "another key's number": lambda: json.dumps(private_jwk("ES256", d=private_jwk("EdDSA")["d"])),
    "a number that is no text": lambda: json.dumps(private_jwk("ES256", d=7)),
    "a key id that is no text": lambda: json.dumps(private_jwk("ES256", kid=["hunter2"])),
    "a name twice": lambda: json.dumps(private_jwk("ES256"))[:-1] + ', "kty": "EC"}',
}


@pytest.mark.clause("V-10", "J-02")
@pytest.mark.parametrize("name", list(UNUSABLE))
def test_a_key_that_cannot_be_used_is_named_and_not_quoted(name: str) -> None:
    with pytest.raises(Misconfigured, match="private key cannot be used: it must be") as caught:
        signed_with(UNUSABLE[name]())
    # What caused it may hold the key itself.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "hunter2" not in str(caught.value)


@pytest.mark.clause("V-10")
def test_a_key_that_cannot_be_used_is_a_matter_of_the_settings() -> None:
    news, _ = play(Issuer(), Client(CLIENT_ID, client_key=Secret("hunter2")))
    failed = failure(news)
    assert failed.trouble is Trouble.CONFIGURATION
    assert "hunter2" not in repr(failed)


@pytest.mark.clause("V-10")
def test_neither_key_nor_assertion_is_printed() -> None:
    news, wire = run(DemandingIssuer(), client())
    key = client().client_key
    assert key is not None
    shown = repr(news) + repr(wire.exchanges) + repr(client())
    for line in key.reveal().splitlines():
        assert line not in shown
    assert "client_assertion" not in shown
    assert "eyJ" not in shown


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
