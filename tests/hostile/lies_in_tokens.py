"""Lies in the ID token and in the keys, and how each has to end."""

import hmac
import json

from kiosk.oauth.messages import Trouble
from tests.fakes.issuer import answer
from tests.fakes.signing import b64, compact, signing_key
from tests.hostile.cell import Cell, Expected, Person, Visits
from tests.hostile.lies import Arrange, cells, honest, in_turn
from tests.hostile.server import DISCOVERY, KEYS, TOKEN, AuthorizationServer
from tests.oauth.test_hostile_tokens import HARMLESS, HOSTILE, Make

_SIGNED_IN = Expected(Person.WHOLE)
_NOBODY = Expected(Trouble.UNVERIFIED, Visits(1, 1, 1, range(1, 3)))


def _token(make: Make) -> Arrange:
    def arrange(server: AuthorizationServer) -> None:
        server.issuer.id_token = lambda: make(server.issuer)

    return arrange


def _rotated(header: dict[str, object]) -> Arrange:
    """The issuer changes its keys while the person is busy; `header` names the new one or not."""

    def arrange(server: AuthorizationServer) -> None:
        key = signing_key("RS256", 1)
        new = answer({"keys": [{**key.jwk(), **header}]})
        in_turn(KEYS, honest(KEYS), lambda server: new)(server)
        claims = json.dumps(server.issuer.id_claims).encode()
        server.issuer.id_token = lambda: compact({"alg": key.alg, **header}, claims, key.sign)

    return arrange


def _keys(*keys: object) -> Arrange:
    return in_turn(KEYS, lambda server: answer({"keys": list(keys)}))


def _beside_junk(server: AuthorizationServer) -> None:
    good = server.issuer.key.jwk()
    junk = [7, None, {}, {"kty": "PQ"}, {**good, "use": "enc"}, {**good, "n": "!"}, {"kty": "oct"}]
    server.issuer.jwks = {"keys": [*junk, good]}


def _symmetric(server: AuthorizationServer) -> None:
    """A token signed with a secret that the key set gives away (I-08, V-01)."""
    secret = b"0123456789abcdef0123456789abcdef"
    server.issuer.jwks = {"keys": [{"kty": "oct", "kid": "k1", "alg": "HS256", "k": b64(secret)}]}
    payload = json.dumps(server.issuer.id_claims).encode()
    server.issuer.id_token = lambda: compact(
        {"alg": "HS256", "kid": "k1"}, payload, lambda data: hmac.digest(secret, data, "sha256")
    )


TOKEN_CELLS: tuple[Cell, ...] = (
    *cells(
        "ID token",
        ("I-03", "I-04", "I-06", "I-07", "I-08", "J-01", "B-02"),
        _NOBODY,
        {name: _token(make) for name, make in HOSTILE.items()},
    ),
    *cells(
        "odd ID token",
        ("I-04", "I-13", "J-10"),
        _SIGNED_IN,
        {name: _token(make) for name, make in HARMLESS.items()},
    ),
    *cells(
        "keys changed while the person was busy",
        ("I-15", "M-09"),
        Expected(Person.WHOLE, Visits(1, 1, 1, 2, 1)),
        {
            "under a new id": _rotated({"kid": "k2"}),
            "under the same id": _rotated({"kid": "k1"}),
            "without an id": _rotated({}),
        },
    ),
    *cells(
        "keys",
        ("I-06", "J-08", "I-15"),
        _NOBODY,
        {
            "of another issuer": _keys(signing_key("RS256", 1).jwk()),
            "of another issuer under another id": _keys(signing_key("RS256", 1).jwk("k2")),
            "of nobody": _keys(),
            "of no kind": _keys({"kty": "PQ", "kid": "k1"}, 7, None),
            "that are a shared secret": _symmetric,
        },
    ),
    *cells(
        "keys",
        ("I-15", "O-05"),
        _SIGNED_IN,
        {"beside junk": _beside_junk},
    ),
    *cells(
        "keys answered by",
        ("I-06", "O-16"),
        Expected(Trouble.BAD_ANSWER, Visits(1, 1, 1, 5)),
        {
            "tokens": in_turn(KEYS, honest(TOKEN)),
            "metadata": in_turn(KEYS, honest(DISCOVERY)),
            "one key": in_turn(KEYS, lambda server: answer(server.issuer.key.jwk())),
            "no list": in_turn(KEYS, lambda server: answer({"keys": {"0": {}}})),
        },
    ),
)
