"""The chords that open the maintenance page, and what is none."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.ui.chord import HOLD_S, LET_GO_MS, STEPS, WITHIN_S, Chord, ChordWatch
from kiosk.ui.keys import Meaning
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.pressing import Key, focused, press
from tools.sample_screens import SCREENS

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ARROWS = {
    Meaning.UP: Key.Key_Up,
    Meaning.DOWN: Key.Key_Down,
    Meaning.LEFT: Key.Key_Left,
    Meaning.RIGHT: Key.Key_Right,
}


def tapped(keys: tuple[Meaning, ...], every_s: float = 1.0) -> Chord:
    chord = Chord()
    for number, key in enumerate(keys):
        chord = chord.tapped(key, 100 + number * every_s)
    return chord


def test_the_arrows_in_their_order_are_the_chord() -> None:
    assert tapped(STEPS).is_complete
    assert not tapped(STEPS[:-1]).is_complete
    assert not tapped(STEPS[1:]).is_complete
    assert not Chord().is_complete


def test_what_was_pressed_before_does_not_matter() -> None:
    assert tapped((Meaning.UP, Meaning.OK, *STEPS)).is_complete


@pytest.mark.parametrize("place", range(1, len(STEPS)))
@pytest.mark.parametrize("key", [Meaning.OK, Meaning.BACK, Meaning.OTHER, Meaning.ASIDE])
def test_another_key_amid_the_arrows_breaks_the_chord(place: int, key: Meaning) -> None:
    assert not tapped((*STEPS[:place], key, *STEPS[place:])).is_complete


def test_it_takes_ten_seconds_at_most() -> None:
    gaps = len(STEPS) - 1
    assert tapped(STEPS, WITHIN_S / gaps).is_complete
    assert not tapped(STEPS, (WITHIN_S + 0.1) / gaps).is_complete


def asked_of(window: Window) -> list[None]:
    asked: list[None] = []
    window.maintenance_asked.connect(lambda: asked.append(None))
    return asked


def key_event(
    kind: QEvent.Type, key: int, *, scan_code: int = 0, repeated: bool = False
) -> QKeyEvent:
    return QKeyEvent(kind, key, CTRL_ALT, scan_code, 0, 0, "", repeated)


def send(window: Window, event: QKeyEvent) -> None:
    QGuiApplication.sendEvent(focused(window), event)


@pytest.mark.parametrize("language_reads_from", ["left", "right"])
def test_a_window_hears_the_arrows(make_window: MakeWindow, language_reads_from: str) -> None:
    window = make_window(SCREENS["problem"])
    if language_reads_from == "right":
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    asked = asked_of(window)
    for step in STEPS[:-1]:
        press(window, ARROWS[step])
    assert asked == []
    press(window, ARROWS[STEPS[-1]])
    assert len(asked) == 1


def test_an_arrow_that_repeats_itself_is_one_press(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["authorize"])
    asked = asked_of(window)
    none = Qt.KeyboardModifier.NoModifier
    for step in STEPS:
        press(window, ARROWS[step])
        send(window, QKeyEvent(QEvent.Type.KeyPress, ARROWS[step], none, "", True))
    assert len(asked) == 1


@pytest.mark.parametrize(("key", "scan_code"), [(Key.Key_M, 0), (0x0645, 58)])
def test_control_alt_m_has_to_be_held(
    make_window: MakeWindow, qtbot: QtBot, key: int, scan_code: int
) -> None:
    window = make_window(SCREENS["authorize"])
    with qtbot.waitSignal(window.maintenance_asked, timeout=round(HOLD_S * 1000) + 2000):
        send(window, key_event(QEvent.Type.KeyPress, key, scan_code=scan_code))
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            send(window, key_event(kind, key, scan_code=scan_code, repeated=True))
        assert held(window)


def held(window: Window) -> bool:
    """Whether a key is being waited for."""
    return hold_timer(window).isActive()


def hold_timer(window: Window) -> QTimer:
    timers = window.findChildren(ChordWatch)[0].findChildren(QTimer)
    (timer,) = (timer for timer in timers if timer.interval() == HOLD_S * 1000)
    return timer


@pytest.mark.parametrize("key", [Key.Key_M, Key.Key_Control, Key.Key_Alt])
def test_a_key_that_comes_up_too_early_ends_it(
    make_window: MakeWindow, qtbot: QtBot, key: Key
) -> None:
    window = make_window(SCREENS["authorize"])
    send(window, key_event(QEvent.Type.KeyPress, Key.Key_M))
    assert held(window)
    send(window, key_event(QEvent.Type.KeyRelease, key))
    qtbot.waitUntil(lambda: not held(window))


def test_a_repeat_that_looks_like_another_press_goes_on(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(SCREENS["authorize"])
    send(window, key_event(QEvent.Type.KeyPress, Key.Key_M))
    timer = hold_timer(window)
    qtbot.waitUntil(lambda: timer.remainingTime() < HOLD_S * 1000 - 50)
    before = timer.remainingTime()
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        send(window, key_event(kind, Key.Key_M))
    qtbot.waitUntil(lambda: timer.remainingTime() < before - 2 * LET_GO_MS)
    assert held(window)


@pytest.mark.parametrize(
    "modifiers",
    [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    ],
)
def test_m_alone_is_nothing(make_window: MakeWindow, modifiers: Qt.KeyboardModifier) -> None:
    window = make_window(SCREENS["authorize"])
    send(window, QKeyEvent(QEvent.Type.KeyPress, Key.Key_M, modifiers))
    assert not held(window)
