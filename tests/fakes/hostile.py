"""A server of real sockets that misbehaves on purpose and remembers what it was asked.

A behaviour answers one request (or a bare connection) and returns True to keep the connection.
Whoever hangs does so until the client lets go, so that a test can wait for exactly that.
"""

import contextlib
import gzip
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping, Sized
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

PACE_S = 0.02
"""Between two drips: fast for a test, never a whole answer in its patience."""

PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Connection:
    """One accepted connection, as its behaviours see it."""

    sock: socket.socket
    closing: threading.Event
    received: Received | None = None
    peer_left: threading.Event = field(default_factory=threading.Event)

    def send(self, data: bytes) -> None:
        """Send all of it; an OSError when the client has gone."""
        self.sock.sendall(data)

    def hang(self) -> None:
        """Say nothing until the client goes."""
        with contextlib.suppress(OSError):
            while self.sock.recv(65536):
                pass

    def drip(self, data: bytes) -> None:
        """Send byte by byte."""
        for index in range(len(data)):
            if self.closing.wait(PACE_S):
                return
            self.send(data[index : index + 1])


Behaviour = Callable[[Connection], bool]


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


def answer_json(value: object, status: int = 200) -> Behaviour:
    """A proper answer in JSON."""
    return answer(status, json.dumps(value).encode())


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


def gzip_bomb(connection: Connection) -> bool:
    """Half a megabyte that unpacks to a hundred."""
    body = gzip.compress(bytes(100 * 1024 * 1024), compresslevel=1)
    return answer(200, body, {"Content-Encoding": "gzip"})(connection)


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


def cut_in_headers(connection: Connection) -> bool:
    """An answer that ends inside its headers."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le")
    return False


def cut_in_body(connection: Connection) -> bool:
    """Fewer bytes than were announced."""
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half": ')
    return False


def cut_in_chunks(connection: Connection) -> bool:
    """A chunked body without its end."""
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
    return False


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


def read_request(sock: socket.socket) -> Received | None:
    """The next request; None when the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = sock.recv(65536)
        if not part:
            return None
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {n.lower(): v for n, v in (line.split(": ", 1) for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += sock.recv(65536)
    method, target, _ = first.split(" ")
    return Received(method, target, headers, body)


class HostileServer:
    """Listens on loopback; plays `behaviours` one a request, the last one for ever.

    `bare` behaviours act on a fresh connection before TLS and HTTP; `accepts=False` leaves
    connections in a queue that is full already.
    """

    def __init__(
        self,
        *behaviours: Behaviour,
        tls: ssl.SSLContext | None = None,
        bare: Behaviour | None = None,
        accepts: bool = True,
        host: str = "localhost",
    ) -> None:
        self.requests: list[Received] = []
        self.connections: list[Connection] = []
        self._behaviours = list(behaviours)
        self._tls = tls
        self._bare = bare
        self._host = host
        self._accepts = accepts
        self._closing = threading.Event()
        self._changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=0 if not accepts else 64)
        self.port: int = self._listener.getsockname()[1]
        self._fillers = [] if accepts else [self._fill() for _ in range(3)]
        self._threads = [threading.Thread(target=self._accept)] if accepts else []

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._fillers:
            sock.close()
        for thread in self._threads:
            thread.join(PATIENCE_S)

    def play(self, *behaviours: Behaviour) -> None:
        """Set the behaviours, for those that need to know the port."""
        self._behaviours = list(behaviours)

    def url(self, path: str = "/") -> str:
        """An address on this server."""
        scheme = "http" if self._tls is None and self._bare is None else "https"
        return f"{scheme}://{self._host}:{self.port}{path}"

    def wait_until_reached(self, times: int = 1) -> bool:
        """Wait until clients got as far as this server lets them; False if it took too long."""
        if not self._accepts:
            return True  # nobody can tell from here
        arrivals: Sized = self.requests if self._bare is None else self.connections
        with self._changed:
            return self._changed.wait_for(lambda: len(arrivals) >= times, PATIENCE_S)

    def wait_until_left(self) -> bool:
        """Wait until the client closed every connection; False if it took too long."""
        return all(connection.peer_left.wait(PATIENCE_S) for connection in self.connections)

    def _fill(self) -> socket.socket:
        sock = socket.socket()
        sock.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            sock.connect(("127.0.0.1", self.port))
        return sock

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                connection = Connection(sock, self._closing)
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
                with self._changed:
                    self.connections.append(connection)
                    self._changed.notify_all()
                thread.start()

    def _serve(self, connection: Connection) -> None:
        with contextlib.suppress(OSError):
            if self._bare is None or self._bare(connection):
                if self._tls is not None:
                    connection.sock = self._tls.wrap_socket(connection.sock, server_side=True)
                self._converse(connection)
        connection.sock.close()
        connection.peer_left.set()

    def _converse(self, connection: Connection) -> None:
        while (received := read_request(connection.sock)) is not None:
            with self._changed:
                self.requests.append(received)
                turn = min(len(self.requests), len(self._behaviours)) - 1
                self._changed.notify_all()
            connection.received = received
            if not self._behaviours[turn](connection):
                return
