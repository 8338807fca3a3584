"""A server of real sockets that misbehaves on purpose and remembers what it was asked.

A behaviour answers one request (or a bare connection) and returns True to keep the connection.
Whoever hangs does so until the client lets go, so that a test can wait for exactly that.
"""

import contextlib
import socket
import ssl
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
