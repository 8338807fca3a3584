"""One sign-in from beginning to end, as a generator of news.

It has no thread, socket or clock: `wire` does the sending, waiting and telling of time. The order
is discovery, device request, polls, ID token, userinfo. It ends with exactly one `SignedIn` or
`Failed`, or without a word when the attempt was cancelled.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.oauth import device, discovery, id_token, poll, userinfo
from kiosk.oauth.errors import BadAnswer, Cancelled, Misconfigured, SignInError, WireError
from kiosk.oauth.identity import identity
from kiosk.oauth.jws import Jws
from kiosk.oauth.keys import Keys
from kiosk.oauth.messages import (
    DEFAULT_TOTAL_S,
    Client,
    CodeIssued,
    DeviceGrant,
    Failed,
    Metadata,
    News,
    Polled,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
    Wire,
)
from kiosk.oauth.refusal import refusal
from kiosk.oauth.schedule import Schedule, Turn
from kiosk.oauth.secret import Secret

LAST_POLL_TOTAL_S = 3.0
"""The last poll gets no longer, so that expiry is felt at once."""

KEY_RETRIES_S = (1.0, 2.0, 4.0)
"""Waits before asking again for keys, once the person has approved."""


def sign_in(client: Client, provider: Provider, wire: Wire) -> Iterator[News]:
    """Sign one person in; the generator raises nothing of this package's."""
    try:
        yield from _news(client, provider, wire)
    except Cancelled:
        return  # C-10: a late answer changes nothing, not even a line of news
    except SignInError as error:
        yield Failed(error.trouble, str(error), error.retry_in_s)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One client at one provider: whatever is sent, is sent by these and to these (B-01)."""

    client: Client
    metadata: Metadata
    wire: Wire

    def pause(self, seconds: float) -> None:
        if self.wire.pause(seconds):
            raise Cancelled("the attempt was given up during a wait")


def _news(client: Client, provider: Provider, wire: Wire) -> Iterator[News]:
    if "openid" not in client.scope.split():
        raise Misconfigured("the scope lacks openid, so nobody could be identified")
    metadata = discovery.discover(provider, wire)
    attempt = _Attempt(client, metadata, wire)
    asked_at = wire.now()  # D-21: the code may be as old as the question
    answer = wire.send(device.request(client, metadata))
    grant = device.read(answer, allow_http=provider.allow_insecure_http)
    schedule = Schedule(grant.interval_s, asked_at + grant.expires_in_s, wire.now())
    yield CodeIssued(grant, schedule.deadline)
    keys = Keys(metadata.jwks_uri, wire)
    _fetch_early(keys, schedule.next(wire.now()))
    end = yield from _wait_for_approval(attempt, grant, schedule)
    if isinstance(end, Failed):
        yield end
    else:
        yield from _identify(attempt, end, keys)


def _fetch_early(keys: Keys, turn: Turn | None) -> None:
    """Fetch the keys while the person is busy, within the wait before the first poll (D-09)."""
    if turn is None or turn.wait_s <= 0:
        return
    try:
        keys.fetch(min(DEFAULT_TOTAL_S, turn.wait_s))
    except Cancelled:
        raise
    except SignInError:
        return  # asked for again when there is something to verify


def _wait_for_approval(
    attempt: _Attempt, grant: DeviceGrant, schedule: Schedule
) -> Generator[News, None, poll.Granted | Failed]:
    wire = attempt.wire
    while (turn := schedule.next(wire.now())) is not None:
        attempt.pause(turn.wait_s)
        left_s = schedule.deadline - wire.now()
        if left_s <= 0:
            break  # the device slept through the end (C-06)
        total_s = min(DEFAULT_TOTAL_S, max(LAST_POLL_TOTAL_S, left_s))
        answer = _ask(attempt, grant, total_s, first=not (schedule.asked or turn.last))
        yield Polled(answer.code, connected=not isinstance(answer, poll.Transient))
        step = _after(answer, schedule, wire.now())
        if not isinstance(step, Schedule):
            return step
        schedule = step
    return Failed(Trouble.EXPIRED, "the code's lifetime is over")


def _ask(attempt: _Attempt, grant: DeviceGrant, total_s: float, *, first: bool) -> poll.Answer:
    """Poll once; while a code is on screen, no answer at all is an answer too (C-02)."""
    request = poll.request(attempt.client, attempt.metadata, grant, total_s)
    try:
        response = attempt.wire.send(request)
    except Cancelled:
        raise
    except WireError as error:
        return poll.Transient(error.trouble.value)
    return poll.read(response, attempt.client, grant, first=first)


def _after(answer: poll.Answer, schedule: Schedule, now: float) -> Schedule | poll.Granted | Failed:
    match answer:
        case poll.Granted():
            return answer
        case poll.Pending():
            return schedule.answered(now)
        case poll.SlowDown():
            return schedule.slowed(now, answer.interval_s, answer.retry_after_s)
        case poll.Transient():
            return schedule.lost(now, answer.retry_after_s)
        case poll.Declined():
            return Failed(Trouble.DECLINED, f"the token endpoint answered {answer.code}")
        case poll.Expired() | poll.Gone():
            return Failed(Trouble.EXPIRED, f"the token endpoint answered {answer.code}")
        case poll.Refused():
            error = refusal(answer.code, "token")
            return Failed(error.trouble, str(error), error.retry_in_s)
        case _:
            assert_never(answer)


def _identify(attempt: _Attempt, granted: poll.Granted, keys: Keys) -> Iterator[News]:
    """Find out who approved: an access token alone proves nobody (O-17)."""
    client, metadata, wire = attempt.client, attempt.metadata, attempt.wire
    tokens = granted.tokens
    yield TokensIssued(client, tokens, metadata)
    token = yield from _verified(tokens.id_token, keys, attempt)
    expected = id_token.Expected(
        issuer=metadata.issuer,
        client_id=client.client_id,
        access_token=tokens.access_token,
        wall_time=wire.wall_time(),
        server_time=granted.server_time,
    )
    claims = id_token.check(token, expected)
    profile: id_token.Claims | None
    try:
        profile = userinfo.fetch(
            metadata, client.client_id, tokens.access_token, claims["sub"], keys, wire
        )
    except Cancelled:
        raise
    except SignInError:
        profile = None  # U-07
    who = identity(metadata.issuer, claims, profile, client, tokens)
    yield SignedIn(who)


def _verified(token: Secret, keys: Keys, attempt: _Attempt) -> Generator[News, None, Jws]:
    """Verify with patience: the approval is spent, a lost link must not cost it (C-02)."""
    for wait_s in KEY_RETRIES_S:
        try:
            return keys.verify(token.reveal())
        except Cancelled:
            raise
        except (WireError, BadAnswer) as error:
            yield Polled(error.trouble.value, connected=False)
        attempt.pause(wait_s)
    return keys.verify(token.reveal())
