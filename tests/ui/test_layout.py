"""Every screen at every size: inside the safe area, nothing cut, nothing on top of another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt

from kiosk.session import Screen
from kiosk.ui.look import Look
from kiosk.ui.scale import scale_for
from tests.ui.conftest import SIZES, SQUARISH, MakeWindow
from tests.ui.fits import (
    assert_inside_safe_area,
    assert_lines_within_width,
    assert_nothing_cut,
    assert_nothing_overlaps,
)
from tests.ui.seen import parts, place, texts
from tests.ui.strangers import STRANGE_SCREENS
from tools.sample_screens import LOOK, SCREENS

ALL_SCREENS: dict[str, Screen] = {**SCREENS, **STRANGE_SCREENS}
LONG_LOOK = replace(
    LOOK,
    app_name="Acme Rooms & Meeting Spaces",
    device_name="Building 7, third floor, lobby east",
    badge="Demo tenant",
)


@pytest.mark.parametrize("size", SIZES + SQUARISH, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ALL_SCREENS)
def test_everything_is_whole_apart_and_inside(
    make_window: MakeWindow, name: str, size: tuple[int, int]
) -> None:
    window = make_window(ALL_SCREENS[name], size)
    assert_inside_safe_area(window)
    assert_nothing_overlaps(window)
    assert_nothing_cut(window)
    assert_lines_within_width(window)


@pytest.mark.parametrize("size", [(800, 480), (1366, 768), (720, 1280)])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ALL_SCREENS)
def test_larger_text_and_longer_names_still_fit(
    make_window: MakeWindow, name: str, text_scale: float, size: tuple[int, int]
) -> None:
    window = make_window(ALL_SCREENS[name], size, replace(LONG_LOOK, text_scale=text_scale))
    assert_inside_safe_area(window)
    assert_nothing_overlaps(window)
    assert_nothing_cut(window)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
def test_no_text_is_below_the_floor(
    make_window: MakeWindow, name: str, size: tuple[int, int]
) -> None:
    window = make_window(SCREENS[name], size)
    scale = scale_for(*size)
    floor = scale.px(19 if scale.form == "panel" else 40)
    small = {t.objectName(): t.font().pixelSize() for t in texts(window)}
    assert {name: px for name, px in small.items() if px < floor} == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_ordinary_code_is_seven_tenths_of_a_degree_high(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(SCREENS["code"], size)
    code = next(text for text in texts(window) if text.objectName() == "user_code")
    assert code.font().pixelSize() >= 104 * min(size) / 1080
    assert code.font().family() == "JetBrains Mono"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_ordinary_address_is_read_from_three_metres(
    make_window: MakeWindow, size: tuple[int, int]
) -> None:
    window = make_window(SCREENS["code"], size)
    host = next(text for text in texts(window) if text.objectName() == "address_host")
    assert host.font().pixelSize() >= 48 * min(size) / 1080
    assert host.font().family() == "Inter"


def test_fifteen_wide_characters_fit_on_one_line(make_window: MakeWindow) -> None:
    window = make_window(STRANGE_SCREENS["widest code"], (1920, 1080))
    code = next(text for text in texts(window) if text.objectName() == "user_code")
    assert code.font().pixelSize() >= 104
    assert code.line_count(code.width()) == 1


@pytest.mark.parametrize("name", ["widest code", "longest code"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_host_is_never_split(make_window: MakeWindow, name: str, size: tuple[int, int]) -> None:
    window = make_window(STRANGE_SCREENS[name], size)
    host = next(text for text in texts(window) if text.objectName() == "address_host")
    assert host.line_count(host.width()) == 1


def test_larger_text_is_larger_where_there_is_room(make_window: MakeWindow) -> None:
    def lead_px(look: Look) -> int:
        window = make_window(SCREENS["problem"], (1920, 1080), look)
        return next(t for t in texts(window) if t.objectName() == "lead").font().pixelSize()

    assert lead_px(replace(LOOK, text_scale=1.3)) > 1.2 * lead_px(LOOK)
    assert lead_px(replace(LOOK, viewing_distance_m=100.0)) > lead_px(LOOK)


def test_a_right_to_left_language_gets_the_layout_mirrored(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["welcome"])
    before = parts(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.render_screen(SCREENS["welcome"], 1000.0)

    def mirrored(rect: QRect) -> int:
        return window.width() - rect.right()

    after = parts(window)
    assert abs(after["sign_out"].left() - mirrored(before["sign_out"])) <= 2
    assert after["value_1"].right() < after["claim_1"].left()
    assert_inside_safe_area(window)
    assert_nothing_overlaps(window)


def test_the_layout_follows_the_window(make_window: MakeWindow) -> None:
    window = make_window(SCREENS["code"], (1920, 1080))
    window.resize(1080, 1920)
    assert_inside_safe_area(window)
    assert_nothing_overlaps(window)
    plate = parts(window)["qr_plate"]
    assert plate.bottom() < place(next(iter(texts(window))), window).bottom() or plate.top() > 0
