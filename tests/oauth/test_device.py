"""Asking for a code, and what is accepted as one."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import device
from kiosk.oauth.errors import BadAnswer, Busy, Misconfigured, NotAllowed, SignInError
from kiosk.oauth.messages import Client, ClientAuth, DeviceGrant, Metadata
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import DEVICE_CODE, Issuer, answer, form, header, html, oauth_error
from tests.fakes.wire import TODAY

METADATA = Metadata("https://i", "https://i/device", "https://i/token", "https://i/jwks")
CLIENT = Client("kiosk-7", scope="openid email")
IBM = Issuer().device


def read(**changes: object) -> DeviceGrant:
    """Read IBM's answer with some members changed; `...` removes one."""
    members = {name: value for name, value in {**IBM, **changes}.items() if value is not ...}
    return device.read(answer(members))


@pytest.mark.clause("D-02", "D-22")
def test_the_request_names_client_and_scope() -> None:
    request = device.request(CLIENT, METADATA, TODAY)
    assert (request.method, request.url) == ("POST", "https://i/device")
    assert form(request) == {"client_id": ["kiosk-7"], "scope": ["openid email"]}


@pytest.mark.clause("O-14")
def test_no_more_is_asked_for_than_the_screen_shows() -> None:
    assert form(device.request(Client("kiosk-7"), METADATA, TODAY))["scope"] == ["openid profile"]


@pytest.mark.clause("D-04")
def test_without_a_scope_none_is_sent() -> None:
    assert "scope" not in form(device.request(replace(CLIENT, scope=""), METADATA, TODAY))


@pytest.mark.clause("D-03")
@pytest.mark.parametrize("auth", [ClientAuth.BASIC, ClientAuth.POST])
def test_a_confidential_client_authenticates_here_too(auth: ClientAuth) -> None:
    client = replace(CLIENT, client_secret=Secret("s3cret"), auth=auth)
    request = device.request(client, METADATA, TODAY)
    assert (header(request, "authorization") is not None) is (auth is ClientAuth.BASIC)
    assert ("client_secret" in form(request)) is (auth is ClientAuth.POST)
    assert form(request)["client_id"] == ["kiosk-7"]  # RFC 8628 §3.1 names it; some insist


@pytest.mark.clause("B-05", "D-04")
def test_extra_parameters_come_along_but_never_instead() -> None:
    client = replace(CLIENT, request_params=(("audience", "https://api.example"),))
    assert form(device.request(client, METADATA, TODAY))["audience"] == ["https://api.example"]
    for name in ("client_id", "scope"):
        with pytest.raises(Misconfigured, match=f"twice: {name}"):
            device.request(replace(CLIENT, request_params=((name, "x"),)), METADATA, TODAY)


@pytest.mark.clause("I-11", "I-12")
def test_no_nonce_and_no_acr_is_asked_for() -> None:
    assert (
        not {"nonce", "acr_values", "max_age"}
        & form(device.request(CLIENT, METADATA, TODAY)).keys()
    )


@pytest.mark.clause("D-07")
def test_a_whole_answer_is_read() -> None:
    assert read() == DeviceGrant(
        device_code=Secret(DEVICE_CODE),
        user_code="70HYPR",
        verification_uri="https://login.example/device",
        verification_uri_complete="https://login.example/device?user_code=70HYPR",
        expires_in_s=299.0,
        interval_s=5.0,
    )


@pytest.mark.clause("D-06")
@pytest.mark.parametrize("value", [..., None])
def test_a_missing_interval_is_five_seconds(value: object) -> None:
    assert read(interval=value).interval_s == 5.0


@pytest.mark.clause("D-07")
@pytest.mark.parametrize("value", [..., None])
def test_a_missing_lifetime_is_five_minutes(value: object) -> None:
    assert read(expires_in=value).expires_in_s == 300.0


@pytest.mark.clause("D-07")
def test_numbers_may_come_as_text_or_with_a_fraction() -> None:
    grant = read(expires_in="300", interval=2.5)
    assert (grant.expires_in_s, grant.interval_s) == (300.0, 2.5)


def test_small_numbers_are_taken_at_their_word() -> None:
    grant = read(expires_in=1, interval=0)
    assert (grant.expires_in_s, grant.interval_s) == (1.0, 0.0)


@pytest.mark.clause("D-07")
@pytest.mark.parametrize("value", [0, -1, "0", [300], {}, True, 1e99, "soon", "-5", 10**400])
def test_a_nonsense_lifetime_is_refused(value: object) -> None:
    with pytest.raises(BadAnswer, match="expires_in in the device answer"):
        read(expires_in=value)


