"""Sizes: a pure function, checked by hand-made numbers."""

import pytest

from kiosk.ui.scale import scale_for


@pytest.mark.parametrize(
    ("size", "form"),
    [
        ((1920, 1080), "wide"),
        ((1366, 768), "wide"),
        ((2560, 1080), "wide"),
        ((800, 480), "panel"),
        ((1024, 600), "panel"),
        ((1080, 1920), "tall"),
        ((720, 1280), "tall"),
        ((768, 1024), "tall"),
        ((1280, 1024), "wide"),
        ((1024, 768), "wide"),
        ((720, 720), "wide"),
        ((640, 480), "panel"),
    ],
)
def test_each_kind_of_screen_has_its_layout(size: tuple[int, int], form: str) -> None:
    assert scale_for(*size).form == form


def test_the_reference_screen_has_the_sizes_of_the_design() -> None:
    scale = scale_for(1920, 1080)
    assert (scale.margin_x, scale.margin_y, scale.ring_px) == (120, 72, 8)
    assert (scale.button_px, scale.quiet_button_px) == (124, 100)
    sizes = [scale.text_px(role) for role in ("title", "lead", "address", "code", "table", "hint")]
    assert sizes == [104, 52, 56, 132, 46, 42]


def test_sizes_follow_the_screen() -> None:
    assert scale_for(3840, 2160).text_px("title") == 208
    assert scale_for(1280, 720).text_px("title") == 69


def test_a_finger_finds_the_buttons_of_a_panel() -> None:
    assert scale_for(800, 480).button_px >= 60


@pytest.mark.parametrize("size", [(800, 480), (1920, 1080), (1080, 1920), (2560, 1080)])
def test_margins_keep_to_the_safe_area_with_the_ring_of_a_button(size: tuple[int, int]) -> None:
    scale = scale_for(*size)
    assert scale.margin_x - 2 * scale.ring_px >= 0.05 * size[0]
    assert scale.margin_y - 2 * scale.ring_px >= 0.05 * size[1]


@pytest.mark.parametrize(
    ("distance_m", "factor"), [(None, 1.0), (3.0, 1.0), (4.5, 1.5), (100.0, 2.0), (0.1, 0.75)]
)
def test_distance_enlarges_text_within_bounds(distance_m: float | None, factor: float) -> None:
    enlarged = scale_for(1920, 1080, 1.0, distance_m, 535).enlarged
    assert enlarged == pytest.approx(factor, abs=0.01)


def test_distance_counts_with_the_size_of_the_screen() -> None:
    assert scale_for(1920, 1080, 1.0, 3.0, 300).enlarged > 1.7
    assert scale_for(800, 480, 1.0, 0.48).enlarged == pytest.approx(1.0, abs=0.01)


def test_text_gives_way_down_to_its_floor_first() -> None:
    scale = scale_for(1920, 1080)
    assert scale.ease(0.7).text_px("hint") == 40
    assert scale.ease(0.7).text_px("title") == 73
    assert scale.ease(0.7).text_px("code") == 104
    assert scale.ease(0.3).text_px("hint") == 20


def test_the_wish_for_larger_text_counts() -> None:
    assert scale_for(1920, 1080, 1.5).text_px("hint") == 63
    assert scale_for(1920, 1080, 1.5).button_px == 186
