"""Where a pinhole puts the points of a screen."""

from math import cos, radians

import numpy as np
import pytest

from tools.scan.pose import FRAME_LONG_PX, Pose, camera_px_per_mm, projection


def seen(pose: Pose, x: float, y: float) -> tuple[float, float]:
    """Where in the frame a point is that lies `x` and `y` mm beside the one aimed at."""
    place = projection(pose, 1.0, (500.0, 300.0)) @ np.array([500 + x, 300 + y, 1])
    return float(place[0] / place[2]), float(place[1] / place[2])


@pytest.mark.parametrize("distance_m", [0.5, 1.0, 3.0])
def test_the_long_side_of_the_frame_covers_36_parts_in_26_of_the_distance(
    distance_m: float,
) -> None:
    covered_mm = FRAME_LONG_PX / camera_px_per_mm(distance_m)
    assert covered_mm == pytest.approx(distance_m * 1000 * 36 / 26)


def test_a_module_of_the_television_is_four_pixels_at_three_metres() -> None:
    assert 18 * 0.4958 * camera_px_per_mm(3.0) == pytest.approx(4.125, abs=0.01)


@pytest.mark.parametrize("pose", [Pose(2.0), Pose(2.0, 15, -12, 40)])
def test_what_is_aimed_at_is_in_the_middle(pose: Pose) -> None:
    assert seen(pose, 0, 0) == pytest.approx((0, 0), abs=1e-9)


def test_straight_on_lengths_are_those_of_the_lens() -> None:
    expected = (100 * camera_px_per_mm(2.0), -50 * camera_px_per_mm(2.0))
    assert seen(Pose(2.0), 100, -50) == pytest.approx(expected)


def test_roll_turns_the_picture_and_keeps_lengths() -> None:
    x, y = seen(Pose(2.0, roll_deg=90), 100, 0)
    assert (x, y) == pytest.approx((0, 100 * camera_px_per_mm(2.0)), abs=1e-9)


@pytest.mark.parametrize(
    ("pose", "across"), [(Pose(2.0, 0, 0, 40), True), (Pose(2.0, 0, 40), False)]
)
def test_from_the_side_a_length_shrinks_by_the_cosine(pose: Pose, across: bool) -> None:
    # A short one, so that its near end is hardly nearer.
    x, y = seen(pose, 1, 1)
    near, other = (x, y) if across else (y, x)
    assert near == pytest.approx(cos(radians(40)) * camera_px_per_mm(2.0), rel=0.002)
    assert other == pytest.approx(camera_px_per_mm(2.0), rel=0.002)


def test_the_nearer_half_is_larger() -> None:
    near, far = seen(Pose(2.0, yaw_deg=30), 400, 0)[0], seen(Pose(2.0, yaw_deg=30), -400, 0)[0]
    assert abs(near) > 1.15 * abs(far)
