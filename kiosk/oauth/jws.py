"""Verifies an issuer's tokens and signs our own; the only file that knows the JOSE library.

Claims are none of its business. What a token says about its own keys is never used (J-10, V-04).
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import jwt
from cryptography.exceptions import UnsupportedAlgorithm

from kiosk.oauth.answers import json_object
from kiosk.oauth.errors import BadSignature, Misconfigured, UnknownKey, Unverified
from kiosk.oauth.secret import Secret

MAX_TOKEN = 64 * 1024
MAX_HEADER = 8 * 1024
MAX_KEYS = 100
"""More than an issuer has of one id; each costs a verification, and some cost much."""

Jwk = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _KeyKind:
    kty: str
    crv: str | None
    public: tuple[str, ...]


_RSA = _KeyKind("RSA", None, ("kty", "n", "e"))

# The client's own list, never the token's nor the metadata's (I-07, J-01, J-02): no `none`, no
# HMAC, and for each algorithm exactly one kind of key.
_KEY_KINDS = {
    "RS256": _RSA,
    "PS256": _RSA,
    "ES256": _KeyKind("EC", "P-256", ("kty", "crv", "x", "y")),
    "ES384": _KeyKind("EC", "P-384", ("kty", "crv", "x", "y")),
    "EdDSA": _KeyKind("OKP", "Ed25519", ("kty", "crv", "x")),
}

_JOSE = jwt.PyJWS(
    algorithms=list(_KEY_KINDS),
    options={"enforce_minimum_key_length": True},  # RSA of at least 2048 bits (J-02)
)


@dataclass(frozen=True, slots=True)
class Jws:
    """A token whose signature is good; its claims are not judged yet."""

    alg: str
    claims: Mapping[str, object] = field(repr=False)


def verify(token: str, jwks: Mapping[str, object]) -> Jws:
    """Verify a compact JWS (RFC 7515 §5.2) with a key of `jwks` (RFC 7517 §5).

    Raise `UnknownKey` when no key of the set has the token's key id, `BadSignature` when none fits,
    and `Unverified` for a token that no key could make good.
    """
    header = _header(token)
    alg = header.get("alg")
    if not isinstance(alg, str) or alg not in _KEY_KINDS:
        raise Unverified("the token is signed by an algorithm that is not allowed")
    keys = list(_candidates(jwks, alg, header.get("kid")))
    if not any(_signed_by(key, alg, token) for key in keys):
        raise BadSignature("the token's signature does not fit any key of the issuer")
    return Jws(alg, claims(token))


def claims(token: str) -> Mapping[str, object]:
    """Read the claims of a compact JWS and verify nothing: for a token that was verified before.

    Raise `Unverified` when there are none.
    """
    found = json_object(_decoded(token.partition(".")[2].partition(".")[0]))
    if found is None:
        raise Unverified("the token's payload is no JSON object")
    return found


def _header(token: str) -> dict[str, object]:
    """Read and judge the header before any key is looked at (J-10, J-11, J-13, J-14)."""
    if len(token) > MAX_TOKEN:
        raise Unverified("the token is too long")
    segments = token.split(".")
    if len(segments) == 5:
        raise Unverified("the token is encrypted, which was not agreed (I-02)")
    if len(segments) != 3:
        raise Unverified("the token is no compact JWS")
    raw = [_decoded(segment) for segment in segments]
    header = json_object(raw[0]) if len(raw[0]) <= MAX_HEADER else None
    if header is None:
        raise Unverified("the token's header is no JSON object of a sensible size")
    if "crit" in header or "b64" in header:
        raise Unverified("the token has a critical header that is not understood")
    typ = header.get("typ", "JWT")
    if not isinstance(typ, str) or typ.lower() != "jwt":
        raise Unverified("the token is of another kind")
    return header


def _decoded(segment: str) -> bytes:
    """Decode base64url without padding; one text for one value, nothing else (J-14)."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+", segment) or len(segment) % 4 == 1:
        raise Unverified("the token is not in base64url")
    raw = urlsafe_b64decode(segment + "=" * (-len(segment) % 4))
    if urlsafe_b64encode(raw).rstrip(b"=") != segment.encode():
        raise Unverified("the token is not in base64url")
    return raw


