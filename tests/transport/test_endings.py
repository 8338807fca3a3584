"""Deadlines and cancelling, whatever the server does, and nothing left over (C-08, C-10)."""

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.oauth.errors import Cancelled, NoNetwork, Unreachable
from kiosk.oauth.wire import Request
from kiosk.transport import Transport
from kiosk.transport.call import CALL, Call
from kiosk.transport.exchange import exchange, open_session
from tests.fakes import behaviours, hostile
from tests.fakes.behaviours import answer
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer
from tests.fakes.stalls import STALLS

WireMaker = Callable[..., Transport]
AT_ONCE_S = 1.0


@pytest.fixture(params=STALLS)
def stalling(request: pytest.FixtureRequest, authority: Authority) -> Iterator[HostileServer]:
    with STALLS[request.param](authority.server("localhost")) as server:
        yield server


@contextmanager
def at_once() -> Iterator[None]:
    start = time.monotonic()
    yield
    assert time.monotonic() - start < AT_ONCE_S


@pytest.mark.clause("C-08")
def test_the_deadline_covers_everything(stalling: HostileServer, wire: WireMaker) -> None:
    with at_once(), pytest.raises(Unreachable, match=r"localhost: no answer in 0\.3 s"):
        wire().send(Request("GET", stalling.url(), total_s=0.3))
    assert stalling.wait_until_left()


@pytest.mark.clause("C-08")
@pytest.mark.parametrize("stall", ["before accept", "before TLS", "after the request"])
def test_it_is_told_alike_when_a_socket_notices_first(stall: str, authority: Authority) -> None:
    with (
        STALLS[stall](authority.server("localhost")) as server,
        open_session(authority.bundle, "test") as session,
    ):
        request = Request("GET", server.url(), total_s=0.1)
        CALL.set(Call(request))
        with pytest.raises(Unreachable, match=r"localhost: no answer in 0\.1 s"):
            exchange(session, request)  # without the deadline of a transport
        CALL.get().let_go()


def cancelled(transport: Transport, url: str, server: HostileServer) -> list[str]:
    """Cancel an exchange once the server was reached; what the exchange said to that."""
    said: list[str] = []

    def ask() -> None:
        try:
            transport.send(Request("POST", url, body=b"poll", total_s=60))
        except Cancelled as exc:
            said.append(str(exc))

    thread = threading.Thread(target=ask)
    thread.start()
    assert server.wait_until_reached()
    with at_once():
        transport.cancel()
        thread.join()
    return said


@pytest.mark.clause("C-10")
def test_cancel_ends_everything(stalling: HostileServer, wire: WireMaker) -> None:
    assert cancelled(wire(), stalling.url(), stalling) == ["given up"]
    assert stalling.wait_until_left()


