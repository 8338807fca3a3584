"""Judges the claims of an ID token whose signature is good (OpenID Connect Core §3.1.3.7)."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.oauth.answers import number
from kiosk.oauth.errors import ClockWrong, Unverified
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret

LEEWAY_S = 300.0
MAX_SUBJECT = 255

_HASHES = {
    "RS256": hashlib.sha256,
    "PS256": hashlib.sha256,
    "ES256": hashlib.sha256,
    "ES384": hashlib.sha384,
    "EdDSA": hashlib.sha512,  # Ed25519 hashes with SHA-512
}

Claims = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Expected:
    """What the token must agree with; both clocks in seconds since 1970."""

    issuer: str
    client_id: str
    access_token: Secret
    wall_time: float
    server_time: float | None


def check(token: Jws, expected: Expected) -> Claims:
    """Return the claims when all of them hold (I-03 to I-14); `sub` is then a good text.

    No nonce was sent, so one that came is nobody's (I-11), and neither acr nor auth_time was
    asked for (I-12). Raise `ClockWrong` when this device's clock is to blame, else `Unverified`.
    """
    claims = token.claims
    if claims.get("iss") != expected.issuer:
        raise Unverified("the ID token is from another issuer")  # I-03, B-02
    check_audience(claims, expected.client_id)
    _check_times(claims, expected)
    _check_access_token(claims.get("at_hash"), token.alg, expected.access_token)
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= MAX_SUBJECT:
        raise Unverified("the ID token names no proper subject")  # I-14, J-08
    return claims


def check_audience(claims: Claims, client_id: str) -> None:
    """Refuse a token that was made for somebody else, or for others too (I-04, I-05, J-09)."""
    listed = claims.get("aud")
    audiences = listed if isinstance(listed, list) else [listed]
    if client_id not in audiences:
        raise Unverified("the token is for another client")
    azp = claims.get("azp")
    if azp is None and len(audiences) > 1:
        raise Unverified("the token is for several clients and does not say whose it is")
    if azp is not None and azp != client_id:
        raise Unverified("the token was issued to another client")


def _check_times(claims: Claims, expected: Expected) -> None:
    now = expected.wall_time
    exp, iat = _moment(claims, "exp"), _moment(claims, "iat")
    not_before = _moment(claims, "nbf") if "nbf" in claims else iat
    if now >= exp + LEEWAY_S:
        raise _too_far(expected, "the ID token has expired")  # I-09
    if max(iat, not_before) > now + LEEWAY_S:
        raise _too_far(expected, "the ID token is from the future")  # I-10


def _moment(claims: Claims, name: str) -> float:
    """Read a NumericDate: a JSON number, neither text nor true (I-17)."""
    value = claims.get(name)
    seconds = None if isinstance(value, str) else number(value)
    if seconds is None:
        raise Unverified(f"{name} in the ID token is no date")
    return seconds


def _too_far(expected: Expected, cause: str) -> ClockWrong | Unverified:
    """Blame this device's clock before the provider, when the provider's clock says so (C-07)."""
    if expected.server_time is not None:
        off_s = expected.wall_time - expected.server_time
        if abs(off_s) > LEEWAY_S:
            side = "ahead" if off_s > 0 else "behind"
            amount = _rounded(abs(off_s))
            return ClockWrong(f"{cause}; this device's clock is off by about {amount}, {side}")
    return Unverified(f"{cause}; compare the clocks of the provider and of this device")


def _rounded(seconds: float) -> str:
    for unit, length_s in (("days", 86_400), ("hours", 3_600)):
        if seconds >= 2 * length_s:
            return f"{seconds / length_s:.0f} {unit}"
    return f"{seconds / 60:.0f} minutes"


def _check_access_token(at_hash: object, alg: str, access_token: Secret) -> None:
    """Hold the access token to the hash, when there is one (I-13, Core §3.1.3.6)."""
    digest = _HASHES[alg](access_token.reveal().encode("ascii")).digest()
    half = urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode("ascii")
    if at_hash is not None and at_hash != half:
        raise Unverified("the access token is not the one that the ID token was issued with")
