"""One poll and the meaning of its answer."""

from dataclasses import replace

import pytest

from kiosk.oauth import device, poll
from kiosk.oauth.errors import BadAnswer, SignInError
from kiosk.oauth.messages import Client, ClientAuth, Metadata, TokenSet
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import DEVICE_CODE, Issuer, answer, form, header, html, oauth_error
from tests.fakes.wire import TODAY

METADATA = Metadata("https://i", "https://i/device", "https://i/token", "https://i/jwks")
CLIENT = Client("kiosk-7", scope="openid profile email")
GRANT = device.read(answer(Issuer().device))
TOKENS: dict[str, object] = {
    "access_token": "at",
    "id_token": "it",
    "refresh_token": "rt",
    "token_type": "Bearer",
    "expires_in": 7200,
    "scope": "openid profile",
}


def read(response: Response, first: bool = False) -> poll.Answer:
    return poll.read(response, CLIENT, GRANT, first=first)


def granted(**changes: object) -> TokenSet:
    """Read a good token answer with some members changed; `...` removes one."""
    members = {name: value for name, value in {**TOKENS, **changes}.items() if value is not ...}
    result = read(answer(members))
    assert isinstance(result, poll.Granted)
    return result.tokens


@pytest.mark.clause("D-15", "O-04")
def test_a_poll_carries_grant_type_code_and_client() -> None:
    request = poll.request(CLIENT, METADATA, GRANT, TODAY, total_s=3.0)
    assert (request.method, request.url, request.total_s) == ("POST", "https://i/token", 3.0)
    assert form(request) == {
        "grant_type": ["urn:ietf:params:oauth:grant-type:device_code"],
        "device_code": [DEVICE_CODE],
        "client_id": ["kiosk-7"],
    }


@pytest.mark.clause("D-15", "D-03", "O-01")
def test_a_client_with_a_secret_authenticates_at_each_poll() -> None:
    client = replace(CLIENT, client_secret=Secret("s3cret"), auth=ClientAuth.BASIC)
    request = poll.request(client, METADATA, GRANT, TODAY, total_s=3.0)
    assert header(request, "authorization") == "Basic a2lvc2stNzpzM2NyZXQ="
    assert form(request).keys() == {"grant_type", "device_code"}


@pytest.mark.clause("O-09", "D-16", "D-17", "D-18", "C-04")
@pytest.mark.parametrize("status", [200, 400, 401, 403, 428, 429])
@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("authorization_pending", poll.Pending),
        ("slow_down", poll.SlowDown),
        ("rate_limit_exceeded", poll.SlowDown),
        ("access_denied", poll.Declined),
        ("authorization_declined", poll.Declined),
        ("expired_token", poll.Expired),
        ("code_expired", poll.Expired),
        ("token_expired", poll.Expired),
        ("invalid_grant", poll.Gone),
        ("incorrect_device_code", poll.Gone),
        ("bad_verification_code", poll.Gone),
    ],
)
def test_the_error_code_decides_and_not_the_status(
    status: int, code: str, kind: type[poll.Answer]
) -> None:
    result = read(oauth_error(code, status))
    assert isinstance(result, kind)
    assert result.code == code


@pytest.mark.clause("D-18")
@pytest.mark.parametrize("code", ["invalid_client", "invalid_scope", "use_dpop_nonce", "AADSTS7"])
@pytest.mark.parametrize("status", [200, 400, 401, 403])
def test_any_other_error_code_is_a_refusal(code: str, status: int) -> None:
    said = "other_error" if code == "AADSTS7" else code
    assert read(oauth_error(code, status)) == poll.Refused(said)


@pytest.mark.clause("C-03")
def test_invalid_request_means_a_used_up_code_unless_it_comes_first() -> None:
    response = oauth_error("invalid_request")
    assert read(response, first=True) == poll.Refused("invalid_request")
    assert read(response, first=False) == poll.Gone("invalid_request")


@pytest.mark.clause("C-01", "D-17", "C-04")
@pytest.mark.parametrize(
    ("stated", "interval_s"),
    [(10, 10.0), ("10", 10.0), (10_000, 10.0), (None, None), ([10], None), (True, None)],
)
def test_slow_down_may_state_the_interval(stated: object, interval_s: float | None) -> None:
    result = read(oauth_error("slow_down", interval=stated))
    assert result == poll.SlowDown("slow_down", interval_s, None)


@pytest.mark.clause("C-02", "D-18", "O-20")
@pytest.mark.parametrize(
    ("response", "code"),
    [
        (html(), "not_oauth"),
        (Response(200), "not_oauth"),
        (answer({}), "not_oauth"),
        (answer({"access_token": None}), "not_oauth"),
        (answer([]), "not_oauth"),
        (Response(200, {}, b'{"access_token": "cut sho'), "not_oauth"),
        (html(404), "http_404"),
        (html(408), "http_408"),
        (html(429), "http_429"),
        (html(500), "http_500"),
        (html(502), "http_502"),
        (Response(302, {"location": "https://portal.example"}), "http_302"),
        (oauth_error("access_denied", 500), "http_500"),
        (oauth_error("too_many", 429), "http_429"),
        (oauth_error("timeout", 408), "http_408"),
        (answer({"error": {"error_subcode": 1349174}}, 400), "http_400"),
        (answer(TOKENS, 500), "http_500"),
    ],
)
def test_what_is_no_oauth_answer_is_transient(response: Response, code: str) -> None:
    assert read(response) == poll.Transient(code)


