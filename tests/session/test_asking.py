"""A code is asked for by a person and by nothing else, however long nobody comes."""

from collections.abc import Callable

import pytest

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Begin,
    Code,
    CodeArrived,
    Confirmed,
    Event,
    PersonArrived,
    Problem,
    Revoke,
    Session,
    Starting,
    Ticked,
    Welcome,
    next_tick_in_s,
    step,
)
from tests.session.examples import GRANT, IDENTITY, NOW, RULES

QUARTER_S = 900.0
TICK_S = 1.0


class Kiosk:
    """A session and the clock it is told; remembers when it asked for a code."""

    def __init__(self) -> None:
        self.session = Session(RULES)
        self.now = NOW
        self.begun: list[float] = []
        self.revoked: list[int] = []

    def hears(self, event: Event) -> None:
        self.session, effects = step(self.session, event, self.now)
        self.begun += [self.now for effect in effects if isinstance(effect, Begin)]
        self.revoked += [effect.attempt for effect in effects if isinstance(effect, Revoke)]

    def stands_for(self, seconds: float) -> None:
        """Let time pass with nobody there: every tick it wants, and one each second besides."""
        end = self.now + seconds
        while self.now < end:
            wanted_s = next_tick_in_s(self.session.screen, self.now)
            self.now += min(TICK_S, TICK_S if wanted_s is None else max(0.01, wanted_s))
            self.hears(Ticked())


def at_code() -> Kiosk:
    kiosk = Kiosk()
    kiosk.hears(Confirmed())
    kiosk.hears(CodeArrived(1, GRANT, kiosk.now + 300))
    assert isinstance(kiosk.session.screen, Code)
    return kiosk


def at_welcome() -> Kiosk:
    kiosk = at_code()
    kiosk.hears(PersonArrived(1, IDENTITY))
    assert isinstance(kiosk.session.screen, Welcome)
    return kiosk


def failed(trouble: Trouble) -> Callable[[], Kiosk]:
    def make() -> Kiosk:
        kiosk = at_code()
        kiosk.hears(AttemptFailed(1, trouble, "x", "A1B2", retry_in_s=20))
        assert isinstance(kiosk.session.screen, Problem)
        return kiosk

    return make


@pytest.mark.clause("D-05")
def test_a_quarter_of_an_hour_with_nobody_there_asks_for_nothing() -> None:
    kiosk = Kiosk()
    kiosk.stands_for(QUARTER_S)
    assert (kiosk.begun, kiosk.session.screen) == ([], Authorize())
    kiosk.hears(Confirmed())
    assert kiosk.begun == [kiosk.now]


@pytest.mark.clause("D-05", "D-19", "X-05")
@pytest.mark.parametrize(
    "start",
    [at_code, at_welcome, *(failed(t) for t in Trouble)],
    ids=["code", "welcome", *Trouble],
)
def test_after_any_end_a_new_code_waits_for_a_person(start: Callable[[], Kiosk]) -> None:
    kiosk = start()
    kiosk.stands_for(QUARTER_S)
    assert kiosk.begun == [NOW]


@pytest.mark.clause("D-19", "X-05")
def test_a_code_that_ran_out_is_replaced_by_the_next_press() -> None:
    kiosk = at_code()
    kiosk.now += 300
    kiosk.hears(AttemptFailed(1, Trouble.EXPIRED, "expired_token", "A1B2"))
    kiosk.stands_for(60)
    kiosk.hears(Confirmed())
    assert kiosk.begun == [NOW, kiosk.now]
    assert isinstance(kiosk.session.screen, Starting)


@pytest.mark.clause("X-07", "V-14", "R-07")
def test_one_press_undoes_the_sign_in_of_somebody_who_was_faster() -> None:
    kiosk = at_welcome()
    assert kiosk.revoked == []
    kiosk.now += 2
    kiosk.hears(Confirmed())
    assert isinstance(kiosk.session.screen, Authorize)
    assert kiosk.revoked == [1]


@pytest.mark.clause("V-18", "X-06")
def test_nobody_stays_signed_in_for_longer_than_the_rules_allow() -> None:
    kiosk = at_welcome()
    kiosk.stands_for(RULES.idle_sign_out_s + 1)
    assert isinstance(kiosk.session.screen, Authorize)
    assert kiosk.revoked == [1]
