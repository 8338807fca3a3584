"""What a server, or whoever is in between, does wrong: as data, whatever step it happens at."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from kiosk.oauth.wire import Response
from tests.fakes.behaviours import answer
from tests.fakes.hostile import Behaviour, Connection, Received


class Kind(Enum):
    """How a fault looks from the client's end."""

    HARMLESS = auto()
    """Odd, but a right answer nevertheless."""
    SILENT = auto()
    """No complete answer."""
    UNTRUSTED = auto()
    """Nobody who could prove to be the server; nothing may be sent."""
    FUTURE = auto()
    """The same, but perhaps the clock is to blame."""
    NONSENSE = auto()
    """A complete answer of another kind."""
    REFUSED = auto()
    """A complete answer with a 4xx status, and no word of OAuth."""
    BROKEN = auto()
    """A complete answer that speaks of trouble at the server's end."""
    BUSY = auto()
    """A complete answer that asks for patience."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, what an honest server would say, and the address of somebody else.

    It is the `nth` request on its connection.
    """

    connection: Connection
    nth: int
    honest: Response
    elsewhere: str

    @property
    def received(self) -> Received:
        """The request itself."""
        received = self.connection.received
        assert received is not None
        return received


Act = Callable[[Visit], bool]
"""Answers, and returns True to keep the connection."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong.

    `status` is that of the answer, if there is a complete one. `before` acts in place of TLS,
    `certificate` names the one that is shown. `stalls`: only the client's patience ends it.
    `wait_s` is what Retry-After asks for.
    """

    name: str
    kind: Kind
    status: int | None = None
    act: Act | None = None
    before: Behaviour | None = None
    certificate: str | None = None
    stalls: bool = False
    wait_s: float | None = None
    clauses: tuple[str, ...] = ()

    @property
    def is_impostor(self) -> bool:
        """Whether nothing may be sent, since nobody proved to be the server (D-01)."""
        return self.kind in (Kind.UNTRUSTED, Kind.FUTURE)

    @property
    def polled(self) -> str:
        """What the log says of a poll that met this fault."""
        match self.kind:
            case Kind.SILENT:
                return "unreachable"
            case Kind.UNTRUSTED:
                return "untrusted"
            case Kind.FUTURE:
                return "wrong_clock"
            case _:
                return "not_oauth" if self.status == 200 else f"http_{self.status}"


def said(response: Response) -> Behaviour:
    """A `Response` as real bytes, on a connection that ends with it."""
    named = {name.title(): value for name, value in response.headers.items()}
    return answer(response.status, response.body, {**named, "Connection": "close"})


def plain(behaviour: Behaviour) -> Act:
    """What goes wrong without a look at the honest answer."""
    return lambda visit: behaviour(visit.connection)


def bent(body: Callable[[bytes], bytes] = bytes, **headers: str) -> Act:
    """The honest answer with another body, or headers named with underscores."""

    def act(visit: Visit) -> bool:
        honest = visit.honest
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        changed = replace(honest, headers={**honest.headers, **fields}, body=body(honest.body))
        return said(changed)(visit.connection)

    return act


def spoilt(body: Callable[[bytes], bytes]) -> Act:
    """The honest answer made unreadable, whatever it was."""
    return lambda visit: said(Response(200, visit.honest.headers, body(visit.honest.body)))(
        visit.connection
    )


def with_member(member: bytes) -> Callable[[bytes], bytes]:
    """A JSON object with one more member, at its beginning; an empty answer stays empty."""
    return lambda body: body.replace(b"{", b"{" + member + b", ", 1)


def page(status: int, wait: str | None = None) -> Act:
    """A page for people in place of an answer."""
    fields = {"Content-Type": "text/html"} | ({} if wait is None else {"Retry-After": wait})
    return plain(answer(status, b"<html><h1>Sorry</h1></html>", {**fields, "Connection": "close"}))


def body(content: bytes) -> Act:
    """An answer that says it is JSON."""
    return plain(answer(200, content, {"Connection": "close"}))
