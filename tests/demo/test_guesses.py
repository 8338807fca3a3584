import pytest

from kiosk.demo.guesses import Guesses
from tests.demo.rig import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def guesses(clock: ManualClock) -> Guesses:
    return Guesses(clock, limit=2, window_s=60)


def test_the_window_slides(guesses: Guesses, clock: ManualClock) -> None:
    assert guesses.spend("a") == 0
    clock.seconds += 30
    assert guesses.spend("a") == 0
    assert guesses.spend("a") == 30
    clock.seconds += 29.5
    assert guesses.spend("a") == 1
    clock.seconds += 0.5
    assert guesses.spend("a") == 0
    assert guesses.spend("a") == 30


def test_keys_do_not_touch_each_other(guesses: Guesses) -> None:
    guesses.spend("a")
    guesses.spend("a")
    assert guesses.spend("b") == 0


def test_a_refund_gives_one_back(guesses: Guesses) -> None:
    guesses.spend("a")
    guesses.spend("a")
    guesses.refund("a")
    assert guesses.spend("a") == 0
    assert guesses.spend("a") > 0
    guesses.refund("never seen")
