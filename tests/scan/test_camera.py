"""The simulated camera adds what it says, and nothing else."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.scan.charts import ONE_PX_A_MM_M, STILL, extent, plate, target
from tools.scan.camera import AROUND_PX, WALL, Grey, photograph, to_grey, to_light
from tools.scan.hand import SHAKY, STEADY, Hand
from tools.scan.pose import Pose, camera_px_per_mm

INSIDE = (slice(AROUND_PX, -AROUND_PX), slice(AROUND_PX, -AROUND_PX))


def even(grey: int, width: int = 320, height: int = 240) -> Grey:
    return np.full((height, width), grey, np.uint8)


GROUND = even(0xEB)


def as_grey(light: float) -> float:
    return float(to_grey(np.array([light], np.float32))[0])


def rng() -> np.random.Generator:
    return np.random.default_rng(1)


def test_light_and_back_is_the_same_grey() -> None:
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert (to_grey(to_light(grey)) == grey).all()
    assert float(to_light(even(188))[0, 0]) == pytest.approx(0.5, abs=0.01)


def test_an_identity_pose_without_blur_reproduces_the_picture() -> None:
    picture = plate("https://a.example/1", 4)
    still = replace(STILL, jpeg_quality=100)
    frame = photograph(target(picture), Pose(ONE_PX_A_MM_M), still, rng())
    assert frame[INSIDE].shape == picture.shape
    # JPEG of the best quality still rounds.
    assert int(cv2.absdiff(frame[INSIDE], picture).max()) <= 3


def test_the_wall_around_the_screen_is_dark() -> None:
    frame = photograph(target(GROUND), Pose(ONE_PX_A_MM_M), STILL, rng())
    assert frame[:8].mean() == pytest.approx(as_grey(WALL), abs=2)


@pytest.mark.parametrize("distance_m", [1.0, 2.0, 3.0, 6.0])
@pytest.mark.parametrize("pitch_mm", [0.2, 1.0])
def test_further_away_it_covers_fewer_pixels(distance_m: float, pitch_mm: float) -> None:
    side = round(500 / pitch_mm)
    square = even(255, side, side)
    frame = photograph(target(square, pitch_mm), Pose(distance_m), STILL, rng())
    expected = 500 * camera_px_per_mm(distance_m)
    assert extent(frame) == pytest.approx((expected, expected), abs=1.5)


def test_joined_pixels_keep_their_place_and_their_light() -> None:
    fine = target(plate("https://a.example/1", 20), pitch_mm=0.05)
    coarse = fine.coarse(Pose(3.0))
    assert coarse.light.shape < fine.light.shape
    assert coarse.light.mean() == pytest.approx(fine.light.mean(), rel=0.01)
    places = [(each.aim[0] * each.pitch_mm, each.aim[1] * each.pitch_mm) for each in (fine, coarse)]
    assert places[0] == pytest.approx(places[1])


def test_what_is_beyond_the_frame_is_not_seen() -> None:
    wide = photograph(target(even(255, 2400, 900)), Pose(1.0), STILL, rng())
    assert wide.shape == (1080, 1920)
    tall = photograph(target(even(255, 900, 2400)), Pose(1.0), STILL, rng())
    assert tall.shape == (1920, 1080)


def test_gain_and_veil_act_on_light() -> None:
    hand = replace(STILL, gain=0.85, offset=0.08)
    frame = photograph(target(GROUND), Pose(ONE_PX_A_MM_M), hand, rng())
    share = float(to_light(GROUND)[0, 0]) * 0.85 + 0.08
    assert frame[INSIDE].mean() == pytest.approx(as_grey(share), abs=1)


def test_noise_grows_with_the_root_of_the_light() -> None:
    hand = replace(STILL, noise=0.03, jpeg_quality=100)
    spreads = []
    for grey in (60, 0xEB):
        frame = photograph(target(even(grey)), Pose(ONE_PX_A_MM_M), hand, rng())
        light = to_light(frame[INSIDE])
        spreads.append(float(light.std()) / float(light.mean()) ** 0.5)
    assert spreads == pytest.approx([0.03, 0.03], rel=0.1)


def step_width(blur_px: float, defocus_px: float) -> float:
    """The standard deviation of the edge between a dark and a light half."""
    halves = np.zeros((240, 320), np.uint8)
    halves[:, 160:] = 255
    hand = replace(STILL, blur_px=blur_px, defocus_px=defocus_px, jpeg_quality=100)
    light = to_light(photograph(target(halves), Pose(ONE_PX_A_MM_M), hand, rng()))
    slope = np.diff(light[AROUND_PX + 100 : AROUND_PX + 140].mean(axis=0)[100:250])
    share = slope / slope.sum()
    places = np.arange(len(share))
    return float(np.sqrt(share @ places**2 - (share @ places) ** 2))


@pytest.mark.parametrize(("defocus_px", "expected"), [(0.0, 0.7), (1.0, 1.22)])
def test_an_edge_is_as_soft_as_the_lens(defocus_px: float, expected: float) -> None:
    # The pixels themselves blur by another 0.3.
    assert step_width(0.7, defocus_px) == pytest.approx(np.hypot(expected, 0.3), abs=0.08)


def test_a_smear_is_as_long_as_the_motion() -> None:
    dot = np.zeros((200, 200), np.uint8)
    dot[100, 100] = 255
    hand = replace(STILL, motion_px=9.0, gain=9.0, jpeg_quality=100)
    frame = photograph(target(dot), Pose(ONE_PX_A_MM_M), hand, rng())
    width, height = extent(frame)
    assert np.hypot(width - 1, height - 1) == pytest.approx(9.0, abs=1.5)


@pytest.mark.parametrize("hand", [STEADY, SHAKY])
def test_a_hand_stays_within_its_limits_and_uses_them(hand: Hand) -> None:
    random = rng()
    poses = [hand.hold(random, 3.0) for _ in range(400)]
    for name in ("roll_deg", "pitch_deg", "yaw_deg"):
        angles = np.array([getattr(pose, name) for pose in poses])
        limit = getattr(hand, name)
        assert 0.95 * limit < np.abs(angles).max() <= limit
        assert angles.min() < 0 < angles.max()


def test_the_same_seed_takes_the_same_picture_and_another_does_not() -> None:
    pose = Pose(ONE_PX_A_MM_M)
    one, again = (photograph(target(GROUND), pose, SHAKY, rng()) for _ in range(2))
    other = photograph(target(GROUND), pose, SHAKY, np.random.default_rng(2))
    assert (one == again).all()
    assert (one != other).any()
