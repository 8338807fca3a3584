"""The first press on a screen at rest: it wakes, and on a dimmed one it acts as well."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard, press
from tests.ui.resting import DIMMED_AT, LASTING, RESTING_AT, STILL, luminance
from tests.ui.seen import texts
from tools.sample_screens import SCREENS


def resting(make_window: MakeWindow, size: tuple[int, int] = (1280, 720)) -> Window:
    window = make_window(SCREENS["authorize"], size, STILL)
    window.render_screen(SCREENS["authorize"], RESTING_AT)
    return window


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_A]
)
def test_the_first_key_only_wakes(make_window: MakeWindow, key: Qt.Key) -> None:
    window = resting(make_window)
    heard = Heard(window)
    QTest.keyClick(window, key)
    assert heard.all() == ["stirred"]
    assert window.wake(RESTING_AT + 5)
    window.render_screen(SCREENS["authorize"], RESTING_AT + 5)
    assert luminance(window).max() > 0.5
    press(window, Qt.Key.Key_Return)
    assert heard.all() == ["confirmed"]


def test_a_touch_only_wakes(make_window: MakeWindow) -> None:
    window = resting(make_window)
    heard = Heard(window)
    for where in (QPoint(5, 5), texts(window)[0].geometry().center(), window.rect().center()):
        target = window.childAt(where) or window
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(window, where))
    assert heard.all() == ["stirred"] * 3


def test_a_key_on_a_dimmed_screen_acts_and_brightens(make_window: MakeWindow) -> None:
    window = make_window(LASTING["code"], look=STILL)
    bright = luminance(window)
    window.render_screen(LASTING["code"], DIMMED_AT)
    heard = Heard(window)
    press(window, Qt.Key.Key_Return)
    assert heard.all() == ["confirmed"]
    assert window.wake(DIMMED_AT + 1)
    window.render_screen(LASTING["code"], DIMMED_AT + 1)
    assert luminance(window).max() == bright.max()
    assert not window.wake(DIMMED_AT + 2)


def test_new_settings_do_not_lift_the_veil(make_window: MakeWindow) -> None:
    window = make_window(LASTING["welcome"], look=replace(STILL, theme="light"))
    window.render_screen(LASTING["welcome"], DIMMED_AT)
    window.dress(replace(STILL, theme="light", app_name="Other Rooms"))
    assert luminance(window).max() < 0.5


def test_a_click_meets_the_button_below_the_veil(make_window: MakeWindow) -> None:
    window = make_window(LASTING["code"], look=STILL)
    window.render_screen(LASTING["code"], DIMMED_AT)
    cancel = window.findChild(Button, "cancel")
    assert cancel is not None
    middle = cancel.mapTo(window, cancel.rect().center())
    assert window.childAt(middle) is cancel


def test_the_resting_screen_tells_a_reader_what_to_do(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"], look=STILL)
    said: list[str] = []
    window.announced.connect(lambda words, urgent: said.append(words))
    for minute in range(3):
        window.render_screen(SCREENS["authorize"], RESTING_AT + 60 * minute)
    assert said == ["Acme Rooms. Press any key to sign in"]
