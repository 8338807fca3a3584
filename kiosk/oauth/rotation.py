"""Has tokens renewed, one refresh at a time, and loses none of what comes."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import assert_never

from kiosk.oauth import discovery, refresh
from kiosk.oauth.attempt import Attempt
from kiosk.oauth.clock import ClockedWire
from kiosk.oauth.errors import (
    BadAnswer,
    Busy,
    Misconfigured,
    OutOfTime,
    SessionOver,
    SignInError,
    UnknownKey,
    Unverified,
    WireError,
)
from kiosk.oauth.explanations import explained
from kiosk.oauth.identification import check_refreshed
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Identity, Provider, TokensIssued
from kiosk.oauth.person_session import PersonSession, Shelf
from kiosk.oauth.wire import Wire


def no_answer(cause: str, retry_after_s: float | None) -> SignInError:
    """Return the error of a server in trouble, which may have said when to come back (C-02)."""
    return BadAnswer(cause) if retry_after_s is None else Busy(cause, retry_after_s)


class Rotation:
    """The one who knows the newest tokens of a session: see `access.Access`."""

    def __init__(
        self,
        session: PersonSession,
        provider: Provider,
        wire: Wire,
        shelf: Shelf | None,
        memory: Memory | None,
        lock: AbstractContextManager[object] | None,
    ) -> None:
        self.session = session
        self.came_at: float | None = None
        """When the tokens came, on the wire's clock; None when that was before this rotation."""
        self.unwanted: TokensIssued | None = None
        """Tokens that came for somebody else: never used, and to be handed back (I-16)."""
        self._provider = provider
        self._wire = ClockedWire(wire)
        self._shelf = shelf
        fits = memory is not None and memory.provider == provider
        self._memory = memory if memory is not None and fits else Memory(provider)
        self._lock = nullcontext() if lock is None else lock
        self._kept = session
        self._over: str | None = None

    @property
    def attempt(self) -> Attempt:
        """Whom the session is with, at which addresses."""
        issued = self.session.issued
        jwks_uri = issued.metadata.jwks_uri
        keys = None if jwks_uri is None else Keys(jwks_uri, self._wire, self._memory)
        return Attempt(issued.client, self._provider, issued.metadata, self._wire, keys)

    def refresh(self, stale: PersonSession, rest_s: float = 0.0) -> PersonSession:
        """Return a session with newer tokens than `stale`; see `access.Access.refresh`.

        It is `stale` itself if its tokens live, and came less than `rest_s` ago by a refresh.
        """
        with self._lock:
            if self.session.issued.tokens is not stale.issued.tokens:
                if self._kept is not self.session:
                    self._adopt(self.session)
            elif not self._came_within(rest_s):
                if self._shelf is not None:
                    self._shelf.reserve()
                self._adopt(self._renewed())
            return self.session

    def learn(self, identity: Identity) -> None:
        """Have the session, and what is kept of it, say that this is the person."""
        with self._lock:
            if identity != self.session.identity or self._kept is not self.session:
                self._adopt(replace(self.session, identity=identity))

    def _came_within(self, seconds: float) -> bool:
        lasts_s = self.session.issued.tokens.expires_in_s
        longest_s = seconds if lasts_s is None else min(seconds, lasts_s)
        return self.came_at is not None and self._wire.now() - self.came_at < longest_s

    def _adopt(self, session: PersonSession) -> None:
        """Use a session as soon as it is kept; if it cannot be kept, use it nevertheless."""
        try:
            if self._shelf is not None:
                self._shelf.keep(session)
            self._kept = session
        finally:
            self.session = session

    def _renewed(self) -> PersonSession:
        """Exchange the refresh token (O-12); nothing that comes is used or kept yet."""
        if self._over is not None:
            raise SessionOver(self._over)
        attempt, old, wire = self.attempt, self.session, self._wire
        token = old.issued.tokens.refresh_token
        if token is None:
            raise Misconfigured("the provider gave no refresh token")
        at = wire.true_time().earliest
        response = wire.send(refresh.request(attempt.client, attempt.metadata, token, at))
        answer = refresh.read(response, old.issued.tokens, oauth_only=attempt.keys is None)
        match answer:
            case refresh.Refreshed(tokens):
                self.came_at = wire.now()
                issued = replace(old.issued, tokens=tokens, began_at=wire.began_at())
                checked = self._checked(attempt, issued)
                return PersonSession(checked, old.identity, wire.true_time().earliest)
            case refresh.Over(code, number):
                self._over = explained(code, "token", number)
                raise SessionOver(self._over)
            case refresh.NoAnswer(code, wait_s):
                if code == "http_404":
                    self._rediscover()
                raise no_answer(f"the token endpoint answered {code} to a refresh", wait_s)
            case _:
                assert_never(answer)

    def _checked(self, attempt: Attempt, issued: TokensIssued) -> TokensIssued:
        """Hold a new ID token to the old one; one that cannot be verified now is left out.

        To wait for keys could cost tokens that replaced spent ones, and an ID token need not come
        with a refresh at all (OpenID Connect Core §12.2).
        """
        old = self.session.issued.tokens
        try:
            check_refreshed(attempt, issued.tokens, old)
        except (OutOfTime, UnknownKey, WireError, BadAnswer):
            return replace(issued, tokens=replace(issued.tokens, id_token=old.id_token))
        except Unverified as error:
            self.unwanted, self._over = issued, str(error)
            raise
        return issued

    def _rediscover(self) -> None:
        """Take over new addresses of the same issuer, to be used by the next refresh (M-09)."""
        metadata = discovery.discover(self._provider, self._wire)
        issued = self.session.issued
        if metadata.issuer == issued.metadata.issuer:
            self._memory.keep_metadata(metadata, self._wire.now())
            self.session = replace(self.session, issued=replace(issued, metadata=metadata))
