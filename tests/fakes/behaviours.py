"""What a server can do to a client, for a `HostileServer` to play."""

import contextlib
import gzip
import socket
import struct
import threading
from collections.abc import Mapping
from functools import cache

from tests.fakes.hostile import Behaviour, Connection


def answer(
    status: int = 200, body: bytes = b"{}", headers: Mapping[str, str] | None = None
) -> Behaviour:
    """A proper answer."""
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    fields |= headers or {}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    data = f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body

    def behave(connection: Connection) -> bool:
        connection.send(data)
        return fields.get("Connection") != "close"

    return behave


def redirect_without_end(connection: Connection) -> bool:
    """A redirect with a body until the client has enough of it."""
    connection.send(b"HTTP/1.1 307 Moved\r\nLocation: /\r\nConnection: close\r\n\r\n")
    return _flood(connection)


def redirect(location: str, status: int = 307) -> Behaviour:
    """A redirect with a body of its own."""
    return answer(status, b"moved", {"Location": location})


def portal() -> Behaviour:
    """What a captive portal says to everything."""
    return answer(200, b"<html>Welcome to the hotel</html>", {"Content-Type": "text/html"})


@cache
def _bomb() -> bytes:
    return gzip.compress(bytes(100 * 1024 * 1024), compresslevel=1)


def gzip_bomb(connection: Connection) -> bool:
    """Half a megabyte that unpacks to a hundred."""
    return answer(200, _bomb(), {"Content-Encoding": "gzip"})(connection)


def plain_http(connection: Connection) -> bool:
    """An answer without TLS where TLS was begun."""
    connection.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    return False


def drip_handshake(connection: Connection) -> bool:
    """The beginning of TLS, byte by byte."""
    connection.drip(b"\x16\x03\x03\x40\x00" + bytes(4000))
    return False


def drip_headers(connection: Connection) -> bool:
    """Headers without end, byte by byte."""
    connection.send(b"HTTP/1.1 200 OK\r\n")
    connection.drip(b"X-Filler: abcdefghijklmnopqrstuvwxyz\r\n" * 100)
    return False


def drip_body(connection: Connection) -> bool:
    """A body that never gets complete, byte by byte."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n")
    connection.drip(bytes(4000))
    return False


def _only(data: bytes) -> Behaviour:
    def behave(connection: Connection) -> bool:
        connection.send(data)
        return False

    return behave


cut_in_headers = _only(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le")
"""An answer that ends inside its headers."""

cut_in_body = _only(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half": ')
"""Fewer bytes than were announced."""

cut_in_chunks = _only(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
"""A chunked body without its end."""

cut_in_status = _only(b"HTTP/1.1 2")
"""An answer that ends inside its first line."""

garbled_chunks = _only(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n")
"""A chunk whose length is no number."""

no_http = _only(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
"""The greeting of quite another protocol."""


def endless_body(connection: Connection) -> bool:
    """A body until the client has enough of it."""
    connection.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    return _flood(connection)


def _flood(connection: Connection) -> bool:
    while not connection.closing.is_set():
        connection.send(bytes(65536))
    return False


def endless_headers(connection: Connection) -> bool:
    """Header lines until the client has enough of them."""
    connection.send(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: " + b"a" * 70_000 + b"\r\n")
    connection.hang()
    return False


def hang(connection: Connection) -> bool:
    """Take the request and say nothing."""
    connection.hang()
    return False


def reset_in_handshake(connection: Connection) -> bool:
    """RST, when the client has begun to speak TLS."""
    connection.sock.recv(65536)
    return reset(connection)


def hang_up(connection: Connection) -> bool:
    """Close without a word."""
    return False


def tunnel(connection: Connection) -> bool:
    """What a proxy does after CONNECT, until either side goes."""
    received = connection.received
    assert received is not None
    host, _, port = received.target.partition(":")
    with socket.create_connection((host, int(port))) as far:
        connection.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        back = threading.Thread(target=_pump, args=(far, connection.sock))
        back.start()
        _pump(connection.sock, far)
        back.join()
    return False


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for sock in (source, target):
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


def reset(connection: Connection) -> bool:
    """End the connection the rude way, with RST."""
    connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    # The TLS object would say good-bye first.
    socket.socket(fileno=connection.sock.detach()).close()
    return False
