"""Who may come back after a restart, and for how long."""

from dataclasses import dataclass
from math import isinf

from kiosk.oauth.messages import Client, Provider, TokensIssued
from kiosk.oauth.person_session import PersonSession
from kiosk.store import KeptPerson, Moment, passed_s


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in seconds: without a key press, and in any case; infinity for none."""

    idle_s: float
    session_s: float


@dataclass(frozen=True, slots=True)
class Returned:
    """Somebody who was signed in before a restart, and how long they may stay."""

    session: PersonSession
    idle_left_s: float
    session_left_s: float
    not_after: float | None
    """The true time, in seconds since 1970, at which they would have come back too late."""


def returned(
    person: KeptPerson, seen: Moment | None, now: Moment, limits: Limits
) -> Returned | None:
    """Return the person with the time that is left, None when it is over.

    Time is judged by the clocks of this device; its time of day may be wrong after a new start, for
    which there is `not_after`.
    """
    since_s = passed_s(person.signed_in, now)
    # Whoever was seen last may have been the person before.
    seen_s = passed_s(seen, now) if seen is not None else since_s
    quiet_s = since_s if since_s is None or seen_s is None else min(since_s, seen_s)
    idle_left_s = _left_s(limits.idle_s, quiet_s)
    session_left_s = _left_s(limits.session_s, since_s)
    if min(idle_left_s, session_left_s) <= 0 or _is_spent(person.session, now.wall_time):
        return None
    same_start = person.signed_in.boot_id == now.boot_id
    ends = now.wall_time + min(idle_left_s, session_left_s)
    not_after = None if same_start or isinf(ends) else ends
    return Returned(person.session, idle_left_s, session_left_s, not_after)


def is_of(issued: TokensIssued, client: Client, provider: Provider) -> bool:
    """Tell whether these settings are still those under which the person signed in (B-01)."""
    metadata, by_hand = issued.metadata, provider.endpoints
    same_addresses = all(
        address is None or address == kept
        for address, kept in (
            (by_hand.token, metadata.token_endpoint),
            (by_hand.userinfo, metadata.userinfo_endpoint),
            (by_hand.revocation, metadata.revocation_endpoint),
            (by_hand.jwks, metadata.jwks_uri),
        )
    )
    # Without an issuer the token endpoint is always set by hand.
    known = not provider.issuers or metadata.issuer in provider.issuers
    return known and same_addresses and issued.client.client_id == client.client_id


def _left_s(limit_s: float, passed: float | None) -> float:
    """Return what is left; nothing of a limit when nobody knows how much time went by."""
    if isinf(limit_s):
        return limit_s
    return 0.0 if passed is None else limit_s - passed


def _is_spent(session: PersonSession, wall_time: float) -> bool:
    """Tell whether the access token is over and nothing can renew it."""
    ends = session.expires_at
    return session.issued.tokens.refresh_token is None and ends is not None and ends <= wall_time
