"""The answer to a poll where one word or number more or less decides."""

import pytest

from kiosk.oauth import device, poll
from kiosk.oauth.errors import BadAnswer
from kiosk.oauth.messages import Client
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer, answer, html

CLIENT = Client("kiosk-7")
GRANT = device.read(answer(Issuer().device))
TOKENS: dict[str, object] = {"access_token": "at", "id_token": "it", "token_type": "Bearer"}


def read(response: Response, *, first: bool = False, oauth_only: bool = False) -> poll.Answer:
    return poll.read(response, CLIENT, GRANT, first=first, oauth_only=oauth_only)


def error(code: str, status: int = 400, **headers: str) -> Response:
    return answer({"error": code}, status, **headers)


@pytest.mark.clause("C-02", "D-20")
@pytest.mark.parametrize(
    ("response", "code"),
    [
        (answer({}, 200, retry_after="7"), "not_oauth"),
        (answer([], 200, retry_after="7"), "not_oauth"),
        (answer({}, 404, retry_after="7"), "http_404"),
        (error("unheard_of", 408, retry_after="7"), "http_408"),
        (error("unheard_of", 429, retry_after="7"), "http_429"),
        (error("access_denied", 500, retry_after="7"), "http_500"),
        (answer(TOKENS, 500, retry_after="7"), "http_500"),
        (answer(TOKENS, 201, retry_after="7"), "http_201"),
    ],
)
def test_whatever_is_transient_may_say_for_how_long(response: Response, code: str) -> None:
    assert read(response) == poll.Transient(code, 7.0)


@pytest.mark.clause("C-02")
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (407, poll.Refused),
        (408, poll.Transient),
        (409, poll.Refused),
        (428, poll.Refused),
        (429, poll.Transient),
        (430, poll.Refused),
        (499, poll.Refused),
        (500, poll.Transient),
    ],
)
def test_which_statuses_turn_an_unknown_error_into_patience(
    status: int, kind: type[poll.Answer]
) -> None:
    assert isinstance(read(error("unheard_of", status)), kind)


@pytest.mark.clause("C-01", "C-02")
def test_slow_down_and_refusal_keep_what_they_say_about_time() -> None:
    slow = answer({"error": "slow_down", "interval": 9}, 429, retry_after="7")
    assert read(slow) == poll.SlowDown("slow_down", 9.0, 7.0)
    refused = read(error("temporarily_unavailable", 400, retry_after="7"))
    assert refused == poll.Refused("temporarily_unavailable", 7.0)


@pytest.mark.clause("C-04")
def test_an_interval_beyond_the_codes_life_is_in_milliseconds() -> None:
    for stated, read_s in ((299_000, 299.0), (298, 298.0), (300, 300.0), (1000, 5.0)):
        slow = read(answer({"error": "slow_down", "interval": stated}, 400))
        assert slow == poll.SlowDown("slow_down", read_s, None)


ENTRA = {"error_codes": [7000218, 5], "error_description": "AADSTS7000218: a secret"}


@pytest.mark.clause("V-10")
@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"error": "access_denied"}, poll.Declined("access_denied", "AADSTS7000218")),
        ({"error": "invalid_grant"}, poll.Gone("invalid_grant", "AADSTS7000218")),
        ({"error": "invalid_client"}, poll.Refused("invalid_client", None, "AADSTS7000218")),
    ],
)
def test_microsofts_number_comes_along(members: dict[str, object], expected: poll.Answer) -> None:
    assert read(answer({**members, **ENTRA}, 400)) == expected


@pytest.mark.clause("O-06", "O-17")
def test_the_operator_reads_what_is_wrong_with_the_tokens() -> None:
    for change, cause in (
        ({"token_type": "mac"}, "the token endpoint sent a token of a type that is not understood"),
        ({"access_token": 5}, "access_token from the token endpoint is no token"),
        ({"access_token": ""}, "access_token from the token endpoint is no token"),
        ({"id_token": "a\x1f"}, "id_token from the token endpoint is no token"),
        ({"refresh_token": "a\x7f"}, "refresh_token from the token endpoint is no token"),
    ):
        with pytest.raises(BadAnswer) as bad:
            read(answer({**TOKENS, **change}))
        assert str(bad.value) == cause


@pytest.mark.clause("O-16")
def test_a_token_is_made_of_visible_ascii() -> None:
    every = "".join(chr(code) for code in range(0x20, 0x7F))
    granted = read(answer({**TOKENS, "access_token": every}))
    assert isinstance(granted, poll.Granted)
    assert granted.tokens.access_token.reveal() == every


@pytest.mark.clause("O-17")
def test_without_openid_no_id_token_is_kept_and_scopes_may_be_joined_by_commas() -> None:
    for id_token in ("it", 5, None):
        reply = answer({**TOKENS, "id_token": id_token, "scope": "repo,gist user"})
        granted = read(reply, oauth_only=True)
        assert isinstance(granted, poll.Granted)
        assert granted.tokens.id_token is None
        assert granted.tokens.scope == ("repo", "gist", "user")
    usual = read(answer({**TOKENS, "scope": "openid a,b"}))
    assert isinstance(usual, poll.Granted)
    assert usual.tokens.scope == ("openid", "a,b")


def test_a_gateway_page_is_no_answer_whatever_its_status() -> None:
    assert read(html(200)) == poll.Transient("not_oauth", None)
    assert read(html(401)) == poll.Transient("http_401", None)


def test_googles_long_names_of_scopes_are_the_short_ones() -> None:
    long = "https://www.googleapis.com/auth/userinfo."
    granted = read(answer({**TOKENS, "scope": f"openid {long}email {long}profile {long}x"}))
    assert isinstance(granted, poll.Granted)
    assert granted.tokens.scope == ("openid", "email", "profile", f"{long}x")
