"""Plays one cell: a whole sign-in, and the sign-out after it."""

from dataclasses import dataclass

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import (
    Client,
    Failed,
    News,
    Polled,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.revocation import Revocation, revoke
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import CLIENT_ID, SUBJECT
from tests.hostile.cell import Cell, End, Person
from tests.hostile.server import AuthorizationServer
from tests.hostile.wire import HurriedWire

CLIENT_SECRET = "client-secret-1"
CLIENT = Client(CLIENT_ID, Secret(CLIENT_SECRET))


@dataclass(frozen=True, slots=True)
class Played:
    """What came of it; no revocation where nobody signed out."""

    news: list[News]
    revocation: Revocation | None = None


def play(cell: Cell, server: AuthorizationServer, wire: HurriedWire) -> Played:
    """Sign in, and sign out again where the cell is about that."""
    cell.arrange(server)
    news = list(sign_in(CLIENT, Provider((server.issuer_url,)), wire))
    if cell.expected.revocation is None:
        return Played(news)
    (issued,) = (item for item in news if isinstance(item, TokensIssued))
    return Played(news, revoke(issued.client, issued.metadata, issued.tokens, wire))


def ending(news: list[News]) -> Failed | SignedIn:
    """The one end, which is the last of the news."""
    ends = [item for item in news if isinstance(item, Failed | SignedIn)]
    assert len(ends) == 1
    assert news[-1] is ends[0]
    return ends[0]


def check_outcome(cell: Cell, played: Played, server: AuthorizationServer) -> None:
    """Hold the news to what the cell expects."""
    expected, end = cell.expected, ending(played.news)
    assert _kind(end, server) == expected.end, end
    if isinstance(end, Failed):
        assert end.retry_in_s == expected.retry_in_s
    polls = [item for item in played.news if isinstance(item, Polled)]
    if expected.polled is not None:
        assert {item.answer for item in polls if not item.connected} == {expected.polled}
    assert played.revocation == expected.revocation


def _kind(end: Failed | SignedIn, server: AuthorizationServer) -> End:
    if isinstance(end, Failed):
        assert end.trouble is not Trouble.INTERNAL
        return end.trouble
    who = end.identity
    assert (who.issuer, who.subject, who.verified) == (server.issuer_url, SUBJECT, True)
    assert who.claims["preferred_username"] == "ada"
    name = who.claims.get("name")
    assert name in (None, "Ada Example")
    if not who.profile_complete:
        assert name is None
        return Person.WITHOUT_PROFILE
    return Person.NEVER_ASKED if name is None else Person.WHOLE
