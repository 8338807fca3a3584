"""The tokens that are in use: access tokens, and refresh tokens that work once."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin

from kiosk.demo.consent import Consent

REFRESH_TOKEN_S = 24 * 3600
CAPACITY = 20_000


@dataclass(slots=True)
class Family:
    """All tokens that descend from one consent; they end together."""

    consent: Consent
    revoked: bool = False


@dataclass(slots=True)
class Token(TokenMixin):
    """One token, access or refresh; `spent` is a refresh token that has been exchanged.

    The methods are those that Authlib asks for; `Tokens` hands out no expired or revoked ones.
    """

    value: str = field(repr=False)
    family: Family
    scope: str
    expires_at: float
    is_refresh: bool
    spent: bool = False

    def check_client(self, client: ClientMixin) -> bool:
        """Tell whether the token was issued to this application."""
        return self.family.consent.client_id == client.get_client_id()

    def get_scope(self) -> str:
        """Tell what the token is good for."""
        return self.scope

    def is_expired(self) -> bool:
        """Tell false: an expired token is not found."""
        return False

    def is_revoked(self) -> bool:
        """Tell whether the family ended after the token was found."""
        return self.family.revoked


class Tokens:
    """All tokens of the tenant, safe to use from many threads; `now` counts seconds."""

    def __init__(
        self, now: Callable[[], float], access_token_s: int, capacity: int = CAPACITY
    ) -> None:
        self._now = now
        self._access_token_s = access_token_s
        self._capacity = capacity
        self._tokens: dict[str, Token] = {}
        self._lock = threading.Lock()

    def add(self, family: Family, scope: str, access_token: str, refresh_token: str) -> None:
        """Keep a pair that is about to be handed out."""
        with self._lock:
            now = self._now()
            for value in [v for v, token in self._tokens.items() if token.expires_at <= now]:
                del self._tokens[value]
            while len(self._tokens) + 2 > self._capacity:
                del self._tokens[next(iter(self._tokens))]
            ends = now + self._access_token_s
            self._keep(Token(access_token, family, scope, ends, is_refresh=False))
            # RFC 6749 §6: a narrower refresh narrows the access token, not what was granted.
            granted = family.consent.scope
            self._keep(Token(refresh_token, family, granted, now + REFRESH_TOKEN_S, True))

    def access(self, value: str) -> Token | None:
        """Find an access token that still opens the door."""
        with self._lock:
            token = self._live(value)
            return token if token and not token.is_refresh else None

    def refresh(self, value: str) -> Token | None:
        """Find a refresh token that still works; one shown again ends its whole family.

        RFC 9700 §4.14.2: whoever comes second, thief or owner, both must sign in again.
        """
        with self._lock:
            token = self._live(value)
            if token is None or not token.is_refresh:
                return None
            if token.spent:
                token.family.revoked = True
                return None
            return token

    def spend(self, token: Token) -> bool:
        """Use up a refresh token; of many that try at once only the first is told true."""
        with self._lock:
            if token.spent or token.family.revoked:
                token.family.revoked = True
                return False
            token.spent = True
            return True

    def owned(self, value: str) -> Token | None:
        """Find a token of either kind for revocation; unknown, ended ones are None."""
        with self._lock:
            return self._live(value)

    def revoke(self, token: Token) -> None:
        """End a token; a refresh token takes its access tokens along (RFC 7009 §2.1)."""
        with self._lock:
            if token.is_refresh:
                token.family.revoked = True
            else:
                self._tokens.pop(token.value, None)

    def _keep(self, token: Token) -> None:
        self._tokens[token.value] = token

    def _live(self, value: str) -> Token | None:
        token = self._tokens.get(value)
        if token is None or token.family.revoked or token.expires_at <= self._now():
            return None
        return token
