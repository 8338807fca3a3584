"""Handing tokens back."""

import pytest

from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import (
    Cancelled,
    CertificateNotYetValid,
    CertificateRejected,
    Misconfigured,
    NoNetwork,
    SignInError,
    Unreachable,
)
from kiosk.oauth.messages import Client, ClientAuth, Provider, TokenSet
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.revocation import revoke as hand_back
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    ACCESS_TOKEN,
    ISSUER,
    REFRESH_TOKEN,
    Issuer,
    answer,
    form,
    header,
    html,
    oauth_error,
)
from tests.fakes.wire import ScriptedWire

TOKENS = TokenSet(Secret(ACCESS_TOKEN), Secret("it"), Secret(REFRESH_TOKEN))
CLIENT = Client("kiosk-7", Secret("s3cret"), ClientAuth.POST)


def revoke(
    *replies: Response | SignInError,
    issuer: Issuer | None = None,
    tokens: TokenSet = TOKENS,
    client: Client = CLIENT,
) -> tuple[Revocation, ScriptedWire]:
    """Sign out where the revocation endpoint gives `replies` in turn."""
    issuer = issuer or Issuer()
    left = list(replies)

    def reply() -> Response:
        first = left.pop(0)
        if isinstance(first, Response):
            return first
        raise first

    issuer.replies["revoke"] = reply
    metadata = discover(Provider((ISSUER,)), ScriptedWire(issuer))
    wire = ScriptedWire(issuer)
    return hand_back(client, metadata, tokens, wire), wire


OK = Response(200)
BOTH = ("refresh_token", "access_token")


@pytest.mark.clause("R-02", "R-03", "O-03")
def test_the_refresh_token_goes_first_then_the_access_token() -> None:
    result, wire = revoke(OK, OK)
    assert result == Revocation(revoked=BOTH, alive=())
    assert [form(exchange.request) for exchange in wire.exchanges] == [
        {
            "token": [token],
            "token_type_hint": [hint],
            "client_id": ["kiosk-7"],
            "client_secret": ["s3cret"],
        }
        for token, hint in ((REFRESH_TOKEN, "refresh_token"), (ACCESS_TOKEN, "access_token"))
    ]
    assert {exchange.request.method for exchange in wire.exchanges} == {"POST"}
    assert {exchange.request.url for exchange in wire.exchanges} == {f"{ISSUER}/revoke"}


@pytest.mark.clause("R-02", "D-03")
def test_the_client_proves_itself_as_everywhere() -> None:
    _, wire = revoke(OK, OK, client=Client("kiosk-7", Secret("s3cret")))
    assert header(wire.exchanges[0].request, "authorization") is not None


def test_without_a_refresh_token_there_is_one_request() -> None:
    result, _ = revoke(OK, tokens=TokenSet(Secret(ACCESS_TOKEN), Secret("it")))
    assert result == Revocation(revoked=("access_token",), alive=())


@pytest.mark.clause("R-04")
@pytest.mark.parametrize("page", [html(), Response(200), answer([]), oauth_error("x", 200)])
def test_200_is_success_whatever_the_body(page: Response) -> None:
    assert revoke(page, page)[0] == Revocation(revoked=BOTH, alive=())


@pytest.mark.clause("R-05")
def test_after_503_the_token_may_live_and_the_wait_is_told() -> None:
    result, _ = revoke(answer({}, 503, retry_after="30"), OK)
    later = ("refresh_token",)
    assert result == Revocation(("access_token",), later, "http_503", 30.0, later)


@pytest.mark.clause("R-06")
def test_an_unsupported_token_type_does_not_stop_the_other() -> None:
    result, wire = revoke(oauth_error("unsupported_token_type"), OK)
    assert result == Revocation(("access_token",), ("refresh_token",), "unsupported_token_type")
    assert len(wire.exchanges) == 2


@pytest.mark.clause("R-06")
def test_a_refusal_is_told_and_not_raised() -> None:
    result, wire = revoke(oauth_error("invalid_client", 401), oauth_error("invalid_request"))
    assert result == Revocation((), BOTH, "invalid_request")
    assert len(wire.exchanges) == 2


@pytest.mark.clause("R-05")
def test_an_earlier_failure_is_not_forgotten_by_a_later_success() -> None:
    result, _ = revoke(html(500), OK)
    assert result.cause == "http_500"


