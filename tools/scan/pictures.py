"""What a phone is held before: screenshots of the kiosk, and the layout of the vendor's sample."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from qrcode.main import QRCode

from kiosk.ui.widgets.qr_plate import QUIET_MODULES, QrPlate
from kiosk.ui.window import Window
from tools.sample_screens import GRANT, NOW, code
from tools.scan.camera import Grey
from tools.scan.subjects import LOOKS, SAMPLE, TELEVISION, Device

SAMPLE_CODE_PX = 130
"""The side of the code on the page of the vendor's sample, as measured."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A whole screen in grey, and where its code is: the middle, and the side of a module."""

    device: Device
    payload: str
    grey: Grey
    middle: tuple[float, float]
    module_px: float

    @property
    def module_mm(self) -> float:
        """The side of a module on the glass."""
        return self.module_px * self.device.pitch_mm


Take = Callable[[str, Device, str], Picture]
"""Takes a picture of what is named, on a screen, with an address."""


class Studio:
    """Takes every picture with one window, which is changed as a kiosk's may be at any time."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def take(self, subject: str, device: Device, payload: str) -> Picture:
        """Return the vendor's sample, or a screenshot of the kiosk in the look of that name."""
        if subject == SAMPLE:
            return sample_picture(payload)
        window = self._window
        window.dress(LOOKS[subject])
        window.show_windowed(QSize(device.width, device.height))
        window.render_screen(code(replace(GRANT, verification_uri_complete=payload)), NOW)
        plate = window.findChild(QrPlate)
        if not isinstance(plate, QrPlate):
            raise LookupError("the code screen has no plate for the QR code")
        corner, side = plate.mapTo(window, QPoint(0, 0)), plate.width()
        middle = (corner.x() + side / 2, corner.y() + side / 2)
        module = side / (plate.across + 2 * QUIET_MODULES)
        return Picture(device, payload, _grey(window), middle, module)


def sample_picture(payload: str) -> Picture:
    """Return the vendor's layout: a small code on a white page, as crisp as it could be."""
    drawn = QRCode(border=0)
    drawn.add_data(payload)
    matrix = np.array(drawn.get_matrix(), np.uint8)
    module = max(1, round(SAMPLE_CODE_PX / len(matrix)))
    modules = np.kron(matrix, np.ones((module, module), np.uint8))
    page = np.full((TELEVISION.height, TELEVISION.width), 255, np.uint8)
    top, left = ((side - len(modules)) // 2 for side in page.shape)
    page[top : top + len(modules), left : left + len(modules)] = 255 * (1 - modules)
    middle = (left + len(modules) / 2, top + len(modules) / 2)
    return Picture(TELEVISION, payload, page, middle, module)


def _grey(window: QWidget) -> Grey:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8)
    rows = lines.reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()
