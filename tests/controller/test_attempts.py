"""The controller: effects become threads, signals become events, and late news changes nothing."""

import time

import pytest
from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import (
    Failed,
    News,
    Polled,
    Trouble,
)
from kiosk.oauth.revocation import Revocation
from kiosk.session import (
    Authorize,
    Code,
    Problem,
    Starting,
    Welcome,
)
from tests.controller.world import Start, World, press_ok, shows
from tests.fakes.scripted_threads import CODE, ISSUED, SIGNED_IN
from tests.session.examples import PORTRAIT, RULES


@pytest.mark.clause("X-07", "R-07", "V-14")
def test_from_the_press_to_the_welcome_and_out(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, Polled("authorization_pending", True), ISSUED, SIGNED_IN, PORTRAIT]])
    controller = start(world)
    assert world.screens == [Authorize()]
    controller.confirm()
    shows(qtbot, world, Welcome)
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "portrait", None) == PORTRAIT, timeout=3000)
    press_ok(world, controller)
    gone = world.screens[-1]
    assert isinstance(gone, Authorize)
    assert gone.farewell is not None
    assert (gone.farewell.reason, gone.farewell.handed_back) == ("asked", False)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert world.revokers[0].tokens == ISSUED.tokens
    assert [event for event in world.events if event != "screen"] == [
        "code_requested",
        "code_shown",
        "poll",
        "signed_in",
        "signed_out",
        "tokens_revoked",
    ]


def test_the_first_screen_is_reported_once(start: Start) -> None:
    world = World()
    start(world)
    assert world.log == [("screen", {"screen": "authorize"})]


def test_a_slow_server_brings_the_starting_screen(qtbot: QtBot, start: Start) -> None:
    world = World([[]])
    start(world).confirm()
    assert isinstance(world.screens[-1], Starting)
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "shown", False), timeout=3000)
    assert ("screen", {"screen": "starting"}) in world.log


@pytest.mark.clause("C-10")
def test_cancelling_ends_the_thread_and_lets_go_of_it(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Code)
    controller.go_back()
    assert world.screens[-1] == Authorize()
    qtbot.waitUntil(world.pollers[0].isFinished, timeout=1000)
    qtbot.waitUntil(lambda: not controller.threads, timeout=1000)


@pytest.mark.clause("C-10")
def test_news_already_queued_when_cancelled_changes_nothing(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN], []])
    controller = start(world)
    controller.confirm()
    first = world.pollers[0]
    first.cancel()
    first.wait()  # all its signals are queued now, and none is delivered
    controller.go_back()
    press_ok(world, controller)
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert isinstance(world.screens[-1], Starting)
    assert not any(isinstance(screen, Code | Welcome) for screen in world.screens)


def test_a_failure_has_a_reference_that_is_in_the_log(qtbot: QtBot, start: Start) -> None:
    world = World([[Failed(Trouble.UNREACHABLE, "id.example: refused")]])
    start(world).confirm()
    shows(qtbot, world, Problem)
    problem = world.screens[-1]
    assert isinstance(problem, Problem)
    assert len(problem.reference) == 4
    expected = {
        "kind": "unreachable",
        "reference": problem.reference,
        "cause": "id.example: refused",
    }
    assert ("problem", expected) in world.log


def test_settings_are_read_again_on_ok(start: Start) -> None:
    world = World(settings=[("A is missing.",), ("A is wrong.",), RULES])
    controller = start(world)
    controller.confirm()
    press_ok(world, controller)
    first, second, last = world.screens
    assert isinstance(first, Problem)
    assert first.details == ("A is missing.",)
    assert isinstance(second, Problem)
    assert second.details == ("A is wrong.",)
    assert last == Authorize()


@pytest.mark.clause("V-18", "X-06")
def test_quitting_hands_the_tokens_back(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    controller.stop()
    assert ("signed_out", {"reason": "quit"}) in world.log
    assert ("tokens_revoked", {"tokens": "access_token"}) in world.log
    assert not controller.threads


@pytest.mark.clause("C-10")
def test_quitting_waits_for_nobody_who_hangs(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, SIGNED_IN]], revoking_hangs=True)
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Welcome)
    asked_at = time.monotonic()
    controller.stop()
    assert time.monotonic() - asked_at < 1
    assert not controller.threads


@pytest.mark.clause("X-06", "C-10")
@pytest.mark.parametrize(
    "last", [SIGNED_IN, Failed(Trouble.UNVERIFIED, "the ID token has another issuer")]
)
def test_tokens_that_came_while_quitting_are_handed_back(start: Start, last: News) -> None:
    world = World([[CODE, ISSUED, last]])
    controller = start(world)
    controller.confirm()
    world.pollers[0].cancel()
    world.pollers[0].wait()  # all its signals are queued now, and none is delivered
    controller.stop()
    assert "tokens_revoked" in world.events


@pytest.mark.clause("X-06")
def test_tokens_of_nobody_are_handed_back(qtbot: QtBot, start: Start) -> None:
    world = World([[CODE, ISSUED, Failed(Trouble.UNVERIFIED, "the ID token has another issuer")]])
    start(world).confirm()
    qtbot.waitUntil(lambda: "tokens_revoked" in world.events, timeout=3000)
    assert isinstance(world.screens[-1], Problem)


@pytest.mark.clause("R-05", "R-08")
def test_a_revocation_that_failed_is_told(qtbot: QtBot, start: Start) -> None:
    world = World()
    custody = start(world)._custody
    custody._revoked(1, Revocation((), ("refresh_token",), "unreachable"))
    custody._revoked(1, Failed(Trouble.INTERNAL, "ValueError"))
    custody._revoked(1, Revocation(("access_token",), (), unkept="the disk is full"))
    custody._revoked(1, Failed(Trouble.CONFIGURATION, "another kiosk has the store"))
    custody._revoked(1, Revocation(("refresh_token",), ("access_token",), "http_503"))
    assert world.log[-7:] == [
        ("tokens_kept_alive", {"tokens": "refresh_token", "cause": "unreachable"}),
        ("tokens_kept_alive", {"cause": "ValueError"}),
        ("tokens_revoked", {"tokens": "access_token"}),
        ("not_kept", {"cause": "the disk is full"}),
        ("not_kept", {"cause": "another kiosk has the store"}),
        ("tokens_revoked", {"tokens": "refresh_token"}),
        ("tokens_kept_alive", {"tokens": "access_token", "cause": "http_503"}),
    ]


@pytest.mark.clause("D-05")
def test_an_idle_screen_sets_no_timer(start: Start) -> None:
    controller = start(World())
    assert not controller._timer.isActive()
