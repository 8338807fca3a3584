"""Judges the claims of an ID token whose signature is good (OpenID Connect Core §3.1.3.7).

No nonce, acr or auth_time is asked for unless the settings do (I-11, I-12).
"""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.oauth.answers import number
from kiosk.oauth.clock import TOLERANCE_S, Span
from kiosk.oauth.errors import OutOfTime, Unverified
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret

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
    """What the token must agree with.

    `time` is now; `time_is_own` when only this device says so. `latest_time` is the latest that
    anybody told: servers of one provider may differ. `asked` are the extra parameters of the
    device request.
    """

    issuer: str
    client_id: str
    access_token: Secret
    time: Span
    latest_time: float
    time_is_own: bool = False
    asked: Mapping[str, str] = field(default_factory=dict)


def check(token: Jws, expected: Expected) -> Claims:
    """Return the claims when all of them hold (I-03 to I-14); `sub` is then a good text.

    Raise `OutOfTime` when this device's clock may be to blame, else `Unverified`.
    """
    claims = token.claims
    if claims.get("iss") != expected.issuer:
        raise Unverified("the ID token is from another issuer")  # I-03, B-02
    check_audience(claims, expected.client_id)
    _check_times(claims, expected)
    _check_asked(claims, expected)
    _check_access_token(claims.get("at_hash"), token.alg, expected.access_token)
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= MAX_SUBJECT:
        raise Unverified("the ID token names no proper subject")  # I-14, J-08
    return claims


def check_audience(claims: Claims, client_id: str) -> None:
    """Refuse a token that was made for somebody else (I-04, I-05, J-09).

    Some providers name the other applications of a project besides; `azp` then has to say that
    it was issued to this one.
    """
    listed = claims.get("aud")
    audiences = listed if isinstance(listed, list) else [listed]
    if client_id not in audiences:
        raise Unverified("the token is for another client")
    azp = claims.get("azp")
    if azp is None and len(audiences) > 1:
        raise Unverified("the token is for several clients and does not say whose it is")
    if azp is not None and azp != client_id:
        raise Unverified("the token was issued to another client")


def check_refreshed(claims: Claims, first: Claims) -> None:
    """Hold a refreshed ID token to the one before it (I-16, OpenID Connect Core §12.2).

    Raise `Unverified` when it is about another person, or about another sign-in of this one. That
    the issuer is the same, `check` has seen to.
    """
    for name in ("sub", "azp"):
        if claims.get(name) != first.get(name):
            raise Unverified(f"the refreshed ID token has another {name}")
    for name in ("auth_time", "nonce"):
        values = [claims.get(name), first.get(name)]
        if None not in values and values[0] != values[1]:
            raise Unverified(f"the refreshed ID token has another {name}")
    if _moment(claims, "iat") < _moment(first, "iat"):
        raise Unverified("the refreshed ID token is older than the one before")


def _check_times(claims: Claims, expected: Expected) -> None:
    """Hold the token's times to the true one; an expired token has no leeway (I-09, C-07)."""
    exp, iat = _moment(claims, "exp"), _moment(claims, "iat")
    not_before = _moment(claims, "nbf") if "nbf" in claims else iat
    if expected.time.latest >= exp:
        raise _out_of_time(expected, "the ID token has expired")
    if max(iat, not_before) > expected.latest_time + TOLERANCE_S:
        raise _out_of_time(expected, "the ID token is from the future")  # I-10


def _out_of_time(expected: Expected, cause: str) -> Unverified:
    if expected.time_is_own:
        return OutOfTime(f"{cause}, by this device's clock; no server told the time")
    return Unverified(f"{cause}, by the provider's own clock")


def _check_asked(claims: Claims, expected: Expected) -> None:
    """Hold the token to what the settings asked for beyond the usual (I-11, I-12)."""
    asked = expected.asked
    if "nonce" in asked and claims.get("nonce") != asked["nonce"]:
        raise Unverified("the ID token lacks the nonce that was sent")
    if "acr_values" in asked and claims.get("acr") not in asked["acr_values"].split():
        raise Unverified("the person did not sign in the way that acr_values asks for")
    if "max_age" in asked:
        age_s = expected.time.earliest - _moment(claims, "auth_time")
        if age_s > (number(asked["max_age"]) or 0.0) + TOLERANCE_S:
            raise Unverified("the person signed in longer ago than max_age allows")


def _moment(claims: Claims, name: str) -> float:
    """Read a NumericDate: a JSON number, neither text nor true (I-17)."""
    value = claims.get(name)
    seconds = None if isinstance(value, str) else number(value)
    if seconds is None:
        raise Unverified(f"{name} in the ID token is no date")
    return seconds


def _check_access_token(at_hash: object, alg: str, access_token: Secret) -> None:
    """Hold the access token to the hash, when there is one (I-13, Core §3.1.3.6)."""
    digest = _HASHES[alg](access_token.reveal().encode("ascii")).digest()
    half = urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode("ascii")
    if at_hash is not None and at_hash != half:
        raise Unverified("the access token is not the one that the ID token was issued with")
