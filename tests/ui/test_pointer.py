"""The arrow of the mouse: there when a mouse moves, gone soon after, never for a finger."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.pointer import Pointer
from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard
from tools.sample_screens import LOOK, NOW, SCREENS

Shape = Qt.CursorShape


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(LOOK)
    qtbot.addWidget(window)
    window.render_screen(SCREENS["problem"], NOW)
    window.show_full_screen()
    return window


def rest_of(window: Window) -> QTimer:
    pointer = window.findChild(Pointer)
    assert pointer is not None
    rest = pointer.findChild(QTimer)
    assert rest is not None
    return rest


def test_no_arrow_before_a_mouse_moves(window: Window) -> None:
    assert window.cursor().shape() is Shape.BlankCursor


@pytest.mark.parametrize("over", ["window", "action", "title"])
def test_an_arrow_while_a_mouse_moves_and_for_three_seconds(
    qtbot: QtBot, window: Window, over: str
) -> None:
    below = window.findChild(QWidget, over) or window
    middle = below.mapTo(window, below.rect().center())
    QTest.mouseMove(window, QPoint(50, 50))
    QTest.mouseMove(window, middle)
    assert window.cursor().shape() is Shape.ArrowCursor
    assert (window.childAt(middle) or window).cursor().shape() is Shape.ArrowCursor
    rest = rest_of(window)
    assert rest.isActive()
    assert rest.interval() == 3000
    rest.start(1)
    qtbot.waitUntil(lambda: window.cursor().shape() is Shape.BlankCursor)
    QTest.mouseMove(window, QPoint(70, 70))
    assert window.cursor().shape() is Shape.ArrowCursor


def test_a_finger_shows_no_arrow(window: Window) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(window, screen).press(0, QPoint(100, 100)).commit()
    QTest.touchEvent(window, screen).move(0, QPoint(160, 120)).commit()
    QTest.touchEvent(window, screen).release(0, QPoint(160, 120)).commit()
    assert window.cursor().shape() is Shape.BlankCursor


def test_a_window_on_a_desktop_keeps_its_arrow(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    QTest.mouseMove(window, QPoint(10, 10))
    QTest.mouseMove(window, QPoint(20, 20))
    assert window.cursor().shape() is Shape.ArrowCursor
    assert window.findChild(Pointer) is None


def test_hovering_changes_nothing_and_says_nothing(window: Window) -> None:
    heard = Heard(window)
    before = window.focusWidget()
    back = window.findChild(Button, "back")
    assert back is not None
    plain = back.grab().toImage()
    QTest.mouseMove(window, back.mapTo(window, back.rect().center()))
    assert window.focusWidget() is before
    assert back.grab().toImage() == plain
    assert heard.all() == []
