"""The claims of an ID token."""

from dataclasses import replace

import pytest

from kiosk.oauth import id_token
from kiosk.oauth.errors import ClockWrong, Unverified
from kiosk.oauth.id_token import Claims, Expected
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, SUBJECT, Issuer, at_hash
from tests.fakes.signing import ALGORITHMS
from tests.fakes.wire import TODAY

MINUTE, DAY = 60.0, 86_400.0
EXPECTED = Expected(ISSUER, CLIENT_ID, Secret(ACCESS_TOKEN), TODAY, TODAY)


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
@pytest.mark.parametrize("ago_s", [1.0, 4 * MINUTE, 299.9])
def test_an_expiry_within_the_leeway_passes(ago_s: float) -> None:
    assert check(exp=TODAY - ago_s)


@pytest.mark.clause("I-09")
@pytest.mark.parametrize("ago_s", [300.0, 6 * MINUTE, DAY])
def test_an_expired_token_is_refused(ago_s: float) -> None:
    refused("has expired; compare the clocks", exp=TODAY - ago_s)


@pytest.mark.clause("I-10")
@pytest.mark.parametrize("name", ["iat", "nbf"])
def test_a_token_from_the_future_is_refused_beyond_the_leeway(name: str) -> None:
    assert check(**{name: TODAY + 2 * MINUTE})
    assert check(**{name: TODAY + 300})
    refused("from the future; compare the clocks", **{name: TODAY + 301})
    refused("from the future; compare the clocks", **{name: TODAY + DAY})


@pytest.mark.clause("C-07", "I-10")
@pytest.mark.parametrize(
    ("wall_time", "about"),
    [
        (TODAY - 301 * MINUTE, "5 hours, behind"),
        (TODAY - 7 * MINUTE, "7 minutes, behind"),
        (TODAY + DAY, "24 hours, ahead"),
        (TODAY + 400 * DAY, "400 days, ahead"),
        (100.0, "20833 days, behind"),
    ],
)
def test_a_wrong_clock_of_this_device_is_named_first(wall_time: float, about: str) -> None:
    with pytest.raises(ClockWrong, match=f"this device's clock is off by about {about}$"):
        check_with(replace(EXPECTED, wall_time=wall_time))


@pytest.mark.clause("C-07")
@pytest.mark.parametrize("server_time", [None, TODAY + DAY - 299])
def test_a_clock_is_not_blamed_without_evidence(server_time: float | None) -> None:
    with pytest.raises(Unverified, match="compare the clocks"):
        check_with(replace(EXPECTED, wall_time=TODAY + DAY, server_time=server_time))


@pytest.mark.clause("C-07")
def test_a_wrong_clock_within_the_tokens_life_does_no_harm() -> None:
    assert check_with(replace(EXPECTED, wall_time=TODAY + 60 * MINUTE))


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
