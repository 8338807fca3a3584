"""Asks whether the person is done, and reads the answer (RFC 8628 §3.4, §3.5)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from kiosk.oauth import answers
from kiosk.oauth.client_auth import form_request
from kiosk.oauth.device import interval_s
from kiosk.oauth.error_codes import OTHER_ERROR
from kiosk.oauth.errors import BadAnswer
from kiosk.oauth.explanations import vendor_code
from kiosk.oauth.messages import Client, DeviceGrant, Metadata, TokenSet
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"

# The names of the RFC and those that providers use in their place (C-04).
_SLOW_DOWN = frozenset({"slow_down", "rate_limit_exceeded"})
_DECLINED = frozenset({"access_denied", "authorization_declined"})
_EXPIRED = frozenset({"expired_token", "code_expired", "token_expired"})
# Google answers with longer names than it was asked with.
_SCOPES = {
    "https://www.googleapis.com/auth/userinfo.email": "email",
    "https://www.googleapis.com/auth/userinfo.profile": "profile",
}
# What a limiter in front of the provider says; any other code is the provider's last word (O-09).
_NO_VERDICT = frozenset({OTHER_ERROR, "temporarily_unavailable", "server_error"})
_GONE = frozenset({"invalid_grant", "incorrect_device_code", "bad_verification_code"})


@dataclass(frozen=True, slots=True)
class Granted:
    """The person approved."""

    tokens: TokenSet
    code: ClassVar[str] = "ok"


@dataclass(frozen=True, slots=True)
class Pending:
    """The person is not done yet (D-16)."""

    code: ClassVar[str] = "authorization_pending"


@dataclass(frozen=True, slots=True)
class SlowDown:
    """The provider wants longer waits from now on (D-17), perhaps at least `interval_s`."""

    code: str
    interval_s: float | None
    retry_after_s: float | None


@dataclass(frozen=True, slots=True)
class Declined:
    """The person, or a rule of the provider, said no."""

    code: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Expired:
    """The provider says that the code's time is over."""

    code: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The provider no longer knows the code: it ran out or was used up (C-03)."""

    code: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Any other OAuth error; polling ends (D-18). `number` explains it to an operator."""

    code: str
    retry_after_s: float | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Transient:
    """No OAuth answer came; the next poll may fare better (C-02, D-20)."""

    code: str
    retry_after_s: float | None = None


Answer = Granted | Pending | SlowDown | Declined | Expired | Gone | Refused | Transient


def request(
    client: Client, metadata: Metadata, grant: DeviceGrant, at: float, total_s: float
) -> Request:
    """Build one poll (D-15)."""
    params = (("grant_type", GRANT_TYPE), ("device_code", grant.device_code.reveal()))
    return form_request(metadata.token_endpoint, client, metadata, params, at, total_s)


def read(
    response: Response,
    client: Client,
    grant: DeviceGrant,
    *,
    first: bool,
    oauth_only: bool = False,
) -> Answer:
    """Read the answer to a poll by its error code, never by HTTP status alone (O-09).

    `first`: no other poll went before, so that invalid_request cannot mean a used-up code (C-03).
    `oauth_only`: no ID token is expected, and none is read.
    Raise `BadAnswer` for tokens that must not be used.
    """
    found = answers.members(response)
    code = answers.error_code(found)
    wait_s = answers.retry_after_s(response)
    if response.status >= 500:
        return Transient(f"http_{response.status}", wait_s)
    if found is not None and code is None and response.status == 200:
        if found.get("access_token") is None:
            return Transient("not_oauth", wait_s)
        return Granted(tokens(found, client.scope, oauth_only=oauth_only))
    if found is None or code is None:
        reason = "not_oauth" if response.status == 200 else f"http_{response.status}"
        return Transient(reason, wait_s)
    stated = answers.number(found.get("interval"))
    longer = None if stated is None else interval_s(stated, lifetime_s=grant.expires_in_s)
    number = vendor_code(found)
    return _error(code, response.status, longer, wait_s, number, first=first)


def _error(
    code: str,
    status: int,
    interval: float | None,
    wait_s: float | None,
    number: str | None,
    *,
    first: bool,
) -> Answer:
    if code == Pending.code:
        return Pending()
    if code in _SLOW_DOWN:
        return SlowDown(code, interval, wait_s)
    if code in _DECLINED:
        return Declined(code, number)
    if code in _EXPIRED:
        return Expired(code)
    if code in _GONE or (code == "invalid_request" and not first):
        return Gone(code, number)
    if status in (408, 429) and code in _NO_VERDICT:
        return Transient(f"http_{status}", wait_s)
    return Refused(code, wait_s, number)


def tokens(found: dict[str, object], asked_scope: str, *, oauth_only: bool) -> TokenSet:
    """Read a token answer (RFC 6749 §5.1); members that nobody asked for are ignored (O-05).

    An answer that names no scope grants `asked_scope`. Raise `BadAnswer` for tokens that must not
    be used.
    """
    token_type = found.get("token_type")
    if not isinstance(token_type, str) or token_type.lower() != "bearer":
        raise BadAnswer("the token endpoint sent a token of a type that is not understood")  # O-06
    scope = found.get("scope")
    granted = scope if isinstance(scope, str) and scope.strip() else asked_scope
    id_token, refresh_token = found.get("id_token"), found.get("refresh_token")
    return TokenSet(
        access_token=_token(found["access_token"], "access_token"),
        id_token=None if id_token is None or oauth_only else _token(id_token, "id_token"),
        refresh_token=None if refresh_token is None else _token(refresh_token, "refresh_token"),
        expires_in_s=answers.number(found.get("expires_in")),
        scope=_scopes(granted, oauth_only=oauth_only),
    )


def _scopes(granted: str, *, oauth_only: bool) -> tuple[str, ...]:
    # GitHub joins scopes by commas.
    names = (granted.replace(",", " ") if oauth_only else granted).split()
    return tuple(_SCOPES.get(name, name) for name in names)


def _token(value: object, name: str) -> Secret:
    """Accept visible ASCII only (RFC 6749 §A.12): anything else could split a header (O-16)."""
    if not isinstance(value, str) or not re.fullmatch(r"[\x20-\x7e]+", value):
        raise BadAnswer(f"{name} from the token endpoint is no token")
    return Secret(value)
