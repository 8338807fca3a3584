"""The client assertion and the keys that can make one, judged by libraries that are not ours."""

import json
from collections.abc import Callable

import pytest
from authlib.oauth2.rfc6749 import InvalidClientError
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448

from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.messages import Client, Trouble
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import CLIENT_ID, ISSUER, Issuer
from tests.fakes.signing import ALGORITHMS, signing_key
from tests.fakes.wire import TODAY
from tests.oauth.demanding import (
    DemandingIssuer,
    Verifier,
    client,
    pem,
    private_jwk,
    read,
    run,
    signed_with,
)
from tests.oauth.playing import failure, play

# joserfc warns of the name that clients and providers know.
pytestmark = pytest.mark.filterwarnings("ignore:EdDSA is deprecated via RFC 9864")


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
