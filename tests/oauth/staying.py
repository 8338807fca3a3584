"""A provider whose refresh tokens work once, a shelf that notes what it is given, and a session."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from kiosk.oauth.access import Access
from kiosk.oauth.errors import NotKept, Unreachable, WireError
from kiosk.oauth.messages import Provider
from kiosk.oauth.person_session import PersonSession, Renewed, SessionNews, begun
from kiosk.oauth.renewal import keep_alive
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import (
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    Issuer,
    Reply,
    answer,
    at_hash,
    form,
    header,
    oauth_error,
)
from tests.fakes.signing import signed
from tests.fakes.wire import TODAY
from tests.oauth.playing import PROVIDER, person, play, tokens_issued

API = "https://api.example/orders"
ORDERS = Request("GET", API, (("Accept", "application/json"),))
RESET = Unreachable("reset")


class RotatingIssuer(Issuer):
    """Renews tokens by rotation, and takes an old refresh token for stolen.

    `refusals` and `troubles` are given first, by the token endpoint and by userinfo. Access tokens
    but the newest are refused, there and at the API. `diary` says what happened, in order.
    """

    def __init__(self, alg: str = "ES256") -> None:
        super().__init__(alg)
        self.refusals: list[Reply] = []
        self.troubles: list[Reply] = []
        self.access_token = ACCESS_TOKEN
        self.refresh_token: str | None = REFRESH_TOKEN
        self.number = 1
        self.renewed: dict[str, object] = {"expires_in": 7200}
        self.renewed_claims: dict[str, object] = {}
        self.sends_id_token = True
        self.diary: list[str] = []
        self.now: Callable[[], float] = lambda: TODAY

    def __call__(self, request: Request) -> Response:
        """Answer; the refresh grant, userinfo and the API know the newest tokens."""
        name = urlsplit(request.url).path.rpartition("/")[2]
        if name == "token" and form(request)["grant_type"] == ["refresh_token"]:
            self.diary.append("refresh")
            return _played(self.refusals) or self._refreshed(form(request)["refresh_token"][0])
        if name in ("userinfo", "orders"):
            self.diary.append(name)
            return _played(self.troubles) or self._opened(request, name)
        return super().__call__(request)

    def end(self) -> None:
        """Revoke everything, as an administrator would."""
        self.refresh_token, self.access_token = None, ""

    def _refreshed(self, token: str) -> Response:
        if token != self.refresh_token:
            self.end()
            return oauth_error("invalid_grant")
        self.number += 1
        self.access_token = f"access-token-{self.number}"
        self.refresh_token = f"refresh-token-{self.number}"
        members: dict[str, object] = {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "token_type": "Bearer",
        }
        if self.sends_id_token:
            now, digest = self.now(), at_hash(self.access_token, self.key.alg)
            claims = {**self.id_claims, "at_hash": digest, "iat": now, "exp": now + 7200}
            members["id_token"] = signed(self.key, {**claims, **self.renewed_claims})
        return answer({**members, **self.renewed})

    def _opened(self, request: Request, name: str) -> Response:
        if header(request, "authorization") != f"Bearer {self.access_token}":
            return answer({}, 401, www_authenticate='Bearer error="invalid_token"')
        return self.replies.get(name, lambda: answer({"orders": []}))()


class FakeShelf:
    """Keeps sessions; `full` and `broken` say which of the next tries fail."""

    def __init__(self, diary: list[str] | None = None) -> None:
        self.kept: list[PersonSession] = []
        self.full: list[bool] = []
        self.broken: list[bool] = []
        self._diary = [] if diary is None else diary

    def reserve(self) -> None:
        """Note it."""
        self._diary.append("reserve")
        if self.full and self.full.pop(0):
            raise NotKept("no room")

    def keep(self, session: PersonSession) -> None:
        """Note it."""
        self._diary.append("keep")
        if self.broken and self.broken.pop(0):
            raise NotKept("read-only")
        self.kept.append(session)


class Stay:
    """Somebody who has signed in, and everything around them."""

    def __init__(self, issuer: RotatingIssuer | None = None, provider: Provider = PROVIDER) -> None:
        self.issuer = issuer or RotatingIssuer()
        news, self.wire = play(self.issuer)
        self.issuer.now = self.wire.true_time
        issued = tokens_issued(news)
        self.session = begun(issued, person(news).identity, self.wire.now(), self.wire.wall_time())
        self.issuer.diary.clear()
        self.wire.exchanges.clear()
        self.wire.pauses.clear()
        self.shelf = FakeShelf(self.issuer.diary)
        self.access = Access(self.session, provider, self.wire, self.shelf)

    def later(self, seconds: float) -> "Stay":
        """Let time pass without the process, as a device that was switched off does."""
        self.wire.advance(seconds)
        return self

    def news(
        self, *, returned: bool = False, not_after: float | None = None, jitter: float = 0.0
    ) -> Iterator[SessionNews]:
        """Keep the session alive, by dice that always show the same."""
        return keep_alive(
            self.access, returned=returned, not_after=not_after, jitter=lambda: jitter
        )


def stale() -> Stay:
    """A session whose access token the provider takes no more."""
    stay = Stay()
    stay.issuer.access_token = "revoked"
    return stay


def access_token(news: SessionNews) -> str:
    assert isinstance(news, Renewed)
    return news.session.issued.tokens.access_token.reveal()


def lasting(expires_in_s: object, renewed_s: object = None) -> Stay:
    """A session whose tokens last so long, from the sign-in and from each refresh."""
    issuer = RotatingIssuer()
    issuer.granted["expires_in"] = expires_in_s
    stay = Stay(issuer)
    stay.issuer.renewed["expires_in"] = renewed_s
    return stay


def restarted(stay: Stay, after_s: float, began_s: float = 0.0) -> Stay:
    """The same session in a new process, on a device whose steady clock began anew."""
    stay.later(after_s)
    issued = replace(stay.session.issued, began_at=began_s)
    stay.session = replace(stay.session, issued=issued)
    stay.access = Access(stay.session, PROVIDER, stay.wire, stay.shelf)
    return stay


def unplugged(stay: Stay, until: float, error: WireError = RESET) -> None:
    """Let nothing through before `until` on the wire's clock."""
    serve = stay.wire.serve

    def cut(request: Request) -> Response:
        if stay.wire.now() < until:
            raise error
        return serve(request)

    stay.wire.serve = cut


def _played(script: list[Reply]) -> Response | None:
    if not script:
        return None
    reply = script.pop(0)
    if isinstance(reply, WireError):
        raise reply
    return reply
