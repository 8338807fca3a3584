"""requests' adapter over connections that can be given up and that notice a cut answer."""

import io
import socket
import ssl
from http.client import HTTPResponse, IncompleteRead, RemoteDisconnected
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError
from urllib3.poolmanager import ProxyManager

from kiosk.transport.call import CALL


class _Lines(io.BufferedReader):
    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if not line:
            raise RemoteDisconnected("cut off before the end of the headers")
        return line

    def read(self, size: int | None = -1, /) -> bytes:
        """Read `size` bytes; urllib3 believes in chunks of -1, all that ever comes (C-08)."""
        if size is None or size < 0:
            raise IncompleteRead(b"")
        return super().read(size)


class _WholeResponse(HTTPResponse):
    """http.client takes an answer that is cut off inside its headers for a complete one."""

    def __init__(
        self,
        sock: socket.socket,
        debuglevel: int = 0,
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(sock, debuglevel, method, url)
        self.fp = _Lines(self.fp.detach())


class _WatchedConnection(HTTPConnection):
    """Connects as urllib3 does, but tells the call of its socket before it connects."""

    response_class = _WholeResponse

    def _new_conn(self) -> socket.socket:
        try:
            found = socket.getaddrinfo(self.host.strip("[]"), self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as exc:
            raise NewConnectionError(self, "the name was not found") from exc
        failure: OSError | None = None
        for family, kind, protocol, _, address in found:
            sock = socket.socket(family, kind, protocol)
            try:
                self._connect(sock, address, CALL.get().request.total_s / len(found))
            except OSError as exc:
                sock.close()
                failure = exc
            else:
                return sock
        raise NewConnectionError(self, "no address answered") from failure

    def _connect(self, sock: socket.socket, address: tuple[Any, ...], share_s: float) -> None:
        call = CALL.get()
        if self.proxy is None:
            call.admit(address[0])
        call.hold(sock)
        # A dead address, often IPv6, must leave time for the others.
        sock.settimeout(share_s)
        sock.connect(address)
        sock.settimeout(call.request.total_s)
        for option in self.socket_options or ():
            sock.setsockopt(*option)

    @property
    def is_connected(self) -> bool:
        """False also when more has come than was asked for.

        It would be taken for the next answer; urllib3 looks at the socket only, while the rest of
        a record waits inside TLS.
        """
        pending = self.sock.pending() if isinstance(self.sock, ssl.SSLSocket) else 0
        return super().is_connected and not pending

    def putrequest(
        self, method: str, url: str, skip_host: bool = False, skip_accept_encoding: bool = False
    ) -> None:
        """Begin a request, maybe on a connection of an earlier call."""
        if self.sock is not None:
            call = CALL.get()
            if self.proxy is None:
                call.admit(self.sock.getpeername()[0])
            call.hold(self.sock)
        super().putrequest(method, url, skip_host, skip_accept_encoding)


class _WatchedTLSConnection(_WatchedConnection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _WatchedConnection


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTLSConnection


_POOLS = {"http": _Pool, "https": _TLSPool}


class Adapter(HTTPAdapter):
    """Sends over watched connections that trust what the given context trusts."""

    def __init__(self, trust: ssl.SSLContext) -> None:
        self._trust = trust
        super().__init__()

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: object
    ) -> None:
        """Give the pools our connections and our trust."""
        super().init_poolmanager(
            connections, maxsize, block, ssl_context=self._trust, **pool_kwargs
        )
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> ProxyManager:
        """Give the pools behind a proxy the same, and the proxy itself too."""
        manager: ProxyManager = super().proxy_manager_for(
            proxy, ssl_context=self._trust, proxy_ssl_context=self._trust, **proxy_kwargs
        )
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Leave the context as it is: requests would add certifi's list to it here.

        A bundle named by REQUESTS_CA_BUNDLE arrives all the same, with the pool's arguments.
        """
