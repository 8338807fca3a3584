"""Old monitors and square panels: 4:3, 5:4, 1:1 and portrait tablets keep every page readable."""

from dataclasses import replace

import pytest
import zxingcpp

from kiosk.ui.widgets.claims_table import ClaimsTable
from kiosk.ui.widgets.qr_plate import QrPlate
from kiosk.ui.window import Window
from tests.ui.conftest import SQUARISH, MakeWindow
from tests.ui.fits import assert_inside_safe_area, assert_nothing_overlaps
from tests.ui.seen import pixels, texts
from tests.ui.test_layout import ALL_SCREENS, LONG_LOOK
from tools.sample_screens import GRANT, SCREENS

TEXT_FLOOR = 0.033
"""Of the shorter side: 16 px of 480, 25 px of 768."""
CODE_FLOOR = 0.08
LEAST_PLATE = 0.34
LEAST_ROWS = 4

at_each_size = pytest.mark.parametrize("size", SQUARISH, ids=lambda size: f"{size[0]}x{size[1]}")


def font_px(window: Window) -> dict[str, int]:
    return {text.objectName(): text.font().pixelSize() for text in texts(window)}


def table(window: Window) -> ClaimsTable:
    found = window.findChild(ClaimsTable)
    assert isinstance(found, ClaimsTable)
    return found


@at_each_size
@pytest.mark.parametrize("name", SCREENS)
def test_no_text_is_below_the_floor(
    make_window: MakeWindow, name: str, size: tuple[int, int]
) -> None:
    sizes = font_px(make_window(SCREENS[name], size))
    assert {name: px for name, px in sizes.items() if px < TEXT_FLOOR * min(size)} == {}
    assert sizes.get("user_code", min(size)) >= CODE_FLOOR * min(size)


@at_each_size
def test_the_picture_stays_large_and_scans(make_window: MakeWindow, size: tuple[int, int]) -> None:
    window = make_window(SCREENS["code"], size)
    plate = window.findChild(QrPlate)
    assert isinstance(plate, QrPlate)
    assert plate.width() >= LEAST_PLATE * min(size)
    found = zxingcpp.read_barcodes(pixels(window)[:, :, :3].copy())
    assert [result.text for result in found] == [GRANT.verification_uri_complete]


@at_each_size
@pytest.mark.parametrize("name", ["welcome", "welcome-leaving"])
def test_the_profile_has_rows_on_view(
    make_window: MakeWindow, name: str, size: tuple[int, int]
) -> None:
    window = make_window(SCREENS[name], size)
    first, last, total = table(window).position
    assert last - first + 1 >= min(LEAST_ROWS, total)
    words = [text for text in texts(table(window)) if len(text.text()) <= 20]
    assert {t.text() for t in words if not t.whole_words_fit(t.width())} == set()


@at_each_size
@pytest.mark.parametrize("name", ["code", "welcome", "stranger", "widest code"])
def test_larger_text_and_longer_names_leave_rows_and_no_overlap(
    make_window: MakeWindow, name: str, size: tuple[int, int]
) -> None:
    window = make_window(ALL_SCREENS[name], size, replace(LONG_LOOK, text_scale=2.0))
    assert_inside_safe_area(window)
    assert_nothing_overlaps(window)
    for shown in window.findChildren(ClaimsTable):
        first, last, _ = shown.position
        assert last >= first
