"""The thread that hands tokens back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import Failed, TokensIssued, Trouble
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.wire import Request, Response
from kiosk.revoker import Revoker
from kiosk.transport import Transport
from tests.fakes.behaviours import hang
from tests.fakes.hostile import HostileServer
from tests.fakes.issuer import ISSUER, Issuer, form
from tests.fakes.played_transport import PlayedTransport
from tests.oauth.playing import play, tokens_issued

AT_ONCE_MS = 1000


@pytest.fixture
def issued() -> TokensIssued:
    news, _ = play(Issuer())
    return tokens_issued(news)


def result(qtbot: QtBot, issued: TokensIssued, serve: Callable[[Request], Response]) -> object:
    transport = PlayedTransport(serve)
    revoker = Revoker(3, issued, transport)
    with qtbot.waitSignal(revoker.done, timeout=5000) as heard:
        revoker.start()
    assert revoker.wait(AT_ONCE_MS)
    assert transport.closed
    assert heard.args is not None
    attempt, outcome = heard.args
    assert attempt == 3
    return outcome


@pytest.mark.clause("R-03", "X-06")
def test_both_tokens_are_given_back(qtbot: QtBot, issued: TokensIssued) -> None:
    sent: list[tuple[str, str]] = []

    def serve(request: Request) -> Response:
        sent.append((request.url, form(request)["token_type_hint"][0]))
        return Response(200)

    outcome = result(qtbot, issued, serve)
    assert outcome == Revocation(("refresh_token", "access_token"), ())
    assert sent == [(f"{ISSUER}/revoke", hint) for hint in ("refresh_token", "access_token")]


@pytest.mark.clause("V-10")
def test_an_unexpected_exception_is_told_without_its_text(
    qtbot: QtBot, issued: TokensIssued
) -> None:
    def serve(_: Request) -> Response:
        raise ZeroDivisionError("token=s3cret")

    outcome = result(qtbot, issued, serve)
    assert outcome == Failed(Trouble.INTERNAL, "ZeroDivisionError")


@pytest.mark.clause("C-10")
def test_cancel_ends_it(
    qtbot: QtBot, issued: TokensIssued, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")
    with HostileServer(hang) as server:
        here = replace(
            issued,
            metadata=replace(issued.metadata, revocation_endpoint=server.url("/revoke")),
        )
        revoker = Revoker(1, here, Transport(allow_insecure_http=True))
        revoker.start()
        assert server.wait_until_reached()
        with qtbot.waitSignal(revoker.done, timeout=AT_ONCE_MS) as heard:
            revoker.cancel()
        assert revoker.wait(AT_ONCE_MS)
        assert heard.args is not None
        assert heard.args[1] == Revocation((), ("refresh_token", "access_token"), "unreachable")
