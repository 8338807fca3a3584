"""When a sign-in asks, in simulated time."""

from itertools import pairwise

import pytest

from kiosk.oauth.messages import (
    CodeIssued,
    Failed,
    SignedIn,
    Trouble,
)
from tests.fakes.issuer import (
    Issuer,
    oauth_error,
)
from tests.fakes.wire import START
from tests.oauth.playing import PENDING, SLOW_DOWN, ending, failure, play, polled


@pytest.mark.clause("D-08", "D-09")
def test_the_first_poll_leaves_after_one_interval_and_waits_count_from_the_answer() -> None:
    issuer = Issuer()
    issuer.polls = [PENDING, PENDING]
    _, wire = play(issuer, latency_s=3.0)
    issued = START + 6  # metadata and code take 3 s each
    polls = [exchange.at for exchange in wire.sent_to("/token")]
    assert polls == [issued + 6, issued + 6 + 3 + 6, issued + 6 + 2 * (3 + 6)]


@pytest.mark.clause("D-17", "C-01")
def test_slow_down_is_for_good() -> None:
    _, wire = polled(SLOW_DOWN, SLOW_DOWN, PENDING, PENDING)
    assert wire.pauses == [6, 12, 18, 18, 18]


@pytest.mark.clause("C-01")
def test_slow_down_with_an_interval_is_followed() -> None:
    _, wire = polled(oauth_error("slow_down", 200, interval=20))
    assert wire.pauses == [6, 24]


@pytest.mark.clause("D-21")
def test_the_deadline_counts_from_before_the_question() -> None:
    issuer = Issuer()
    news, _ = play(issuer, latency_s=3.0)
    assert isinstance(news[0], CodeIssued)
    assert news[0].deadline == START + 3 + 299


@pytest.mark.clause("D-21", "X-05", "C-11")
def test_a_code_that_is_pending_for_ever_ends_with_a_last_poll() -> None:
    news, wire = polled(*[PENDING] * 100)
    assert failure(news) == Failed(Trouble.EXPIRED, "the code's lifetime is over")
    times = [exchange.at - START for exchange in wire.sent_to("/token")]
    assert times[-1] == pytest.approx(299 - 0.2)
    assert min(b - a for a, b in pairwise(times)) >= 5
    totals = [exchange.request.total_s for exchange in wire.sent_to("/token")]
    assert totals[-1] == 3.0
    assert max(totals) == 10.0


@pytest.mark.clause("D-21", "C-11")
def test_an_approval_in_the_last_second_counts() -> None:
    news, wire = polled(PENDING, PENDING, expires_in=20)
    assert isinstance(ending(news), SignedIn)
    assert wire.sent_to("/token")[-1].at == pytest.approx(START + 20 - 0.2)


@pytest.mark.clause("C-06", "D-21")
def test_a_device_that_slept_through_the_end_does_not_ask() -> None:
    news, wire = play(Issuer(), oversleep_s=600.0)
    assert failure(news).trouble is Trouble.EXPIRED
    assert wire.sent_to("/token") == []


@pytest.mark.clause("C-12", "D-21")
def test_a_code_of_a_minute_is_usable() -> None:
    news, wire = polled(*[PENDING] * 8, expires_in=60)
    assert isinstance(ending(news), SignedIn)
    assert len(wire.sent_to("/token")) == 9
