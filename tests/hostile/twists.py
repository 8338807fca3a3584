"""Answers that depend on the request or on what an honest server would say."""

import gzip
import json

from tests.fakes.behaviours import answer
from tests.fakes.hostile import Connection
from tests.hostile.faults import Act, Visit, said

REDIRECTS_FOLLOWED = 3


def redirect(status: int, scheme: str = "https") -> Act:
    """Send the client to another host, under the same path."""

    def act(visit: Visit) -> bool:
        location = f"{scheme}{visit.elsewhere.removeprefix('https')}{visit.received.target}"
        fields = {"Location": location, "Connection": "close"}
        return answer(status, b"moved", fields)(visit.connection)

    return act


def redirect_to_itself(visit: Visit) -> bool:
    """Send the client to where it is, on one connection, until it should have had enough."""
    last = visit.received.method == "POST" or visit.nth > REDIRECTS_FOLLOWED
    fields = {"Location": visit.received.target} | ({"Connection": "close"} if last else {})
    return answer(307, b"moved", fields)(visit.connection)


def echo(visit: Visit) -> bool:
    """Say everything back that came: in the status, in a header and in the body."""
    received = visit.received
    sent = f"{received.body.decode()} {received.headers.get('authorization', '')}"
    body = json.dumps({"message": sent, "error_description": sent}).encode()
    head = f"HTTP/1.1 502 {sent}\r\nX-Echo: {sent}\r\nContent-Length: {len(body)}\r\n"
    visit.connection.send(f"{head}Connection: close\r\n\r\n".encode() + body)
    return False


def cut(visit: Visit) -> bool:
    """All of the honest answer but the last byte that was announced."""
    length = str(len(visit.honest.body) + 1)
    answer(visit.honest.status, visit.honest.body, {"Content-Length": length})(visit.connection)
    return False


def compressed(visit: Visit) -> bool:
    """The honest answer, packed although nobody asked for that."""
    packed = gzip.compress(visit.honest.body)
    return answer(visit.honest.status, packed, {"Content-Encoding": "gzip"})(visit.connection)


def after_continue(visit: Visit) -> bool:
    """The honest answer behind an interim one (RFC 9110 §15.2)."""
    visit.connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    return said(visit.honest)(visit.connection)


def chunked(visit: Visit) -> bool:
    """The honest answer, one byte a chunk."""
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in visit.honest.body)
    visit.connection.send(_head(visit, "HTTP/1.1", "Transfer-Encoding: chunked"))
    visit.connection.send(chunks + b"0\r\n\r\n")
    return False


def in_http_1_0(visit: Visit) -> bool:
    """The honest answer, which is over when the connection is."""
    visit.connection.send(_head(visit, "HTTP/1.0", "Pragma: no-cache") + visit.honest.body)
    return False


def in_bits(visit: Visit) -> bool:
    """The honest answer, byte by byte without a rest."""
    return said(visit.honest)(_Slicer(visit.connection.sock, visit.connection.closing))


class _Slicer(Connection):
    def send(self, data: bytes) -> None:
        for index in range(len(data)):
            self.sock.sendall(data[index : index + 1])


def _head(visit: Visit, version: str, field: str) -> bytes:
    fields = {**visit.honest.headers, "connection": "close"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{version} {visit.honest.status} Status\r\n{lines}{field}\r\n\r\n".encode()
