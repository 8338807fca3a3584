"""What moves to spare the panel: by whole pixels, and never to where a television cuts off."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.repose import orbit
from kiosk.ui.scale import scale_for
from kiosk.ui.widgets.button import Button
from tests.ui.conftest import SIZES, SQUARISH, MakeWindow
from tests.ui.fits import SAFE_AREA, assert_inside_safe_area, assert_nothing_cut
from tests.ui.resting import LASTING, RESTING_AT, STILL
from tests.ui.seen import parts, pixels, texts
from tools.sample_screens import NOW, SCREENS


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("size", SIZES + SQUARISH, ids=lambda size: f"{size[0]}x{size[1]}")
def test_wherever_the_words_go_they_are_whole_and_large(
    make_window: MakeWindow,
    size: tuple[int, int],
    direction: Qt.LayoutDirection,
    text_scale: float,
) -> None:
    long_name = "Acme Rooms & Meeting Spaces"
    look = replace(STILL, app_name=long_name, text_scale=text_scale)
    window = make_window(SCREENS["authorize"], size, look)
    window.setLayoutDirection(direction)
    scale = scale_for(*size)
    for turn in range(12):
        window.render_screen(SCREENS["authorize"], RESTING_AT + 60 * turn)
        shown = texts(window)
        assert {text.text() for text in shown} == {long_name, "Press any key to sign in"}
        assert_inside_safe_area(window)
        assert_nothing_cut(window)
        assert min(text.font().pixelSize() for text in shown) >= scale.px(
            19 if scale.form == "panel" else 40
        )


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("size", SIZES + SQUARISH, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["authorize", *list(LASTING)[1:], "problem", "welcome-asking"])
def test_the_orbit_leaves_letters_faces_and_pictures_in_the_safe_area(
    make_window: MakeWindow, name: str, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    screen = LASTING.get(name, SCREENS[name])
    window = make_window(screen, size, STILL)
    window.setLayoutDirection(direction)
    window.render_screen(screen, NOW)
    ring = scale_for(*size).ring_px
    across, down = SAFE_AREA * window.width(), SAFE_AREA * window.height()
    safe = window.rect().toRectF().adjusted(across, down, -across, -down).toAlignedRect()
    # Of a button with its ring and gap, the ring alone may cross.
    faces = {button.objectName() for button in window.findChildren(Button)}
    for part, where in parts(window).items():
        inset = 2 * ring if part in faces else 0
        essential = where.adjusted(inset, inset, -inset, -inset)
        for turn in range(4 * ring):
            moved = essential.translated(*orbit(turn, ring))
            assert safe.contains(moved), (part, turn)


def test_the_page_moves_and_the_ground_stays(make_window: MakeWindow) -> None:
    window = make_window(LASTING["problem-settings"], (1920, 1080), STILL)
    page = window.findChild(QWidget, "problem")
    assert page is not None
    visited = []
    for turn in range(4):
        window.render_screen(LASTING["problem-settings"], NOW + 90 * turn)
        visited.append(page.pos().toTuple())
        assert page.size() == window.size()
    assert visited == [(0, 0), (1, 1), (2, 2), (3, 3)]
    corner = pixels(window)[:10, :10]
    window.render_screen(LASTING["problem-settings"], NOW + 90 * 5)
    assert (pixels(window)[:10, :10] == corner).all()


PROGRAM = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.ui.window import Window
from tools.sample_screens import GRANT, LOOK, NOW, code
application = QApplication([])
window = Window(LOOK)
window.show_windowed(QSize(1280, 720))
for turn in range(4):
    window.render_screen(code(GRANT, left_s=3600.0), NOW + 90 * turn)
    window.grab().save(f"{sys.argv[1]}/{turn}.png")
    page = window.findChild(QWidget, "code")
    print(page.x(), page.y())
"""


@pytest.mark.parametrize("factor", ["1.5", "1.25"])
def test_the_orbit_goes_by_whole_pixels_of_the_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factor: str
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", factor)
    arguments = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    root = Path(__file__).parents[2]
    said = subprocess.run(arguments, check=True, cwd=root, capture_output=True, text=True).stdout
    moved = [float(factor) * int(number) for number in said.split()]
    assert max(moved) > 0
    assert all(px.is_integer() for px in moved)
    codes, corners = [], set()
    for turn in range(4):
        image = cv2.imread(str(tmp_path / f"{turn}.png"))
        assert image is not None
        rows, columns = np.nonzero((image == 0x10).all(axis=2))
        corners.add((rows.min(), columns.min()))
        codes.append(image[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1])
    assert len(corners) > 1
    assert set(np.unique(codes[0])) == {0x10, 0xEB}
    assert all((other == codes[0]).all() for other in codes[1:])
