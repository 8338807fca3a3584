"""Whole sign-ins in which anything may happen: they end once, in time, and never too eagerly."""

from dataclasses import dataclass, replace
from email.utils import formatdate
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.errors import CertificateRejected, Unreachable
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import CodeIssued, Failed, News, SignedIn, Trouble
from kiosk.oauth.schedule import LAST_CALL_S
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ACCESS_TOKEN, DEVICE_CODE, REFRESH_TOKEN, SUBJECT
from tests.fakes.wire import START, TODAY
from tests.fuzz.examples import examples
from tests.fuzz.poll_script import Means, Reply, Server, scripts
from tests.fuzz.uneven_wire import Seen, UnevenWire
from tests.oauth.playing import CLIENT, PROVIDER

SLACK_S = 1e-6
LAST_POLL_S = 3.0
IDENTIFICATION_S = 150.0
"""Four times keys, which may be fetched twice, the waits between, and userinfo."""

SECRETS = (DEVICE_CODE, ACCESS_TOKEN, REFRESH_TOKEN, SUBJECT, "secret-of-the-description")
WAITS = {Means.WAIT, Means.SLOWER, Means.LOST}

latencies = st.lists(st.sampled_from([0.0, 0.05, 1.0]) | st.floats(0, 12), min_size=1, max_size=20)
oversleeps = st.just([0.0]) | st.lists(st.floats(0, 5), min_size=1, max_size=5)


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that can be seen of one sign-in from outside."""

    server: Server
    wire: UnevenWire
    news: list[News]

    @property
    def ends(self) -> list[News]:
        return [item for item in self.news if isinstance(item, SignedIn | Failed)]

    @property
    def polls(self) -> list[tuple[Seen, Reply]]:
        """Each poll and what came of it; an answer that never arrived is a lost one."""
        lost = Reply(Means.LOST, Unreachable("x"))
        return [
            (seen, self.server.reply(n) if seen.response is not None else lost)
            for n, seen in enumerate(self.wire.seen_at("/token"))
        ]

    @property
    def device(self) -> Seen | None:
        """The device request, of which there is at most one."""
        requests = self.wire.seen_at("/device_authorization")
        assert len(requests) <= 1
        return requests[0] if requests else None


def play(
    server: Server,
    latencies_s: list[float],
    oversleeps_s: list[float],
    cancel_at: float | None,
    wall_offset_s: float = 0.0,
) -> Run:
    def serve(request: Request) -> Response:
        response = server.issuer(request)
        date = formatdate(TODAY + wire.now() - START, usegmt=True)
        return replace(response, headers={**response.headers, "date": date})

    wire = UnevenWire(serve, latencies_s, oversleeps_s)
    wire.cancel_at, wire.wall_offset_s = cancel_at, wall_offset_s
    return Run(server, wire, list(sign_in(CLIENT, PROVIDER, wire)))


def check_gaps(run: Run) -> None:
    """D-08, D-09, D-17, C-01, C-02: as late as the server wishes, or just before the end."""
    assert run.device is not None
    (issued,) = (item for item in run.news if isinstance(item, CodeIssued))
    interval_s = issued.grant.interval_s
    last_at = run.device.at + issued.grant.expires_in_s - LAST_CALL_S - SLACK_S
    if run.polls:
        first = run.polls[0][0]
        assert first.at >= min(run.device.answered_at + interval_s - SLACK_S, last_at)
    for (seen, reply), (following, _) in pairwise(run.polls):
        if reply.means is Means.SLOWER:
            interval_s = max(interval_s + 5, reply.interval_s)
        gap_s = following.at - seen.answered_at
        assert gap_s >= interval_s - SLACK_S
        assert gap_s >= reply.wait_s - SLACK_S or following.at >= last_at


def check_silence(run: Run, cancel_at: float) -> None:
    """C-10: at most the request that the attempt was given up in is on its way."""
    assert sum(seen.at >= cancel_at for seen in run.wire.seen) <= 1


def check_end(run: Run, deadline: float, oversleep_s: float) -> None:
    """D-18, D-21, X-05: an end that is true, and that comes when it must."""
    assert all(seen.at < deadline for seen, _ in run.polls)
    assert all(reply.means in WAITS for _, reply in run.polls[:-1])
    if not run.ends:
        return
    (end,) = run.ends
    assert end is run.news[-1]
    assert run.wire.now() <= deadline + LAST_POLL_S + IDENTIFICATION_S
    final = run.polls[-1][1].means if run.polls else Means.LOST
    if final is Means.GOOD_TOKENS or final is Means.BAD_TOKENS:
        after = run.wire.seen[run.wire.seen.index(run.polls[-1][0]) + 1 :]
        assert all(seen.request.url.endswith(("/jwks", "/userinfo")) for seen in after)
        lost = any(seen.response is None for seen in after)
        check_identified(end, good=final is Means.GOOD_TOKENS, lost=lost)
        return
    assert not run.polls or run.wire.seen[-1] is run.polls[-1][0]
    assert isinstance(end, Failed)
    assert run.device is not None
    latest = max(deadline + LAST_POLL_S + oversleep_s, run.device.answered_at)
    assert run.wire.now() <= latest + SLACK_S
    assert (end.trouble is Trouble.DECLINED) == (final is Means.DECLINED)
    assert (end.trouble is Trouble.NOT_ALLOWED) == (final is Means.REFUSED)
    timeless = Trouble.UNTRUSTED if never_trusted(run) else Trouble.EXPIRED
    assert (end.trouble is timeless) == (final in {Means.EXPIRED, *WAITS})


def never_trusted(run: Run) -> bool:
    """D-01: nobody was ever there who could be believed."""
    said = [run.server.reply(number).said for number in range(len(run.polls))]
    return bool(said) and all(isinstance(error, CertificateRejected) for error in said)


def check_identified(end: News, *, good: bool, lost: bool) -> None:
    """Only a good token signs anybody in; keys that could not be had are no verdict."""
    if isinstance(end, SignedIn):
        assert good
        assert end.identity.subject == SUBJECT
        assert end.identity.verified
    else:
        assert isinstance(end, Failed)
        unreachable = lost and end.trouble is Trouble.UNREACHABLE
        assert unreachable or (not good and end.trouble is Trouble.UNVERIFIED)


@pytest.mark.clause(
    *("D-08", "D-09", "D-17", "D-18", "D-20", "D-21", "C-01", "C-02", "C-07", "C-10", "C-11"),
    *("I-06", "O-16", "O-17", "V-10", "X-05"),
)
@examples(400)
@given(
    scripts,
    st.sampled_from([1, 30, 60, 299, 1800]),
    st.integers(0, 60),
    latencies,
    oversleeps,
    st.none() | st.floats(START, START + 400),
    st.sampled_from([0.0, 0.0, 7200.0, -7200.0, 80_000.0, -80_000.0]),
)
def test_every_sign_in_ends_once_in_time_and_truly(
    script: list[Reply],
    expires_in_s: int,
    interval_s: int,
    latencies_s: list[float],
    oversleeps_s: list[float],
    cancel_at: float | None,
    wall_offset_s: float,
) -> None:
    server = Server(script, expires_in_s, interval_s)
    run = play(server, latencies_s, oversleeps_s, cancel_at, wall_offset_s)
    cancelled = cancel_at is not None and run.wire.now() >= cancel_at
    assert len(run.ends) == (0 if cancelled else 1)
    assert not any(secret in repr(item) for item in run.news for secret in SECRETS)
    if cancel_at is not None:
        check_silence(run, cancel_at)
    if any(isinstance(item, CodeIssued) for item in run.news):
        assert run.device is not None
        check_gaps(run)
        check_end(run, run.device.at + expires_in_s, max(oversleeps_s))
    else:
        assert not run.polls
        assert all(
            isinstance(end, Failed) and end.trouble is Trouble.UNREACHABLE for end in run.ends
        )
