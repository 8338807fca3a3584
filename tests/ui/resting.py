"""Screens that stay for long, and how bright a window is."""

from dataclasses import replace
from math import inf

import numpy as np
from numpy.typing import NDArray

from kiosk.session import Screen, Welcome
from kiosk.ui.window import Window
from tests.ui.seen import pixels
from tools.sample_screens import GRANT, LOOK, NOW, ROY, SCREENS, code

Lights = NDArray[np.float32]

STILL = replace(LOOK, reduced_motion=True, badge="Demo tenant")
FOREVER = Welcome(ROY, inf, inf)
LASTING: dict[str, Screen] = {
    "authorize": SCREENS["authorize"],
    "code": code(replace(GRANT, expires_in_s=1800.0), left_s=1800.0),
    "welcome": FOREVER,
    "welcome-folded": replace(FOREVER, folded=True),
    "problem-settings": SCREENS["problem-settings"],
}
RESTING_AT = NOW + 300
"""When the first screen rests, and below when the others are dimmed."""
DIMMED_AT = NOW + 540

_SHARE = np.arange(256) / 255
_LINEAR = np.where(_SHARE <= 0.04045, _SHARE / 12.92, ((_SHARE + 0.055) / 1.055) ** 2.4)
_PARTS = [(_LINEAR * weight).astype(np.float32) for weight in (0.2126, 0.7152, 0.0722)]


def luminance(window: Window) -> Lights:
    """Relative luminance (WCAG) of every pixel."""
    image = pixels(window)
    red, green, blue = (part[image[:, :, channel]] for channel, part in enumerate(_PARTS))
    return np.asarray(red + green + blue, np.float32)
