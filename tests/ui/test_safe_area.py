"""The safe area that an operator wishes for: every screen keeps to it and nothing is lost."""

from dataclasses import replace

import pytest

from kiosk.ui.scale import scale_for
from tests.ui.conftest import SIZES, MakeWindow
from tests.ui.fits import (
    assert_inside_safe_area,
    assert_nothing_cut,
    assert_nothing_overlaps,
)
from tools.sample_screens import LOOK, SCREENS


@pytest.mark.parametrize("percent", [0.0, 10.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_keeps_to_it(
    make_window: MakeWindow, name: str, size: tuple[int, int], percent: float
) -> None:
    window = make_window(SCREENS[name], size, replace(LOOK, safe_area_percent=percent))
    assert_inside_safe_area(window, percent / 100)
    assert_nothing_overlaps(window)
    assert_nothing_cut(window)


def test_five_percent_is_the_usual_one(make_window: MakeWindow) -> None:
    pictures = [
        make_window(SCREENS["code"], look=replace(LOOK, safe_area_percent=percent)).grab()
        for percent in (None, 5.0)
    ]
    assert pictures[0].toImage() == pictures[1].toImage()


@pytest.mark.parametrize(
    ("cut_off", "margins"), [(0.0, (24, 18)), (0.05, (120, 72)), (0.1, (216, 126))]
)
def test_margins_follow_the_wish(cut_off: float, margins: tuple[int, int]) -> None:
    scale = replace(scale_for(1920, 1080), cut_off=cut_off)
    assert (scale.margin_x, scale.margin_y) == margins
