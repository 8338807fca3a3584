"""Answers out of order on a connection that is kept: what comes unasked is for nobody."""

from kiosk.oauth.wire import Response
from tests.fakes.issuer import answer
from tests.fakes.signing import signed
from tests.hostile.cell import REVOKED, Cell, Expected, Person, Visits
from tests.hostile.faults import Act, Fault, Kind, Visit, said
from tests.hostile.lies import Arrange, Say, cells, error, honest, pending
from tests.hostile.server import REVOCATION, TOKEN, AuthorizationServer

READ_AT_ONCE = 8192
"""What http.client takes from a socket; the rest of a TLS record waits inside TLS, unseen."""


def _bytes(response: Response, size: int = 0) -> bytes:
    """A whole answer on a kept connection, filled up with white space to `size`."""
    head = f"HTTP/1.1 {response.status} Status\r\nContent-Type: application/json\r\n"
    length = len(response.body)
    length += max(0, size - len(head) - len("Content-Length: 0000\r\n\r\n") - length)
    fields = f"{head}Content-Length: {length:04}\r\n\r\n"
    return fields.encode() + response.body.ljust(length)


def _on_kept_connection(first: bytes, *, stays: bool) -> Act:
    """Send `first`, then answer as an honest server would, unless the connection ends there."""

    def act(visit: Visit) -> bool:
        if visit.nth > 1:
            return said(visit.honest)(visit.connection)
        visit.connection.send(first)
        return stays

    return act


def _arrange(name: str, first: Say, late: Say | None, size: int = 0) -> Arrange:
    """An endpoint that says `first`, and `late` unasked; without it the connection ends."""

    def arrange(server: AuthorizationServer) -> None:
        spoken = _bytes(first(server), size) + (b"" if late is None else _bytes(late(server)))
        act = _on_kept_connection(spoken, stays=late is not None)
        fault = Fault("kept connection", Kind.HARMLESS, act=act)
        server.endpoints[name].script = [server.honest_turn(name, fault), server.honest_turn(name)]

    return arrange


def _for_somebody_else(server: AuthorizationServer) -> Response:
    """Tokens as good as those that will come, but another person's."""
    claims = {**server.issuer.id_claims, "sub": "mallory", "preferred_username": "mallory"}
    return answer({**server.issuer.granted, "id_token": signed(server.issuer.key, claims)})


_LATE: dict[str, Say] = {
    "a denial": error("access_denied"),
    "an expiry": error("expired_token"),
    "tokens for somebody else": _for_somebody_else,
    "another pending": pending,
}
_SIZES = {"in sight": 0, "hidden inside TLS": READ_AT_ONCE}

KEPT_CELLS: tuple[Cell, ...] = (
    *cells(
        "poll followed by",
        ("C-02", "C-10", "D-16"),
        Expected(Person.WHOLE, Visits(1, 1, range(1, 3), 1, 1)),
        {
            f"{name}, {sight}": _arrange(TOKEN, pending, late, size)
            for name, late in _LATE.items()
            for sight, size in _SIZES.items()
        },
    ),
    *cells(
        "poll that approves followed by",
        ("C-10", "D-18"),
        Expected(Person.WHOLE),
        {
            f"{name}, {sight}": _arrange(TOKEN, honest(TOKEN), late, size)
            for name, late in {"the same again": honest(TOKEN), **_LATE}.items()
            for sight, size in _SIZES.items()
        },
    ),
    *cells(
        "revocation followed by",
        ("R-03", "R-04"),
        Expected(Person.WHOLE, Visits(1, 1, 1, 1, 1, range(1, 3)), revocation=REVOKED),
        {
            f"a refusal, {sight}": _arrange(
                REVOCATION, honest(REVOCATION), error("invalid_client"), size
            )
            for sight, size in _SIZES.items()
        },
    ),
    *cells(
        "poll followed by",
        ("C-02", "D-20"),
        Expected(Person.WHOLE, Visits(1, 1, 2, 1, 1)),
        {"the end of a connection that was to be kept": _arrange(TOKEN, pending, None)},
    ),
)
