"""Finds out who approved: an access token alone proves nobody (O-17)."""

from collections.abc import Generator, Mapping

from kiosk.oauth import id_token, jws, userinfo
from kiosk.oauth.attempt import Attempt
from kiosk.oauth.errors import BadAnswer, Cancelled, SignInError, Unverified, WireError
from kiosk.oauth.id_token import Claims
from kiosk.oauth.identity import identity, unverified_identity
from kiosk.oauth.jws import Jws
from kiosk.oauth.keys import Keys
from kiosk.oauth.messages import Identity, Polled, TokenSet
from kiosk.oauth.schedule import Turn
from kiosk.oauth.wire import DEFAULT_TOTAL_S, Response

KEY_RETRIES_S = (1.0, 2.0, 4.0)
"""Waits before asking again for keys, once the person has approved."""


def fetch_keys_early(attempt: Attempt, turn: Turn | None, deadline: float) -> None:
    """Fetch the keys while the person is busy with the phone, before the first poll (D-09).

    Those that outlast the code need not be.
    """
    keys = attempt.keys
    if keys is None or keys.last_until(deadline) or turn is None or turn.wait_s <= 0:
        return
    try:
        keys.fetch(min(DEFAULT_TOTAL_S, turn.wait_s))
    except Cancelled:
        raise
    except SignInError:
        return  # asked for again when there is something to verify


def identify(attempt: Attempt, tokens: TokenSet) -> Generator[Polled, None, Identity]:
    """Return who the tokens are about; raise `Unverified` and other `SignInError`s."""
    keys = attempt.keys
    if keys is None:
        return _identity(attempt, tokens, None, _profile(attempt, tokens, None, None))
    if tokens.id_token is None:
        raise Unverified("the token endpoint sent no ID token")  # I-01, O-17
    token = yield from _verified(tokens.id_token.reveal(), keys, attempt)
    asked = dict(attempt.client.request_params)
    claims = id_token.check(token, _expected(attempt, tokens, asked))
    profile = _profile(attempt, tokens, claims["sub"], keys)
    return _identity(attempt, tokens, claims, profile)


def check_refreshed(attempt: Attempt, tokens: TokenSet, old: TokenSet) -> None:
    """Verify the ID token of a refresh, if one came, by the one that was verified before (I-16).

    It need not repeat what the settings asked for (OpenID Connect Core §12.2). Raise `Unverified`,
    and `WireError` or `BadAnswer` when the keys cannot be had.
    """
    new, first, keys = tokens.id_token, old.id_token, attempt.keys
    if new is None or first is None or keys is None or new == first:
        return
    claims = id_token.check(keys.verify(new.reveal()), _expected(attempt, tokens, {}))
    id_token.check_refreshed(claims, jws.claims(first.reveal()))


def identify_again(
    attempt: Attempt, tokens: TokenSet, known: Identity, answer: Response | None
) -> Identity:
    """Return the person by tokens known to be theirs and what userinfo answers now.

    Without the endpoint there is no `answer`. Raise a `SignInError` when it cannot be used, above
    all when it is about somebody else (U-01).
    """
    keys, token = attempt.keys, tokens.id_token
    profile: Claims = {}
    if keys is None or token is None:
        if answer is not None:
            profile = userinfo.read_unverified(answer)
        found = _identity(attempt, tokens, None, profile)
    else:
        if answer is not None:
            client_id = attempt.client.client_id
            profile = userinfo.read(answer, attempt.metadata, client_id, known.subject, keys)
        found = _identity(attempt, tokens, jws.claims(token.reveal()), profile)
    if known.subject and found.subject != known.subject:
        raise Unverified("userinfo is about another person")
    return found


def _identity(
    attempt: Attempt, tokens: TokenSet, id_claims: Claims | None, profile: Claims | None
) -> Identity:
    """Put together who it is; without claims of an ID token nobody vouches for that."""
    issuer, client = attempt.metadata.issuer, attempt.client
    if id_claims is None:
        return unverified_identity(issuer, profile, client, tokens)
    return identity(issuer, id_claims, profile, client, tokens)


def _expected(attempt: Attempt, tokens: TokenSet, asked: Mapping[str, str]) -> id_token.Expected:
    return id_token.Expected(
        issuer=attempt.metadata.issuer,
        client_id=attempt.client.client_id,
        access_token=tokens.access_token,
        time=attempt.wire.true_time(),
        latest_time=attempt.wire.latest_time(),
        time_is_own=attempt.wire.clock_off_s() is None,
        asked=asked,
    )


def _verified(token: str, keys: Keys, attempt: Attempt) -> Generator[Polled, None, Jws]:
    """Verify with patience: the approval is spent, a lost link must not cost it (C-02)."""
    for wait_s in KEY_RETRIES_S:
        try:
            return keys.verify(token)
        except Cancelled:
            raise
        except (WireError, BadAnswer) as error:
            yield Polled(error.trouble.value, connected=False)
        attempt.pause(wait_s)
    return keys.verify(token)


def _profile(
    attempt: Attempt, tokens: TokenSet, subject: object, keys: Keys | None
) -> Claims | None:
    """Return what userinfo says; its failure does not undo the sign-in (U-07)."""
    metadata, client_id = attempt.metadata, attempt.client.client_id
    try:
        if keys is None:
            return userinfo.fetch_unverified(metadata, tokens.access_token, attempt.wire)
        access_token = tokens.access_token
        return userinfo.fetch(metadata, client_id, access_token, subject, keys, attempt.wire)
    except Cancelled:
        raise
    except SignInError:
        return None