@pytest.mark.clause("D-07")
@pytest.mark.parametrize("value", [-1, [5], {}, False, 1e99, "often"])
def test_a_nonsense_interval_is_refused(value: object) -> None:
    with pytest.raises(BadAnswer, match="interval in the device answer is no duration"):
        read(interval=value)


@pytest.mark.clause("D-07")
@pytest.mark.parametrize("name", ["device_code", "user_code", "verification_uri"])
@pytest.mark.parametrize("value", [..., None, "", 5, ["x"], {"x": 1}, True])
def test_a_needed_member_must_be_text(name: str, value: object) -> None:
    with pytest.raises(BadAnswer, match=f"^{name} in the device answer is missing or no text"):
        read(**{name: value})


@pytest.mark.clause("C-04")
@pytest.mark.parametrize(
    ("interval", "lifetime", "seconds"),
    [(5000, 299, 5.0), (5000, 5000, 5.0), (600, 600, 600.0), (1000, 3600, 1000.0), (301, 300, 301)],
)
def test_an_interval_that_can_only_be_milliseconds_is_read_as_such(
    interval: int, lifetime: int, seconds: float
) -> None:
    assert read(interval=interval, expires_in=lifetime).interval_s == seconds


@pytest.mark.clause("C-04")
def test_googles_name_of_the_address_is_understood() -> None:
    grant = read(verification_uri=..., verification_url="https://g.example/device")
    assert grant.verification_uri == "https://g.example/device"


@pytest.mark.clause("D-13")
@pytest.mark.parametrize(
    "uri",
    [
        "https://h.example/d?b=2&a=1&code=WDJB%2DMJHT#frag",
        "HTTPS://H.example:443/d/../e?",
        "https://h.example/gerät?c=%c3%a4",
    ],
)
def test_addresses_are_kept_byte_for_byte(uri: str) -> None:
    grant = read(verification_uri=uri, verification_uri_complete=uri)
    assert (grant.verification_uri, grant.verification_uri_complete) == (uri, uri)


@pytest.mark.clause("D-13")
@pytest.mark.parametrize("value", [..., None, ""])
def test_no_complete_address_is_made_up(value: object) -> None:
    assert read(verification_uri_complete=value).verification_uri_complete is None


@pytest.mark.clause("V-07", "V-06")
@pytest.mark.parametrize("name", ["verification_uri", "verification_uri_complete"])
@pytest.mark.parametrize(
    "uri",
    [
        "http://login.example/device",
        "javascript:alert(1)",
        "https://login.example@evil.example/",
        "https://login.example/\u202e",
        "https://h/" + "x" * 2048,
        ["https://login.example/"],
    ],
)
def test_an_address_to_which_no_phone_may_be_sent_is_refused(name: str, uri: object) -> None:
    with pytest.raises(BadAnswer, match=f"^{name} in the device answer"):
        read(**{name: uri})


def test_an_insecure_address_is_shown_in_the_insecure_mode_only() -> None:
    members = {**IBM, "verification_uri": "http://10.0.0.2/device"}
    assert device.read(answer(members), allow_http=True).verification_uri.startswith("http://")
    with pytest.raises(BadAnswer, match="is not https"):
        device.read(answer(members))


@pytest.mark.clause("D-14")
@pytest.mark.parametrize(
    "code",
    [
        *("s2DqSN", "70HYPR", "WDJB-MJHT", "123 456 789", "W" * 15, "0" * 32, " x ", "<b>&amp;"),
        *("A^B`C", "A+B=C$", "\u05d0\u05d1-12", "\u6f22\u5b57", "\uff21\uff22", "\U00012000"),
    ],
)
def test_the_code_is_kept_as_received(code: str) -> None:
    assert read(user_code=code).user_code == code


@pytest.mark.clause("O-16", "V-09")
@pytest.mark.parametrize(
    "code",
    ["x" * 33, "A\u0301\u0301B", "AB\u202eCD", "AB\nCD", "\x1b[31m", "AB\u200bCD", "   ", "\u00a0"],
)
def test_a_code_that_cannot_be_read_off_a_screen_is_refused(code: str) -> None:
    with pytest.raises(BadAnswer, match="user_code in the device answer cannot be shown"):
        read(user_code=code)


@pytest.mark.clause("O-05")
def test_unknown_members_are_ignored() -> None:
    assert read(message="To sign in, use a web browser", ext={"deep": [1]}) == read()