@pytest.mark.clause("R-07")
@pytest.mark.parametrize("error", [Unreachable("reset"), Cancelled("quit")])
def test_a_lost_link_is_no_error_and_nobody_waits_twice(error: Unreachable | Cancelled) -> None:
    result, wire = revoke(error)
    assert result == Revocation((), BOTH, "unreachable", later=BOTH)
    assert len(wire.exchanges) == 1
    access = ("access_token",)
    lost = Revocation(("refresh_token",), access, "unreachable", later=access)
    assert revoke(OK, error)[0] == lost


@pytest.mark.clause("R-07", "C-07", "D-01")
@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (NoNetwork("no route"), "no_network"),
        (CertificateRejected("another name"), "untrusted"),
        (CertificateNotYetValid("tomorrow"), "wrong_clock"),
        (Misconfigured("the CA bundle cannot be read"), "configuration"),
    ],
)
def test_what_was_never_sent_is_worth_another_try(error: SignInError, cause: str) -> None:
    assert revoke(error)[0] == Revocation((), BOTH, cause, later=BOTH)


@pytest.mark.clause("R-05", "C-02", "O-20")
@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        (oauth_error("invalid_client", 500), "invalid_client"),
        (html(599), "http_599"),
        (html(302), "http_302"),
        (html(404), "http_404"),
        (oauth_error("invalid_request", 408), "invalid_request"),
        (oauth_error("invalid_request", 425), "invalid_request"),
        (answer({}, 429), "http_429"),
        (oauth_error("invalid_request", 429), "invalid_request"),
        (oauth_error("slow_down"), "slow_down"),
        (oauth_error("rate_limit_exceeded", 403), "rate_limit_exceeded"),
        (oauth_error("temporarily_unavailable"), "temporarily_unavailable"),
        (oauth_error("server_error"), "server_error"),
    ],
)
def test_no_verdict_is_worth_another_try(reply: Response, cause: str) -> None:
    later = ("refresh_token",)
    assert revoke(reply, OK)[0] == Revocation(("access_token",), later, cause, None, later)


@pytest.mark.clause("R-06", "R-08")
@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("invalid_client", 401),
        ("invalid_request", 499),
        ("unauthorized_client", 400),
        ("unsupported_token_type", 400),
    ],
)
def test_a_last_word_is_not_worth_another_try(code: str, status: int) -> None:
    result, _ = revoke(oauth_error(code, status), OK)
    assert result == Revocation(("access_token",), ("refresh_token",), code)


@pytest.mark.clause("R-05")
@pytest.mark.parametrize(("waits", "longest"), [(("30", "20"), 30.0), (("0", "20"), 20.0)])
def test_the_longest_wait_is_told(waits: tuple[str, str], longest: float) -> None:
    replies = (answer({}, 503, retry_after=wait) for wait in waits)
    assert revoke(*replies)[0] == Revocation((), BOTH, "http_503", longest, BOTH)


@pytest.mark.clause("R-05", "R-06")
def test_a_refusal_does_not_wipe_out_that_the_other_is_worth_a_try() -> None:
    result, _ = revoke(answer({}, 503, retry_after="7"), oauth_error("invalid_client"))
    assert result == Revocation((), BOTH, "invalid_client", 7.0, ("refresh_token",))
    result, _ = revoke(oauth_error("invalid_client"), answer({}, 503, retry_after="7"))
    assert result == Revocation((), BOTH, "http_503", 7.0, ("access_token",))


@pytest.mark.clause("R-05")
def test_a_success_does_not_wipe_out_the_wait() -> None:
    result, _ = revoke(answer({}, 503, retry_after="0"), OK)
    assert result.retry_in_s == 0.0


@pytest.mark.clause("R-06", "R-07")
def test_a_wrong_setting_does_not_block_the_sign_out() -> None:
    result, wire = revoke(client=Client("kiosk-7", auth=ClientAuth.BASIC))
    assert result == Revocation((), BOTH, "configuration")
    assert wire.exchanges == []


@pytest.mark.clause("R-08", "R-01", "M-06")
@pytest.mark.parametrize("endpoint", [None, "http://login.example/revoke"])
def test_without_a_safe_endpoint_the_sign_out_is_local(endpoint: str | None) -> None:
    issuer = Issuer()
    issuer.metadata["revocation_endpoint"] = endpoint
    result, wire = revoke(issuer=issuer)
    assert result == Revocation((), BOTH, "the provider has no revocation endpoint")
    assert wire.exchanges == []


@pytest.mark.clause("R-06")
@pytest.mark.parametrize(("status", "alive"), [(400, ()), (401, ()), (500, ("access_token",))])
def test_a_token_that_went_with_the_other_is_not_alive(status: int, alive: tuple[str, ...]) -> None:
    result, _ = revoke(OK, oauth_error("invalid_token", status))
    assert result.alive == alive
