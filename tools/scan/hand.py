"""How a phone is held and lit: steady, or shaky in a bad light."""

from dataclasses import dataclass

import numpy as np

from tools.scan.pose import Pose


@dataclass(frozen=True, slots=True)
class Hand:
    """What stands between the light of a screen and the frame, lengths in frame pixels.

    `blur_px` and `defocus_px` are standard deviations, `motion_px` the length of a smear. `gain`
    and `offset` (a veil of stray light) act on linear light from 0 to 1, `noise` grows with its
    root. The angles are the largest either way.
    """

    blur_px: float = 0.7
    defocus_px: float = 0.0
    motion_px: float = 0.0
    gain: float = 0.85
    offset: float = 0.03
    noise: float = 0.012
    jpeg_quality: int = 90
    roll_deg: float = 15.0
    pitch_deg: float = 12.0
    yaw_deg: float = 25.0

    def hold(self, rng: np.random.Generator, distance_m: float) -> Pose:
        """Return a pose that this hand may take."""
        limits = np.array([self.roll_deg, self.pitch_deg, self.yaw_deg])
        roll, pitch, yaw = rng.uniform(-limits, limits)
        return Pose(distance_m, float(roll), float(pitch), float(yaw))


STEADY = Hand()
SHAKY = Hand(defocus_px=1.0, motion_px=3.0, noise=0.03, yaw_deg=40.0, offset=0.08, jpeg_quality=80)
HANDS = {"steady": STEADY, "shaky": SHAKY}
