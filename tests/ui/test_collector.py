"""No turn of a page leaves a Qt object to Python's collector, which may run in any thread."""

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from kiosk.ui.look import Look
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.moving import LIVELY
from tools.sample_screens import LOOK, NOW, SCREENS


@pytest.fixture
def collected() -> Iterator[list[object]]:
    """What a collection finds from here on, instead of destroying it."""
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield gc.garbage
    gc.set_debug(0)
    gc.garbage.clear()


def show_everything(window: Window, look: Look, width: int, height: int) -> None:
    window.resize(width, height)
    QTest.qWaitForWindowExposed(window)
    window.dress(look)
    for screen in SCREENS.values():
        window.render_screen(screen, NOW)
        window.repaint()


def test_a_collection_would_be_noticed(collected: list[object]) -> None:
    loop: list[object] = [QObject()]
    loop.append(loop)
    del loop
    gc.collect()
    assert [type(item) for item in collected if isinstance(item, shiboken6.Object)] == [QObject]


@pytest.mark.parametrize("look", [LOOK, LIVELY])
def test_screens_leave_nothing_to_collect(
    make_window: MakeWindow, collected: list[object], look: Look
) -> None:
    window = make_window(SCREENS["starting"], look=look)
    show_everything(window, look, 1280, 720)
    show_everything(window, look, 800, 480)
    gc.collect()
    assert [item for item in collected if isinstance(item, shiboken6.Object)] == []
