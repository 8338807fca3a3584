"""A scripted authorization server: real sockets, real TLS, one port an endpoint.

With a port of its own each endpoint can be given up, held up or certified on its own.
"""

import ssl
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import formatdate
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from kiosk.oauth.wire import Response
from tests.fakes.behaviours import answer
from tests.fakes.hostile import Connection, HostileServer, Received, read_request
from tests.fakes.issuer import Issuer, Route
from tests.hostile.clock import Clock
from tests.hostile.faults import Fault, Visit, said

DISCOVERY = "openid-configuration"
DEVICE = "device_authorization"
TOKEN = "token"
KEYS = "jwks"
USERINFO = "userinfo"
REVOCATION = "revoke"
ENDPOINTS = (DISCOVERY, DEVICE, TOKEN, KEYS, USERINFO, REVOCATION)

GOOD = "good"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one connection gets: an honest reply, and perhaps a fault on the way."""

    reply: Route
    fault: Fault | None = None


class Endpoint:
    """Plays one turn of its script a connection, the last one for ever."""

    def __init__(
        self, certificates: Mapping[str, ssl.SSLContext], clock: Clock, elsewhere: str
    ) -> None:
        self.script: list[Turn] = []
        self.requests: list[list[Received]] = []
        """Those of each connection, in order."""
        self._certificates = certificates
        self._clock = clock
        self._elsewhere = elsewhere
        self._lock = threading.Lock()
        self.server = HostileServer(bare=self._serve)

    def url(self, path: str) -> str:
        """An address here."""
        return self.server.url(path)

    def turn(self, number: int) -> Turn:
        """What the connection of this number, from 0 on, gets."""
        return self.script[min(number, len(self.script) - 1)]

    def _serve(self, connection: Connection) -> bool:
        requests: list[Received] = []
        with self._lock:
            turn = self.turn(len(self.requests))
            self.requests.append(requests)
        fault = turn.fault
        if fault is not None and fault.before is not None:
            fault.before(connection)
            return False
        certificate = fault.certificate if fault is not None else None
        context = self._certificates[certificate or GOOD]
        connection.sock = context.wrap_socket(connection.sock, server_side=True)
        while (received := read_request(connection.sock)) is not None:
            requests.append(received)
            connection.received = received
            if not self._answer(connection, turn, len(requests)):
                break
        return False

    def _answer(self, connection: Connection, turn: Turn, nth: int) -> bool:
        reply = turn.reply()
        date = formatdate(self._clock.wall_time(), usegmt=True)
        honest = Response(reply.status, {**reply.headers, "date": date}, reply.body)
        if turn.fault is None or turn.fault.act is None:
            return said(honest)(connection)
        return turn.fault.act(Visit(connection, nth, honest, self._elsewhere))


class AuthorizationServer:
    """An issuer with an endpoint a port, and a stranger who must never hear of anything."""

    def __init__(self, certificates: Mapping[str, ssl.SSLContext], clock: Clock) -> None:
        self.elsewhere = HostileServer(
            answer(), tls=certificates["of an address only"], host="127.0.0.1"
        )
        stranger = self.elsewhere.url("")
        self.endpoints = {name: Endpoint(certificates, clock, stranger) for name in ENDPOINTS}
        self.issuer = Issuer(issuer=self.issuer_url)
        self.issuer.metadata |= {
            "device_authorization_endpoint": self.endpoints[DEVICE].url(f"/{DEVICE}"),
            "token_endpoint": self.endpoints[TOKEN].url(f"/{TOKEN}"),
            "jwks_uri": self.endpoints[KEYS].url(f"/{KEYS}"),
            "userinfo_endpoint": self.endpoints[USERINFO].url(f"/{USERINFO}"),
            "revocation_endpoint": self.endpoints[REVOCATION].url(f"/{REVOCATION}"),
        }
        for name, endpoint in self.endpoints.items():
            endpoint.script = [self.honest_turn(name)]
        self._open = ExitStack()

    def __enter__(self) -> Self:
        for server in (self.elsewhere, *(e.server for e in self.endpoints.values())):
            self._open.enter_context(server)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def honest_turn(self, name: str, fault: Fault | None = None) -> Turn:
        """An honest answer of an endpoint, as the issuer would give it at that time."""
        return Turn(lambda: self.issuer.replies[name](), fault)

    @property
    def issuer_url(self) -> str:
        """The issuer's name, as a client would configure it."""
        return self.endpoints[DISCOVERY].url("/oauth2")

    def at(self, url: str) -> Endpoint:
        """The endpoint of this address."""
        port = urlsplit(url).port
        return next(e for e in self.endpoints.values() if e.server.port == port)

    def wait_until_left(self) -> bool:
        """Wait until the client closed every connection; False if it took too long."""
        return all(e.server.wait_until_left() for e in self.endpoints.values())
