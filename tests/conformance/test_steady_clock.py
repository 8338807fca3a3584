"""Clocks that jump, sleep and stand in another time zone while a code is on screen."""

import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import CodeIssued, Failed, SignedIn, Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer
from tests.fakes.wire import START, ScriptedWire
from tests.oauth.playing import CLIENT, PENDING, PROVIDER, ending, play

DAY_S = 86_400.0


@pytest.fixture(params=["Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def after_polls(wire: ScriptedWire, issuer: Issuer, act: Callable[[], None]) -> None:
    """Have `act` happen between the second poll and the third."""
    token = issuer.replies["token"]

    def reply() -> Response:
        answered = token()
        if len(wire.sent_to("/token")) == 2:
            act()
        return answered

    issuer.replies["token"] = reply


@pytest.mark.clause("C-06")
def test_a_sign_in_works_in_any_time_zone(zone: str) -> None:
    assert time.strftime("%z") != "+0000"
    assert isinstance(ending(play(Issuer())[0]), SignedIn)


@pytest.mark.clause("C-06", "D-08", "D-21")
@pytest.mark.parametrize("step_s", [DAY_S, -DAY_S])
def test_a_wall_clock_that_steps_in_the_middle_moves_no_poll_and_no_deadline(step_s: float) -> None:
    times = []
    for jump_s in (0.0, step_s):
        issuer = Issuer()
        issuer.polls = [PENDING] * 100
        wire = ScriptedWire(issuer)

        def jump(wire: ScriptedWire = wire, jump_s: float = jump_s) -> None:
            wire.wall_offset_s = jump_s

        after_polls(wire, issuer, jump)
        news = list(sign_in(CLIENT, PROVIDER, wire))
        end = news[-1]
        assert isinstance(end, Failed)
        assert end.trouble is Trouble.EXPIRED
        times.append([exchange.at for exchange in wire.sent_to("/token")])
    straight, stepped = times
    assert len(straight) > 20
    assert straight == stepped


def asleep_in_an_exchange(wire: ScriptedWire, asleep_s: float) -> None:
    wire.advance(asleep_s)


def asleep_in_a_wait(wire: ScriptedWire, asleep_s: float) -> None:
    wire.oversleep_s = asleep_s


@pytest.mark.clause("C-06", "D-21")
@pytest.mark.parametrize("fall_asleep", [asleep_in_an_exchange, asleep_in_a_wait])
@pytest.mark.parametrize(("asleep_s", "trouble"), [(600.0, Trouble.EXPIRED), (60.0, None)])
def test_time_asleep_counts_for_the_code(
    fall_asleep: Callable[[ScriptedWire, float], None], asleep_s: float, trouble: Trouble | None
) -> None:
    issuer = Issuer()
    issuer.polls = [PENDING] * 4
    wire = ScriptedWire(issuer)
    after_polls(wire, issuer, lambda: fall_asleep(wire, asleep_s))
    news = list(sign_in(CLIENT, PROVIDER, wire))
    code, end = news[0], news[-1]
    assert isinstance(code, CodeIssued)
    assert getattr(end, "trouble", None) is trouble
    assert code.deadline == START + 299
    assert [e.at for e in wire.sent_to("/token") if e.at > code.deadline] == []
