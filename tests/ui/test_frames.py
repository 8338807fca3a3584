"""No frame keeps the thread of the screen longer than 16 ms: 60 of them make a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.motion import Motion
from kiosk.ui.widgets.curtain import Curtain
from kiosk.ui.widgets.portrait_disc import PortraitDisc
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.moving import LIVELY
from tools.sample_screens import NOW, SCREENS

FRAME_MS = 16.0
REPEATS = 15
TELEVISION = (1920, 1080)


@contextmanager
def untraced() -> Iterator[None]:
    """Measure the product, not the measurement of coverage, which multiplies its cost."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracer)


def frame_ms(
    window: Window,
    step: Callable[[int], object],
    prepare: Callable[[], object] = lambda: None,
) -> float:
    """Return what a step and drawing the whole window after it costs in time of the processor.

    All threads are counted, since Qt's drawing uses more than one. It is the least of several:
    whatever else the machine does can only add to it.
    """
    costs = []
    # Nothing is drawn before the window has appeared.
    QTest.qWaitForWindowExposed(window)
    with untraced():
        for number in range(REPEATS):
            prepare()
            window.repaint()
            begun = process_time()
            step(number)
            window.repaint()
            costs.append(process_time() - begun)
    return 1000 * min(costs)


def arrived(window: Window) -> Window:
    """The window without what hides the arrival of a page."""
    for curtain in window.findChildren(Curtain):
        curtain.drop()
    return window


def shown(make_window: MakeWindow, name: str, before: str = "starting") -> Window:
    """A window that moves, on which that screen follows another."""
    window = make_window(SCREENS[before], TELEVISION, LIVELY)
    QTest.qWaitForWindowExposed(window)
    window.repaint()
    window.render_screen(SCREENS[name], NOW)
    return window


def still(window: Window) -> list[Motion]:
    """Stop whatever moves, to go through it by hand."""
    found = [motion for motion in window.findChildren(Motion) if motion.is_under_way]
    for motion in found:
        motion.pause()
    return found


@pytest.mark.parametrize("name", ["authorize", "code", "welcome", "problem", "problem-settings"])
def test_a_frame_of_the_arrival_of_a_page(
    make_window: MakeWindow, name: str, record_property: Callable[[str, object], None]
) -> None:
    window = shown(make_window, name)
    assert window.findChildren(Curtain)[0].isVisible()
    moving = still(window)
    cost = frame_ms(window, lambda number: moving[0].setCurrentTime(10 * (number + 1)))
    record_property(f"figure: ms of a frame while {name} arrives", round(cost, 1))
    assert cost <= FRAME_MS


@pytest.mark.parametrize("name", ["authorize", "code", "welcome", "problem"])
def test_turning_to_a_page_and_drawing_all_of_it(
    make_window: MakeWindow, name: str, record_property: Callable[[str, object], None]
) -> None:
    window = make_window(SCREENS["starting"], TELEVISION)
    cost = frame_ms(
        window,
        lambda number: window.render_screen(SCREENS[name], NOW),
        lambda: window.render_screen(SCREENS["starting"], NOW),
    )
    record_property(f"figure: ms of turning to {name}", round(cost, 1))
    # The page is laid out and the code is encoded, once a visit: one frame, two on a busy machine.
    assert cost <= 2 * FRAME_MS


def test_a_frame_of_the_focus(make_window: MakeWindow) -> None:
    window = arrived(shown(make_window, "problem"))
    QTest.keyClick(window, Qt.Key.Key_Right)
    window.repaint()
    moving = still(window)
    assert len(moving) == 2

    def step(number: int) -> None:
        for motion in moving:
            motion.setCurrentTime(8 * (number + 1))

    assert frame_ms(window, step) <= FRAME_MS


def test_a_frame_of_the_ring_of_success(make_window: MakeWindow) -> None:
    window = arrived(shown(make_window, "welcome", before="code"))
    moving = still(window)
    assert isinstance(moving[0].parent(), PortraitDisc)
    assert frame_ms(window, lambda number: moving[0].setCurrentTime(10 * number)) <= FRAME_MS


@pytest.mark.parametrize("name", ["code", "code-last-minute", "welcome-asking", "welcome-leaving"])
def test_a_second_that_passes(make_window: MakeWindow, name: str) -> None:
    window = make_window(SCREENS[name], TELEVISION)
    screen = SCREENS[name]
    assert frame_ms(window, lambda number: window.render_screen(screen, NOW + number)) <= FRAME_MS


def test_a_row_further_down_the_profile(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["welcome"], TELEVISION)
    keys = Qt.Key.Key_Down, Qt.Key.Key_Up
    assert frame_ms(window, lambda number: QTest.keyClick(window, keys[number % 2])) <= FRAME_MS
