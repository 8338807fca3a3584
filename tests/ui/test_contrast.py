"""Contrast from the pixels: the letters of every text against what is behind them."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.session import Screen
from kiosk.ui.tokens import ThemeName
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import contrast, pixels, texts
from tests.ui.strangers import STRANGE_SCREENS
from tools.sample_screens import LOOK, SCREENS

LEAST = 7.0
ALL_SCREENS: dict[str, Screen] = {**SCREENS, "note": STRANGE_SCREENS["stranger"]}
THEMES: tuple[ThemeName, ...] = ("dark", "light")


def contrast_of(label: Text | Button, window: Window) -> float:
    """Of the pixels that change the most when the words go, before and after."""
    words = label.text()
    with_words = pixels(window).astype(float)
    label.setText("")
    without = pixels(window).astype(float)
    label.setText(words)
    change = np.abs(with_words - without).sum(axis=2)
    letters = change > 0.9 * change.max()
    return contrast(np.median(with_words[letters], axis=0), np.median(without[letters], axis=0))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ALL_SCREENS)
def test_all_text_has_seven_to_one(make_window: MakeWindow, name: str, theme: ThemeName) -> None:
    window = make_window(ALL_SCREENS[name], look=replace(LOOK, theme=theme, badge="Demo tenant"))
    labels: list[Text | Button] = [
        *texts(window),
    ]
    labels += [b for b in window.findChildren(Button) if b.isVisibleTo(window)]
    measured = {label.objectName(): contrast_of(label, window) for label in labels}
    assert {name: ratio for name, ratio in measured.items() if ratio < LEAST} == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["authorize", "code", "problem"])
def test_the_focus_ring_is_wide_and_three_to_one(
    make_window: MakeWindow, name: str, theme: ThemeName
) -> None:
    window = make_window(SCREENS[name], (1920, 1080), replace(LOOK, theme=theme))
    button = next(b for b in window.findChildren(Button) if b.focused)
    focused = pixels(window).astype(float)
    window.setFocus()
    window.update()
    unfocused = pixels(window).astype(float)
    middle = button.y() + button.height() // 2
    row = range(button.x(), button.x() + 16)
    strong = [x for x in row if contrast(focused[middle, x], unfocused[middle, x]) >= 3]
    assert len(strong) >= 6
    gap = range(button.x() + 9, button.x() + 16)
    assert all(contrast(focused[middle, x], unfocused[middle, x]) < 1.2 for x in gap)


def test_the_face_changes_with_the_focus(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["problem"])
    buttons = {b.objectName(): b for b in window.findChildren(Button)}

    def face(name: str) -> tuple[int, ...]:
        button = buttons[name]
        x, y = button.x() + button.width() // 2, button.y() + button.height() // 4
        return tuple(int(part) for part in pixels(window)[y, x])

    before = face("action"), face("back")
    buttons["back"].setFocus()
    assert face("action") != before[0]
    assert face("back") != before[1]
