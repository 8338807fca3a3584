"""Runs whole sign-ins against the fake issuer, in simulated time."""

from collections.abc import Callable

from kiosk.oauth.errors import (
    WireError,
)
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import Client, Failed, News, Provider, SignedIn, TokensIssued
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    CLIENT_ID,
    ISSUER,
    Issuer,
    Reply,
    oauth_error,
)
from tests.fakes.wire import ScriptedWire

CLIENT = Client(CLIENT_ID)
PROVIDER = Provider((ISSUER,))
PENDING = oauth_error("authorization_pending")
SLOW_DOWN = oauth_error("slow_down")


def play(
    issuer: Issuer, client: Client = CLIENT, latency_s: float = 0.0, **wire_changes: float
) -> tuple[list[News], ScriptedWire]:
    """Run a whole sign-in."""
    wire = ScriptedWire(issuer, latency_s)
    for name, value in wire_changes.items():
        setattr(wire, name, value)
    return list(sign_in(client, PROVIDER, wire)), wire


def polled(*polls: Reply, **device: object) -> tuple[list[News], ScriptedWire]:
    """Run a sign-in where the token endpoint first gives `polls`."""
    issuer = Issuer()
    issuer.polls = list(polls)
    issuer.device.update(device)
    return play(issuer)


def ending(news: list[News]) -> News:
    """Return the last news, after making sure that it is the only end."""
    assert [item for item in news if isinstance(item, SignedIn | Failed)] == news[-1:]
    return news[-1]


def failure(news: list[News]) -> Failed:
    end = ending(news)
    assert isinstance(end, Failed)
    return end


def tokens_issued(news: list[News]) -> TokensIssued:
    (issued,) = (item for item in news if isinstance(item, TokensIssued))
    return issued


def person(news: list[News]) -> SignedIn:
    end = ending(news)
    assert isinstance(end, SignedIn)
    return end


def raising(error: WireError) -> Callable[[], Response]:
    def reply() -> Response:
        raise error

    return reply
