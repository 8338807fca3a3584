"""The background, from edge to edge."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QBrush, QImage, QPainter, QPalette, QRadialGradient
from PySide6.QtWidgets import QWidget

_SIDE = 128
_LEVELS = 3


class Ground:
    """A ground lit from the upper right, with a grain that keeps it from showing steps."""

    def __init__(self) -> None:
        self._grain = QBrush(_grain())

    def paint(self, widget: QWidget, part: QRect) -> None:
        """Paint a part of `widget`."""
        width, height = widget.width(), widget.height()
        glow = QRadialGradient(QPointF(0.76 * width, 0.3 * height), 0.62 * max(width, height))
        glow.setColorAt(0, widget.palette().color(QPalette.ColorRole.Light))
        glow.setColorAt(1, widget.palette().color(QPalette.ColorRole.Window))
        painter = QPainter(widget)
        painter.fillRect(part, glow)
        painter.fillRect(part, self._grain)
        painter.end()


def _grain() -> QImage:
    """Return a tile of white dots that add no more than two levels of 255."""
    dots = bytearray()
    number = 1
    for _ in range(_SIDE * _SIDE):
        number = (1103515245 * number + 12345) % 2**31
        alpha = (number >> 16) % _LEVELS
        dots += bytes((alpha, alpha, alpha, alpha))
    image = QImage(bytes(dots), _SIDE, _SIDE, 4 * _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    # The image shares the bytes it was made of, which end here.
    return image.copy()
