"""The thread that hands back what earlier sign-outs could not, over real sockets."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import Failed, Provider, Trouble
from kiosk.oauth.returns import MAX_AGE_S, Return
from kiosk.oauth.revocation import Revocation
from kiosk.returner import Returner
from kiosk.transport import Transport
from tests.fakes.behaviours import answer, hang, hang_up, portal
from tests.fakes.hostile import HostileServer
from tests.fakes.issuer import ISSUER
from tests.fakes.outbox import MemoryOutbox
from tests.oauth.returning import ACCESS, BOTH, CLIENT, REFRESH

AT_ONCE_MS = 1000
LONG_MS = 20_000
PROVIDER = Provider((ISSUER,))


class HurriedTransport(Transport):
    """Real exchanges, while waits take no time: they move both clocks."""

    def __init__(self) -> None:
        super().__init__(allow_insecure_http=True)
        self.waited_s = 0.0

    def pause(self, seconds: float) -> bool:
        """Let the time pass at once."""
        self.waited_s += seconds
        return super().pause(0)

    def now(self) -> float:
        """The clock that never jumps, moved by the waits."""
        return super().now() + self.waited_s

    def wall_time(self) -> float:
        """The time of day, moved by the waits."""
        return super().wall_time() + self.waited_s


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")


def waiting_at(url: str) -> MemoryOutbox:
    """Both tokens of a sign-out, due at once, on their way to `url`."""
    now = Transport().wall_time()
    return MemoryOutbox(
        *(replace(one, revocation_endpoint=url, since=now, due_at=now) for one in (REFRESH, ACCESS))
    )


def run(qtbot: QtBot, outbox: MemoryOutbox, transport: Transport | None = None) -> list[object]:
    """Run a returner to its end, and return what it told."""
    news: list[object] = []
    returner = Returner(outbox, CLIENT, PROVIDER, transport or HurriedTransport())
    returner.done.connect(news.append)
    with qtbot.waitSignal(returner.finished, timeout=LONG_MS):
        returner.start()
    assert returner.wait(AT_ONCE_MS)
    return news


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that is taken, by somebody who does not listen."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def hints(server: HostileServer) -> list[str]:
    return [parse_qs(received.body.decode())["token_type_hint"][0] for received in server.requests]


@pytest.mark.clause("R-03", "R-04", "R-05", "R-07")
def test_tokens_get_home_after_an_outage_and_a_restart(
    qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    busy = answer(503, headers={"Retry-After": "900"})
    with HostileServer(hang_up, busy, portal()) as server:
        outbox = waiting_at(server.url("/revoke"))

        class EndsAfterTheFirstTry(HurriedTransport):
            def pause(self, seconds: float) -> bool:
                if server.requests and seconds > 0:
                    self.cancel()
                return super().pause(seconds)

        assert run(qtbot, outbox, EndsAfterTheFirstTry()) == []
        assert hints(server) == ["refresh_token"]
        outbox = outbox.restarted()
        assert {one.tries for one in outbox.waiting()} == {2}
        transport = HurriedTransport()
        assert run(qtbot, outbox, transport) == [Revocation((hint,), ()) for hint in BOTH]
        assert transport.waited_s >= 900
        assert hints(server) == ["refresh_token", "refresh_token", *BOTH]
        assert outbox.written == ()
    record_property("figure: tokens handed back after an outage", 2)


@pytest.mark.clause("R-05")
def test_a_server_that_stays_away_for_a_week_ends_it(
    qtbot: QtBot, closed_port: int, record_property: Callable[[str, object], None]
) -> None:
    outbox = waiting_at(f"http://localhost:{closed_port}/revoke")
    transport = HurriedTransport()
    given_up = {Revocation((), (hint,), "too_old") for hint in BOTH}
    news = run(qtbot, outbox, transport)
    assert set(news) == given_up
    assert len(news) == 2
    assert MAX_AGE_S < transport.waited_s < MAX_AGE_S + 2 * 3600
    assert outbox.written == ()
    record_property("figure: tokens given up after a week", 2)


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("jitter", [0.0, 1.0], ids=["hanging", "waiting"])
def test_cancel_ends_it_and_everything_still_waits(qtbot: QtBot, jitter: float) -> None:
    with HostileServer(hang) as server:
        outbox = waiting_at(server.url("/revoke"))
        before = outbox.written
        transport = Transport(allow_insecure_http=True)
        returner = Returner(outbox, CLIENT, PROVIDER, transport, lambda: jitter)
        with qtbot.waitSignal(returner.finished, timeout=LONG_MS):
            returner.start()
            assert jitter or server.wait_until_reached()
            returner.cancel()
            assert returner.wait(AT_ONCE_MS)
        assert outbox.written == before
        assert len(server.requests) == (0 if jitter else 1)


@pytest.mark.clause("B-01")
def test_it_ends_at_once_when_nothing_is_for_these_settings(qtbot: QtBot) -> None:
    outbox = MemoryOutbox(replace(REFRESH, client_id="another", since=Transport().wall_time()))
    assert run(qtbot, outbox) == []
    assert outbox.writes == 0


@pytest.mark.clause("R-07")
def test_an_outbox_that_cannot_be_read_is_told(qtbot: QtBot) -> None:
    outbox = MemoryOutbox(REFRESH)
    outbox.reads = False
    assert run(qtbot, outbox) == [Failed(Trouble.CONFIGURATION, "cannot be read")]


@pytest.mark.clause("V-10")
def test_an_unexpected_exception_is_told_without_its_text(qtbot: QtBot) -> None:
    class Broken(MemoryOutbox):
        def waiting(self) -> tuple[Return, ...]:
            raise ZeroDivisionError("token=s3cret")

    assert run(qtbot, Broken()) == [Failed(Trouble.INTERNAL, "ZeroDivisionError")]
