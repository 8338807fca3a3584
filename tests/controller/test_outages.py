"""What stands in the way is watched by a thread, and by whoever knows this device."""

from pytestqt.qtbot import QtBot

from kiosk.oauth.messages import Failed, Trouble
from kiosk.session import Authorize, Problem, Starting
from tests.controller.world import Start, World, press_ok, shows
from tests.fakes.scripted_threads import CODE

OUT = Failed(Trouble.NO_NETWORK, "id.example: name not found")
PORTAL = Failed(Trouble.BAD_ANSWER, "a page")


def test_a_problem_goes_away_once_the_service_answers(qtbot: QtBot, start: Start) -> None:
    world = World([[OUT]], findings=[[PORTAL, None]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Problem)
    assert world.probers[0].met is Trouble.NO_NETWORK
    controller.lookout.note_device(None, None)
    qtbot.waitUntil(lambda: getattr(world.screens[-1], "trouble", None) == "bad_answer")
    controller.lookout.note_device(None, None)
    shows(qtbot, world, Authorize)
    assert world.screens[-1] == Authorize()
    qtbot.waitUntil(lambda: not controller.threads, timeout=1000)
    assert [fields["kind"] for event, fields in world.log if event == "outage"] == [
        *("no_network", "no_network", "bad_answer", "bad_answer")
    ]


def test_the_next_code_ends_the_search(qtbot: QtBot, start: Start) -> None:
    world = World([[OUT], [CODE]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Problem)
    press_ok(world, controller)
    assert isinstance(world.screens[-1], Starting)
    qtbot.waitUntil(world.probers[0].isFinished, timeout=1000)
    assert world.probers[0].cancelled.is_set()


def test_quitting_ends_the_search_and_begins_none(qtbot: QtBot, start: Start) -> None:
    world = World([[OUT], [OUT]])
    controller = start(world)
    controller.confirm()
    shows(qtbot, world, Problem)
    press_ok(world, controller)
    world.pollers[1].cancel()
    world.pollers[1].wait()  # its failure is queued now, and not delivered
    controller.stop()
    assert len(world.probers) == 1
    assert not controller.threads


def test_a_lost_network_is_drawn(start: Start) -> None:
    world = World()
    controller = start(world)
    assert controller.may_leave
    controller.lookout.note_device(Trouble.NO_NETWORK, None)
    shown = world.screens[-1]
    assert isinstance(shown, Authorize)
    assert shown.outage is not None
    controller.lookout.note_device(None, None)
    assert world.screens[-1] == Authorize()


def test_who_signs_in_is_not_left_alone(qtbot: QtBot, start: Start) -> None:
    controller = start(World([[CODE]]))
    controller.confirm()
    assert not controller.may_leave
