"""Where a phone is held, and where its lens puts the points of a screen."""

from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

FRAME_LONG_PX = 1920
FRAME_SHORT_PX = 1080
"""Of the frames that a phone analyses while it looks for a code."""
FOCAL_PX = FRAME_LONG_PX * 26 / 36
"""A phone's main lens: 26 mm on a film 36 mm long."""


@dataclass(frozen=True, slots=True)
class Pose:
    """A phone that aims at a spot `distance_m` away; the angles are those of the screen to it."""

    distance_m: float
    roll_deg: float = 0.0
    pitch_deg: float = 0.0
    yaw_deg: float = 0.0


def camera_px_per_mm(distance_m: float) -> float:
    """Return how many pixels of the frame a millimetre covers that is seen straight on."""
    return FOCAL_PX / (distance_m * 1000)


def projection(pose: Pose, pitch_mm: float, aim: tuple[float, float]) -> Matrix:
    """Return the homography from screen pixels to frame pixels about the frame's middle.

    `pitch_mm` is from pixel to pixel, `aim` the spot of the screen in the middle of the frame.
    Both planes count from a pixel's edge, not from its middle.
    """
    turn = _rotation(pose)
    middle = np.array([aim[0] * pitch_mm, aim[1] * pitch_mm, 0.0])
    away = np.array([0.0, 0.0, pose.distance_m * 1000]) - turn @ middle
    placed = np.column_stack([turn[:, 0] * pitch_mm, turn[:, 1] * pitch_mm, away])
    return np.asarray(np.diag([FOCAL_PX, FOCAL_PX, 1.0]) @ placed, np.float64)


def _rotation(pose: Pose) -> Matrix:
    roll, pitch, yaw = (radians(a) for a in (pose.roll_deg, pose.pitch_deg, pose.yaw_deg))
    about_z = [[cos(roll), -sin(roll), 0], [sin(roll), cos(roll), 0], [0, 0, 1]]
    about_x = [[1, 0, 0], [0, cos(pitch), -sin(pitch)], [0, sin(pitch), cos(pitch)]]
    about_y = [[cos(yaw), 0, sin(yaw)], [0, 1, 0], [-sin(yaw), 0, cos(yaw)]]
    return np.asarray(np.array(about_z) @ np.array(about_x) @ np.array(about_y), np.float64)
