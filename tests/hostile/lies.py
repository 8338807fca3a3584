"""What lies are told with: well-formed answers, changed in the one thing that is not true."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.oauth.wire import Response
from tests.fakes.issuer import answer, oauth_error
from tests.hostile.cell import Cell, Expected
from tests.hostile.server import TOKEN, AuthorizationServer, Turn

Arrange = Callable[[AuthorizationServer], None]
Say = Callable[[AuthorizationServer], Response]


def cells(
    about: str, clauses: tuple[str, ...], expected: Expected, lies: dict[str, Arrange]
) -> tuple[Cell, ...]:
    """Make a cell of each lie; all of them end in the same way."""
    return tuple(Cell(f"{about}: {name}", lie, expected, clauses) for name, lie in lies.items())


def metadata(**changes: object) -> Arrange:
    """Metadata with other members; `...` removes one."""

    def arrange(server: AuthorizationServer) -> None:
        _change(server.issuer.metadata, changes)

    return arrange


def device(**changes: object) -> Arrange:
    """A device answer with other members; `...` removes one."""

    def arrange(server: AuthorizationServer) -> None:
        _change(server.issuer.device, changes)

    return arrange


def granted(**changes: object) -> Arrange:
    """A token answer with other members; `...` removes one."""

    def arrange(server: AuthorizationServer) -> None:
        honest = server.issuer.replies[TOKEN]
        server.issuer.replies[TOKEN] = lambda: _with(honest(), changes)

    return arrange


def in_turn(name: str, *says: Say) -> Arrange:
    """An endpoint that says one thing after the other, the last one for ever."""

    def arrange(server: AuthorizationServer) -> None:
        server.endpoints[name].script = [Turn(partial(say, server)) for say in says]

    return arrange


def between_polls(say: Say) -> Arrange:
    """A token endpoint that says something else before it goes on as it should."""
    return in_turn(TOKEN, pending, say, honest(TOKEN))


def honest(name: str) -> Say:
    """What the endpoint of this name should say."""
    return lambda server: server.issuer.replies[name]()


def pending(server: AuthorizationServer) -> Response:
    """What the token endpoint says while nobody has approved."""
    return oauth_error("authorization_pending")


def with_status(status: int, say: Say) -> Say:
    """The same under another status."""
    return lambda server: replace(say(server), status=status)


def error(code: str, status: int = 400) -> Say:
    """An OAuth error."""
    return lambda server: oauth_error(code, status)


def _with(response: Response, changes: dict[str, object]) -> Response:
    members = json.loads(response.body)
    _change(members, changes)
    return answer(members, response.status)


def _change(members: dict[str, object], changes: dict[str, object]) -> None:
    members |= changes
    for name in [name for name, value in members.items() if value is ...]:
        del members[name]
