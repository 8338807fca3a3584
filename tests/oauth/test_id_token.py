"""The claims of an ID token."""

from dataclasses import replace

import pytest

from kiosk.oauth import id_token
from kiosk.oauth.clock import Span
from kiosk.oauth.errors import OutOfTime, Unverified
from kiosk.oauth.id_token import Claims, Expected
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, SUBJECT, Issuer, at_hash
from tests.fakes.signing import ALGORITHMS
from tests.fakes.wire import TODAY

MINUTE, DAY = 60.0, 86_400.0
EXPECTED = Expected(ISSUER, CLIENT_ID, Secret(ACCESS_TOKEN), Span(TODAY, TODAY), TODAY)


def check(**changes: object) -> Claims:
    """Check good claims with some changed; `...` removes one."""
    return check_with(EXPECTED, "RS256", **changes)


def check_with(expected: Expected, alg: str = "RS256", **changes: object) -> Claims:
    claims = {**Issuer(alg).id_claims, **changes}
    return id_token.check(Jws(alg, {n: v for n, v in claims.items() if v is not ...}), expected)


def refused(cause: str, **changes: object) -> None:
    with pytest.raises(Unverified, match=cause):
        check(**changes)


def test_good_claims_are_returned() -> None:
    assert check() == Issuer().id_claims


@pytest.mark.clause("I-03", "B-02")
@pytest.mark.parametrize(
    "iss",
    [f"{ISSUER}/", "https://LOGIN.example/oauth2", "http://login.example/oauth2", ..., None, 5],
)
def test_the_issuer_is_equal_to_the_letter(iss: object) -> None:
    refused("another issuer", iss=iss)


@pytest.mark.clause("I-04", "I-05", "J-09")
@pytest.mark.parametrize(
    ("aud", "azp"),
    [
        (CLIENT_ID, ...),
        ([CLIENT_ID], ...),
        (CLIENT_ID, CLIENT_ID),
        ([CLIENT_ID, "api"], CLIENT_ID),
        (CLIENT_ID, None),
    ],
)
def test_a_token_for_this_client_is_accepted(aud: object, azp: object) -> None:
    assert check(aud=aud, azp=azp)


@pytest.mark.clause("I-04", "I-05", "J-09", "J-12")
@pytest.mark.parametrize(
    ("aud", "azp", "cause"),
    [
        ("other", ..., "another client"),
        (CLIENT_ID.upper(), ..., "another client"),
        ([], ..., "another client"),
        (["other"], CLIENT_ID, "another client"),
        (..., ..., "another client"),
        (None, CLIENT_ID, "another client"),
        ({CLIENT_ID: 1}, ..., "another client"),
        ([[CLIENT_ID]], ..., "another client"),
        ([CLIENT_ID, "api"], ..., "several clients"),
        (CLIENT_ID, "other", "issued to another"),
        ([CLIENT_ID, "other"], "other", "issued to another"),
        (CLIENT_ID, [CLIENT_ID], "issued to another"),
        (CLIENT_ID, "", "issued to another"),
    ],
)
def test_a_token_for_others_is_refused(aud: object, azp: object, cause: str) -> None:
    refused(cause, aud=aud, azp=azp)


@pytest.mark.clause("I-09")
@pytest.mark.parametrize("left_s", [0.001, 1.0, DAY])
def test_a_token_counts_until_its_last_moment(left_s: float) -> None:
    assert check(exp=TODAY + left_s)


@pytest.mark.clause("I-09", "C-07")
@pytest.mark.parametrize("ago_s", [0.0, 1.0, 4 * MINUTE, 6 * MINUTE, DAY])
def test_an_expired_token_is_refused_without_leeway(ago_s: float) -> None:
    refused("has expired, by the provider's own clock", exp=TODAY - ago_s)


@pytest.mark.clause("I-10")
@pytest.mark.parametrize("name", ["iat", "nbf"])
def test_a_token_from_the_future_is_refused_beyond_the_tolerance(name: str) -> None:
    assert check(**{name: TODAY + 2 * MINUTE})
    assert check(**{name: TODAY + 300})
    refused("from the future, by the provider's own clock", **{name: TODAY + 301})
    refused("from the future, by the provider's own clock", **{name: TODAY + DAY})


@pytest.mark.clause("I-09", "I-10", "C-07")
def test_what_is_unsure_about_the_time_counts_against_the_token() -> None:
    unsure = replace(EXPECTED, time=Span(TODAY - 60, TODAY + 60))
    assert check_with(unsure, exp=TODAY + 61)
    with pytest.raises(Unverified, match="own clock"):
        check_with(unsure, exp=TODAY + 60)


