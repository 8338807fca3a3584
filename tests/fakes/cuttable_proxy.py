"""An HTTP proxy that can be cut and mended, as a network cable can."""

import contextlib
import selectors
import socket
import threading
from types import TracebackType
from urllib.parse import urlsplit


class CuttableProxy:
    """Passes bytes on until `cut`, which also ends what is under way, and again after `mend`."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._cut = False
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "CuttableProxy":
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def cut(self) -> None:
        with self._lock:
            self._cut = True
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        with self._lock:
            self._cut = False

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            head = client.recv(65536)
            if self._cut or not head:
                return
            target = urlsplit(head.split(b" ", 2)[1].decode())
            with socket.create_connection((target.hostname or "", target.port or 80)) as server:
                server.sendall(head)
                with self._lock:
                    self._open |= {client, server}
                _pass_on(client, server)
                with self._lock:
                    self._open -= {client, server}


def _pass_on(client: socket.socket, server: socket.socket) -> None:
    other = {client: server, server: client}
    with selectors.DefaultSelector() as selector:
        for end in other:
            selector.register(end, selectors.EVENT_READ, end)
        while True:
            for key, _ in selector.select():
                data = key.data.recv(65536)
                if not data:
                    return
                other[key.data].sendall(data)
