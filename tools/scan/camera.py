"""The simulated camera: from the light of a screen to the frame in which a phone looks for a code.

It sees in grey, as the readers do; a QR code has no colours. The wall around the screen is dark.
"""

from dataclasses import dataclass
from math import ceil, cos, hypot, pi, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.scan.hand import Hand
from tools.scan.pose import (
    FRAME_LONG_PX,
    FRAME_SHORT_PX,
    Matrix,
    Pose,
    camera_px_per_mm,
    projection,
)

Grey = NDArray[np.uint8]
Light = NDArray[np.float32]

SAMPLES = 3
"""Points of light a frame pixel, each way."""
WALL = 0.02
AROUND_PX = 16
"""What is left of the wall; more of it would only cost the readers time."""


@dataclass(frozen=True, slots=True)
class Target:
    """A lit screen: its pixels as light, their pitch, and the spot that a phone is aimed at."""

    light: Light
    pitch_mm: float
    aim: tuple[float, float]

    def coarse(self, pose: Pose) -> "Target":
        """Return the screen with as many pixels joined as fall onto one point of light."""
        joined = int(1 / (SAMPLES * camera_px_per_mm(pose.distance_m) * self.pitch_mm))
        if joined < 2:
            return self
        height, width = (side // joined for side in self.light.shape)
        whole = self.light[: height * joined, : width * joined]
        light = cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
        aim = (self.aim[0] / joined, self.aim[1] / joined)
        return Target(np.asarray(light, np.float32), self.pitch_mm * joined, aim)


def to_light(grey: Grey) -> Light:
    """Return the linear light of sRGB values."""
    share = np.arange(256) / 255
    curve = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return curve.astype(np.float32)[grey]


def to_grey(light: Light) -> Grey:
    """Return the sRGB values of linear light; what is too bright is white."""
    clipped = np.clip(light, 0.0, 1.0)
    curve = np.where(clipped <= 0.0031308, clipped * 12.92, 1.055 * clipped ** (1 / 2.4) - 0.055)
    return np.round(curve * 255).astype(np.uint8)


def photograph(target: Target, pose: Pose, hand: Hand, rng: np.random.Generator) -> Grey:
    """Return the part of the frame that shows the screen."""
    points = _blurred(_sampled(target.coarse(pose), pose), hand, rng)
    height, width = (side // SAMPLES for side in points.shape)
    exposed = cv2.resize(points, (width, height), interpolation=cv2.INTER_AREA)
    light = np.asarray(exposed * hand.gain + hand.offset, np.float32)
    light += rng.standard_normal(light.shape, np.float32) * hand.noise * np.sqrt(light)
    return _through_jpeg(to_grey(light), hand.jpeg_quality)


def _sampled(target: Target, pose: Pose) -> Light:
    """Return the light that falls onto the sensor, `SAMPLES` x `SAMPLES` points a pixel."""
    to_frame = projection(pose, target.pitch_mm, target.aim)
    height, width = target.light.shape
    left, top, right, bottom = _seen(to_frame, width, height)
    # OpenCV counts from the middle of a pixel.
    to_points = np.array(
        [[SAMPLES, 0, -left * SAMPLES - 0.5], [0, SAMPLES, -top * SAMPLES - 0.5], [0, 0, 1]]
    )
    from_middles = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    # A pixel of the screen that covers several points is a square of even light.
    large = SAMPLES * camera_px_per_mm(pose.distance_m) * target.pitch_mm >= 1
    light = cv2.warpPerspective(
        target.light,
        to_points @ to_frame @ from_middles,
        ((right - left) * SAMPLES, (bottom - top) * SAMPLES),
        flags=cv2.INTER_NEAREST if large else cv2.INTER_LINEAR,
        borderValue=(WALL,),
    )
    return np.asarray(light, np.float32)


def _seen(to_frame: Matrix, width: int, height: int) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the screen in the frame, counted from its middle.

    A phone is held upright before an upright screen.
    """
    long, short = FRAME_LONG_PX // 2, FRAME_SHORT_PX // 2
    limit = np.array([short, long] if height > width else [long, short])
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]])
    places = corners @ to_frame.T
    spots = places[:, :2] / places[:, 2:]
    left, top = np.clip(np.floor(spots.min(axis=0)) - AROUND_PX, -limit, limit).astype(int)
    right, bottom = np.clip(np.ceil(spots.max(axis=0)) + AROUND_PX, -limit, limit).astype(int)
    return int(left), int(top), int(right), int(bottom)


def _blurred(light: Light, hand: Hand, rng: np.random.Generator) -> Light:
    sigma = SAMPLES * hypot(hand.blur_px, hand.defocus_px)
    if sigma > 0:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), sigma), np.float32)
    if hand.motion_px > 0:
        path = _path(SAMPLES * hand.motion_px, rng.uniform(0, pi))
        # A long path is applied through a Fourier transform, which rounds to less than nothing.
        light = np.maximum(cv2.filter2D(light, -1, path), 0).astype(np.float32)
    return light


def _path(length: float, angle: float) -> Light:
    """Return the share of the exposure that each point gets of a hand in even motion."""
    reach = ceil(length / 2)
    along = np.linspace(-length / 2, length / 2, 20 * reach)
    path = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    columns = np.round(reach + along * cos(angle)).astype(int)
    rows = np.round(reach + along * sin(angle)).astype(int)
    np.add.at(path, (rows, columns), 1 / len(along))
    return path


def _through_jpeg(grey: Grey, quality: int) -> Grey:
    _, packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)
