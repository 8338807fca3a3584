"""A controller that has started, and is stopped in the end."""

from collections.abc import Iterator

import pytest

from kiosk.controller import Controller
from kiosk.session import (
    Session,
)
from kiosk.surroundings import Surroundings
from tests.controller.world import Start, World
from tests.session.examples import RULES


@pytest.fixture
def start(qapp: object) -> Iterator[Start]:
    running: list[Controller] = []

    def started(world: World) -> Controller:
        around = Surroundings(
            world.new_poller,
            world.new_prober,
            world,
            world.read_settings,
            world.report,
            world.now,
        )
        controller = Controller(Session(RULES), world, around)
        running.append(controller)
        controller.start()
        return controller

    yield started
    for controller in running:
        controller.stop()
