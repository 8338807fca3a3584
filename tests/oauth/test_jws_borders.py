"""Signed tokens at the limits of what is read."""

import json
from collections.abc import Iterator
from itertools import count

import pytest

from kiosk.oauth import jws
from kiosk.oauth.errors import Misconfigured, UnknownKey, Unverified
from kiosk.oauth.secret import Secret
from tests.fakes.signing import SigningKey, b64, compact, signed, signing_key

KEY = signing_key("ES256")
JWKS = {"keys": [KEY.jwk()]}


def token_of(length: int) -> str:
    """A good token of exactly `length` characters."""
    header = {"alg": "ES256"}
    room = length - len(b64(json.dumps(header).encode())) - 2 - 86  # dots and signature
    payload = b'{"a": "' + b"x" * (room * 3 // 4 - 9) + b'"}'
    token = compact(header, payload, KEY.sign)
    assert len(token) == length
    return token


def token_with_header_of(size: int) -> str:
    """A good token whose header has exactly `size` bytes."""
    header = {"alg": "ES256", "kid": "k1", "x": ""}
    header["x"] = "y" * (size - len(json.dumps(header)))
    return compact(header, b"{}", KEY.sign)


@pytest.mark.clause("J-14")
def test_a_token_has_at_most_64_kib() -> None:
    assert jws.verify(token_of(65_536), JWKS).alg == "ES256"
    with pytest.raises(Unverified, match=r"^the token is too long$"):
        jws.verify(token_of(65_537), JWKS)


@pytest.mark.clause("J-14")
def test_a_header_has_at_most_8_kib() -> None:
    assert jws.verify(token_with_header_of(8_192), JWKS).alg == "ES256"
    with pytest.raises(Unverified, match="header is no JSON object of a sensible size"):
        jws.verify(token_with_header_of(8_193), JWKS)


@pytest.mark.clause("J-14")
@pytest.mark.parametrize("last", "AXaz09-_")
def test_a_signature_may_end_in_any_letter(last: str) -> None:
    key = signing_key("ES384")  # 96 bytes leave the last letter free
    jwks = {"keys": [key.jwk()]}
    token = next(token for token in endlessly_signed(key) if token.endswith(last))
    assert jws.verify(token, jwks).claims["sub"] == "s"


@pytest.mark.clause("I-15")
def test_the_operator_reads_that_the_key_is_unknown() -> None:
    cause = r"^the issuer's key set has no key of the token's key id$"
    with pytest.raises(UnknownKey, match=cause):
        jws.verify(signed(KEY, {}, kid="k2"), JWKS)


def test_equal_secrets_are_one_in_a_set_and_others_are_told_apart() -> None:
    assert hash(Secret("x")) == hash(Secret("x"))
    assert hash(Secret("x")) != hash(Secret("y"))


def endlessly_signed(key: SigningKey) -> Iterator[str]:
    for number in count():
        yield signed(key, {"sub": "s", "n": number})


@pytest.mark.clause("C-08")
@pytest.mark.parametrize(("others", "found"), [(99, True), (100, False)])
def test_a_hundred_keys_of_one_id_are_tried(others: int, *, found: bool) -> None:
    other = signing_key("ES256", number=1)
    jwks = {"keys": [*[other.jwk()] * others, KEY.jwk()]}
    if found:
        assert jws.verify(signed(KEY, {}), jwks).alg == "ES256"
    else:
        with pytest.raises(Unverified, match="does not fit any key"):
            jws.verify(signed(KEY, {}), jwks)


@pytest.mark.clause("B-07")
def test_the_operator_reads_which_private_keys_can_be_used() -> None:
    with pytest.raises(Misconfigured) as caught:
        jws.sign({}, Secret("hunter2"))
    assert str(caught.value) == (
        "the client's private key cannot be used: it must be RSA of at least 2048 bits,"
        " EC P-256 or P-384, or Ed25519, without a password; a JWK's alg, if it has one, one of"
        " RS256, PS256, ES256, ES384, EdDSA"
    )