@pytest.mark.clause("O-09")
@pytest.mark.parametrize("status", [200, 400, 401, 403])
@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("unauthorized_client", NotAllowed),
        ("unsupported_grant_type", NotAllowed),
        ("device_flow_disabled", NotAllowed),
        ("admin_policy_enforced", NotAllowed),
        ("invalid_client", Misconfigured),
        ("invalid_scope", Misconfigured),
        ("invalid_request", Misconfigured),
        ("invalid_grant", Misconfigured),
        ("invalid_target", Misconfigured),
        ("incorrect_client_credentials", Misconfigured),
        ("server_error", BadAnswer),
        ("slow_down", Busy),
        ("temporarily_unavailable", Busy),
    ],
)
def test_an_oauth_error_means_the_same_under_any_status(
    status: int, code: str, error: type[SignInError]
) -> None:
    with pytest.raises(error) as caught:
        device.read(oauth_error(code, status))
    assert str(caught.value).partition(":")[0] == f"the device endpoint answered {code}"


@pytest.mark.clause("C-12")
@pytest.mark.parametrize(
    ("response", "wait_s"),
    [
        (oauth_error("slow_down", 429), 60.0),
        (html(429), 60.0),
        (html(503), 60.0),
        (answer({"error": "slow_down"}, 429, retry_after="90"), 90.0),
        (answer({"error": "slow_down"}, 400, retry_after="90"), 90.0),
        (answer({}, 503, retry_after="0"), 0.0),
        (answer({"error_code": "rate_limit_exceeded"}, 403), 60.0),
    ],
)
def test_a_busy_provider_says_for_how_long(response: Response, wait_s: float) -> None:
    with pytest.raises(Busy) as caught:
        device.read(response)
    assert caught.value.retry_in_s == wait_s


@pytest.mark.clause("C-02", "D-18")
@pytest.mark.parametrize(
    "response",
    [
        html(),
        html(404),
        html(500),
        Response(200),
        Response(302, {"location": "https://portal.example"}),
        answer([1, 2]),
        answer(IBM, 500),
        Response(200, {}, json.dumps(IBM).encode()[:-5]),
    ],
    ids=["portal", "404", "500", "empty", "302", "list", "500 with a code", "cut short"],
)
def test_anything_else_is_a_bad_answer(response: Response) -> None:
    with pytest.raises(BadAnswer, match="without a code"):
        device.read(response)


@pytest.mark.clause("C-05")
def test_the_answer_may_be_a_form() -> None:
    body = b"device_code=d&user_code=WDJB-MJHT&verification_uri=https%3A%2F%2Fg%2Fd&expires_in=899"
    headers = {"content-type": "application/x-www-form-urlencoded"}
    grant = device.read(Response(200, headers, body))
    assert (grant.user_code, grant.expires_in_s) == ("WDJB-MJHT", 899.0)


@pytest.mark.clause("D-10", "V-10")
def test_no_code_is_printed() -> None:
    printed = f"{read()!r} {device.request(CLIENT, METADATA, TODAY)!r}"
    assert DEVICE_CODE not in printed
    assert "70HYPR" not in printed


@pytest.mark.clause("D-07", "O-16")
@given(
    st.dictionaries(
        st.sampled_from([*IBM, "verification_url", "error"]),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False)
        | st.text()
        | st.lists(st.integers()),
    )
)
def test_no_answer_does_more_than_raise_our_errors(changes: dict[str, object]) -> None:
    try:
        grant = read(**changes)
    except SignInError:
        return
    assert grant.expires_in_s > 0
    assert grant.interval_s >= 0
    assert grant.user_code.isprintable()


@pytest.mark.clause("D-07", "O-16")
@pytest.mark.parametrize("blank", ["\u3164\u3164", "ABC\u2800", "\uffa0", "\u115f\u1160"])
def test_a_code_that_nobody_could_see_is_refused(blank: str) -> None:
    with pytest.raises(BadAnswer, match="user_code in the device answer cannot be shown"):
        read(user_code=blank)


@pytest.mark.clause("D-14", "O-16")
@pytest.mark.parametrize(
    "picture",
    ["AB\u2603CD", "AB\U0001fa7bCD", "\U0001f1e9\U0001f1ea", "\u2713", "A\U0001f3fb", "A\u00b4"],
)
def test_a_code_of_pictures_is_refused_rather_than_shown_in_part(picture: str) -> None:
    with pytest.raises(BadAnswer, match="user_code in the device answer cannot be shown"):
        read(user_code=picture)
