"""Chunks whose sizes nobody should believe."""

import resource
from collections.abc import Callable

import pytest

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.wire import Request
from kiosk.transport import Transport
from tests.fakes.hostile import Behaviour, Connection, HostileServer


def chunk_of(size: str) -> Behaviour:
    """A chunk said to be of this size, and then bytes until the client has enough."""

    def behave(connection: Connection) -> bool:
        head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.send(f"{head}{size}\r\n".encode())
        while not connection.closing.is_set():
            connection.send(bytes(65536))
        return False

    return behave


@pytest.mark.clause("C-08", "C-02", "V-12")
@pytest.mark.parametrize("size", ["-1", "-2", "-5", "-0x1", "ffffffffffffffff", "1_0", "+5", ""])
def test_a_size_that_is_none_is_no_answer(size: str, wire: Callable[..., Transport]) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with HostileServer(chunk_of(size)) as server:
        transport = wire(insecure=True)
        with pytest.raises(Unreachable):
            transport.send(Request("GET", server.url(), total_s=5.0))
        transport.close()
        assert server.wait_until_left()
    grown_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kib < 100 * 1024
