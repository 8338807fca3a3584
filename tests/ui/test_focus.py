"""Where the focus is, where keys take it, and how far every action is away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.oauth.messages import Trouble
from kiosk.session import Problem, Starting
from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard, Key, button, focused, press
from tools.sample_screens import NOW, SCREENS


def test_arrows_and_tab_move_between_buttons(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem"])
    visited = [focused(window).objectName()]
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up):
        press(window, key)
        visited.append(focused(window).objectName())
    assert visited == ["action", "back", "back", "action", "back", "action"]
    press(window, Key.Key_Tab)
    assert focused(window).objectName() == "back"
    press(window, Key.Key_Backtab)
    assert focused(window).objectName() == "action"


def test_left_is_onward_in_a_right_to_left_language(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem"])
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(window, Key.Key_Left)
    assert focused(window).objectName() == "back"


def test_ok_on_back_leaves(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem"])
    heard = Heard(window)
    press(window, Key.Key_Right)
    press(window, Key.Key_Return)
    assert heard.all() == ["stirred", "went_back"]


@pytest.mark.parametrize("trouble", [Trouble.EXPIRED, Trouble.CONFIGURATION])
@pytest.mark.parametrize("leaves_at", [None, NOW + 120])
def test_ok_on_another_problem_is_its_action(
    make_window: MakeWindow, trouble: Trouble, leaves_at: float | None
) -> None:
    window = make_window(SCREENS["problem"])
    press(window, Key.Key_Right)
    assert focused(window).objectName() == "back"
    window.render_screen(Starting(NOW), NOW)
    window.render_screen(Problem(trouble, "B2C3", leaves_at=leaves_at), NOW)
    heard = Heard(window)
    press(window, Key.Key_Return)
    assert heard.all() == ["confirmed"]


def test_the_focus_is_never_on_a_button_that_is_hidden(make_window: MakeWindow) -> None:
    told = Problem(Trouble.CONFIGURATION, "B2C3", leaves_at=NOW + 120)
    window = make_window(told)
    press(window, Key.Key_Right)
    window.render_screen(told, NOW + 1)
    assert focused(window).objectName() == "back"
    window.render_screen(replace(told, leaves_at=None), NOW + 2)
    assert focused(window).objectName() == "action"


@pytest.mark.clause("C-12")
def test_too_early_a_retry_keeps_the_focus_and_only_stirs(make_window: MakeWindow) -> None:
    busy = Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 40, leaves_at=NOW + 160)
    window = make_window(busy)
    heard = Heard(window)
    assert focused(window).text() == "Try again in 40 s"
    press(window, Key.Key_Return)
    QTest.mouseClick(focused(window), Qt.MouseButton.LeftButton)
    window.render_screen(busy, NOW + 39.5)
    assert focused(window).text() == "Try again in 1 s"
    assert heard.all() == ["stirred"]
    window.render_screen(busy, NOW + 40)
    assert focused(window).text() == "Try again"
    press(window, Key.Key_Return)
    assert heard.all() == ["confirmed"]


def test_wrong_settings_have_nothing_to_go_back_to(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem-settings"])
    assert not button(window, "back").isVisibleTo(window)
    press(window, Key.Key_Right)
    assert focused(window).objectName() == "action"


MOST_PRESSES = 6


def presses_away(window: Window, start: str) -> dict[str, int]:
    """How many arrows it takes from `start` to each button, OK not counted."""
    away, edge = {start: 0}, [start]
    while edge:
        here = edge.pop(0)
        for arrow in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right):
            button(window, here).setFocus()
            press(window, arrow)
            there = focused(window).objectName()
            if there not in away:
                away[there] = away[here] + 1
                edge.append(there)
    return away


@pytest.mark.parametrize("name", SCREENS)
def test_every_action_is_within_six_presses_and_none_is_a_trap(
    make_window: MakeWindow, name: str
) -> None:
    window = make_window(SCREENS[name])
    shown = {b.objectName() for b in window.findChildren(Button) if b.isVisibleTo(window)}
    assert focused(window).objectName() in shown
    for start in shown:
        away = presses_away(window, start)
        assert set(away) == shown
        assert max(away.values()) + 1 <= MOST_PRESSES
