"""Those who stay signed in: followed, handed back, and left alone by a quit."""

import time

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.person_session import (
    Contact,
    Ended,
    PersonSession,
    Renewed,
    SessionNews,
    Unkept,
)
from kiosk.returning import Returned
from kiosk.session import (
    Authorize,
    Portrait,
    Rules,
    Welcome,
)
from tests.controller.world import Start, World, press_ok, shows
from tests.fakes.scripted_threads import CODE, ISSUED, NEWER, SIGNED_IN, STAYING
from tests.session.examples import IDENTITY, PORTRAIT

STAYS = Returned(STAYING, idle_left_s=100, session_left_s=800, not_after=None)


def test_who_is_still_signed_in_is_welcomed_without_a_code(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[Contact(True), PORTRAIT]])
    controller = start(world)
    welcome = world.screens[-1]
    assert isinstance(welcome, Welcome)
    assert welcome.folded
    assert ("signed_in", {"issuer": IDENTITY.issuer, "returned": True}) in world.log
    assert world.pollers == []
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "portrait", None) == PORTRAIT, timeout=3000)
    controller.stir()
    assert world.screens[-1] != welcome
    press_ok(world, controller)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == ISSUED.tokens
    qtbot.waitUntil(lambda: world.keepers[0].isFinished(), timeout=1000)


@pytest.mark.clause("O-20", "O-11")
def test_a_session_is_followed(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    news: list[SessionNews | Portrait] = [
        Contact(False, "unreachable"),
        Contact(True),
        Unkept("the disk is full"),
        Renewed(renewed),
    ]
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True, sessions=[news])
    controller = start(world)
    controller.confirm()
    qtbot.waitUntil(lambda: "session_renewed" in world.events, timeout=3000)
    assert [
        (event, fields) for event, fields in world.log if event in {"connection", "not_kept"}
    ] == [
        ("connection", {"state": "lost"}),
        ("connection", {"state": "back"}),
        ("not_kept", {"cause": "the disk is full"}),
    ]
    press_ok(world, controller)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == NEWER.tokens


@pytest.mark.clause("B-06")
def test_a_session_that_the_provider_ended_signs_out(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True, sessions=[[Ended("invalid_grant")]])
    start(world).confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert ("signed_out", {"reason": "ended", "cause": "invalid_grant"}) in world.log
    assert isinstance(world.screens[-1], Authorize)


@pytest.mark.clause("X-06")
def test_tokens_renewed_during_the_sign_out_are_handed_back_too(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    world = World(back=STAYS, remembers=True, sessions=[[Renewed(renewed)]])
    controller = start(world)
    world.keepers[0].cancel()
    world.keepers[0].wait()  # its signals are queued now, and none is delivered
    press_ok(world, controller)
    qtbot.waitUntil(lambda: len(world.revokers) == 2, timeout=3000)
    assert [revoker.tokens for revoker in world.revokers] == [ISSUED.tokens, NEWER.tokens]


def test_quitting_signs_out_nobody_who_stays(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    start(world).stop()
    assert "signed_out" not in world.events
    assert world.revokers == []


@pytest.mark.clause("R-05")
def test_what_an_earlier_sign_out_left_is_handed_back_by_one_thread(
    qtbot: QtBot, start: Start
) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], leftovers=2)
    controller = start(world)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    controller.confirm()
    shows(qtbot, world, Welcome)
    press_ok(world, controller)
    qtbot.waitUntil(lambda: world.events.count("tokens_revoked") == 2, timeout=3000)
    assert len(world.returners) == 1
    controller.stop()
    assert not controller.threads


@pytest.mark.clause("C-10", "O-11")
def test_quitting_gives_a_renewal_a_moment_and_no_more(qtbot: QtBot, start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    controller = start(world)
    keeper = world.keepers[0]
    keeper.busy = True
    asked_at = time.monotonic()
    controller.stop()
    assert 0.2 < time.monotonic() - asked_at < 1
    assert keeper.left.is_set()
    assert keeper.cancelled.is_set()


@pytest.mark.clause("C-10")
def test_nobody_is_looked_after_who_arrives_at_the_quit(start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], remembers=True)
    controller = start(world)
    controller.confirm()
    world.pollers[0].cancel()
    world.pollers[0].wait()  # all its signals are queued now, and none is delivered
    controller.stop()
    assert world.keepers == []
    assert not controller.threads


@pytest.mark.clause("C-10", "R-05")
def test_quitting_begins_nothing_anew(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    world.leftovers = 1
    controller.stop()
    assert "tokens_revoked" in world.events
    assert world.returners == []
    assert not controller.threads


@pytest.mark.clause("I-16")
def test_tokens_of_somebody_else_are_handed_back(qtbot: QtBot, start: Start) -> None:
    ended: list[SessionNews | Portrait] = [Ended("another subject", NEWER)]
    world = World(back=STAYS, remembers=True, sessions=[ended])
    start(world)
    qtbot.waitUntil(lambda: len(world.revokers) == 2, timeout=3000)
    assert {revoker.tokens for revoker in world.revokers} == {ISSUED.tokens, NEWER.tokens}
    assert ("signed_out", {"reason": "ended", "cause": "another subject"}) in world.log


def test_presence_is_noted(start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    controller = start(world)
    controller.stir()
    controller.stir()
    assert world.presences == 1


@pytest.mark.clause("O-11", "X-06")
def test_quitting_signs_out_whose_newest_tokens_are_not_kept(qtbot: QtBot, start: Start) -> None:
    renewed = PersonSession(NEWER, IDENTITY, issued_at=9.0)
    world = World(back=STAYS, remembers=True, sessions=[[Renewed(renewed)]])
    controller = start(world)
    qtbot.waitUntil(lambda: "session_renewed" in world.events, timeout=3000)
    controller.stop()
    assert ("signed_out", {"reason": "quit"}) in world.log
    assert world.revokers[0].tokens == NEWER.tokens


def test_a_month_without_a_key_is_not_too_long_for_the_timer(start: Start) -> None:
    month = Returned(STAYING, idle_left_s=2_592_000, session_left_s=2_592_000, not_after=None)
    world = World(back=month, remembers=True, sessions=[[]])
    world.settings = [Rules(2_592_000, 2_592_000)]
    controller = start(world)
    controller.stir()
    assert controller._timer.isActive()


def test_sign_out_is_an_action_of_its_own(start: Start) -> None:
    world = World(back=STAYS, remembers=True, sessions=[[]])
    start(world).sign_out()
    assert ("signed_out", {"reason": "asked"}) in world.log


@pytest.mark.clause("V-18")
def test_who_was_signed_in_is_gone_as_soon_as_a_device_wakes_up(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    world.later_s += 8 * 3600  # Qt's timers count nothing of it
    controller.tick()
    assert isinstance(world.screens[-1], Authorize)
    assert ("signed_out", {"reason": "idle"}) in world.log
