"""The thread that hands tokens back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.errors import NotKept, Unreachable
from kiosk.oauth.messages import Failed, TokensIssued, Trouble
from kiosk.oauth.returns import Return, returns_of
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.wire import Request, Response
from kiosk.revoker import Revoker
from kiosk.transport import Transport
from tests.fakes.behaviours import hang
from tests.fakes.hostile import HostileServer
from tests.fakes.issuer import ACCESS_TOKEN, ISSUER, REFRESH_TOKEN, Issuer, form
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.played_transport import PlayedTransport
from tests.fakes.wire import TODAY
from tests.oauth.playing import play, tokens_issued

AT_ONCE_MS = 1000
BOTH = ("refresh_token", "access_token")


@pytest.fixture
def issued() -> TokensIssued:
    news, _ = play(Issuer())
    return tokens_issued(news)


def result(
    qtbot: QtBot,
    issued: TokensIssued,
    serve: Callable[[Request], Response],
    outbox: MemoryOutbox | None = None,
    let_go: Callable[[], None] | None = None,
) -> object:
    transport = PlayedTransport(serve)
    revoker = Revoker(3, issued, transport, outbox, let_go)
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
    assert outcome == Failed(Trouble.INTERNAL, "ZeroDivisionError, no store")


@pytest.mark.clause("R-07", "V-10")
@pytest.mark.parametrize(
    ("full", "cause"), [(False, "ZeroDivisionError"), (True, "ZeroDivisionError, disk full")]
)
def test_no_token_is_lost_by_a_fault_of_ours(
    qtbot: QtBot, issued: TokensIssued, full: bool, cause: str
) -> None:
    def serve(_: Request) -> Response:
        raise ZeroDivisionError("token=s3cret")

    outbox = MemoryOutbox()
    outbox.full = full
    assert result(qtbot, issued, serve, outbox) == Failed(Trouble.INTERNAL, cause)
    assert [one.hint for one in outbox.waiting()] == list(BOTH)


@pytest.mark.clause("V-10")
def test_a_store_that_breaks_unexpectedly_is_told(qtbot: QtBot, issued: TokensIssued) -> None:
    class Broken(MemoryOutbox):
        def waiting(self) -> tuple[Return, ...]:
            raise ZeroDivisionError("token=s3cret")

    outcome = result(qtbot, issued, lambda _: Response(200), Broken())
    assert outcome == Failed(Trouble.INTERNAL, "ZeroDivisionError")


def unplugged(_: Request) -> Response:
    raise Unreachable("no answer")


@pytest.mark.clause("R-07")
def test_an_offline_sign_out_loses_nothing(qtbot: QtBot, issued: TokensIssued) -> None:
    outbox = MemoryOutbox()
    outcome = result(qtbot, issued, unplugged, outbox)
    assert outcome == Revocation((), BOTH, "unreachable", later=BOTH)
    assert isinstance(outcome, Revocation)
    assert outbox.written == returns_of(issued, outcome, TODAY)
    assert [one.token.reveal() for one in outbox.written] == [REFRESH_TOKEN, ACCESS_TOKEN]


@pytest.mark.clause("R-07")
def test_what_was_written_ahead_is_not_doubled(qtbot: QtBot, issued: TokensIssued) -> None:
    outbox = MemoryOutbox(*returns_of(issued, None, TODAY - 1))
    result(qtbot, issued, unplugged, outbox)
    assert [(one.hint, one.tries) for one in outbox.written] == [(hint, 1) for hint in BOTH]


@pytest.mark.clause("R-07")
def test_what_was_written_ahead_ends_with_the_success(qtbot: QtBot, issued: TokensIssued) -> None:
    outbox = MemoryOutbox(*returns_of(issued, None, TODAY - 1))
    assert result(qtbot, issued, lambda _: Response(200), outbox) == Revocation(BOTH, ())
    assert outbox.written == ()


@pytest.mark.clause("R-07")
@pytest.mark.parametrize("serve", [unplugged, lambda _: Response(200)], ids=["offline", "online"])
def test_who_is_kept_is_let_go_before_anything_is_sent(
    qtbot: QtBot, issued: TokensIssued, serve: Callable[[Request], Response]
) -> None:
    outbox = MemoryOutbox()
    seen: list[int] = []

    def watched(request: Request) -> Response:
        seen.append(len(outbox.written))
        return serve(request)

    def let_go() -> None:
        outbox.put(returns_of(issued, None, TODAY))

    outcome = result(qtbot, issued, watched, outbox, let_go)
    assert isinstance(outcome, Revocation)
    assert outcome.unkept is None
    assert set(seen) == {2}
    assert tuple(one.hint for one in outbox.written) == outcome.later


@pytest.mark.clause("R-07", "V-10")
@pytest.mark.parametrize(
    ("error", "cause"),
    [(NotKept("disk full"), "disk full"), (ZeroDivisionError("s3cret"), "ZeroDivisionError")],
)
def test_who_cannot_be_let_go_is_signed_out_at_the_provider_all_the_same(
    qtbot: QtBot, issued: TokensIssued, error: Exception, cause: str
) -> None:
    def let_go() -> None:
        raise error

    outcome = result(qtbot, issued, lambda _: Response(200), MemoryOutbox(), let_go)
    assert outcome == Revocation(BOTH, (), unkept=cause)


@pytest.mark.clause("R-07")
def test_what_cannot_be_kept_is_told(qtbot: QtBot, issued: TokensIssued) -> None:
    outbox = MemoryOutbox()
    outbox.full = True
    outcome = result(qtbot, issued, unplugged, outbox)
    assert outcome == Revocation((), BOTH, "unreachable", later=BOTH, unkept="disk full")
    assert len(outbox.waiting()) == 2
    outcome = result(qtbot, issued, unplugged)
    assert outcome == Revocation((), BOTH, "unreachable", later=BOTH, unkept="no store")


@pytest.mark.clause("C-10", "R-07")
def test_cancel_ends_it(
    qtbot: QtBot, issued: TokensIssued, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")
    with HostileServer(hang) as server:
        here = replace(
            issued,
            metadata=replace(issued.metadata, revocation_endpoint=server.url("/revoke")),
        )
        outbox = MemoryOutbox()
        revoker = Revoker(1, here, Transport(allow_insecure_http=True), outbox)
        revoker.start()
        assert server.wait_until_reached()
        with qtbot.waitSignal(revoker.done, timeout=AT_ONCE_MS) as heard:
            revoker.cancel()
        assert revoker.wait(AT_ONCE_MS)
        assert heard.args is not None
        assert heard.args[1] == Revocation((), BOTH, "unreachable", later=BOTH)
        assert [one.hint for one in outbox.written] == list(BOTH)
