"""Where a stranger's address may not lead (U-08)."""

import ssl
from collections.abc import Callable
from ipaddress import IPv4Address

import pytest

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.wire import Request
from kiosk.transport import Transport
from kiosk.transport.call import Call
from tests.fakes import behaviours
from tests.fakes.behaviours import answer
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer

pytestmark = pytest.mark.clause("U-08")
WireMaker = Callable[..., Transport]
STRANGE = Request("GET", "https://pictures.example/", public_only=True)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        str(IPv4Address(0)),
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:192.168.1.1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
    ],
)
def test_addresses_of_this_network_are_refused(address: str) -> None:
    with pytest.raises(PermissionError):
        Call(STRANGE).admit(address)
    Call(Request("GET", "https://id.example/")).admit(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "::ffff:93.184.216.34", "2600:1406::1"])
def test_public_addresses_are_admitted(address: str) -> None:
    Call(STRANGE).admit(address)


@pytest.fixture(scope="module")
def tls(authority: Authority) -> ssl.SSLContext:
    return authority.server("localhost")


def test_nothing_is_sent_to_this_network(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(answer(), tls=tls) as server:
        with pytest.raises(Unreachable, match="localhost: not a public address"):
            wire().send(Request("GET", server.url(), public_only=True))
        assert server.connections == []


def test_an_open_connection_is_no_way_around(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(answer(), tls=tls) as server:
        transport = wire()
        transport.send(Request("GET", server.url()))
        with pytest.raises(Unreachable, match="localhost: not a public address"):
            transport.send(Request("GET", server.url(), public_only=True))
        assert len(server.requests) == 1


def test_behind_a_proxy_the_proxy_decides(
    tls: ssl.SSLContext, wire: WireMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with HostileServer(answer(), tls=tls) as server, HostileServer(behaviours.tunnel) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url())
        assert wire().send(Request("GET", server.url(), public_only=True)).status == 200
