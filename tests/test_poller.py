"""The thread of an attempt: what it says, and that it always ends."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.oauth.errors import NotKept
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import (
    CodeIssued,
    Failed,
    Polled,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.person_session import PersonSession, Unkept
from kiosk.oauth.wire import Request, Response
from kiosk.poller import Ledger, Poller
from kiosk.session import Portrait
from kiosk.transport import Transport
from tests.fakes.behaviours import hang
from tests.fakes.hostile import PATIENCE_S, HostileServer
from tests.fakes.issuer import ISSUER, SUBJECT, Issuer
from tests.fakes.pictures import picture
from tests.fakes.played_transport import PlayedTransport
from tests.fakes.stalls import STALLS
from tests.oauth.playing import CLIENT, PENDING, PROVIDER

AT_ONCE_MS = 1000
CYCLES = 500
TO_THE_END = [Polled, TokensIssued, SignedIn]


def record(poller: Poller) -> list[tuple[int, object]]:
    """What the poller says, in its order."""
    said: list[tuple[int, object]] = []

    def hear(attempt: int, news: object) -> None:
        said.append((attempt, news))

    for signal in (
        poller.code_issued,
        poller.waiting,
        poller.tokens_issued,
        poller.signed_in,
        poller.portrait,
        poller.unkept,
        poller.failed,
    ):
        signal.connect(hear, Qt.ConnectionType.DirectConnection)
    return said


def play(
    qtbot: QtBot, transport: Transport, attempt: int = 1, ledger: Ledger | None = None
) -> list[tuple[int, object]]:
    poller = Poller(attempt, CLIENT, PROVIDER, transport, ledger=ledger)
    said = record(poller)
    with qtbot.waitSignal(poller.finished, timeout=5000):
        poller.start()
    assert poller.wait(AT_ONCE_MS)
    return said


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")


@pytest.fixture(params=STALLS)
def stalling(request: pytest.FixtureRequest) -> Iterator[HostileServer]:
    with STALLS[request.param](None) as server:
        yield server


@pytest.mark.clause("C-10")
def test_news_become_signals_with_the_attempts_number(qtbot: QtBot) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING]
    issuer.userinfo["picture"] = f"{ISSUER}/ada.png"
    issuer.replies["ada.png"] = lambda: Response(200, {}, picture("PNG", 64, 64))
    transport = PlayedTransport(issuer)
    said = play(qtbot, transport, attempt=7)
    assert {attempt for attempt, _ in said} == {7}
    assert [type(news) for _, news in said] == [CodeIssued, Polled, *TO_THE_END, Portrait]
    assert transport.closed


def test_a_second_attempt_takes_over_what_the_first_found_out(qtbot: QtBot) -> None:
    memory, issuer = Memory(PROVIDER), Issuer()
    for attempt, paths in ((1, ("metadata", "keys")), (2, ())):
        asked: list[str] = []

        def serve(request: Request, asked: list[str] = asked) -> Response:
            asked.append(request.url)
            return issuer(request)

        poller = Poller(attempt, CLIENT, PROVIDER, PlayedTransport(serve), memory)
        with qtbot.waitSignal(poller.finished, timeout=5000):
            poller.start()
        poller.wait()
        seen = {"metadata": "configuration", "keys": "jwks"}
        assert [name for name, part in seen.items() if any(part in url for url in asked)] == [
            *paths
        ]


class ListedLedger:
    """Says in which order it was told what; cannot write when it is `full`."""

    def __init__(self, asked: list[str], *, full: bool = False) -> None:
        self.asked = asked
        self.full = full
        self.kept: PersonSession | None = None

    def take(self, issued: TokensIssued) -> None:
        self._write("tokens taken")

    def keep(self, session: PersonSession) -> None:
        self.kept = session
        self._write("person kept")

    def _write(self, what: str) -> None:
        self.asked.append(what)
        if self.full:
            raise NotKept("the disk is full")


@pytest.mark.clause("O-12")
def test_tokens_are_kept_before_they_are_used_and_told(qtbot: QtBot) -> None:
    asked: list[str] = []
    issuer = Issuer()

    def serve(request: Request) -> Response:
        asked.append(request.url.rpartition("/")[2])
        return issuer(request)

    ledger = ListedLedger(asked)
    transport = PlayedTransport(serve)
    play(qtbot, transport, ledger=ledger)
    assert asked[-4:] == ["token", "tokens taken", "userinfo", "person kept"]
    assert ledger.kept is not None
    assert ledger.kept.identity.subject == SUBJECT
    assert ledger.kept.issued_at == pytest.approx(transport.wire.true_time(), abs=2)


@pytest.mark.clause("X-06", "V-10")
def test_a_fault_of_the_store_loses_no_tokens(qtbot: QtBot) -> None:
    class Broken(ListedLedger):
        def _write(self, what: str) -> None:
            raise ZeroDivisionError("refresh_token=s3cret")

    said = play(qtbot, PlayedTransport(Issuer()), ledger=Broken([]))
    told = [news for _, news in said]
    assert any(isinstance(news, TokensIssued) for news in told)
    assert isinstance(told[-1], SignedIn)
    (first, _) = [news for news in told if isinstance(news, Unkept)]
    assert first.cause.startswith("ZeroDivisionError at tests.test_poller:")


def test_a_person_who_cannot_be_kept_is_signed_in_nevertheless(qtbot: QtBot) -> None:
    said = play(qtbot, PlayedTransport(Issuer()), ledger=ListedLedger([], full=True))
    told = [news for _, news in said]
    assert told.count(Unkept("the disk is full")) == 2
    assert isinstance(told[-1], SignedIn)


def test_a_missing_picture_is_not_mentioned(qtbot: QtBot) -> None:
    said = play(qtbot, PlayedTransport(Issuer()))
    assert [type(news) for _, news in said] == [CodeIssued, *TO_THE_END]


def test_a_failure_is_told(qtbot: QtBot) -> None:
    issuer = Issuer()
    del issuer.metadata["device_authorization_endpoint"]
    ((_, news),) = play(qtbot, PlayedTransport(issuer))
    assert isinstance(news, Failed)
    assert news.trouble is Trouble.NOT_ALLOWED


@pytest.mark.clause("V-10")
def test_an_unexpected_exception_is_told_without_its_text(qtbot: QtBot) -> None:
    def serve(_: Request) -> Response:
        raise ZeroDivisionError("device_code=s3cret")

    transport = PlayedTransport(serve)
    ((_, news),) = play(qtbot, transport)
    assert isinstance(news, Failed)
    assert news.trouble is Trouble.INTERNAL
    kind, place = news.cause.split(" at ")
    assert kind == "ZeroDivisionError"
    assert place.startswith("tests.test_poller:")
    assert transport.closed


@pytest.mark.clause("C-10")
def test_cancel_ends_it_whatever_the_server_does(stalling: HostileServer, qtbot: QtBot) -> None:
    provider = Provider((stalling.url().rstrip("/"),), allow_insecure_http=True)
    poller = Poller(1, CLIENT, provider, Transport(allow_insecure_http=True))
    said = record(poller)
    poller.start()
    assert stalling.wait_until_reached()
    start = time.monotonic()
    poller.cancel()
    assert poller.wait(AT_ONCE_MS)
    assert time.monotonic() - start < AT_ONCE_MS / 1000
    assert said == []
    assert stalling.wait_until_left()


@pytest.mark.clause("C-10")
def test_cancel_ends_the_wait_between_polls(qtbot: QtBot) -> None:
    issuer = Issuer()

    class WaitsForReal(PlayedTransport):
        pause = Transport.pause
        cancel = Transport.cancel

    poller = Poller(1, CLIENT, PROVIDER, WaitsForReal(issuer))
    with qtbot.waitSignal(poller.code_issued, timeout=5000):
        poller.start()
    poller.cancel()
    assert poller.wait(AT_ONCE_MS)


@pytest.mark.clause("C-10")
def test_five_hundred_attempts_leave_nothing_behind(qtbot: QtBot) -> None:
    with HostileServer(hang) as server:
        provider = Provider((server.url().rstrip("/"),), allow_insecure_http=True)
        for attempt in range(CYCLES):
            poller = Poller(attempt, CLIENT, provider, Transport(allow_insecure_http=True))
            before = len(server.requests)
            poller.start()
            if attempt % 2:
                assert server.wait_until_reached(before + 1)
            poller.cancel()
            assert poller.wait(AT_ONCE_MS)
        assert server.wait_until_left()
    for thread in threading.enumerate():
        if thread.name == "kiosk-line":
            thread.join(PATIENCE_S)
            assert not thread.is_alive()
