"""What requests raises, in our words; above the adapter, so `responses` can play it."""

import socket
from collections.abc import Callable

import pytest
import requests
import responses

from kiosk.oauth.errors import CertificateRejected, NoNetwork, Unreachable, WireError
from kiosk.oauth.wire import Request
from kiosk.transport import Transport

WireMaker = Callable[..., Transport]
URL = "https://id.example/token?session=s3cret"


def ask(transport: Transport) -> WireError:
    with pytest.raises(WireError) as caught:
        transport.send(Request("POST", URL, body=b"client_secret=s3cret"))
    return caught.value


@pytest.mark.clause("V-10")
@responses.activate
@pytest.mark.parametrize(
    ("raised", "kind", "text"),
    [
        (requests.ConnectionError(), Unreachable, "ConnectionError"),
        (requests.ConnectTimeout(), Unreachable, "ConnectTimeout"),
        (requests.ReadTimeout(), Unreachable, "ReadTimeout"),
        (requests.exceptions.ChunkedEncodingError(), Unreachable, "ChunkedEncodingError"),
        (requests.exceptions.InvalidURL("s3cret"), Unreachable, "InvalidURL"),
        (requests.exceptions.SSLError("s3cret"), CertificateRejected, "SSLError"),
        (requests.ConnectionError(ConnectionResetError(104, "reset")), Unreachable, "reset"),
        (requests.ConnectionError(OSError(101, "no way")), NoNetwork, "no way"),
        (requests.ConnectionError(OSError(113, "no host")), NoNetwork, "no host"),
        (
            requests.exceptions.ProxyError(socket.gaierror(-2, "s3cret")),
            NoNetwork,
            "name not found",
        ),
    ],
)
def test_reasons_are_translated(
    raised: requests.RequestException, kind: type[WireError], text: str, wire: WireMaker
) -> None:
    responses.post(URL, body=raised)
    failure = ask(wire())
    assert type(failure) is kind
    assert str(failure) == f"id.example: {text}"
    assert failure.__cause__ is not None


@pytest.mark.clause("V-10")
@responses.activate
def test_no_secret_is_in_any_text_of_the_chain(wire: WireMaker) -> None:
    inner = ConnectionResetError(104, "reset by peer")
    outer = requests.ConnectionError(f"Max retries exceeded with url: {URL}")
    outer.__cause__ = inner
    responses.post(URL, body=outer)
    failure: BaseException | None = ask(wire())
    seen = []
    while failure is not None:
        seen.append(repr(failure))
        failure = failure.__cause__ or failure.__context__
    assert len(seen) == 2
    assert "s3cret" not in "".join(seen)


@pytest.mark.clause("V-12")
@responses.activate
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "gzip, identity"])
def test_no_encoding_is_undone(encoding: str, wire: WireMaker) -> None:
    responses.post(URL, body=b"{}", headers={"Content-Encoding": encoding})
    assert str(ask(wire())) == "id.example: compressed although identity was asked for"


@responses.activate
def test_identity_is_no_encoding(wire: WireMaker) -> None:
    responses.post(URL, body=b"{}", headers={"Content-Encoding": "Identity"})
    assert wire().send(Request("POST", URL)).body == b"{}"


@pytest.mark.clause("C-08")
@responses.activate
def test_headers_have_a_limit(wire: WireMaker) -> None:
    responses.post(URL, headers={f"X-{i}": "x" * 1000 for i in range(70)})
    assert str(ask(wire())) == "id.example: more than 65536 characters of headers"


@responses.activate
def test_an_error_status_is_an_answer(wire: WireMaker) -> None:
    responses.post(URL, status=503, body=b"busy", headers={"Retry-After": "7"})
    response = wire().send(Request("POST", URL))
    assert (response.status, response.headers["retry-after"], response.body) == (503, "7", b"busy")
