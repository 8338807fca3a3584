"""One sign-in from beginning to end, as a generator of news.

It has no thread, socket or clock: `wire` does the sending, waiting and telling of time. The order
is discovery, device request, keys, polls, ID token, userinfo. It ends with exactly one `SignedIn`
or `Failed`, or without a word when the attempt was cancelled.
"""

from collections.abc import Iterator

from kiosk.oauth import device, discovery
from kiosk.oauth.approval import wait_for_approval
from kiosk.oauth.attempt import Attempt
from kiosk.oauth.clock import TOLERANCE_S, ClockedWire
from kiosk.oauth.errors import (
    Busy,
    Cancelled,
    CertificateRejected,
    ClockWrong,
    Misconfigured,
    NoNetwork,
    SignInError,
)
from kiosk.oauth.identification import fetch_keys_early, identify
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import (
    Client,
    ClockDoubt,
    CodeIssued,
    DeviceGrant,
    Failed,
    Metadata,
    News,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.schedule import Schedule
from kiosk.oauth.wire import Wire

NOT_OF_MEMORY = frozenset({Trouble.DECLINED, Trouble.BUSY, Trouble.WRONG_CLOCK})
"""Ends that no kept address or key can have led to; others have both fetched anew (M-09)."""

ASSERTION_TOLERANCE_S = 15.0
"""By how much an assertion's time may be wrong without being the reason for a refusal."""


def sign_in(
    client: Client, provider: Provider, wire: Wire, memory: Memory | None = None
) -> Iterator[News]:
    """Sign one person in; the generator raises nothing of this package's.

    `memory` is that of earlier sign-ins at this provider, and saves round trips; that of another
    provider is left alone (B-01).
    """
    if memory is None or memory.provider != provider:
        memory = Memory(provider)
    for news in _ended_by_news(client, provider, ClockedWire(wire), memory):
        if isinstance(news, Failed) and news.trouble not in NOT_OF_MEMORY:
            memory.forget()
        yield news


def _ended_by_news(
    client: Client, provider: Provider, wire: ClockedWire, memory: Memory
) -> Iterator[News]:
    try:
        yield from _news(client, provider, wire, memory)
    except Cancelled:
        return  # C-10: a late answer changes nothing, not even a line of news
    except SignInError as error:
        yield failure(error, wire)


def failure(error: SignInError, wire: ClockedWire) -> Failed:
    """Blame this device's clock before the provider where it decided, and may be wrong (C-07)."""
    off_s = wire.clock_off_s()
    if not error.by_the_clock:
        return Failed(error.trouble, str(error), error.retry_in_s)
    if off_s is None:
        return Failed(error.trouble, str(error), clock=ClockDoubt(wire.wall_time()))
    if abs(off_s) > TOLERANCE_S:
        return Failed(ClockWrong.trouble, str(error), clock=ClockDoubt(wire.wall_time(), off_s))
    # The clock is right, so a certificate that is out of its time is the provider's.
    return Failed(CertificateRejected.trouble, str(error))


def _news(client: Client, provider: Provider, wire: ClockedWire, memory: Memory) -> Iterator[News]:
    if not provider.oauth_only and "openid" not in client.scope.split():
        raise Misconfigured("the scope lacks openid, so nobody could be identified")
    metadata, grant, asked_at = _code(client, provider, wire, memory)
    attempt = Attempt(client, provider, metadata, wire, _keys(metadata, wire, memory))
    # The code may be as old as the question (D-21).
    schedule = Schedule(grant.interval_s, asked_at + grant.expires_in_s, wire.now())
    yield CodeIssued(grant, schedule.deadline)
    fetch_keys_early(attempt, schedule.next(wire.now()), schedule.deadline)
    end = yield from wait_for_approval(attempt, grant, schedule)
    if isinstance(end, Failed):
        yield end
        return
    yield TokensIssued(client, end, metadata, wire.began_at())
    who = yield from identify(attempt, end)
    off_s = wire.clock_off_s()
    yield SignedIn(who, off_s if off_s is not None and abs(off_s) > TOLERANCE_S else None)


def _keys(metadata: Metadata, wire: Wire, memory: Memory) -> Keys | None:
    if metadata.jwks_uri is None:
        return None
    return Keys(metadata.jwks_uri, wire, memory)


def _code(
    client: Client, provider: Provider, wire: ClockedWire, memory: Memory
) -> tuple[Metadata, DeviceGrant, float]:
    """Ask for a code; metadata of an earlier sign-in that does not serve is renewed (M-09)."""
    kept = memory.metadata(wire.now())
    if kept is None:
        metadata = discovery.discover(provider, wire)
    else:
        try:
            return kept, *_grant(client, provider, kept, wire)
        except (Busy, Cancelled, ClockWrong, NoNetwork):
            raise
        except SignInError:
            metadata = discovery.discover(provider, wire)
            if metadata == kept:
                raise
    memory.keep_metadata(metadata, wire.now())
    return metadata, *_grant(client, provider, metadata, wire)


def _grant(
    client: Client, provider: Provider, metadata: Metadata, wire: ClockedWire
) -> tuple[DeviceGrant, float]:
    """Return the answer to the device request and when that was sent.

    What a client signs has a time in it. If that is refused while the answer tells a better time,
    it is sent once more.
    """
    believed = wire.true_time().earliest - wire.now()
    try:
        return _ask(client, provider, metadata, wire)
    except Misconfigured:
        learnt_s = wire.true_time().earliest - wire.now() - believed
        if client.client_key is None or abs(learnt_s) <= ASSERTION_TOLERANCE_S:
            raise
    return _ask(client, provider, metadata, wire)


def _ask(
    client: Client, provider: Provider, metadata: Metadata, wire: ClockedWire
) -> tuple[DeviceGrant, float]:
    """Ask, and judge the clock before the answer: it may be why the provider refused (C-07).

    Not before the question, since metadata may come out of a cache, Date and all.
    """
    asked_at = wire.now()
    answer = wire.send(device.request(client, metadata, wire.true_time().earliest))
    wire.check_clock()
    return device.read(answer, allow_http=provider.allow_insecure_http), asked_at
