"""Claims of every kind: what is accepted satisfies the rules, here written a second time."""

from math import isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import id_token
from kiosk.oauth.clock import TOLERANCE_S, Span
from kiosk.oauth.errors import OutOfTime, SignInError, Unverified
from kiosk.oauth.id_token import Expected
from kiosk.oauth.jws import Jws
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, at_hash
from tests.fakes.signing import ALGORITHMS
from tests.fakes.wire import TODAY
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

HONEST: dict[str, object] = {
    "iss": ISSUER,
    "aud": CLIENT_ID,
    "sub": inputs.SECRET,
    "iat": TODAY,
    "exp": TODAY + 3600,
}
moments = st.sampled_from(
    [TODAY, TODAY + 299, TODAY + 300, TODAY + 301, TODAY - 1, TODAY + 1, int(TODAY)]
) | st.floats(TODAY - 10_000, TODAY + 10_000)
dates = moments | moments.map(lambda moment: str(int(moment)))
audiences = st.sampled_from(
    [[CLIENT_ID], [CLIENT_ID, "other"], ["other"], CLIENT_ID + "2", {CLIENT_ID: 1}, [CLIENT_ID] * 2]
)
TELLING: dict[str, st.SearchStrategy[object]] = {
    "iss": st.sampled_from([ISSUER + "/", ISSUER.upper(), [ISSUER]]),
    "aud": audiences,
    "azp": st.sampled_from([CLIENT_ID, "other", ""]),
    "exp": dates,
    "iat": dates,
    "nbf": dates,
    "auth_time": dates,
    "sub": st.sampled_from(["", "s" * 255, "s" * 256, 7]),
    "at_hash": st.sampled_from([at_hash(ACCESS_TOKEN, alg) for alg in ALGORITHMS] + [""]),
    "nonce": inputs.texts,
    "acr": inputs.texts,
}
changes = st.sampled_from(sorted(TELLING)).flatmap(
    lambda name: st.tuples(st.just(name), TELLING[name] | inputs.values | st.just(...))
)
claim_sets = st.lists(changes, max_size=3).map(
    lambda new: {n: v for n, v in {**HONEST, **dict(new)}.items() if v is not ...}
)
spans = st.builds(
    lambda earliest, width: Span(earliest, earliest + width), moments, st.floats(0, 600)
)
params = st.dictionaries(
    st.sampled_from(["nonce", "acr_values", "max_age", "audience"]), inputs.texts
)


def is_date(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def as_float(value: object) -> float:
    assert is_date(value)
    return float(str(value))


@pytest.mark.clause(
    *("I-03", "I-04", "I-05", "I-09", "I-10", "I-11", "I-12", "I-13", "I-14", "I-17"),
    *("J-08", "J-09", "B-02", "C-07", "V-10"),
)
@examples(700)
@given(claim_sets, st.sampled_from(ALGORITHMS), spans, st.booleans(), st.just({}) | params)
@example(HONEST, "RS256", Span(TODAY, TODAY), False, {})
@example(
    {**HONEST, "at_hash": at_hash(ACCESS_TOKEN, "ES384")}, "ES384", Span(TODAY, TODAY), True, {}
)
def test_accepted_claims_satisfy_every_rule(
    claims: dict[str, object], alg: str, time: Span, own: bool, asked: dict[str, str]
) -> None:
    expected = Expected(ISSUER, CLIENT_ID, Secret(ACCESS_TOKEN), time, time.earliest, own, asked)
    checked = outcome(
        lambda: id_token.check(Jws(alg, claims), expected), inputs.SECRET, ACCESS_TOKEN
    )
    if isinstance(checked, SignInError):
        assert isinstance(checked, Unverified)
        assert own or not isinstance(checked, OutOfTime)
        return
    assert checked == claims
    assert claims["iss"] == ISSUER
    assert claims["aud"] == CLIENT_ID or (
        isinstance(claims["aud"], list) and CLIENT_ID in claims["aud"]
    )
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    assert claims.get("azp") in ([CLIENT_ID] if several else [CLIENT_ID, None])
    assert as_float(claims["exp"]) > time.latest
    assert as_float(claims["iat"]) <= time.earliest + TOLERANCE_S
    assert as_float(claims.get("nbf", 0)) <= time.earliest + TOLERANCE_S
    assert isinstance(claims["sub"], str)
    assert 0 < len(claims["sub"]) <= 255
    assert claims.get("at_hash") in (None, at_hash(ACCESS_TOKEN, alg))
    check_asked(claims, asked)


def check_asked(claims: dict[str, object], asked: dict[str, str]) -> None:
    assert "nonce" not in asked or claims["nonce"] == asked["nonce"]
    assert "acr_values" not in asked or str(claims["acr"]) in asked["acr_values"].split()
    assert "max_age" not in asked or is_date(claims["auth_time"])


@pytest.mark.clause("I-09", "I-10", "C-07")
@examples(300)
@given(
    spans,
    st.sampled_from([-300.0, -1.0, -0.5, 0.0, 0.5]) | st.integers(-7200, 7200),
    st.sampled_from([-299.0, -300.0, -300.5, -301.0]) | st.integers(-86_400, 86_400),
    st.none() | st.sampled_from([-299.0, -300.5]),
)
def test_an_honest_token_is_accepted_in_its_time_and_only_then(
    time: Span, left_s: float, age_s: float, since_s: float | None
) -> None:
    """No leeway for what is over, five minutes for what is to come."""
    claims = {**HONEST, "exp": time.latest + left_s, "iat": time.earliest - age_s}
    if since_s is not None:
        claims["nbf"] = time.earliest - since_s
    expected = Expected(ISSUER, CLIENT_ID, Secret(ACCESS_TOKEN), time, time.earliest)
    checked = outcome(lambda: id_token.check(Jws("RS256", claims), expected))
    in_time = left_s > 0 and age_s >= -300 and (since_s is None or since_s >= -300)
    assert (checked == claims) == in_time
