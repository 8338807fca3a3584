"""The background, from edge to edge."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPalette, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

_SIDE = 128
_LEVELS = 3


class Ground:
    """A ground lit from the upper right, with a grain that keeps it from showing steps.

    It is kept as a picture: to compute the light anew takes a third of a frame's time.
    """

    def __init__(self) -> None:
        self._grain = QBrush(_grain())
        self._picture = QPixmap()
        self._picture_of: tuple[QSize, float, QColor, QColor] | None = None

    def put_away(self) -> None:
        """Let the picture go, which is 33 MB on a 4K screen, until there is something to paint."""
        self._picture = QPixmap()
        self._picture_of = None

    def paint(self, widget: QWidget, part: QRect) -> None:
        """Paint a part of `widget`."""
        colour = widget.palette().color
        lit, unlit = colour(QPalette.ColorRole.Light), colour(QPalette.ColorRole.Window)
        wanted = widget.size(), widget.devicePixelRatioF(), lit, unlit
        if wanted != self._picture_of:
            self._picture = self._pictured(*wanted)
            self._picture_of = wanted
        painter = QPainter(widget)
        painter.setClipRect(part)
        painter.drawPixmap(QPointF(), self._picture)
        painter.end()

    def _pictured(self, size: QSize, ratio: float, lit: QColor, unlit: QColor) -> QPixmap:
        width, height = size.width(), size.height()
        glow = QRadialGradient(QPointF(0.76 * width, 0.3 * height), 0.62 * max(width, height))
        glow.setColorAt(0, lit)
        glow.setColorAt(1, unlit)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        everywhere = QRectF(0, 0, width, height)
        painter.fillRect(everywhere, glow)
        painter.fillRect(everywhere, self._grain)
        painter.end()
        return picture


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