@pytest.mark.clause("I-10", "C-07")
def test_a_token_may_be_as_young_as_the_latest_clock_of_all() -> None:
    differing = replace(EXPECTED, latest_time=TODAY + 600)
    assert check_with(differing, iat=TODAY + 900, nbf=TODAY + 900)
    with pytest.raises(Unverified, match="from the future"):
        check_with(differing, iat=TODAY + 901)


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(("name", "moment"), [("exp", TODAY), ("iat", TODAY + 301)])
def test_where_only_this_device_tells_the_time_its_clock_may_be_to_blame(
    name: str, moment: float
) -> None:
    with pytest.raises(OutOfTime, match="by this device's clock; no server told the time"):
        check_with(replace(EXPECTED, time_is_own=True), "RS256", **{name: moment})


@pytest.mark.clause("I-11")
def test_a_nonce_that_was_sent_must_come_back() -> None:
    assert check_with(replace(EXPECTED, asked={"nonce": "n1"}), nonce="n1")
    for nonce in ("n2", "", None, ...):
        with pytest.raises(Unverified, match="nonce"):
            check_with(replace(EXPECTED, asked={"nonce": "n1"}), nonce=nonce)


@pytest.mark.clause("I-12")
def test_the_way_of_signing_in_is_checked_when_it_was_asked_for() -> None:
    asked = replace(EXPECTED, asked={"acr_values": "urn:gold urn:silver"})
    assert check_with(asked, acr="urn:silver")
    for acr in ("urn:bronze", "urn:gold urn:silver", "", None, ["urn:gold"], ...):
        with pytest.raises(Unverified, match="acr_values"):
            check_with(asked, acr=acr)


@pytest.mark.clause("I-12")
def test_the_age_of_the_sign_in_is_checked_when_it_was_asked_for() -> None:
    asked = replace(EXPECTED, asked={"max_age": "600"})
    assert check_with(asked, auth_time=TODAY - 900)
    with pytest.raises(Unverified, match="max_age"):
        check_with(asked, auth_time=TODAY - 901)
    with pytest.raises(Unverified, match="auth_time in the ID token is no date"):
        check_with(asked, auth_time=...)


@pytest.mark.clause("I-17")
@pytest.mark.parametrize("name", ["exp", "iat", "nbf"])
@pytest.mark.parametrize("value", ["1800000000", True, None, [1], {}, 1e99])
def test_a_date_is_a_number(name: str, value: object) -> None:
    refused(f"{name} in the ID token is no date", **{name: value})


@pytest.mark.clause("I-17")
def test_a_date_may_have_a_fraction_and_must_be_there() -> None:
    assert check(exp=TODAY + 0.5, iat=TODAY - 0.5, nbf=TODAY)
    refused("exp in the ID token is no date", exp=...)
    refused("iat in the ID token is no date", iat=...)


@pytest.mark.clause("I-11")
@pytest.mark.parametrize("nonce", [..., "unasked", None, 5])
def test_a_nonce_that_nobody_sent_is_ignored(nonce: object) -> None:
    assert check(nonce=nonce)


@pytest.mark.clause("I-12")
@pytest.mark.parametrize("acr", [..., "urn:ibm:security:authentication:asf", 5])
def test_acr_and_auth_time_are_not_judged_for_nobody_asked(acr: object) -> None:
    assert check(acr=acr, auth_time="yesterday")


@pytest.mark.clause("I-13")
@pytest.mark.parametrize("alg", ALGORITHMS)
def test_the_access_token_is_held_to_its_hash(alg: str) -> None:
    assert check_with(EXPECTED, alg)
    assert check_with(EXPECTED, alg, at_hash=...)
    with pytest.raises(Unverified, match="not the one that the ID token was issued with"):
        check_with(EXPECTED, alg, at_hash=at_hash("another token", alg))


@pytest.mark.clause("I-13")
@pytest.mark.parametrize("value", ["", 5, [at_hash(ACCESS_TOKEN, "RS256")], at_hash("x", "ES384")])
def test_a_hash_of_another_form_is_a_wrong_hash(value: object) -> None:
    refused("not the one", at_hash=value)


@pytest.mark.clause("I-14", "J-08")
@pytest.mark.parametrize("sub", [..., None, "", 5, ["x"], "x" * 256])
def test_a_subject_is_a_text_of_sensible_length(sub: object) -> None:
    refused("no proper subject", sub=sub)


@pytest.mark.clause("I-14")
@pytest.mark.parametrize("sub", [SUBJECT, SUBJECT.lower(), "x", "x" * 255])
def test_a_subject_is_kept_as_it_is(sub: str) -> None:
    assert check(sub=sub)["sub"] == sub


@pytest.mark.clause("V-10")
def test_a_refusal_tells_no_claim() -> None:
    for changes in ({"iss": "claim-1"}, {"aud": "claim-2"}, {"exp": 3}, {"sub": ["claim-4"]}):
        with pytest.raises(Unverified) as caught:
            check(**changes)
        assert "claim-" not in str(caught.value)
        assert SUBJECT not in str(caught.value)
