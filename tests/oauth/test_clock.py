"""The true time, from what servers say about it."""

import sys
import threading
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.clock import KEPT_S, MAX_CORRECTION_S, Clock, ClockedWire, in_words
from kiosk.oauth.errors import (
    ClockWrong,
)
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ISSUER, Issuer
from tests.fakes.wire import TODAY, ScriptedWire

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0


def dated(moment: float, **headers: str) -> Response:
    return Response(200, {"date": formatdate(moment, usegmt=True), **headers})


def seen(*sightings: tuple[float, float, float]) -> Clock:
    """A clock that saw dates between two moments of the steady clock each."""
    clock = Clock()
    for date, asked_at, answered_at in sightings:
        clock.note(dated(date), asked_at, answered_at, made_now=True)
    return clock


def test_nobody_told_the_time() -> None:
    clock = Clock()
    for headers in ({}, {"date": "yesterday"}, {"date": ""}):
        clock.note(Response(200, headers), 0.0, 1.0, made_now=True)
    assert clock.span(1.0) is None
    assert clock.bounds(1.0) is None


@pytest.mark.clause("C-07")
def test_a_date_is_as_exact_as_its_second_and_its_journey() -> None:
    span = seen((TODAY, 10.0, 13.0)).span(20.0)
    assert span
    # It was TODAY at second 13 at the latest, and less than a second later at second 10.
    assert (span.earliest, span.latest) == (TODAY + 7, TODAY + 11)


@pytest.mark.clause("C-07")
def test_several_answers_are_more_exact_than_one() -> None:
    span = seen((TODAY, 10.0, 13.0), (TODAY + 10, 22.9, 23.0), (TODAY + 20, 30.0, 40.0)).span(40.0)
    assert span
    assert span.latest - span.earliest == pytest.approx(1.1)


@pytest.mark.clause("C-07")
def test_the_majority_is_believed() -> None:
    clock = seen((TODAY + DAY, 1, 1), (TODAY + 2, 2, 2), (TODAY - DAY, 3, 3), (TODAY + 4, 4, 4))
    span = clock.span(4.0)
    assert span
    assert (span.earliest, span.latest) == (TODAY + 4, TODAY + 5)


@pytest.mark.clause("C-07")
def test_among_equals_the_later_counts_because_a_cache_can_only_be_late() -> None:
    for order in ((0, 1), (1, 0)):
        sightings = [(TODAY, 1.0, 1.0), (TODAY - HOUR, 1.0, 1.0)]
        span = seen(*(sightings[index] for index in order)).span(1.0)
        assert span
        assert span.earliest == TODAY


@pytest.mark.clause("C-10")
def test_two_threads_may_use_one_clock() -> None:
    clock, failures = Clock(), []

    def note(times: int) -> None:
        for moment in range(times):
            clock.note(dated(TODAY), moment, moment, made_now=True)

    def look(times: int) -> None:
        try:
            for moment in range(times):
                clock.span(moment)
        except RuntimeError as error:
            failures.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=work, args=(2000,)) for work in (note, look, look)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(interval)
    assert failures == []


def test_an_old_sighting_is_dropped() -> None:
    clock = seen((TODAY, 0.0, 0.0))
    assert clock.span(KEPT_S)
    assert clock.span(KEPT_S + 1) is None


@given(
    st.lists(st.tuples(st.floats(0, 3000), st.floats(0, 10)), min_size=1, max_size=20),
    st.floats(-(10**6), 10**6),
)
def test_honest_servers_are_never_misread(
    journeys: list[tuple[float, float]], boot_offset: float
) -> None:
    clock = Clock()
    for asked_at, took_s in sorted(journeys):
        date = float(int(TODAY + boot_offset + asked_at + took_s / 2))
        clock.note(dated(date), asked_at, asked_at + took_s, made_now=True)
    now = 3010.0
    span, true_time = clock.span(now), TODAY + boot_offset + now
    assert span
    assert span.earliest - 1e-3 <= true_time <= span.latest + 1e-3


@pytest.mark.parametrize(
    ("off_s", "words"),
    [
        (7 * MINUTE, "7 minutes, ahead"),
        (-119 * MINUTE, "119 minutes, behind"),
        (2 * HOUR, "2 hours, ahead"),
        (-47 * HOUR, "47 hours, behind"),
        (400 * DAY, "400 days, ahead"),
    ],
)
def test_how_far_off_in_words(off_s: float, words: str) -> None:
    assert in_words(off_s) == words


@pytest.mark.clause("C-07")
def test_an_answer_to_a_get_is_believed_when_there_is_no_other() -> None:
    wire = ScriptedWire(Issuer())
    wire.wall_offset_s = HOUR
    clocked = ClockedWire(wire)
    clocked.send(Request("GET", f"{ISSUER}/jwks"))
    wire.dates_off_s = -60.0
    for _ in range(3):
        clocked.send(Request("GET", f"{ISSUER}/jwks"))
    assert clocked.clock_off_s() == pytest.approx(HOUR + 60, abs=1)
    wire.dates_off_s = -600.0
    clocked.send(Request("POST", f"{ISSUER}/token"))
    assert clocked.clock_off_s() == pytest.approx(HOUR + 600, abs=1)
    assert clocked.latest_time() == wire.wall_time()
    wire.wall_offset_s = -HOUR
    assert clocked.latest_time() == pytest.approx(wire.true_time(), abs=1)


@pytest.mark.clause("C-07", "I-10")
def test_without_any_date_the_latest_time_is_this_devices_own() -> None:
    wire = ScriptedWire(Issuer())
    wire.dates_off_s = None
    clocked = ClockedWire(wire)
    clocked.send(Request("POST", f"{ISSUER}/token"))
    clocked.check_clock()
    assert clocked.latest_time() == wire.wall_time()


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "wrong"),
    [
        (MAX_CORRECTION_S + 1, None),  # the second that a Date may be late
        (MAX_CORRECTION_S + 1.01, "24 hours, ahead"),
        (-MAX_CORRECTION_S, None),
        (-MAX_CORRECTION_S - 0.01, "24 hours, behind"),
    ],
)
def test_a_day_is_corrected_to_the_second(off_s: float, wrong: str | None) -> None:
    wire = ScriptedWire(Issuer())
    wire.wall_offset_s = off_s
    clocked = ClockedWire(wire)
    clocked.send(Request("POST", f"{ISSUER}/token"))
    if wrong is None:
        clocked.check_clock()
    else:
        with pytest.raises(ClockWrong, match=f"wrong by about {wrong}$"):
            clocked.check_clock()
