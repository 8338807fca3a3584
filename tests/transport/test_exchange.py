"""What is sent, what is followed and what is taken for an answer, over real TLS."""

import logging
import re
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.oauth.errors import Unreachable, WireError
from kiosk.oauth.wire import Request, Response
from kiosk.transport import Transport
from tests.fakes import behaviours, hostile
from tests.fakes.behaviours import answer, redirect
from tests.fakes.certificates import Authority
from tests.fakes.hostile import HostileServer

WireMaker = Callable[..., Transport]


@pytest.fixture(scope="module")
def tls(authority: Authority) -> ssl.SSLContext:
    return authority.server("localhost")


@pytest.fixture
def good(tls: ssl.SSLContext) -> Iterator[HostileServer]:
    with HostileServer(answer(), tls=tls) as server:
        yield server


@pytest.mark.clause("O-01", "V-12", "V-15")
def test_a_request_arrives_as_it_was_made(good: HostileServer, wire: WireMaker) -> None:
    form = "application/x-www-form-urlencoded"
    request = Request("POST", good.url("/token?x=1"), (("Content-Type", form),), b"a=%C3%A9&b=1")
    assert wire().send(request) == Response(
        200, {"content-type": "application/json", "content-length": "2"}, b"{}"
    )
    (received,) = good.requests
    assert (received.method, received.target, received.body) == (
        "POST",
        "/token?x=1",
        b"a=%C3%A9&b=1",
    )
    assert received.headers == {
        "host": f"localhost:{good.port}",
        "user-agent": "kiosk/0.1.0",
        "accept-encoding": "identity",
        "content-type": form,
        "content-length": "12",
    }


def test_one_connection_serves_many_polls(good: HostileServer, wire: WireMaker) -> None:
    transport = wire()
    for _ in range(3):
        transport.send(Request("POST", good.url(), body=b"poll"))
    assert len(good.requests) == 3
    assert len(good.connections) == 1


