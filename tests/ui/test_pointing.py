"""Fingers, mouse and arrows on what can be pressed and scrolled."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.ui.widgets.claims_table import ClaimsTable
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard, Key, button, press
from tests.ui.seen import texts
from tools.sample_screens import NOW, SCREENS


@pytest.mark.clause("X-04")
@pytest.mark.parametrize(
    ("screen", "name", "signal"),
    [
        ("authorize", "action", "confirmed"),
        ("starting", "action", "confirmed"),
        ("code", "cancel", "confirmed"),
        ("welcome", "sign_out", "confirmed"),
        ("problem", "action", "confirmed"),
        ("problem", "back", "went_back"),
    ],
)
def test_a_click_presses(make_window: MakeWindow, screen: str, name: str, signal: str) -> None:
    window = make_window(SCREENS[screen])
    heard = Heard(window)
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    assert heard.all() == [signal]


def test_a_touch_anywhere_stirs(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["welcome"])
    heard = Heard(window)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    title = next(text for text in texts(window) if text.objectName() == "title")
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert heard.all() == ["stirred", "stirred"]


@pytest.fixture
def welcomed(make_window: MakeWindow) -> tuple[Window, ClaimsTable]:
    window = make_window(SCREENS["welcome"], (800, 480))
    table = window.findChild(ClaimsTable)
    assert isinstance(table, ClaimsTable)
    return window, table


def position_of(window: Window) -> str:
    return next(text for text in texts(window) if text.objectName() == "position").text()


def test_arrows_scroll_the_profile_to_its_end_and_back(
    welcomed: tuple[Window, ClaimsTable],
) -> None:
    window, table = welcomed
    first = position_of(window)
    total = table.position.total
    assert first == f"1–{table.position.last} of {total} ↓"
    seen = set()
    for _ in range(total):
        seen |= {text.text() for text in table.findChildren(type(texts(window)[0]))}
        press(window, Key.Key_Down)
    assert position_of(window).endswith(f"{total} of {total} ↑")
    assert {"Roy Example", "acme.verify.ibm.com", "phone"} <= seen
    for _ in range(total):
        press(window, Key.Key_Up)
    assert position_of(window) == first


def test_a_later_picture_leaves_the_profile_where_it_was(
    welcomed: tuple[Window, ClaimsTable],
) -> None:
    window, table = welcomed
    press(window, Key.Key_Down)
    window.render_screen(SCREENS["welcome"], NOW + 1)
    assert table.position.first == 2


def test_finger_and_wheel_scroll_too(welcomed: tuple[Window, ClaimsTable]) -> None:
    window, table = welcomed
    row = table.height() // (table.position.last - table.position.first + 1)
    start = QPoint(table.width() // 2, table.height() - 5)
    QTest.mousePress(table, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(table, start - QPoint(0, 2 * row + 2))
    QTest.mouseRelease(table, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 2 * row + 2))
    assert table.position.first == 3
    up = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(table, up)
    assert table.position.first == 2
    assert position_of(window).startswith("2–")
