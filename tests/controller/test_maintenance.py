"""The maintenance page opens at once, is in the log, and goes by itself."""

from pytestqt.qtbot import QtBot

from kiosk.session import Authorize, Maintenance
from kiosk.session.maintenance import SHOWN_S
from tests.controller.world import Start, World, shows
from tests.session.examples import FACTS


def test_it_shows_what_it_is_given(start: Start) -> None:
    world = World()
    start(world).show_maintenance(FACTS)
    shown = world.screens[-1]
    assert isinstance(shown, Maintenance)
    assert shown.facts == FACTS
    assert ("screen", {"screen": "maintenance"}) in world.log
    assert not world.pollers


def test_it_goes_without_a_key(start: Start, qtbot: QtBot) -> None:
    world = World()
    controller = start(world)
    controller.show_maintenance(FACTS)
    world.later_s += SHOWN_S - 0.05
    controller.tick()
    shows(qtbot, world, Authorize)
