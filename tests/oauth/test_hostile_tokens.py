"""Whole sign-ins in which the provider, or somebody in its place, sends a hostile token."""

import hmac
import json
from collections.abc import Callable

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import Client, CodeIssued, Failed, Polled, Provider, TokensIssued, Trouble
from tests.fakes.issuer import CLIENT_ID, ISSUER, Issuer, at_hash
from tests.fakes.signing import ALGORITHMS, b64, compact, signed, signing_key
from tests.fakes.wire import TODAY, ScriptedWire

Make = Callable[[Issuer], str]


def claims(**changes: object) -> Make:
    """An honest signature over changed claims; `...` removes one."""

    def make(issuer: Issuer) -> str:
        changed = {**issuer.id_claims, **changes}
        return signed(issuer.key, {n: value for n, value in changed.items() if value is not ...})

    return make


def headers(**changes: object) -> Make:
    """An honest signature under a changed header."""
    return lambda issuer: signed(issuer.key, issuer.id_claims, **changes)


def payload(issuer: Issuer) -> bytes:
    return json.dumps(issuer.id_claims).encode()


def unsigned(issuer: Issuer) -> str:
    return compact({"alg": "none", "typ": "JWT"}, payload(issuer), lambda _: b"")


def mac_with_pem(issuer: Issuer) -> str:
    pem = issuer.key.pem()
    header = {"alg": "HS256", "kid": "k1", "typ": "JWT"}
    return compact(header, payload(issuer), lambda data: hmac.digest(pem, data, "sha256"))


def mac_with_jwk(issuer: Issuer) -> str:
    jwk = json.dumps(issuer.key.jwk()).encode()
    header = {"alg": "HS256", "kid": "k1", "typ": "JWT"}
    return compact(header, payload(issuer), lambda data: hmac.digest(jwk, data, "sha256"))


def foreign(issuer: Issuer) -> str:
    return signed(signing_key(issuer.key.alg, number=1), issuer.id_claims)


def own_key(issuer: Issuer) -> str:
    key = signing_key(issuer.key.alg, number=1)
    return signed(key, issuer.id_claims, jwk=key.jwk(), jku="https://evil.example/keys")


def encrypted(issuer: Issuer) -> str:
    return ".".join([b64(b'{"alg":"RSA-OAEP","enc":"A128GCM","zip":"DEF"}'), *["AA"] * 4])


def json_form(issuer: Issuer) -> str:
    protected, body, signature = signed(issuer.key, issuer.id_claims).split(".")
    return json.dumps({"payload": body, "protected": protected, "signature": signature})


def tampered(issuer: Issuer) -> str:
    head, _, signature = signed(issuer.key, issuer.id_claims).split(".")
    return f"{head}.{b64(json.dumps({**issuer.id_claims, 'sub': 'mallory'}).encode())}.{signature}"


def stripped(issuer: Issuer) -> str:
    return signed(issuer.key, issuer.id_claims).rpartition(".")[0] + "."


def short_key(issuer: Issuer) -> str:
    key = signing_key("RS256", bits=1024)
    issuer.jwks = {"keys": [key.jwk()]}
    return signed(key, issuer.id_claims)


def name_twice(issuer: Issuer) -> str:
    raw = payload(issuer)[:-1] + b', "sub": "mallory"}'
    return compact({"alg": issuer.key.alg, "kid": "k1"}, raw, issuer.key.sign)


HOSTILE: dict[str, Make] = {
    "alg none": unsigned,
    "HS256 with the public PEM": mac_with_pem,
    "HS256 with the public JWK": mac_with_jwk,
    "unknown kid": headers(kid="k2"),
    "kid as a path": headers(kid="../../dev/null"),
    "foreign key": foreign,
    "key brought along": own_key,
    "tampered": tampered,
    "signature stripped": stripped,
    "1024-bit RSA": short_key,
    "typ at+jwt": headers(typ="at+jwt"),
    "typ logout+jwt": headers(typ="logout+jwt"),
    "crit": headers(crit=["x"], x=1),
    "b64 false": headers(b64=False),
    "JWE": encrypted,
    "JSON serialisation": json_form,
    "no JWT": lambda _: "70HYPR",
    "name twice": name_twice,
    "iss with a slash": claims(iss=f"{ISSUER}/"),
    "iss missing": claims(iss=...),
    "aud of another": claims(aud="other"),
    "aud list without azp": claims(aud=[CLIENT_ID, "other"]),
    "aud list of others": claims(aud=["other", "api"], azp=CLIENT_ID),
    "azp of another": claims(azp="other"),
    "exp six minutes ago": claims(exp=TODAY - 360),
    "exp as text": claims(exp=str(TODAY + 3600)),
    "exp missing": claims(exp=...),
    "iat tomorrow": claims(iat=TODAY + 86_400),
    "iat missing": claims(iat=...),
    "nbf tomorrow": claims(nbf=TODAY + 86_400),
    "at_hash wrong": claims(at_hash=at_hash("another", "RS256")),
    "sub missing": claims(sub=...),
    "sub empty": claims(sub=""),
    "sub too long": claims(sub="x" * 256),
    "sub a number": claims(sub=7),
}

HARMLESS: dict[str, Make] = {
    "aud a list of one": claims(aud=[CLIENT_ID]),
    "aud list with azp": claims(aud=[CLIENT_ID, "api"], azp=CLIENT_ID),
    "iat in two minutes": claims(iat=TODAY + 120),
    "no at_hash": claims(at_hash=...),
    "no nonce": claims(nonce=...),
    "no kid": lambda issuer: compact({"alg": issuer.key.alg}, payload(issuer), issuer.key.sign),
    "jku beside an honest signature": headers(jku="https://evil.example/keys"),
}


@pytest.mark.clause(
    *("I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-08", "I-09", "I-10", "I-13", "I-14"),
    *("I-15", "I-17", "J-01", "J-02", "J-08", "J-09", "J-10", "J-11", "J-12", "J-13", "J-14"),
    *("V-01", "V-02", "V-03", "V-04", "O-17"),
)
@pytest.mark.parametrize("alg", ALGORITHMS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_token_signs_nobody_in(hostile: str, alg: str) -> None:
    issuer = Issuer(alg)
    issuer.id_token = lambda: HOSTILE[hostile](issuer)
    wire = ScriptedWire(issuer)
    code, poll, issued, end = list(sign_in(Client(CLIENT_ID), Provider((ISSUER,)), wire))
    assert isinstance(code, CodeIssued)
    assert poll == Polled("ok", connected=True)
    assert isinstance(issued, TokensIssued)
    assert isinstance(end, Failed)
    assert end.trouble is Trouble.UNVERIFIED
    # The access token is not used for anything, and nobody's address but the issuer's is called.
    assert wire.sent_to("/userinfo") == []
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)
    assert len(wire.sent_to("/jwks")) <= 2


@pytest.mark.clause("I-04", "I-05", "I-09", "I-10", "I-11", "I-13", "J-10")
@pytest.mark.parametrize("alg", ALGORITHMS)
@pytest.mark.parametrize("odd", HARMLESS)
def test_an_odd_token_signs_in_all_the_same(odd: str, alg: str) -> None:
    issuer = Issuer(alg)
    issuer.id_token = lambda: HARMLESS[odd](issuer)
    wire = ScriptedWire(issuer)
    *_, end = sign_in(Client(CLIENT_ID), Provider((ISSUER,)), wire)
    assert not isinstance(end, Failed), end.cause
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)