@pytest.mark.clause("O-01", "C-09", "V-15")
def test_netrc_is_ignored(
    good: HostileServer, wire: WireMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login mallory password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    wire().send(Request("GET", good.url()))
    assert "authorization" not in good.requests[0].headers


def test_cookies_are_not_kept(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(answer(headers={"Set-Cookie": "who=you"}), tls=tls) as server:
        transport = wire()
        transport.send(Request("GET", server.url()))
        transport.send(Request("GET", server.url()))
        assert "cookie" not in server.requests[1].headers


@pytest.mark.clause("M-08", "V-19")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_post_is_never_sent_on(
    status: int, good: HostileServer, tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(redirect(good.url("/steal"), status), tls=tls) as server:
        response = wire().send(Request("POST", server.url(), body=b"client_secret=s"))
    assert (response.status, response.headers["location"]) == (status, good.url("/steal"))
    assert good.connections == []


@pytest.mark.clause("M-08", "V-19")
def test_a_post_is_not_sent_again_at_home(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(redirect("/b"), answer(), tls=tls) as server:
        assert wire().send(Request("POST", server.url("/a"), body=b"x")).status == 307
        assert len(server.requests) == 1


@pytest.mark.clause("M-08")
def test_a_get_follows_redirects_at_home(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(redirect("/b"), redirect("c"), answer(), tls=tls) as server:
        response = wire().send(Request("GET", server.url("/a")))
        assert response.status == 200
        assert [r.target for r in server.requests] == ["/a", "/b", "/c"]


@pytest.mark.clause("M-08")
def test_a_get_follows_three_redirects_at_most(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(redirect("/again"), tls=tls) as server:
        assert wire().send(Request("GET", server.url())).status == 307
        assert len(server.requests) == 4


@pytest.mark.clause("M-08")
@pytest.mark.parametrize(
    "spelling",
    [
        "https://localhost:{port}/",
        "http://localhost:{home}/",
        "//localhost:{port}/",
        "https://localhost:{port}\\@localhost:{home}/",
        "https://[localhost:{home}/",
    ],
)
def test_a_get_stays_at_home(
    spelling: str, good: HostileServer, tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(tls=tls) as server:
        location = spelling.format(port=good.port, home=server.port)
        server.play(redirect(location))
        response = wire().send(Request("GET", server.url(), (("Authorization", "Bearer t"),)))
        assert response.status == 307
        assert len(server.requests) == 1
    assert good.connections == []


@pytest.mark.clause("C-02")
def test_a_captive_portal_is_an_answer_for_the_protocol_to_judge(
    tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(behaviours.portal(), tls=tls) as server:
        assert wire().send(Request("GET", server.url())).body.startswith(b"<html>")


@pytest.mark.clause("C-02", "C-08", "V-12")
@pytest.mark.parametrize(
    "behaviour",
    [
        behaviours.cut_in_headers,
        behaviours.cut_in_body,
        behaviours.cut_in_chunks,
        behaviours.endless_body,
        behaviours.redirect_without_end,
        behaviours.endless_headers,
        behaviours.gzip_bomb,
        behaviours.reset,
        behaviours.hang_up,
    ],
)
def test_half_an_answer_is_none(
    behaviour: hostile.Behaviour, tls: ssl.SSLContext, wire: WireMaker
) -> None:
    with HostileServer(behaviour, tls=tls) as server:
        with pytest.raises(Unreachable) as caught:
            wire().send(Request("POST", server.url("/t?q=1"), body=b"secret", max_bytes=4096))
        assert str(caught.value).startswith("localhost: ")
        assert server.wait_until_left()
        assert len(server.requests) == 1, "a request that may have arrived is not repeated"


@pytest.mark.clause("C-02")
def test_the_next_exchange_after_a_broken_one_works(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(behaviours.cut_in_body, answer(), tls=tls) as server:
        transport = wire()
        with pytest.raises(Unreachable):
            transport.send(Request("GET", server.url()))
        assert transport.send(Request("GET", server.url())).status == 200


@pytest.mark.clause("C-08", "V-12")
def test_a_body_of_just_the_limit_is_whole(tls: ssl.SSLContext, wire: WireMaker) -> None:
    with HostileServer(answer(body=b"x" * 100_000), tls=tls) as server:
        transport = wire()
        assert len(transport.send(Request("GET", server.url(), max_bytes=100_000)).body) == 100_000
        with pytest.raises(Unreachable, match="more than 99999 bytes"):
            transport.send(Request("GET", server.url(), max_bytes=99_999))


@pytest.mark.clause("D-01", "M-05")
def test_http_is_refused_before_the_first_packet(wire: WireMaker) -> None:
    with HostileServer(answer()) as server:
        with pytest.raises(WireError, match="localhost: not https"):
            wire().send(Request("GET", server.url()))
        assert server.connections == []
        assert wire(insecure=True).send(Request("GET", server.url())).status == 200


@pytest.mark.clause("M-05", "V-06")
@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", ": not a plain address"),
        ("ftp://localhost/", "localhost: not https"),
        ("localhost", ": not a plain address"),
        ("https://", ": not a plain address"),
        ("https://user:word@localhost/", "localhost: not a plain address"),
        ("https://localhost\\@id.example/", "id.example: not a plain address"),
        ("https://localhost\\.id.example/", "not a plain address"),
        ("https://local\thost/", "localhost: not a plain address"),
        ("https://localhost/a b", "localhost: not a plain address"),
        ("https://[::1/", "not an address"),
        ("https://localhost:99999999/", "not an address"),
        ("https://localhost..id.example/", "localhost..id.example: "),
        (f"https://{'a' * 70}.example/", "aaa.example: "),
        ("https://*/", "*: InvalidURL"),
    ],
)
def test_an_odd_address_is_refused(url: str, reason: str, wire: WireMaker) -> None:
    with pytest.raises(WireError, match=re.escape(reason)):
        wire().send(Request("GET", url))


@pytest.mark.clause("V-10")
def test_urllib3_writes_no_address_into_the_log(
    good: HostileServer, wire: WireMaker, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        wire().send(Request("GET", good.url("/?code=s3cret")))
    assert caplog.text == ""