def _candidates(jwks: Mapping[str, object], alg: str, kid: object) -> Iterator[Jwk]:
    """Give the keys that may have signed: right id, kind and use; others are skipped (I-15)."""
    listed = jwks.get("keys")
    keys = [key for key in listed if isinstance(key, dict)] if isinstance(listed, list) else []
    named = [key for key in keys if kid is None or key.get("kid") == kid]
    if not named:
        raise UnknownKey("the issuer's key set has no key of the token's key id")
    for key in named[:MAX_KEYS]:
        if _may_verify(key, alg):
            yield key


def _may_verify(key: Jwk, alg: str) -> bool:
    """Compare the key's own words with the algorithm: one key, one algorithm (J-01, V-03)."""
    operations = key.get("key_ops", ["verify"])
    return (
        _is_of(key, _KEY_KINDS[alg], alg)
        and key.get("use", "sig") == "sig"
        and isinstance(operations, list)
        and "verify" in operations
    )


def _is_of(key: Jwk, kind: _KeyKind, alg: str) -> bool:
    return key.get("kty") == kind.kty and key.get("crv") == kind.crv and key.get("alg", alg) == alg


def _signed_by(key: Jwk, alg: str, token: str) -> bool:
    # Only the public numbers go in: a private or self-describing key is none of ours.
    public = {name: key.get(name) for name in _KEY_KINDS[alg].public}
    try:
        _JOSE.decode(token, jwt.PyJWK(public, alg), algorithms=[alg])
    except (jwt.PyJWTError, ValueError, TypeError):
        return False  # a malformed key, a point off the curve (J-04), a foreign signature
    return True


def sign(claims: Mapping[str, object], private_key: Secret) -> str:
    """Sign `claims` as a compact JWS; the key is PEM, or a JWK, whose `alg` and `kid` then count.

    Raise `Misconfigured` for a key that cannot be used.
    """
    key = _signing_key(private_key)
    if key is None:
        raise Misconfigured(
            "the client's private key cannot be used: it must be RSA of at least 2048 bits,"
            " EC P-256 or P-384, or Ed25519, without a password; a JWK's alg, if it has one, one of"
            f" {', '.join(_KEY_KINDS)}"
        )
    return _encoded(json.dumps(claims).encode(), key)


@lru_cache(maxsize=1)  # to load an RSA key takes a tenth of a second
def _signing_key(private_key: Secret) -> jwt.PyJWK | None:
    """Return a key that has signed; None for any other, as the cause might quote it (V-10)."""
    text = private_key.reveal()
    try:
        jwk = json_object(text.encode()) or _jwk(text)
        fitting = [alg for alg, kind in _KEY_KINDS.items() if _is_of(jwk, kind, alg)]
        if not fitting:
            return None
        key = jwt.PyJWK(jwk, fitting[0])
        _encoded(b"", key)
    except (jwt.PyJWTError, UnsupportedAlgorithm, ValueError, TypeError, AttributeError):
        # The last is how PyJWT takes a public key.
        return None
    return key


def _jwk(pem: str) -> dict[str, object]:
    for alg in _KEY_KINDS:
        kind = _JOSE.get_algorithm_by_name(alg)
        try:
            return kind.to_jwk(kind.prepare_key(pem), as_dict=True)
        except (jwt.PyJWTError, ValueError, TypeError):
            continue  # of another kind, or no key at all
    return {}


def _encoded(payload: bytes, key: jwt.PyJWK) -> str:
    headers = {} if key.key_id is None else {"kid": key.key_id}
    return _JOSE.encode(payload, key, key.algorithm_name, headers)
