"""What an address in the claim `picture` gets out of a kiosk with a real wire (U-08)."""

import ssl
from collections.abc import Callable

import pytest

from kiosk.oauth.messages import Identity
from kiosk.picture import fetch_portrait
from kiosk.transport import Transport
from tests.fakes.behaviours import answer, redirect
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer
from tests.fakes.pictures import picture

WireMaker = Callable[..., Transport]
PNG = picture("PNG", 64, 64)


@pytest.fixture(scope="module")
def tls(authority: Authority) -> ssl.SSLContext:
    return authority.server("localhost")


def person(url: str) -> Identity:
    return Identity(
        "https://id.example", "1", {"picture": url, "website": url, "profile": url}, verified=True
    )


@pytest.mark.clause("U-08")
@pytest.mark.parametrize(
    "spelling",
    [
        "https://localhost:{port}/ada.png",
        "https://127.0.0.1:{port}/ada.png",
        "http://localhost:{port}/ada.png",
        "https://user@localhost:{port}/ada.png",
        "file:///usr/share/pixmaps/debian-logo.png",
        "//localhost:{port}/ada.png",
        "data:image/png;base64,iVBORw0KGgo=",
    ],
)
def test_no_picture_comes_from_this_device_or_its_network(
    spelling: str, tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(answer(body=PNG), tls=tls) as server:
        assert fetch_portrait(person(spelling.format(port=server.port)), wire()) is None
        assert server.connections == []


@pytest.mark.clause("U-08")
def test_a_picture_of_the_issuers_own_is_fetched_and_sent_nowhere_else(
    tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(answer(body=PNG), tls=tls) as far, HostileServer(tls=tls) as server:
        who = Identity(
            server.url("/oauth2"), "1", {"picture": server.url("/ada.png")}, verified=True
        )
        server.play(answer(body=PNG))
        assert fetch_portrait(who, wire()) is not None
        server.play(redirect(far.url("/ada.png")))
        assert fetch_portrait(who, wire()) is None
        assert far.connections == []
