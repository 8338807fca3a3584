"""What moves, for how long, and that nothing moves where nobody wants it to."""

from enum import Enum

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.motion import Motion, wants_calm
from kiosk.ui.scale import scale_for
from kiosk.ui.tokens import FOCUS_GROWTH, FOCUS_MS, PAGE_MS, SUCCESS_MS
from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.moving import LIVELY, at_rest, hold, moving, resume
from tests.ui.seen import Pixels, pixels, place
from tools.sample_screens import LOOK, NOW, SCREENS, code

KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)


def button(window: Window, name: str) -> Button:
    found = [b for b in window.findChildren(Button, name) if b.isVisibleTo(window)]
    return found[0]


def test_what_the_tokens_promise() -> None:
    assert FOCUS_MS == 150
    assert (PAGE_MS, SUCCESS_MS) == (200, 200)


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_moves_when_motion_is_reduced(make_window: MakeWindow, name: str) -> None:
    window = make_window(SCREENS["code"], look=LOOK)
    window.render_screen(SCREENS[name], NOW)
    assert moving(window) == []
    for key in KEYS:
        QTest.keyClick(window, key)
        window.grab()
        window.render_screen(SCREENS[name], NOW + 1)
        assert moving(window) == []


@pytest.mark.parametrize("name", SCREENS)
def test_whatever_moves_comes_to_rest_and_looks_as_without_motion(
    qtbot: QtBot, make_window: MakeWindow, name: str
) -> None:
    before = SCREENS["starting" if name != "starting" else "authorize"]
    lively, still = make_window(before, look=LIVELY), make_window(before)
    for window in (lively, still):
        window.render_screen(SCREENS[name], NOW)
    at_rest(qtbot, lively)
    assert np.array_equal(pixels(lively), pixels(still))
    assert all(motion.loopCount() == 1 for motion in lively.findChildren(Motion))


def test_the_focus_moves_on_the_first_frame_and_arrives(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["problem"], look=LIVELY)
    action, back = button(window, "action"), button(window, "back")
    before = pixels(action), pixels(back)
    QTest.keyClick(window, Qt.Key.Key_Right)
    first = hold(window, 0), pixels(action), pixels(back)
    for now, then in zip(first[1:], before, strict=True):
        assert np.abs(now.astype(int) - then).max() > 24
    assert {m.duration() for m in window.findChildren(Motion) if m.is_under_way} == {FOCUS_MS}
    resume(window)
    at_rest(qtbot, window)
    still = make_window(SCREENS["problem"])
    QTest.keyClick(still, Qt.Key.Key_Right)
    assert np.array_equal(pixels(window), pixels(still))


def on_the_ground(widget: QWidget, window: Window) -> Pixels:
    where = place(widget, window)
    return pixels(window)[where.top() : where.bottom() + 1, where.left() : where.right() + 1]


def on_the_middle_row(picture: Pixels) -> NDArray[np.intp]:
    """Where it differs clearly from its corner, from left to right."""
    row = picture[picture.shape[0] // 2, :, :3].astype(int)
    return np.nonzero(np.abs(row - picture[0, 0, :3]).max(axis=1) > 12)[0]


def test_the_button_in_focus_is_larger_has_a_ring_and_another_fill(
    make_window: MakeWindow,
) -> None:
    window = make_window(SCREENS["problem"], (1920, 1080))
    action = button(window, "action")
    focused = on_the_ground(action, window)
    QTest.keyClick(window, Qt.Key.Key_Right)
    resting = on_the_ground(action, window)
    outset = 2 * scale_for(1920, 1080).ring_px
    drawn, kept = on_the_middle_row(focused), on_the_middle_row(resting)
    face_height = action.height() - 2 * outset
    grown_by = action.width() - 2 * outset - (kept[-1] - kept[0] + 1)
    assert grown_by == pytest.approx(face_height * (1 - 1 / FOCUS_GROWTH), abs=2)
    assert kept[0] >= outset
    assert np.count_nonzero(drawn < outset) >= 6
    middle = action.height() // 2
    beside_words = outset + 24
    assert (focused[middle, beside_words] != resting[middle, beside_words]).any()


def test_on_the_code_screen_nothing_moves_but_its_arrival(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    screen = code()
    window.render_screen(screen, NOW)
    assert moving(window) == ["curtain"]
    at_rest(qtbot, window)
    for second in range(70):
        window.render_screen(screen, NOW + second)
        window.grab()
        assert moving(window) == []


class Preference(Enum):
    NoPreference = 0
    ReducedMotion = 1


class Hints:
    """What Qt's style hints are from 6.12 on; `None` is the time before."""

    def __init__(self, preference: Preference | None) -> None:
        self.accessibility = lambda: self
        if preference is not None:
            self.motionPreference = lambda: preference


@pytest.mark.parametrize(
    ("hints", "calm"),
    [
        (Hints(Preference.ReducedMotion), True),
        (Hints(Preference.NoPreference), False),
        (Hints(None), False),
        (object(), False),
    ],
)
def test_the_wish_of_the_system_counts_where_qt_knows_it(hints: object, calm: bool) -> None:
    assert wants_calm(hints) is calm