@pytest.mark.clause("C-10")
def test_cancel_ends_the_wait_for_a_proxy(wire: WireMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    with HostileServer(behaviours.hang) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        assert cancelled(wire(), "https://id.example/", proxy) == ["given up"]
        assert proxy.requests[0].method == "CONNECT"
        assert proxy.wait_until_left()


@pytest.mark.clause("C-10")
def test_close_ends_the_exchange_of_a_transport_given_up(
    authority: Authority, wire: WireMaker
) -> None:
    with HostileServer(answer(), tls=authority.server("localhost")) as server:
        transport = wire()
        transport.send(Request("GET", server.url()))
        transport.close()
        assert server.wait_until_left()


@pytest.mark.clause("C-08")
def test_after_a_deadline_the_next_exchange_has_a_new_connection(
    authority: Authority, wire: WireMaker
) -> None:
    tls = authority.server("localhost")
    with HostileServer(behaviours.hang, answer(), tls=tls) as server:
        transport = wire()
        with pytest.raises(Unreachable):
            transport.send(Request("GET", server.url(), total_s=0.3))
        assert transport.send(Request("GET", server.url())).status == 200
        assert len(server.connections) == 2


@contextmanager
def stuck_resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A name server that does not answer; nothing can interrupt the look-up."""
    asked, answered = threading.Event(), threading.Event()

    def look_up(*args: object, **kwargs: object) -> list[object]:
        asked.set()
        answered.wait(hostile.PATIENCE_S)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield asked
    answered.set()


@pytest.mark.clause("C-10")
def test_cancel_does_not_wait_for_a_name(wire: WireMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = wire()
    with stuck_resolver(monkeypatch) as asked:

        def cancel_when_asked() -> None:
            asked.wait(hostile.PATIENCE_S)
            transport.cancel()

        canceller = threading.Thread(target=cancel_when_asked)
        canceller.start()
        with pytest.raises(Cancelled):
            transport.send(Request("GET", "https://id.example/", total_s=60))
        canceller.join()


@pytest.mark.clause("C-08")
def test_the_deadline_covers_the_look_up(wire: WireMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    with stuck_resolver(monkeypatch), at_once(), pytest.raises(Unreachable):
        wire().send(Request("GET", "https://id.example/", total_s=0.2))


def test_an_unknown_name_means_no_network(wire: WireMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*args: object, **kwargs: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(NoNetwork, match=r"^id\.example: name not found$"):
        wire().send(Request("GET", "https://id.example/?code=1"))


@pytest.mark.clause("C-08")
def test_a_dead_address_leaves_time_for_the_next(
    authority: Authority, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls = authority.server("localhost")
    with (
        HostileServer(accepts=False) as dead,
        HostileServer(answer(), tls=tls) as good,
    ):
        found = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
            for server in (dead, good)
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
        assert wire().send(Request("GET", good.url(), total_s=2)).status == 200


def test_a_refused_connection_is_unreachable(wire: WireMaker) -> None:
    with HostileServer(answer()) as server:
        url = server.url().replace("http:", "https:")
    with pytest.raises(Unreachable, match="localhost: Connection refused"):
        wire().send(Request("GET", url))


@pytest.mark.clause("C-10")
def test_cancel_wakes_a_pause(wire: WireMaker) -> None:
    transport = wire()
    with at_once():
        canceller = threading.Thread(target=transport.cancel)
        canceller.start()
        assert transport.pause(60)
        canceller.join()


def test_a_pause_ends_by_itself(wire: WireMaker) -> None:
    assert not wire().pause(0.01)


@pytest.mark.clause("C-10")
def test_nothing_is_sent_after_cancel(wire: WireMaker) -> None:
    with HostileServer(answer()) as server:
        transport = wire(insecure=True)
        transport.cancel()
        with pytest.raises(Cancelled):
            transport.send(Request("GET", server.url()))
        assert server.connections == []


def test_no_descriptor_is_left(authority: Authority, wire: WireMaker) -> None:
    def descriptors() -> int:
        return len(os.listdir("/proc/self/fd"))

    with HostileServer(behaviours.hang, tls=authority.server("localhost")) as server:
        before = descriptors()
        transport = wire()
        for _ in range(5):
            with pytest.raises(Unreachable):
                transport.send(Request("GET", server.url(), total_s=0.1))
        for thread in threading.enumerate():
            if thread.name == "kiosk-line":
                thread.join(hostile.PATIENCE_S)
        assert server.wait_until_left()
        assert descriptors() <= before


@pytest.mark.clause("C-06", "D-21")
def test_the_clock_counts_the_time_asleep(wire: WireMaker) -> None:
    uptime_s = float(Path("/proc/uptime").read_text().split()[0])
    assert wire().now() == pytest.approx(uptime_s, abs=1)


@pytest.mark.clause("C-06")
def test_wall_time_is_the_clock_on_the_wall(wire: WireMaker) -> None:
    assert wire().wall_time() == pytest.approx(time.time(), abs=1)


@pytest.mark.clause("C-10", "O-11")
def test_what_is_under_way_may_end_after_leaving_and_nothing_begins(
    wire: WireMaker, authority: Authority
) -> None:
    asked = threading.Event()

    def late(connection: hostile.Connection) -> bool:
        asked.wait()
        return answer(200, b"tokens")(connection)

    with HostileServer(late, tls=authority.server("localhost")) as server:
        transport, got = wire(), []
        thread = threading.Thread(
            target=lambda: got.append(transport.send(Request("POST", server.url(), body=b"x")))
        )
        thread.start()
        assert server.wait_until_reached()
        transport.leave()
        assert transport.pause(60)
        asked.set()
        thread.join()
        assert [response.body for response in got] == [b"tokens"]
        with pytest.raises(Cancelled):
            transport.send(Request("POST", server.url(), body=b"x"))
        transport.close()
