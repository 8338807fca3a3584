"""Calls an API for the person, with tokens that are renewed when they have to be."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from kiosk.oauth import answers, userinfo
from kiosk.oauth.attempt import Attempt
from kiosk.oauth.errors import SessionOver, SignInError, WireError
from kiosk.oauth.identification import identify_again
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Identity, Provider, TokensIssued
from kiosk.oauth.person_session import PersonSession, Shelf
from kiosk.oauth.rotation import Rotation, no_answer
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response, Wire

REST_S = 30.0
"""Tokens that have just come are not renewed for being refused: no others would be better."""


class Access:
    """A session with its provider: the only one who sends its tokens, and who renews them.

    `shelf` keeps each new session before it is used (O-12); without one it ends with the process.
    Threads that share an access hand in a `threading.Lock` as `lock`, and a `wire` that all of
    them may use. Once `SessionOver` or `Unverified` was raised, the session is to be ended.
    """

    def __init__(
        self,
        session: PersonSession,
        provider: Provider,
        wire: Wire,
        shelf: Shelf | None = None,
        memory: Memory | None = None,
        lock: AbstractContextManager[object] | None = None,
    ) -> None:
        self._rotation = Rotation(session, provider, wire, shelf, memory, lock)

    @property
    def session(self) -> PersonSession:
        """The session as it is now."""
        return self._rotation.session

    @property
    def attempt(self) -> Attempt:
        """Whom the session is with, at which addresses."""
        return self._rotation.attempt

    @property
    def came_at(self) -> float | None:
        """When the tokens came, on the wire's clock; None when they came before this access."""
        return self._rotation.came_at

    @property
    def unwanted(self) -> TokensIssued | None:
        """Tokens that came for somebody else: never used, and to be handed back (I-16)."""
        return self._rotation.unwanted

    def send(self, request: Request) -> Response:
        """Send a request with the access token in its header, never in its address (O-18).

        If that is refused (401), the tokens are renewed and the request is sent once more; any
        other answer, 403 too, is the caller's (O-19). Raise `ValueError` for a request that has an
        Authorization already, a `WireError`, or what `refresh` raises.
        """
        if any(name.lower() == "authorization" for name, _ in request.headers):
            raise ValueError("the request has an Authorization header of its own")

        def with_token(token: Secret) -> Request:
            bearer = ("Authorization", f"Bearer {token.reveal()}")
            return replace(request, headers=(*request.headers, bearer))

        return self._send(with_token)

    def refresh(self, stale: PersonSession | None = None) -> PersonSession:
        """Return a session whose tokens are newer than those of `stale`, by default the current.

        One refresh at a time, and none if another thread was faster (O-12). Raise

        - `SessionOver` when the provider no longer renews the session (B-06);
        - `Unverified` when it renewed somebody else's (I-16);
        - `NotKept` when there is no room to keep tokens, before any are asked for, or when new
          ones could not be kept: those are in use then, and the next call tries to keep them;
        - any other `SignInError` when no new tokens came: the session is as it was (O-20).
        """
        return self._rotation.refresh(self.session if stale is None else stale)

    def profile(self) -> Identity:
        """Ask anew who the person is; an answer that is of no use keeps the old profile (U-07).

        Raise a `WireError`, `BadAnswer` or `Busy` of a server in trouble, `SessionOver` when the
        access token is refused and nothing can renew it, and what `refresh` raises.
        """
        answer = self._userinfo()
        session = self.session
        try:
            found = identify_again(self.attempt, session.issued.tokens, session.identity, answer)
        except WireError:
            raise
        except SignInError:
            return session.identity
        self._rotation.learn(found)
        return found

    def _userinfo(self) -> Response | None:
        endpoint = self.session.issued.metadata.userinfo_endpoint
        if endpoint is None:
            return None
        answer = self._send(lambda token: userinfo.request(endpoint, token))
        status = answer.status
        if status >= 500 or status in (408, 429):
            cause = f"the userinfo endpoint answered HTTP {status}"
            raise no_answer(cause, answers.retry_after_s(answer))
        if status == 401 and self.session.issued.tokens.refresh_token is None:
            raise SessionOver("the access token is refused, and there is no refresh token")
        return answer

    def _send(self, build: Callable[[Secret], Request]) -> Response:
        session, wire = self.session, self.attempt.wire
        answer = wire.send(build(session.issued.tokens.access_token))
        if answer.status != 401 or session.issued.tokens.refresh_token is None:
            return answer
        renewed = self._rotation.refresh(session, REST_S)
        if renewed.issued.tokens is session.issued.tokens:
            return answer
        return wire.send(build(renewed.issued.tokens.access_token))
