"""Asks for new tokens with the refresh token, and reads the answer (RFC 6749 §6)."""

from dataclasses import dataclass, replace

from kiosk.oauth import answers, poll
from kiosk.oauth.client_auth import form_request
from kiosk.oauth.explanations import vendor_code
from kiosk.oauth.messages import Client, Metadata, TokenSet
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response

GRANT_TYPE = "refresh_token"

# GitHub has a word of its own.
_OVER = frozenset({"invalid_grant", "bad_refresh_token"})
_BUSY_STATUSES = frozenset({408, 429})


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The provider gave new tokens; what it did not send anew is as before (O-11)."""

    tokens: TokenSet


@dataclass(frozen=True, slots=True)
class Over:
    """The refresh token is good no more: expired, revoked or taken for stolen (B-06)."""

    code: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Anything else: an outage or a wrong setting, which ends nobody's session (O-20)."""

    code: str
    retry_after_s: float | None = None


Answer = Refreshed | Over | NoAnswer


def request(client: Client, metadata: Metadata, refresh_token: Secret, at: float) -> Request:
    """Build one refresh; without a scope it is for the one that was granted (O-10).

    `at` is the true time in seconds since 1970.
    """
    params = (("grant_type", GRANT_TYPE), ("refresh_token", refresh_token.reveal()))
    return form_request(metadata.token_endpoint, client, metadata, params, at)


def read(response: Response, old: TokenSet, *, oauth_only: bool = False) -> Answer:
    """Read the answer to a refresh of `old`; a new ID token is not verified yet.

    Raise `BadAnswer` for tokens that must not be used. The refresh token may be spent then; the
    next refresh tells, either by tokens or by `Over`.
    """
    found = answers.members(response)
    code = answers.error_code(found)
    status = response.status
    if code is None and status == 200 and (found or {}).get("access_token") is not None:
        new = poll.tokens(found or {}, " ".join(old.scope), oauth_only=oauth_only)
        return Refreshed(_completed(new, old))
    if code in _OVER and status < 500 and status not in _BUSY_STATUSES:
        return Over(code, vendor_code(found))
    if code is None or status >= 500:
        code = "not_oauth" if status == 200 else f"http_{status}"
    return NoAnswer(code, answers.retry_after_s(response))


def _completed(new: TokenSet, old: TokenSet) -> TokenSet:
    return replace(
        new,
        id_token=new.id_token or old.id_token,
        refresh_token=new.refresh_token or old.refresh_token,
    )
