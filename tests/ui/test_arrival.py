"""How a page arrives, what it takes from whoever presses a key, and the moment of success."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.ui.motion import Motion
from kiosk.ui.tokens import PAGE_MS, SUCCESS_MS
from kiosk.ui.widgets.portrait_disc import PortraitDisc
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.moving import LIVELY, at_rest, curtain, hold, moving, resume
from tests.ui.seen import pixels
from tools.sample_screens import NOW, SCREENS, code, welcome


def test_a_page_takes_keys_while_it_arrives(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(SCREENS["authorize"], NOW)
    assert moving(window) == ["curtain"]
    with qtbot.waitSignal(window.confirmed, timeout=0):
        QTest.keyClick(window, Qt.Key.Key_Return)
    action = next(b for b in window.findChildren(QPushButton, "action") if b.isVisibleTo(window))
    middle = action.mapTo(window, action.rect().center())
    assert window.childAt(middle) is action
    at_rest(qtbot, window)
    assert not curtain(window).isVisible()


def test_no_screen_reader_meets_the_curtain(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(SCREENS["authorize"], NOW)
    assert curtain(window).isVisible()
    seen = QAccessible.queryAccessibleInterface(window)
    children = [seen.child(number).object() for number in range(seen.childCount())]
    assert curtain(window) not in children
    assert "authorize" in [child.objectName() for child in children]


def test_a_curtain_goes_at_once_when_motion_is_reduced_meanwhile(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(SCREENS["authorize"], NOW)
    assert curtain(window).isVisible()
    for motion in curtain(window).findChildren(Motion):
        motion.reduced = True
    window.render_screen(SCREENS["starting"], NOW)
    assert not curtain(window).isVisible()


@pytest.mark.clause("V-18", "D-27")
@pytest.mark.parametrize("old", ["welcome", "code"])
@pytest.mark.parametrize("at_ms", [0, 100])
def test_no_frame_has_a_dot_of_the_page_before(
    make_window: MakeWindow, old: str, at_ms: int
) -> None:
    left, never = (
        make_window(SCREENS[old], look=LIVELY),
        make_window(SCREENS["starting"], look=LIVELY),
    )
    for window in (left, never):
        window.grab()
        window.render_screen(SCREENS["authorize"], NOW)
    assert np.array_equal(hold(left, at_ms), hold(never, at_ms))


def test_a_page_that_changes_while_it_arrives_shows_what_is_so(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(code(), NOW)
    before = hold(window, 100)
    window.render_screen(code(connected=False), NOW)
    assert not np.array_equal(pixels(window), before)


@pytest.mark.parametrize("change", ["dress", "resize"])
def test_a_window_that_changes_drops_the_curtain(make_window: MakeWindow, change: str) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(SCREENS["authorize"], NOW)
    if change == "dress":
        window.dress(replace(LIVELY, theme="light"))
    else:
        window.resize(1000, 700)
    assert not curtain(window).isVisible()
    assert moving(window) == []


def arrived(window: Window) -> PortraitDisc:
    """Let the page arrive; return the person's disc."""
    for motion in curtain(window).findChildren(Motion):
        motion.setCurrentTime(PAGE_MS)
    assert not curtain(window).isVisible()
    disc = window.findChild(PortraitDisc)
    assert isinstance(disc, PortraitDisc)
    return disc


def test_success_closes_a_ring_around_the_person_once(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["code"], look=LIVELY)
    window.render_screen(SCREENS["welcome"], NOW)
    disc = arrived(window)
    assert moving(disc) == ["portrait"]
    open_ring = hold(window, 40)
    assert {motion.duration() for motion in disc.findChildren(Motion)} == {SUCCESS_MS}
    resume(window)
    at_rest(qtbot, window)
    still = make_window(SCREENS["welcome"])
    assert np.array_equal(pixels(window), pixels(still))
    assert not np.array_equal(open_ring, pixels(still))
    window.render_screen(SCREENS["welcome"], NOW + 1)
    assert moving(window) == []


@pytest.mark.parametrize("before", ["welcome-asking", "welcome-folded", "authorize"])
def test_nobody_is_congratulated_on_coming_back(make_window: MakeWindow, before: str) -> None:
    window = make_window(SCREENS[before], look=LIVELY)
    window.render_screen(welcome(), NOW)
    assert moving(arrived(window)) == []


def test_a_person_who_leaves_during_the_ring_is_gone_at_once(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["code"], look=LIVELY)
    window.render_screen(SCREENS["welcome"], NOW)
    assert moving(arrived(window)) == ["portrait"]
    window.render_screen(SCREENS["authorize"], NOW)
    assert moving(window) == ["curtain"]


def test_a_click_beside_the_buttons_is_heard_through_the_curtain(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(SCREENS["starting"], look=LIVELY)
    window.render_screen(SCREENS["authorize"], NOW)
    with qtbot.waitSignal(window.stirred, timeout=0):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
