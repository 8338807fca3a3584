"""Tokens on their way back, and a delivery of them in simulated time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from kiosk.oauth.delivery import Delivery
from kiosk.oauth.messages import Client, Metadata, Provider, TokenSet, TokensIssued
from kiosk.oauth.returns import Return
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, ISSUER, REFRESH_TOKEN, Reply, form
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.wire import START, TODAY, ScriptedWire

PROVIDER = Provider((ISSUER,))
CLIENT = Client(CLIENT_ID, Secret("s3cret"))
METADATA = Metadata(
    *(ISSUER, f"{ISSUER}/d", f"{ISSUER}/t", f"{ISSUER}/jwks"),
    revocation_endpoint=f"{ISSUER}/revoke",
    auth_methods=("client_secret_post",),
)
ISSUED = TokensIssued(
    CLIENT, TokenSet(Secret(ACCESS_TOKEN), Secret("it"), Secret(REFRESH_TOKEN)), METADATA
)
BOTH = ("refresh_token", "access_token")
OK = Response(200)
REFRESH, ACCESS = (
    Return(
        Secret(token),
        hint,
        ISSUER,
        CLIENT_ID,
        f"{ISSUER}/revoke",
        ("client_secret_post",),
        since=TODAY,
        tries=1,
        due_at=TODAY + 60,
    )
    for token, hint in zip((REFRESH_TOKEN, ACCESS_TOKEN), BOTH, strict=True)
)


def at_least() -> float:
    return 0.0


def at_most() -> float:
    return 1.0


@dataclass
class Endpoint:
    """Gives `replies` in turn, the last one for ever; remembers which token came when."""

    replies: list[Reply]
    hints: list[str] = field(default_factory=list)

    def __call__(self, request: Request) -> Response:
        """Take one token."""
        self.hints.append(form(request)["token_type_hint"][0])
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Response):
            return reply
        raise reply


@dataclass
class Played:
    """What a delivery told, and when it asked, counted from its start."""

    news: list[Revocation]
    wire: ScriptedWire
    hints: list[str]

    @property
    def asked_at(self) -> list[float]:
        """Seconds from the start."""
        return [exchange.at - START for exchange in self.wire.exchanges]


def deliver(
    outbox: MemoryOutbox,
    *replies: Reply,
    jitter: Callable[[], float] = at_least,
    cancel_after_s: float | None = None,
    wall_offset_s: float = 0.0,
    provider: Provider = PROVIDER,
) -> Played:
    """Deliver until nothing waits, or until it is cancelled."""
    endpoint = Endpoint(list(replies))
    wire = ScriptedWire(endpoint)
    wire.wall_offset_s = wall_offset_s
    wire.cancel_at = None if cancel_after_s is None else START + cancel_after_s
    news = list(Delivery(outbox, CLIENT, provider, wire, jitter).news())
    return Played(news, wire, endpoint.hints)


def due(*returns: Return) -> tuple[Return, ...]:
    return tuple(replace(one, due_at=TODAY) for one in returns)


def given(hints: Iterable[str]) -> list[Revocation]:
    return [Revocation((hint,), ()) for hint in hints]
