"""Darkens everything below it, pictures of people included."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFocusFrame, QWidget

from kiosk.ui.tokens import UNLIT, VEIL_OPACITY


class Veil(QFocusFrame):
    """Lies over a whole window; of Qt's widgets fingers and screen readers do not meet this one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("veil")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Take a share of all light."""
        painter = QPainter(self)
        painter.setOpacity(VEIL_OPACITY)
        painter.fillRect(event.rect(), QColor(UNLIT))
        painter.end()
