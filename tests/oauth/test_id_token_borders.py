"""The claims of an ID token where one second or letter more or less decides."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

import pytest

from kiosk.oauth import id_token
from kiosk.oauth.clock import Span
from kiosk.oauth.errors import OutOfTime, Unverified
from kiosk.oauth.id_token import Expected
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, Issuer, at_hash
from tests.fakes.wire import TODAY

# The true time is known to ten seconds.
EXPECTED = Expected(ISSUER, CLIENT_ID, Secret(ACCESS_TOKEN), Span(TODAY, TODAY + 10), TODAY)


def verdict(
    changes: Mapping[str, object], expected: Expected = EXPECTED, alg: str = "RS256"
) -> str:
    """Check good claims with some changed; tell the cause of a refusal."""
    claims = {**Issuer(alg).id_claims, **changes}
    try:
        id_token.check(Jws(alg, claims), expected)
    except Unverified as error:
        return str(error)
    return "good"


@pytest.mark.clause("I-09")
@pytest.mark.parametrize(
    ("exp", "said"),
    [
        (TODAY + 11, "good"),
        (TODAY + 10.5, "good"),
        (TODAY + 10, "the ID token has expired, by the provider's own clock"),
        (TODAY, "the ID token has expired, by the provider's own clock"),
    ],
)
def test_an_expired_token_has_no_second_of_leeway(exp: float, said: str) -> None:
    assert verdict({"exp": exp}) == said


@pytest.mark.clause("I-10")
@pytest.mark.parametrize("name", ["iat", "nbf"])
@pytest.mark.parametrize(
    ("ahead_s", "said"),
    [
        (300, "good"),
        (301, "the ID token is from the future, by the provider's own clock"),
    ],
)
def test_a_token_may_be_five_minutes_early(name: str, ahead_s: float, said: str) -> None:
    assert verdict({name: TODAY + ahead_s}) == said


@pytest.mark.clause("C-07")
def test_a_clock_that_nobody_confirmed_is_named() -> None:
    alone = replace(EXPECTED, time_is_own=True)
    with pytest.raises(OutOfTime) as caught:
        id_token.check(Jws("RS256", {**Issuer().id_claims, "exp": TODAY}), alone)
    said = "the ID token has expired, by this device's clock; no server told the time"
    assert str(caught.value) == said


@pytest.mark.clause("I-14")
@pytest.mark.parametrize(
    ("sub", "good"), [("s", True), ("s" * 255, True), ("s" * 256, False), ("", False)]
)
def test_a_subject_has_1_to_255_letters(sub: str, *, good: bool) -> None:
    assert verdict({"sub": sub}) == ("good" if good else "the ID token names no proper subject")


@pytest.mark.clause("I-12")
@pytest.mark.parametrize(
    ("max_age", "ago_s", "good"),
    [
        ("60", 360, True),
        ("60", 361, False),
        ("0", 300, True),
        ("0", 300.5, False),
        ("0", 301, False),
        ("1", 301, True),
    ],
)
def test_max_age_counts_from_the_earliest_now_with_five_minutes(
    max_age: str, ago_s: float, *, good: bool
) -> None:
    said = verdict({"auth_time": TODAY - ago_s}, replace(EXPECTED, asked={"max_age": max_age}))
    cause = "the person signed in longer ago than max_age allows"
    assert said == ("good" if good else cause)


@pytest.mark.clause("I-11", "I-12")
def test_the_operator_reads_what_was_asked_for_in_vain() -> None:
    nonce = replace(EXPECTED, asked={"nonce": "n"})
    assert verdict({"nonce": "n"}, nonce) == "good"
    assert verdict({"nonce": "N"}, nonce) == "the ID token lacks the nonce that was sent"
    acr = replace(EXPECTED, asked={"acr_values": "high higher"})
    assert verdict({"acr": "higher"}, acr) == "good"
    cause = "the person did not sign in the way that acr_values asks for"
    assert verdict({"acr": "high higher"}, acr) == cause


@pytest.mark.clause("I-03", "I-04", "I-05")
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"iss": "https://i"}, "the ID token is from another issuer"),
        ({"aud": "api"}, "the token is for another client"),
        (
            {"aud": [CLIENT_ID, "api"]},
            "the token is for several clients and does not say whose it is",
        ),
        ({"azp": "api"}, "the token was issued to another client"),
        ({"exp": "soon"}, "exp in the ID token is no date"),
        (
            {"at_hash": "x"},
            "the access token is not the one that the ID token was issued with",
        ),
    ],
)
def test_the_operator_reads_why_a_token_is_refused(changes: dict[str, object], said: str) -> None:
    assert verdict(changes) == said


@pytest.mark.clause("I-13")
@pytest.mark.parametrize("last", "AXaz09-_")
def test_a_hash_may_end_in_any_letter(last: str) -> None:
    # Half of SHA-384 is 24 bytes, which leaves the last letter free.
    token = next(
        token
        for token in (f"token-{number}" for number in count())
        if at_hash(token, "ES384").endswith(last)
    )
    expected = replace(EXPECTED, access_token=Secret(token))
    assert verdict({"at_hash": at_hash(token, "ES384")}, expected, "ES384") == "good"
