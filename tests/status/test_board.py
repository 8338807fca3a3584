"""Where all threads write down what happens."""

import threading
import time

from kiosk.status import Board
from tests.status.telling import TODAY


class Clocks:
    """A steady clock and a wall clock that moves with it, until somebody sets it."""

    def __init__(self) -> None:
        self.steady, self.wall = 500.0, TODAY

    def later(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


def board(clocks: Clocks) -> Board:
    return Board(lambda: clocks.steady, lambda: clocks.wall)


def test_only_what_changes_something_is_news() -> None:
    told = board(Clocks())
    assert told.note("screen", {"screen": "authorize"})
    assert not told.note("session_renewed", {})
    assert told.sentence() == "Waiting for somebody to press Authorize."


def test_a_time_of_day_follows_a_clock_that_is_set() -> None:
    clocks = Clocks()
    told = board(clocks)
    told.note("screen", {"screen": "authorize"})
    told.note("outage", {"kind": "no_network", "state": "began"})
    clocks.later(120)
    clocks.wall += 3600
    began = time.strftime("%H:%M", time.localtime(TODAY + 3600))
    assert told.sentence() == f"Since {began} there is no network; trying again by itself."


def test_a_screen_at_work_responds_and_one_that_is_not_does_not() -> None:
    clocks = Clocks()
    told = board(clocks)
    told.note("screen", {"screen": "authorize"})
    clocks.later(100)
    told.beat()
    clocks.later(29.9)
    assert told.report().responding
    assert told.report().sentence == "Waiting for somebody to press Authorize."
    clocks.later(0.1)
    report = told.report()
    assert not report.responding
    assert report.time_of(report.beat_at) == TODAY + 100
    silent_since = time.strftime("%H:%M", time.localtime(TODAY + 100))
    assert report.sentence == f"No sign of life since {silent_since}."


def test_it_knows_since_when_nothing_happens() -> None:
    clocks = Clocks()
    told = board(clocks)
    assert told.idle_since() is None
    clocks.later(5)
    told.note("screen", {"screen": "authorize"})
    assert told.idle_since() == 505
    clocks.later(5)
    told.note("code_requested", {})
    assert told.idle_since() is None
    told.note("screen", {"screen": "starting"})
    told.note("screen", {"screen": "authorize"})
    assert told.idle_since() == 510
    told.note("outage", {"kind": "no_network", "state": "began"})
    assert told.idle_since() == 510
    clocks.later(5)
    told.note("screen", {"screen": "problem"})
    assert told.idle_since() == 515
    told.note("screen", {"screen": "maintenance"})
    assert told.idle_since() is None


def test_no_note_of_any_thread_gets_lost() -> None:
    told = board(Clocks())
    together = threading.Barrier(4)

    def note() -> None:
        together.wait()
        for _ in range(2000):
            told.note("poll", {"answer": "slow_down"})

    threads = [threading.Thread(target=note) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told.report().record.slow_downs == 8000


def test_the_device_is_looked_at_each_time() -> None:
    memory_bytes = board(Clocks()).report().device.memory_bytes
    assert memory_bytes is not None
    assert 10_000_000 < memory_bytes < 10_000_000_000
