"""Whole sign-ins where one word or second more or less decides."""

from dataclasses import replace

import pytest

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.messages import Client, Failed, Polled, SignedIn, Trouble
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, REFRESH_TOKEN, Issuer, answer, oauth_error
from tests.fakes.signing import signed, signing_key
from tests.oauth.playing import (
    CLIENT,
    PENDING,
    failure,
    person,
    play,
    polled,
    raising,
    tokens_issued,
)


@pytest.mark.clause("C-01", "C-02")
def test_slow_down_with_retry_after_waits_once_for_both() -> None:
    slow = answer({"error": "slow_down"}, 429, retry_after="40")
    news, wire = polled(slow, PENDING)
    assert isinstance(news[-1], SignedIn)
    assert wire.pauses == [6, 40, 12]


ENTRA = [65001]
ADVICE = "an administrator has to consent to the application's permissions"


@pytest.mark.clause("D-18", "C-12")
@pytest.mark.parametrize(
    ("reply", "end"),
    [
        (
            oauth_error("access_denied", error_codes=ENTRA),
            Failed(
                Trouble.DECLINED,
                f"the token endpoint answered access_denied (AADSTS65001): {ADVICE}",
            ),
        ),
        (
            oauth_error("invalid_grant", error_codes=ENTRA),
            Failed(
                Trouble.EXPIRED,
                f"the token endpoint answered invalid_grant (AADSTS65001): {ADVICE}",
            ),
        ),
        (
            oauth_error("expired_token"),
            Failed(Trouble.EXPIRED, "the token endpoint answered expired_token"),
        ),
        (
            oauth_error("unheard_of", error_codes=ENTRA),
            Failed(
                Trouble.NOT_ALLOWED,
                f"the token endpoint answered other_error (AADSTS65001): {ADVICE}",
            ),
        ),
        (
            answer({"error": "temporarily_unavailable"}, 400, retry_after="33"),
            Failed(Trouble.BUSY, "the token endpoint answered temporarily_unavailable", 33.0),
        ),
    ],
    ids=["declined", "gone", "expired", "refused", "busy"],
)
def test_the_end_says_which_error_it_was_and_what_to_do(reply: Response, end: Failed) -> None:
    news, _ = polled(PENDING, reply)
    assert failure(news) == end


def test_the_end_of_a_code_is_told() -> None:
    news, _ = polled(*[PENDING] * 99)
    assert failure(news) == Failed(Trouble.EXPIRED, "the code's lifetime is over")


def test_without_openid_the_operator_is_told_why_nothing_is_asked() -> None:
    news, wire = play(Issuer(), replace(CLIENT, scope="profile openid2"))
    cause = "the scope lacks openid, so nobody could be identified"
    assert news == [Failed(Trouble.CONFIGURATION, cause)]
    assert wire.exchanges == []


@pytest.mark.clause("B-01", "D-15")
def test_tokens_go_back_to_where_they_came_from() -> None:
    client = Client(CLIENT_ID, Secret("s3cret"))
    issued = tokens_issued(play(Issuer(), client)[0])
    assert issued.client is client
    assert issued.metadata.token_endpoint == f"{ISSUER}/token"
    assert issued.tokens.refresh_token == Secret(REFRESH_TOKEN)


def test_scope_is_as_asked_when_the_answer_says_nothing() -> None:
    issuer = Issuer()
    del issuer.granted["scope"]
    client = replace(CLIENT, scope="openid email")
    who = person(play(issuer, client)[0]).identity
    assert (who.granted_scope, who.refused_scope) == (("openid", "email"), ())


@pytest.mark.clause("C-02", "I-15")
def test_keys_out_of_reach_are_told_and_asked_for_three_times_more() -> None:
    issuer = Issuer()
    issuer.replies["jwks"] = raising(Unreachable("cut"))
    news, wire = play(issuer)
    told = [item for item in news if isinstance(item, Polled) and item.answer != "ok"]
    assert told == [Polled("unreachable", connected=False)] * 3
    assert wire.pauses == [6, 1, 2, 4]
    assert len(wire.sent_to("/jwks")) == 5  # one of them early
    assert failure(news) == Failed(Trouble.UNREACHABLE, "cut")


@pytest.mark.clause("C-02", "I-15")
@pytest.mark.parametrize("failures", [1, 2, 3, 4])
def test_keys_may_come_at_the_last_try(failures: int) -> None:
    issuer = Issuer()
    left = [raising(Unreachable("cut"))] * failures
    issuer.replies["jwks"] = lambda: left.pop()() if left else answer(issuer.jwks)
    assert isinstance(play(issuer)[0][-1], SignedIn)


@pytest.mark.clause("U-04")
@pytest.mark.parametrize(("aud", "complete"), [(CLIENT_ID, True), ("another", False)])
def test_a_signed_profile_is_for_this_client(aud: str, *, complete: bool) -> None:
    issuer = Issuer()
    claims = {"iss": ISSUER, "aud": aud, "sub": issuer.id_claims["sub"], "name": "Ada Signed"}
    token = signed(signing_key("RS256"), claims)
    issuer.replies["userinfo"] = lambda: Response(
        200, {"content-type": "application/jwt"}, token.encode()
    )
    who = person(play(issuer)[0]).identity
    assert who.profile_complete is complete
    assert who.claims.get("name") == ("Ada Signed" if complete else None)


@pytest.mark.clause("I-11")
@pytest.mark.parametrize(("echoed", "good"), [("sent", True), ("other", False), (None, False)])
def test_a_nonce_of_the_settings_has_to_come_back(echoed: str | None, *, good: bool) -> None:
    issuer = Issuer()
    issuer.id_claims["nonce"] = echoed
    news, _ = play(issuer, replace(CLIENT, request_params=(("nonce", "sent"),)))
    if good:
        assert isinstance(news[-1], SignedIn)
    else:
        cause = "the ID token lacks the nonce that was sent"
        assert failure(news) == Failed(Trouble.UNVERIFIED, cause)


@pytest.mark.clause("D-21")
def test_a_device_that_sleeps_until_the_last_moment_does_not_ask() -> None:
    issuer = Issuer()
    issuer.device.update(expires_in=5, interval=60)
    for oversleep_s, polls in ((0.1, 1), (0.2, 0)):
        news, wire = play(issuer, oversleep_s=oversleep_s)
        assert len(wire.sent_to("/token")) == polls
        assert isinstance(news[-1], SignedIn if polls else Failed)


@pytest.mark.clause("D-09")
def test_keys_are_fetched_early_if_there_is_less_than_a_second() -> None:
    issuer = Issuer()
    issuer.device.update(expires_in=1, interval=0)
    _, wire = play(issuer)
    asked = [exchange.request.url.rpartition("/")[2] for exchange in wire.exchanges]
    assert asked == ["openid-configuration", "device_authorization", "jwks", "token", "userinfo"]
    assert wire.exchanges[2].request.total_s == pytest.approx(0.8)
