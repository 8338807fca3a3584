"""Keys, clicks and touches, and what the window makes of them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.session import Starting
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Heard, Key, focused, press, scan
from tests.ui.seen import texts
from tools.sample_screens import NOW, SCREENS

OK_KEYS = (
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Select, Key.Key_Space, Key.Key_Execute, Key.Key_Yes),
    *(Key.Key_Play, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause),
)
BACK_KEYS = (
    *(Key.Key_Escape, Key.Key_Back, Key.Key_Close, Key.Key_Cancel, Key.Key_Exit, Key.Key_No),
    *(Key.Key_Stop, Key.Key_MediaStop, Key.Key_HomePage),
)


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


@pytest.mark.parametrize("code", [147, 406])
def test_a_menu_and_a_coloured_key_of_a_remote_stir(make_window: MakeWindow, code: int) -> None:
    window = make_window(SCREENS["welcome"])
    heard = Heard(window)
    scan(window, code)
    assert heard.all() == ["stirred"]


def test_a_scan_code_counts_only_where_there_is_no_symbol(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["code"])
    heard = Heard(window)
    scan(window, 360, Key.Key_A)
    assert heard.all() == ["stirred"]


@pytest.mark.parametrize(
    "key",
    [
        *(Key.Key_A, Key.Key_Red, Key.Key_Up, Key.Key_Right, Key.Key_Tab),
        *(Key.Key_MenuKB, Key.Key_Pause, Key.Key_PowerOff),
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
