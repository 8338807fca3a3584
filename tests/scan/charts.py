"""Plain things to photograph: a code on its plate, a square, an even ground."""

from dataclasses import replace

import numpy as np

from kiosk.ui.widgets.qr_matrix import qr_matrix
from kiosk.ui.widgets.qr_plate import QUIET_MODULES
from tools.scan.camera import Grey, Target, to_light
from tools.scan.hand import STEADY
from tools.scan.pose import FOCAL_PX

STILL = replace(
    STEADY, blur_px=0.0, gain=1.0, offset=0.0, noise=0.0, roll_deg=0.0, pitch_deg=0.0, yaw_deg=0.0
)
"""Neither lens nor hand nor sensor does any harm; only the JPEG is left."""
ONE_PX_A_MM_M = FOCAL_PX / 1000
"""From here a millimetre is one pixel of the frame."""


def plate(payload: str, module: int, light: int = 0xEB) -> Grey:
    """Return a code with its quiet zone."""
    modules = np.pad(np.array(qr_matrix(payload)), QUIET_MODULES)
    drawn = np.where(modules, 0x10, light).astype(np.uint8)
    return np.kron(drawn, np.ones((module, module), np.uint8))


def target(grey: Grey, pitch_mm: float = 1.0) -> Target:
    """Return a screen of these pixels with a phone aimed at its middle."""
    height, width = grey.shape
    return Target(to_light(grey), pitch_mm, (width / 2, height / 2))


def extent(frame: Grey) -> tuple[int, int]:
    """Return width and height of what is bright in a frame."""
    rows, columns = np.nonzero(frame > 128)
    return int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1
