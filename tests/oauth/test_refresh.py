"""One exchange of a refresh token: what is asked, and what each answer means."""

from base64 import b64encode

import pytest

from kiosk.oauth.errors import BadAnswer
from kiosk.oauth.messages import Client, ClientAuth, Metadata, TokenSet
from kiosk.oauth.refresh import NoAnswer, Over, Refreshed, read, request
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, answer, form, header, html, oauth_error
from tests.fakes.wire import TODAY
from tests.oauth import demanding

METADATA = Metadata(ISSUER, "https://i/device", "https://i/token", "https://i/jwks")
OLD = TokenSet(Secret("a1"), Secret("i1"), Secret("r1"), 60.0, ("openid", "profile"))
NEW = {"access_token": "a2", "token_type": "Bearer"}


def refreshed(**members: object) -> TokenSet:
    found = read(answer({**NEW, **members}), OLD)
    assert isinstance(found, Refreshed)
    return found.tokens


@pytest.mark.clause("O-10")
def test_a_refresh_asks_for_no_scope_and_proves_the_client_as_before() -> None:
    client = Client(CLIENT_ID, Secret("s3cret"), scope="openid profile email")
    asked = request(client, METADATA, Secret("r1+/="), TODAY)
    assert (asked.method, asked.url) == ("POST", "https://i/token")
    assert asked.body == b"grant_type=refresh_token&refresh_token=r1%2B%2F%3D"
    proof = b64encode(f"{CLIENT_ID}:s3cret".encode()).decode()
    assert header(asked, "authorization") == f"Basic {proof}"


@pytest.mark.clause("O-10")
def test_a_client_without_a_secret_names_itself() -> None:
    asked = request(Client(CLIENT_ID, auth=ClientAuth.NONE), METADATA, Secret("r1"), TODAY)
    assert form(asked) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["r1"],
        "client_id": [CLIENT_ID],
    }
    assert header(asked, "authorization") is None


@pytest.mark.clause("O-10")
def test_a_client_with_a_key_proves_the_time_that_it_was_given() -> None:
    asked = request(demanding.client(), METADATA, Secret("r1"), TODAY)
    _, claims = demanding.read(form(asked)["client_assertion"][0], "ES256")
    assert claims["iat"] == TODAY - 30


@pytest.mark.clause("O-11")
def test_what_comes_replaces_the_old() -> None:
    tokens = refreshed(refresh_token="r2", id_token="i2", expires_in=30, scope="openid")
    assert tokens == TokenSet(Secret("a2"), Secret("i2"), Secret("r2"), 30.0, ("openid",))


@pytest.mark.clause("O-11", "O-10", "I-16")
@pytest.mark.parametrize("nothing", [{}, {"refresh_token": None, "id_token": None, "scope": None}])
def test_what_does_not_come_is_as_before_but_for_the_lifetime(nothing: dict[str, object]) -> None:
    assert refreshed(**nothing) == TokenSet(
        Secret("a2"), Secret("i1"), Secret("r1"), None, ("openid", "profile")
    )


@pytest.mark.clause("O-17")
def test_without_openid_connect_an_id_token_is_not_read() -> None:
    found = read(answer({**NEW, "id_token": "i2", "scope": "a,b"}), OLD, oauth_only=True)
    assert found == Refreshed(TokenSet(Secret("a2"), Secret("i1"), Secret("r1"), None, ("a", "b")))


@pytest.mark.clause("O-06", "O-16")
@pytest.mark.parametrize(
    "broken",
    [
        {"token_type": "mac"},
        {"token_type": None},
        {"access_token": "a\n2"},
        {"access_token": 5},
        {"refresh_token": ""},
        {"id_token": ["i2"]},
    ],
)
def test_tokens_that_must_not_be_used_are_no_tokens(broken: dict[str, object]) -> None:
    with pytest.raises(BadAnswer):
        refreshed(**{"refresh_token": "r2", **broken})


@pytest.mark.clause("B-06", "O-20")
@pytest.mark.parametrize("status", [200, 400, 401, 403, 499])
def test_invalid_grant_is_the_end(status: int) -> None:
    assert read(oauth_error("invalid_grant", status), OLD) == Over("invalid_grant")
    assert read(oauth_error("bad_refresh_token", status), OLD) == Over("bad_refresh_token")


@pytest.mark.clause("O-09")
def test_an_error_is_an_error_whatever_stands_beside_it() -> None:
    assert read(answer({"error": "invalid_grant", **NEW}), OLD) == Over("invalid_grant")


@pytest.mark.clause("B-06")
def test_the_end_may_have_a_number_that_explains_it() -> None:
    reply = oauth_error("invalid_grant", error_codes=[50105])
    assert read(reply, OLD) == Over("invalid_grant", "AADSTS50105")


@pytest.mark.clause("O-20", "C-02")
@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (oauth_error("invalid_grant", 500), "http_500"),
        (oauth_error("invalid_grant", 408), "invalid_grant"),
        (oauth_error("invalid_grant", 429), "invalid_grant"),
        (oauth_error("invalid_client", 401), "invalid_client"),
        (oauth_error("invalid_request"), "invalid_request"),
        (oauth_error("unauthorized_client"), "unauthorized_client"),
        (oauth_error("temporarily_unavailable", 503), "http_503"),
        (oauth_error("temporarily_unavailable"), "temporarily_unavailable"),
        (oauth_error("a-token-of-ours"), "other_error"),
        (answer(NEW, 500), "http_500"),
        (answer(NEW, 201), "http_201"),
        (answer({}, 404), "http_404"),
        (answer({}), "not_oauth"),
        (answer({"access_token": None}), "not_oauth"),
        (html(), "not_oauth"),
        (html(502), "http_502"),
        (Response(200), "not_oauth"),
        (Response(429), "http_429"),
    ],
)
def test_an_outage_or_a_wrong_setting_is_no_end(reply: Response, code: str) -> None:
    assert read(reply, OLD) == NoAnswer(code)


@pytest.mark.clause("C-02")
def test_the_wait_that_a_busy_server_asks_for_is_read() -> None:
    assert read(answer({}, 503, retry_after="120"), OLD) == NoAnswer("http_503", 120.0)
    assert read(answer({}, 429, retry_after="7"), OLD) == NoAnswer("http_429", 7.0)
