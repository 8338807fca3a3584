"""Tokens that a provider could not take back yet, and when it is asked again (R-05, R-07)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.oauth import revocation
from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import Client, Metadata, Provider, TokensIssued
from kiosk.oauth.revocation import Later, Outcome, Revocation
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Wire

MAX_AGE_S = 7 * 86_400.0
MAX_TRIES = 400
"""More than fit into `MAX_AGE_S`: a bound that no jump of the clock can move."""

MAX_KEPT = 64
BACK_OFF_MIN_S = 60.0
BACK_OFF_MAX_S = 3600.0
"""Also what Retry-After can ask for at most, see `answers.MAX_RETRY_S`."""

_LAST_DOUBLING = 6

Identification = tuple[Secret, str, str, str]
Jitter = Callable[[], float]
"""Gives a number from 0 to 1, another one each time."""


@dataclass(frozen=True, slots=True)
class Return:
    """One token on its way back; moments are in seconds since 1970, as this device believes.

    The client's secret is not part of it: `client_id` says whose settings it takes.
    """

    token: Secret
    hint: str
    """`refresh_token` or `access_token`."""
    issuer: str
    client_id: str
    revocation_endpoint: str
    auth_methods: tuple[str, ...]
    since: float
    tries: int = 0
    due_at: float = 0.0

    @property
    def identification(self) -> Identification:
        """What two entries share that mean the same token."""
        return self.token, self.hint, self.client_id, self.issuer


class Outbox(Protocol):
    """Where tokens on their way back are kept, so that they outlive this process.

    For any thread. What `put` could not write it knows nonetheless while the process lives.
    """

    def waiting(self) -> tuple[Return, ...]:
        """Return all of them; raise `errors.NotKept` when the store cannot be read."""

    def put(self, returns: tuple[Return, ...]) -> None:
        """Keep them as `merged` says, durably before it returns; raise `errors.NotKept`."""

    def settle(self, one: Return, instead: Return | None) -> None:
        """Replace it as `settled` says, durably before it returns; raise `errors.NotKept`."""


def merged(waiting: tuple[Return, ...], more: tuple[Return, ...]) -> tuple[Return, ...]:
    """Add `more`, each in the place of an entry of the same token; too many push out the oldest."""
    by_token = {one.identification: one for one in (*waiting, *more)}
    return tuple(by_token.values())[-MAX_KEPT:]


def without(waiting: tuple[Return, ...], gone: tuple[Return, ...]) -> tuple[Return, ...]:
    """Leave out the tokens of `gone`."""
    tokens = {one.identification for one in gone}
    return tuple(one for one in waiting if one.identification not in tokens)


def settled(waiting: tuple[Return, ...], one: Return, instead: Return | None) -> tuple[Return, ...]:
    """Put `instead`, or nothing, in the place of `one`; what no longer waits does not come back."""
    if instead is None:
        return without(waiting, (one,))
    return tuple(instead if each.identification == one.identification else each for each in waiting)


def returns_of(issued: TokensIssued, result: Revocation | None, now: float) -> tuple[Return, ...]:
    """Return those tokens of a sign-out that are worth another try, the refresh token first (R-03).

    That is all of them when `result` is None: somebody else is about to make the first try.
    """
    metadata, client_id = issued.metadata, issued.client.client_id
    endpoint = metadata.revocation_endpoint
    if endpoint is None:
        return ()
    tries = 0 if result is None else 1
    wait_s = max(BACK_OFF_MIN_S, (result.retry_in_s if result else None) or 0.0)
    methods = metadata.auth_methods
    return tuple(
        Return(token, hint, metadata.issuer, client_id, endpoint, methods, now, tries, now + wait_s)
        for hint, token in revocation.held(issued.tokens)
        if result is None or hint in result.later
    )


def hand_over(
    issued: TokensIssued, result: Revocation | None, outbox: Outbox, now: float
) -> str | None:
    """Leave in the outbox exactly those tokens of a sign-out that are worth another try.

    So it does not matter whether they lay there before. Return why they could not be kept, or None.
    """
    again = returns_of(issued, result, now)
    done = {one.identification for one in without(returns_of(issued, None, now), again)}
    try:
        if again:
            outbox.put(again)
        for one in outbox.waiting():
            if one.identification in done:
                outbox.settle(one, None)
    except NotKept as error:
        return str(error)
    return None


def is_for(one: Return, client: Client, provider: Provider) -> bool:
    """Tell whether these settings are those that the token came from (B-01)."""
    same_provider = (
        one.issuer in provider.issuers
        if provider.issuers
        else one.revocation_endpoint == provider.endpoints.revocation
    )
    return same_provider and one.client_id == client.client_id


def give_back(one: Return, client: Client, wire: Wire) -> Outcome:
    """Try once; never raise."""
    # Client authentication reads the issuer and the methods, and nothing else is called.
    metadata = Metadata(
        one.issuer,
        device_authorization_endpoint="",
        token_endpoint="",
        jwks_uri=None,
        auth_methods=one.auth_methods,
    )
    at = wire.wall_time()
    return revocation.give_back(
        one.revocation_endpoint, one.hint, one.token, client, metadata, wire, at
    )


def due_in_s(one: Return, now: float) -> float:
    """Return the wait for the next try; a date that no back-off makes is a clock that went back."""
    wait_s = one.due_at - now
    return max(wait_s, 0.0) if wait_s <= BACK_OFF_MAX_S else 0.0


def next_of(returns: Iterable[Return], now: float) -> tuple[Return, float]:
    """Return whose turn is next and the wait for it; `returns` has at least one.

    Of one sign-out the refresh token is always a try ahead of the access token (R-03).
    """
    in_order = sorted(returns, key=lambda one: (one.since, one.hint != "refresh_token"))
    ahead = {_sign_out(one): one for one in in_order if one.hint == "refresh_token"}

    def wait_s(one: Return) -> float:
        first = ahead.get(_sign_out(one), one)
        waits_for_first = one.hint != first.hint and first.tries <= one.tries
        return max(due_in_s(one, now), due_in_s(first, now) if waits_for_first else 0.0)

    one = min(in_order, key=wait_s)
    return one, wait_s(one)


def postponed(one: Return, later: Later, now: float, jitter: Jitter) -> Return | None:
    """Return the entry after a try without a verdict; None when it is given up.

    Too old is only what was tried in vain under the present clock. The back-off doubles from a
    minute to an hour, and up to half of it is left out at random: many devices lose one provider.
    """
    tries = one.tries + 1
    if is_too_old(one, now) or tries >= MAX_TRIES:
        return None
    back_off_s = min(BACK_OFF_MAX_S, BACK_OFF_MIN_S * 2 ** min(one.tries, _LAST_DOUBLING))
    wait_s = max(back_off_s * (1 + jitter()) / 2, later.retry_in_s or 0.0)
    return replace(one, tries=tries, due_at=now + wait_s)


def is_too_old(one: Return, now: float) -> bool:
    """Tell whether its time is over; a beginning that lies in the future counts as now."""
    return now - one.since > MAX_AGE_S


def _sign_out(one: Return) -> tuple[str, str, float]:
    return one.issuer, one.client_id, one.since
