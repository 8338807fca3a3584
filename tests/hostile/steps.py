"""Where in a sign-in a fault can strike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.oauth.messages import Trouble
from kiosk.oauth.revocation import Revocation
from tests.fakes.issuer import oauth_error
from tests.hostile.cell import REVOKED, Cell, Expected
from tests.hostile.faults import Fault, Kind
from tests.hostile.server import TOKEN, AuthorizationServer, Turn

Arrange = Callable[[AuthorizationServer, Fault], None]
Outcomes = Mapping[Kind, Expected]

SHORT_LIFE_S = 60
BUSY_S = 60.0
"""What a person is told to wait when a busy server names no time."""


@dataclass(frozen=True, slots=True)
class Step:
    """One moment of the flow; `clauses` are those that any fault at this moment shows."""

    name: str
    arrange: Arrange
    outcomes: Outcomes
    clauses: tuple[str, ...]

    def cell(self, fault: Fault) -> Cell:
        """This step struck by `fault`."""
        expected = self.outcomes[fault.kind]
        if expected.end is Trouble.BUSY:
            expected = replace(expected, retry_in_s=fault.wait_s or BUSY_S)
        if expected.polled is not None:
            expected = replace(expected, polled=fault.polled)
        if expected.revocation is not None:
            expected = replace(expected, revocation=_left(expected.revocation, fault))
        clauses = tuple(dict.fromkeys((*fault.clauses, *self.clauses)))
        return Cell(
            f"{self.name}: {fault.name}",
            lambda server: self.arrange(server, fault),
            expected,
            clauses,
            harmless=fault.kind is Kind.HARMLESS,
        )


def _left(harmed: Revocation, fault: Fault) -> Revocation:
    if fault.status == 200 or fault.kind is Kind.HARMLESS:
        return REVOKED  # whatever the body
    return replace(harmed, cause=fault.polled, retry_in_s=fault.wait_s, later=harmed.alive)


def script(name: str, *faulty: bool) -> Arrange:
    """An endpoint whose turns are `faulty` or not, the last one for ever."""

    def arrange(server: AuthorizationServer, fault: Fault) -> None:
        server.endpoints[name].script = [
            server.honest_turn(name, fault if bad else None) for bad in faulty
        ]

    return arrange


def first_poll(server: AuthorizationServer, fault: Fault) -> None:
    """The very first question, while the person is looking for a phone."""
    server.endpoints[TOKEN].script = [_pending(fault), _pending(), server.honest_turn(TOKEN)]


def later_poll(server: AuthorizationServer, fault: Fault) -> None:
    """A question while the code has been on screen for a while."""
    server.endpoints[TOKEN].script = [_pending(), _pending(fault), server.honest_turn(TOKEN)]


def approval_told_again(server: AuthorizationServer, fault: Fault) -> None:
    """The person has approved, and the server says so until it was understood."""
    script = [_pending(), server.honest_turn(TOKEN, fault), server.honest_turn(TOKEN)]
    server.endpoints[TOKEN].script = script


def approval_lost(server: AuthorizationServer, fault: Fault) -> None:
    """The person has approved, and the server says so once."""
    used_up = Turn(lambda: oauth_error("invalid_grant"))
    server.endpoints[TOKEN].script = [_pending(), server.honest_turn(TOKEN, fault), used_up]


def every_poll(server: AuthorizationServer, fault: Fault) -> None:
    """All questions until the code is over."""
    server.issuer.device["expires_in"] = SHORT_LIFE_S
    server.endpoints[TOKEN].script = [_pending(fault)]


def _pending(fault: Fault | None = None) -> Turn:
    return Turn(lambda: oauth_error("authorization_pending"), fault)
