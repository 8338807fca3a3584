"""Giving up, at any step."""

import pytest

from kiosk.oauth.errors import (
    Cancelled,
)
from kiosk.oauth.identification import KEY_RETRIES_S
from kiosk.oauth.messages import (
    CodeIssued,
    Failed,
    News,
    Polled,
    SignedIn,
    TokensIssued,
)
from tests.fakes.issuer import (
    Issuer,
    html,
)
from tests.fakes.wire import START
from tests.oauth.playing import PENDING, play, raising


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("after_s", [0.0, 3.0, 6.0, 10.0, 12.0])
def test_a_cancelled_wait_ends_without_a_word(after_s: float) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING]
    news, wire = play(issuer, cancel_at=START + after_s)
    assert not [item for item in news if isinstance(item, SignedIn | Failed)]
    assert wire.now() == START + after_s


@pytest.mark.clause("C-10")
@pytest.mark.parametrize(
    ("step", "kinds"),
    [
        ("openid-configuration", []),
        ("device_authorization", []),
        ("jwks", [CodeIssued]),
        ("token", [CodeIssued]),
        ("userinfo", [CodeIssued, Polled, TokensIssued]),
    ],
)
def test_a_cancelled_request_ends_without_a_word(step: str, kinds: list[type[News]]) -> None:
    issuer = Issuer()
    issuer.replies[step] = raising(Cancelled("quit"))
    news, wire = play(issuer)
    assert [type(item) for item in news] == kinds
    assert step in wire.exchanges[-1].request.url


@pytest.mark.clause("C-10")
def test_a_cancelled_second_fetch_of_keys_ends_without_a_word() -> None:
    issuer = Issuer()
    replies = [lambda: html(502), raising(Cancelled("quit"))]
    issuer.replies["jwks"] = lambda: replies.pop(0)()
    news, _ = play(issuer)
    assert [type(item) for item in news] == [CodeIssued, Polled, TokensIssued]


@pytest.mark.clause("C-10")
def test_a_cancelled_wait_for_keys_ends_without_a_word() -> None:
    issuer = Issuer()
    issuer.replies["jwks"] = lambda: html(502)
    news, wire = play(issuer, cancel_at=START + 6.5)
    assert [type(item) for item in news] == [CodeIssued, Polled, TokensIssued, Polled]
    assert wire.pauses[-1] == KEY_RETRIES_S[0]
