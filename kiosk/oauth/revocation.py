"""Hands the tokens back on sign-out (RFC 7009)."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.oauth import answers
from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import SignInError
from kiosk.oauth.messages import Client, Metadata, TokenSet, Trouble
from kiosk.oauth.refusal import BUSY_CODES
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response, Wire

CLOCK_MAY_BE_OFF_S = 30.0
"""As far as that nobody refuses a client assertion for it (`assertion.BACKDATED_S`)."""

_BUSY_STATUSES = frozenset({408, 425, 429})
_PASSING_CODES = BUSY_CODES | {"server_error"}


@dataclass(frozen=True, slots=True)
class Given:
    """The provider took the token back, or it lived no more."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider's last word, or a wrong setting: another try would end alike (R-06)."""

    cause: str


@dataclass(frozen=True, slots=True)
class Later:
    """No verdict came: the token may live, and another try is worth it (R-05, C-02)."""

    cause: str
    retry_in_s: float | None = None
    reached: bool = True
    """False when no answer came at all, so that none is to be expected for another token."""


Outcome = Given | Refused | Later


@dataclass(frozen=True, slots=True)
class Revocation:
    """What became of the tokens: names of those given back and of those that may still live.

    `cause` says why some may still live, `retry_in_s` when the provider wants to be asked again.
    `later` are those of `alive` that are worth another try. `unkept` says why the store does not
    know what is told here: those of `later` then end with this process, and what was given back
    may be given back again.
    """

    revoked: tuple[str, ...]
    alive: tuple[str, ...]
    cause: str | None = None
    retry_in_s: float | None = None
    later: tuple[str, ...] = ()
    unkept: str | None = None


def held(tokens: TokenSet) -> tuple[tuple[str, Secret], ...]:
    """Return the tokens that can be revoked and their hints, the refresh token first (R-03)."""
    pairs = (("refresh_token", tokens.refresh_token), ("access_token", tokens.access_token))
    return tuple((hint, token) for hint, token in pairs if token is not None)


def revoke(
    client: Client,
    metadata: Metadata,
    tokens: TokenSet,
    wire: Wire,
    began_at: float | None = None,
) -> Revocation:
    """Revoke the refresh token first, then the access token (R-03); never raise (R-06, R-07).

    `began_at` is that of `TokensIssued`, for a client that has to prove when it asks.
    """
    endpoint, pairs = metadata.revocation_endpoint, held(tokens)
    if endpoint is None:
        hints = tuple(hint for hint, _ in pairs)
        return Revocation((), hints, "the provider has no revocation endpoint")
    at = wire.wall_time() if began_at is None else began_at + wire.now()
    result = Revocation((), ())
    outcome: Outcome = Given()
    for hint, token in pairs:
        # A server out of reach for one token is so for the other: nobody waits twice.
        if not isinstance(outcome, Later) or outcome.reached:
            outcome = give_back(endpoint, hint, token, client, metadata, wire, at)
        result = _with(result, hint, outcome)
    return result


def give_back(
    endpoint: str,
    hint: str,
    token: Secret,
    client: Client,
    metadata: Metadata,
    wire: Wire,
    at: float,
) -> Outcome:
    """Send one token and read the answer (R-02); never raise.

    `at` is the true time in seconds since 1970, for a client that has to prove when it asks.
    """
    params = (("token", token.reveal()), ("token_type_hint", hint))
    try:
        request = form_request(endpoint, client, metadata, params, at)
    except SignInError as error:
        return Refused(error.trouble.value)
    try:
        response = wire.send(request)
    except SignInError as error:
        return Later(error.trouble.value, reached=False)
    outcome = _read(response)
    if isinstance(outcome, Refused) and client.client_key and _is_another_time(response, at):
        return Later(Trouble.WRONG_CLOCK.value)  # an assertion of another time proves nobody (C-07)
    return outcome


def _is_another_time(response: Response, at: float) -> bool:
    date = answers.server_time(response)
    return date is not None and abs(date - at) > CLOCK_MAY_BE_OFF_S


def _read(response: Response) -> Outcome:
    """Read one answer: 200 is success whatever the body (R-04), after 503 the token lives (R-05).

    A token that is called invalid went with the other one, or lives no more for another reason.
    Without an error code it was not the provider who spoke, but something before it.
    """
    code, status = answers.error_code(answers.members(response)), response.status
    if status == 200 or (status < 500 and code == "invalid_token"):
        return Given()
    if code is None or status >= 500 or status in _BUSY_STATUSES or code in _PASSING_CODES:
        return Later(code or f"http_{status}", answers.retry_after_s(response))
    return Refused(code)


def _with(result: Revocation, hint: str, outcome: Outcome) -> Revocation:
    """Add what became of one token; a later success does not wipe out why another lives."""
    match outcome:
        case Given():
            revoked = (*result.revoked, hint)
            cause, wait_s, later = result.cause, result.retry_in_s, result.later
            return Revocation(revoked, result.alive, cause, wait_s, later)
        case Refused(cause):
            alive = (*result.alive, hint)
            return Revocation(result.revoked, alive, cause, result.retry_in_s, result.later)
        case Later(cause, retry_in_s):
            waits = [wait_s for wait_s in (result.retry_in_s, retry_in_s) if wait_s is not None]
            alive, later = (*result.alive, hint), (*result.later, hint)
            return Revocation(result.revoked, alive, cause, max(waits, default=None), later)
        case _:
            assert_never(outcome)
