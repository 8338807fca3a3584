"""Keys, clicks and touches, and what the window makes of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.oauth.messages import Trouble
from kiosk.session import Problem, Starting
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.claims_table import ClaimsTable
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import texts
from tools.sample_screens import NOW, SCREENS

Key = Qt.Key

OK_KEYS = (
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Select, Key.Key_Space, Key.Key_Execute, Key.Key_Yes),
    *(Key.Key_Play, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause),
)
BACK_KEYS = (
    *(Key.Key_Escape, Key.Key_Back, Key.Key_Close, Key.Key_Cancel, Key.Key_Exit, Key.Key_No),
    *(Key.Key_Stop, Key.Key_MediaStop, Key.Key_HomePage),
)


class Heard:
    """The signals of a window, in order."""

    def __init__(self, window: Window) -> None:
        self.said: list[str] = []
        window.confirmed.connect(lambda: self.said.append("confirmed"))
        window.went_back.connect(lambda: self.said.append("went_back"))
        window.stirred.connect(lambda: self.said.append("stirred"))

    def all(self) -> list[str]:
        said, self.said = self.said, []
        return said


def press(window: Window, key: Key) -> None:
    """Press a key of any kind; `QTest` knows those of a typewriter only."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(focused(window), event)


def scan(window: Window, code: int, key: int = 0) -> None:
    """Press a key that has a scan code and perhaps no symbol, as remotes send."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, code, 0, 0)
    QGuiApplication.sendEvent(focused(window), event)


def focused(window: Window) -> Button:
    button = window.focusWidget()
    assert isinstance(button, Button)
    return button


def button(window: Window, name: str) -> Button:
    found = next(b for b in window.findChildren(Button) if b.objectName() == name)
    return found


@pytest.mark.clause("X-04")
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("key", OK_KEYS)
def test_ok_presses_the_focused_button(make_window: MakeWindow, name: str, key: Key) -> None:
    window = make_window(SCREENS[name])
    heard = Heard(window)
    press(window, key)
    assert heard.all() == ["stirred" if name == "problem-busy" else "confirmed"]


@pytest.mark.parametrize("code", [360, 361])
def test_the_remotes_ok_has_no_symbol(make_window: MakeWindow, code: int) -> None:
    window = make_window(SCREENS["authorize"])
    heard = Heard(window)
    scan(window, code)
    assert heard.all() == ["confirmed"]


@pytest.mark.clause("X-04")
@pytest.mark.parametrize("key", BACK_KEYS)
@pytest.mark.parametrize("name", SCREENS)
def test_back_goes_back(make_window: MakeWindow, name: str, key: Key) -> None:
    window = make_window(SCREENS[name])
    heard = Heard(window)
    press(window, key)
    assert heard.all() == ["went_back"]


@pytest.mark.clause("X-04")
@pytest.mark.parametrize("code", [166, 182, 626])
def test_the_remotes_back_may_have_no_symbol(make_window: MakeWindow, code: int) -> None:
    window = make_window(SCREENS["code"])
    heard = Heard(window)
    scan(window, code)
    assert heard.all() == ["went_back"]


def test_a_scan_code_counts_only_where_there_is_no_symbol(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["code"])
    heard = Heard(window)
    scan(window, 360, Key.Key_A)
    assert heard.all() == ["stirred"]


@pytest.mark.parametrize(
    "key",
    [
        *(Key.Key_A, Key.Key_Red, Key.Key_Up, Key.Key_Right, Key.Key_Tab),
        *(Key.Key_VolumeUp, Key.Key_Shift),
    ],
)
def test_any_other_key_stirs(make_window: MakeWindow, key: Key) -> None:
    window = make_window(SCREENS["welcome"])
    heard = Heard(window)
    press(window, key)
    assert heard.all() == ["stirred"]


@pytest.mark.parametrize(
    ("key", "times"),
    [
        *((key, 1) for key in (Key.Key_A, Key.Key_Red, Key.Key_Info, Key.Key_Left)),
        *((key, 0) for key in (*OK_KEYS, *BACK_KEYS)),
        *((key, 0) for key in (Key.Key_VolumeUp, Key.Key_VolumeDown, Key.Key_VolumeMute)),
        *((key, 0) for key in (Key.Key_MicMute, Key.Key_BassUp, Key.Key_TrebleDown)),
        *((key, 0) for key in (Key.Key_MonBrightnessUp, Key.Key_MonBrightnessDown)),
        *((key, 0) for key in (Key.Key_BrightnessAdjust, Key.Key_KeyboardLightOnOff)),
        *((key, 0) for key in (Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr)),
        *((key, 0) for key in (Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R)),
        *((key, 0) for key in (Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock)),
    ],
)
def test_only_a_key_without_another_use_asks_to_hear_it_again(
    make_window: MakeWindow, key: Key, times: int
) -> None:
    window = make_window(SCREENS["code"])
    asked: list[str] = []
    window.asked_again.connect(asked.append)
    press(window, key)
    assert len(asked) == times


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape])
def test_a_held_key_counts_once(make_window: MakeWindow, key: Key) -> None:
    window = make_window(SCREENS["code"])
    heard = Heard(window)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, key, none, "", autorep=True)
    QGuiApplication.sendEvent(focused(window), held)
    assert heard.all() == []


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


def test_turning_the_page_is_no_sign_of_a_person(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["welcome"])
    heard = Heard(window)
    for screen in SCREENS.values():
        window.render_screen(screen, NOW)
    assert heard.all() == []


def test_a_short_wait_is_not_mentioned(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    window.render_screen(Starting(NOW, shown=False), NOW)
    assert "Sign in with your phone" in {text.text() for text in texts(window)}
    window.render_screen(Starting(NOW, shown=True), NOW + 0.3)
    assert "Getting your code" in {text.text() for text in texts(window)}
