"""What ends a sign-in, and what is borne while a code is on screen."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.oauth.errors import (
    CertificateNotYetValid,
    CertificateRejected,
    NoNetwork,
    Unreachable,
)
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import Endpoints, Failed, Polled, Provider, SignedIn, Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    ISSUER,
    SUBJECT,
    Issuer,
    Reply,
    answer,
    html,
    oauth_error,
)
from tests.fakes.wire import START, ScriptedWire
from tests.oauth.playing import CLIENT, PENDING, ending, failure, person, play, polled, raising


@pytest.mark.clause("D-20", "C-02", "D-01", "O-15")
@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Unreachable("reset"), "unreachable"),
        (NoNetwork("no route"), "no_network"),
        (CertificateRejected("wrong host"), "untrusted"),
        (CertificateNotYetValid("future"), "wrong_clock"),
        (html(), "not_oauth"),
        (html(502), "http_502"),
        (answer({}, 503, retry_after="1"), "http_503"),
        (Response(200), "not_oauth"),
    ],
)
def test_nothing_transient_ends_a_sign_in(reply: Reply, code: str) -> None:
    news, wire = polled(reply, PENDING, reply)
    assert [item for item in news if isinstance(item, Polled)] == [
        Polled(code, connected=False),
        Polled("authorization_pending", connected=True),
        Polled(code, connected=False),
        Polled("ok", connected=True),
    ]
    assert isinstance(ending(news), SignedIn)
    assert wire.pauses == [6, 12, 6, 12]


@pytest.mark.clause("D-20")
def test_a_dead_link_is_asked_less_and_less_until_the_end() -> None:
    news, wire = polled(*[Unreachable("black hole")] * 50)
    assert failure(news).trouble is Trouble.EXPIRED
    assert wire.pauses[:5] == [6, 12, 24, 48, 60]
    assert wire.sent_to("/token")[-1].at == pytest.approx(START + 299 - 0.2)


@pytest.mark.clause("C-02")
def test_retry_after_is_waited_for() -> None:
    _, wire = polled(answer({}, 503, retry_after="100"))
    assert wire.pauses == [6, 100]


@pytest.mark.clause("D-18", "O-09", "C-03", "C-04")
@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (oauth_error("access_denied", 403), Trouble.DECLINED),
        (oauth_error("authorization_declined", 200), Trouble.DECLINED),
        (oauth_error("expired_token"), Trouble.EXPIRED),
        (oauth_error("invalid_grant"), Trouble.EXPIRED),
        (oauth_error("bad_verification_code", 200), Trouble.EXPIRED),
        (oauth_error("invalid_client", 401), Trouble.CONFIGURATION),
        (oauth_error("invalid_scope"), Trouble.CONFIGURATION),
        (oauth_error("unauthorized_client"), Trouble.NOT_ALLOWED),
        (oauth_error("unsupported_grant_type"), Trouble.NOT_ALLOWED),
        (oauth_error("nobody_knows"), Trouble.NOT_ALLOWED),
        (oauth_error("server_error"), Trouble.BAD_ANSWER),
        (oauth_error("temporarily_unavailable"), Trouble.BUSY),
        (answer({"access_token": "x", "token_type": "mac", "id_token": "x"}), Trouble.BAD_ANSWER),
        (answer({"access_token": "x", "token_type": "Bearer"}), Trouble.UNVERIFIED),
    ],
)
def test_any_other_answer_ends_the_polling(reply: Response, trouble: Trouble) -> None:
    news, wire = polled(PENDING, reply, PENDING, PENDING)
    end = failure(news)
    assert end.trouble is trouble
    assert "the token endpoint " in end.cause
    assert len(wire.sent_to("/token")) == 2
    assert "secret-of-the-description" not in repr(news)
    assert (end.retry_in_s is not None) is (trouble is Trouble.BUSY)


@pytest.mark.clause("C-03")
@pytest.mark.parametrize(
    ("polls", "trouble"),
    [
        ([], Trouble.CONFIGURATION),
        ([PENDING], Trouble.EXPIRED),
        ([Unreachable("the answer was lost")], Trouble.EXPIRED),
    ],
)
def test_invalid_request_means_a_used_up_code_after_the_first_poll(
    polls: list[Reply], trouble: Trouble
) -> None:
    news, _ = polled(*polls, oauth_error("invalid_request"))
    assert failure(news).trouble is trouble


@pytest.mark.clause("C-03")
def test_invalid_request_at_the_end_of_a_code_means_that_it_ran_out() -> None:
    news, _ = polled(oauth_error("invalid_request"), expires_in=4)
    assert failure(news).trouble is Trouble.EXPIRED


@pytest.mark.clause("D-19", "D-05")
def test_no_new_code_is_asked_for_after_an_end() -> None:
    _, wire = polled(oauth_error("expired_token"))
    assert len(wire.sent_to("/device_authorization")) == 1


@pytest.mark.clause("D-01", "D-07", "C-12", "O-15", "M-03")
@pytest.mark.parametrize("step", ["openid-configuration", "device_authorization"])
@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (raising(NoNetwork("x")), Trouble.NO_NETWORK),
        (raising(Unreachable("x")), Trouble.UNREACHABLE),
        (raising(CertificateRejected("x")), Trouble.UNTRUSTED),
        (html, Trouble.BAD_ANSWER),
        (lambda: html(502), Trouble.BAD_ANSWER),
        (lambda: answer({}, 429, retry_after="42"), Trouble.BUSY),
    ],
)
def test_before_there_is_a_code_trouble_ends_the_attempt(
    step: str, reply: Callable[[], Response], trouble: Trouble
) -> None:
    issuer = Issuer()
    issuer.replies[step] = reply
    news, _ = play(issuer)
    assert failure(news).trouble is trouble
    assert len(news) == 1
    assert failure(news).retry_in_s == (42.0 if trouble is Trouble.BUSY else None)


@pytest.mark.clause("D-01", "C-07")
@pytest.mark.parametrize(
    ("step", "trouble"),
    [
        ("openid-configuration", Trouble.WRONG_CLOCK),
        ("device_authorization", Trouble.UNTRUSTED),  # by then a Date has shown the clock right
    ],
)
def test_a_certificate_of_tomorrow_is_the_clocks_fault_unless_it_is_known_to_be_right(
    step: str, trouble: Trouble
) -> None:
    issuer = Issuer()
    issuer.replies[step] = raising(CertificateNotYetValid("x"))
    assert failure(play(issuer)[0]).trouble is trouble


@pytest.mark.clause("D-22")
def test_a_provider_without_device_sign_in_is_told_before_anything_else() -> None:
    issuer = Issuer()
    del issuer.metadata["device_authorization_endpoint"]
    news, wire = play(issuer)
    assert failure(news).trouble is Trouble.NOT_ALLOWED
    assert len(wire.exchanges) == 1


@pytest.mark.clause("M-02")
def test_a_wrong_issuer_is_told_before_a_code_is_asked_for() -> None:
    issuer = Issuer()
    issuer.metadata["issuer"] = "https://evil.example"
    news, wire = play(issuer)
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert wire.sent_to("/device_authorization") == []


@pytest.mark.clause("I-01", "O-17")
@pytest.mark.parametrize("scope", ["", "profile email", "openid2"])
def test_without_openid_nothing_is_sent(scope: str) -> None:
    news, wire = play(Issuer(), replace(CLIENT, scope=scope))
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert wire.exchanges == []


def test_addresses_set_by_hand_make_a_sign_in_without_metadata() -> None:
    issuer = Issuer()
    issuer.replies["openid-configuration"] = lambda: html(404)
    by_hand = Endpoints(f"{ISSUER}/device_authorization", f"{ISSUER}/token", f"{ISSUER}/jwks")
    wire = ScriptedWire(issuer)
    end = person(list(sign_in(CLIENT, Provider((ISSUER,), by_hand), wire)))
    assert end.identity.subject == SUBJECT
    assert wire.sent_to("/userinfo") == []


def test_the_insecure_mode_reaches_the_address_on_screen() -> None:
    local = "http://127.0.0.1:8080/oauth2"
    issuer = Issuer(issuer=local)
    issuer.device["verification_uri"] = "http://10.0.0.2:8080/device"
    wire = ScriptedWire(issuer)
    provider = Provider((local,), allow_insecure_http=True)
    assert person(list(sign_in(CLIENT, provider, wire))).identity.issuer == local


@pytest.mark.clause("D-01")
def test_a_token_endpoint_that_is_never_trusted_is_called_so_at_the_end() -> None:
    issuer = Issuer()
    issuer.replies["token"] = raising(CertificateRejected("another host"))
    cause = "the token endpoint never showed a trusted certificate"
    assert failure(play(issuer)[0]) == Failed(Trouble.UNTRUSTED, cause)
    issuer = Issuer()
    issuer.device["expires_in"] = 12
    issuer.polls = [oauth_error("authorization_pending"), CertificateRejected("another host")]
    assert failure(play(issuer)[0]).trouble is Trouble.EXPIRED
