"""What servers say of the time, lies among it: the truth wins as long as most speak it."""

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.clock import KEPT_SIGHTINGS, Clock
from kiosk.oauth.wire import Response
from tests.fakes.wire import TODAY
from tests.fuzz import inputs
from tests.fuzz.examples import examples

latencies = st.lists(st.floats(0, 10), min_size=1, max_size=KEPT_SIGHTINGS // 2)
BOOTED = 40.0


def dated(moment: float) -> Response:
    return Response(200, {"date": formatdate(moment, usegmt=True)})


@pytest.mark.clause("C-06", "C-07", "I-09")
@examples(150)
@given(
    latencies, st.lists(inputs.headers | st.integers(0, 4_000_000_000).map(formatdate), max_size=9)
)
def test_the_time_that_most_servers_tell_is_believed(
    latencies_s: list[float], others: list[dict[str, str] | str]
) -> None:
    lies = others[: len(latencies_s) - 1]
    clock, now = Clock(), BOOTED
    for lie in lies:
        told = {"date": lie} if isinstance(lie, str) else lie
        clock.note(Response(200, told), now, now + 0.1, made_now=True)
    for latency_s in latencies_s:
        clock.note(dated(TODAY + now - BOOTED), now, now + latency_s, made_now=True)
        now += latency_s
    span = clock.span(now)
    assert span is not None
    truth = TODAY + now - BOOTED
    assert span.earliest <= span.latest
    assert span.earliest - 1e-3 <= truth <= span.latest + 1e-3


@pytest.mark.clause("C-07", "O-16")
@examples(150)
@given(st.lists(inputs.headers, max_size=30), st.floats(0, 30))
def test_no_header_does_more_than_be_ignored(told: list[dict[str, str]], latency_s: float) -> None:
    clock, now = Clock(), BOOTED
    for headers in told:
        clock.note(Response(200, headers), now, now + latency_s, made_now=True)
        now += latency_s
    span = clock.span(now)
    bounds = clock.bounds(now)
    assert (span is None) == (bounds is None)
    if span is not None and bounds is not None:
        assert bounds.earliest <= span.earliest <= span.latest <= bounds.latest
