"""What the window alone knows of time and of rest, and how the controller goes by it."""

from pytestqt.qtbot import QtBot

from kiosk.session import Authorize
from tests.controller.world import Start, World


def test_the_window_is_drawn_again_when_it_asks_for_it(qtbot: QtBot, start: Start) -> None:
    world = World(looks_last_s=0.01)
    start(world)
    qtbot.waitUntil(lambda: len(world.screens) > 2, timeout=3000)
    assert set(world.screens) == {Authorize()}


def test_the_timer_waits_for_whichever_comes_first(start: Start) -> None:
    world = World(looks_last_s=90.0)
    controller = start(world)
    assert 89_000 < controller._timer.remainingTime() <= 90_000


def test_a_key_that_changes_nothing_draws_a_resting_screen_anew(start: Start) -> None:
    world = World()
    controller = start(world)
    drawn = len(world.screens)
    controller.stir()
    assert len(world.screens) == drawn
    world.dimmed = True
    controller.stir()
    assert len(world.screens) == drawn + 1
    assert not world.dimmed


def test_time_alone_wakes_nobody(qtbot: QtBot, start: Start) -> None:
    world = World(looks_last_s=0.01, dimmed=True)
    start(world)
    qtbot.waitUntil(lambda: len(world.screens) > 2, timeout=3000)
    assert world.dimmed