@pytest.mark.clause("C-02")
def test_retry_after_is_passed_on() -> None:
    assert read(answer({}, 503, retry_after="20")) == poll.Transient("http_503", 20.0)
    assert read(answer("", 429, retry_after="20")) == poll.Transient("http_429", 20.0)
    slow = read(answer({"error": "slow_down"}, 429, retry_after="20"))
    assert slow == poll.SlowDown("slow_down", None, 20.0)


@pytest.mark.clause("C-05", "C-01")
def test_a_form_encoded_answer_means_the_same() -> None:
    headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    response = Response(200, headers, b"error=slow_down&interval=15")
    assert read(response) == poll.SlowDown("slow_down", 15.0, None)


@pytest.mark.clause("O-05", "O-07")
def test_tokens_are_read() -> None:
    assert granted(ext={"deep": [1]}) == TokenSet(
        Secret("at"), Secret("it"), Secret("rt"), 7200.0, ("openid", "profile")
    )


@pytest.mark.clause("O-06")
@pytest.mark.parametrize("token_type", ["bearer", "BEARER", "Bearer"])
def test_the_token_type_is_bearer_in_any_case(token_type: str) -> None:
    assert granted(token_type=token_type).access_token == Secret("at")


@pytest.mark.clause("O-06")
@pytest.mark.parametrize("token_type", [..., None, "mac", "DPoP", ["bearer"], ""])
def test_a_token_of_another_type_is_not_used(token_type: object) -> None:
    with pytest.raises(BadAnswer, match="type that is not understood"):
        granted(token_type=token_type)


@pytest.mark.parametrize("id_token", [..., None])
def test_tokens_without_an_id_token_are_tokens_to_be_handed_back(id_token: object) -> None:
    tokens = granted(id_token=id_token)
    assert (tokens.access_token, tokens.id_token) == (Secret("at"), None)


@pytest.mark.clause("O-07")
@pytest.mark.parametrize("scope", [..., None, "", "  ", ["openid"], 5])
def test_no_scope_means_as_asked(scope: object) -> None:
    assert granted(scope=scope).scope == ("openid", "profile", "email")


@pytest.mark.clause("O-07")
@pytest.mark.parametrize("value", [..., None, "soon", [1], True])
def test_a_lifetime_may_be_absent(value: object) -> None:
    assert granted(expires_in=value).expires_in_s is None


@pytest.mark.parametrize("value", [..., None])
def test_a_refresh_token_is_optional(value: object) -> None:
    assert granted(refresh_token=value).refresh_token is None


@pytest.mark.clause("O-08")
def test_a_long_token_is_no_trouble() -> None:
    assert granted(access_token="x" * 60_000).access_token == Secret("x" * 60_000)


@pytest.mark.clause("O-16")
@pytest.mark.parametrize("name", ["access_token", "id_token", "refresh_token"])
@pytest.mark.parametrize("value", ["", "a\r\nX-Evil: 1", "tök", 5, ["x"], {"x": 1}])
def test_a_token_that_could_split_a_header_is_refused(name: str, value: object) -> None:
    with pytest.raises(BadAnswer, match=f"^{name} from the token endpoint is no token"):
        granted(**{name: value})


@pytest.mark.clause("O-09", "V-10")
def test_what_the_server_explains_is_not_repeated() -> None:
    for code in ("access_denied", "invalid_client", "slow_down", "expired_token"):
        assert "secret-of-the-description" not in repr(read(oauth_error(code)))
    with pytest.raises(SignInError) as caught:
        granted(token_type="secret-of-the-type")
    assert "secret" not in str(caught.value)


@pytest.mark.clause("V-10", "O-13")
def test_no_token_is_printed() -> None:
    printed = repr(granted())
    assert printed.count("***") == 3
    assert "'at'" not in printed


@pytest.mark.clause("D-18", "O-09")
@pytest.mark.parametrize("status", [408, 429])
@pytest.mark.parametrize("code", ["invalid_client", "invalid_scope", "unsupported_grant_type"])
def test_a_last_word_is_one_under_a_limiters_status_too(status: int, code: str) -> None:
    assert isinstance(read(oauth_error(code, status)), poll.Refused)


@pytest.mark.clause("C-02")
@pytest.mark.parametrize("status", [408, 429])
@pytest.mark.parametrize("code", ["too_many_requests", "temporarily_unavailable", "server_error"])
def test_a_limiters_own_words_are_no_verdict(status: int, code: str) -> None:
    assert isinstance(read(oauth_error(code, status)), poll.Transient)
