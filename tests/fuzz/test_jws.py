"""Tokens and key sets of every kind: only what the issuer signed is ever good."""

from collections.abc import Mapping
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import jws
from kiosk.oauth.errors import SignInError, UnknownKey, Unverified
from tests.fakes.signing import ALGORITHMS, b64, compact, signed, signing_key
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

CLAIMS: Mapping[str, object] = {"iss": "https://i", "sub": inputs.SECRET}
KEYS = {alg: signing_key(alg) for alg in ALGORITHMS}
JWKS = {"keys": [key.jwk(alg) for alg, key in KEYS.items()]}
TOKENS = {alg: signed(key, CLAIMS, kid=alg) for alg, key in KEYS.items()}

algs = st.sampled_from(ALGORITHMS)
characters = st.sampled_from("AQgw._-=+/ \n\x00é") | st.characters()


def verify(token: str, jwks: Mapping[str, object]) -> jws.Jws | SignInError:
    result = outcome(lambda: jws.verify(token, jwks), inputs.SECRET)
    assert isinstance(result, jws.Jws | Unverified)
    return result


@pytest.mark.clause("I-06", "J-14", "O-16")
@examples(400)
@given(
    algs,
    st.integers(0, 2000),
    st.integers(0, 3),
    st.text(characters, max_size=3),
)
def test_a_token_with_any_change_at_all_is_refused(
    alg: str, place: int, removed: int, put: str
) -> None:
    token = TOKENS[alg]
    at = place % len(token)
    bent = token[:at] + put + token[at + removed :]
    assert isinstance(verify(bent, JWKS), jws.Jws) == (bent == token)


@pytest.mark.clause("J-14")
@examples(150)
@given(algs, st.sampled_from(ascii_letters))
def test_there_is_one_text_for_one_signature(alg: str, last: str) -> None:
    """Of the last character only some bits are the signature's."""
    token = TOKENS[alg]
    assert isinstance(verify(token[:-1] + last, JWKS), jws.Jws) == (last == token[-1])


@pytest.mark.clause("I-06", "J-01", "J-14")
@examples(150)
@given(algs, algs, st.permutations([0, 1, 2]), st.integers(0, 2))
def test_parts_of_good_tokens_do_not_make_another(
    one: str, other: str, order: list[int], taken: int
) -> None:
    parts, alien = TOKENS[one].split("."), TOKENS[other].split(".")
    parts[taken] = alien[taken]
    mixed = ".".join(parts[place] for place in order)
    assert isinstance(verify(mixed, JWKS), jws.Jws) == (mixed in TOKENS.values())


@pytest.mark.clause("J-10", "J-11", "J-13", "J-14", "O-16", "V-04")
@examples(250)
@given(
    st.text()
    | st.lists(st.text(st.characters(codec="ascii"), max_size=20)).map(".".join)
    | st.builds(
        lambda header, payload, signature: f"{b64(header)}.{b64(payload)}.{b64(signature)}",
        inputs.changed({"alg": "RS256", "kid": "RS256"}, "crit", "jwk", "jku").map(inputs.written)
        | inputs.broken_bodies,
        inputs.broken_bodies,
        st.binary(max_size=300),
    )
)
def test_what_nobody_signed_is_refused(token: str) -> None:
    assert isinstance(verify(token, JWKS), Unverified)


@pytest.mark.clause("I-07", "J-01", "J-11", "J-13", "V-03", "V-04")
@examples(200)
@given(
    algs,
    inputs.changed(
        {"alg": "ES256", "kid": "ES256", "typ": "JWT"},
        *("crit", "b64", "jwk", "jku", "x5u", "zip", "cty"),
        by=inputs.values
        | st.sampled_from(["none", "HS256", "RS384", "at+jwt", "jwt", *ALGORITHMS]),
    ),
)
def test_a_header_that_says_anything_else_than_the_key_is_refused(
    alg: str, header: dict[str, object]
) -> None:
    key = KEYS[alg]
    token = compact(header, inputs.written(CLAIMS), key.sign)
    if isinstance(verify(token, JWKS), jws.Jws):
        assert header["alg"] == alg
        assert header.get("kid") in (alg, None)
        assert str(header.get("typ", "JWT")).lower() == "jwt"
        assert not {"crit", "b64"} & set(header)


def public_numbers(key: object) -> object:
    return (
        {n: key.get(n) for n in ("kty", "crv", "n", "e", "x", "y")}
        if isinstance(key, dict)
        else key
    )


@pytest.mark.clause("I-15", "J-04", "J-08", "O-16", "V-03")
@examples(150)
@given(algs, st.data())
def test_only_the_issuers_own_key_makes_a_token_good(alg: str, data: st.DataObject) -> None:
    honest = KEYS[alg].jwk(alg)
    key = inputs.changed(
        honest, "key_ops", "d", "k", by=inputs.values | st.sampled_from([*honest.values(), "enc"])
    )
    listed = data.draw(st.lists(key | inputs.values, max_size=3))
    jwks = data.draw(st.just({"keys": listed}) | inputs.changed({"keys": listed}))
    verified = verify(TOKENS[alg], jwks)
    found = jwks.get("keys")
    candidates = found if isinstance(found, list) else []
    if isinstance(verified, jws.Jws):
        assert public_numbers(honest) in [public_numbers(each) for each in candidates]
        assert verified.claims == CLAIMS
    elif isinstance(verified, UnknownKey):
        assert not any(isinstance(each, dict) and each.get("kid") == alg for each in candidates)
    assert honest not in candidates or isinstance(verified, jws.Jws)
