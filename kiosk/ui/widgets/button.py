"""A button to be found from across the room: fill, ring and gap say where OK acts."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.scale import Scale
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.text import baseline_px, line_box_px

Weight = Literal["main", "quiet"]


class Button(QPushButton):
    """One action; `main` is filled with the accent when in focus, `quiet` stays calm.

    Its face is what the layout places; ring and gap lie outside of it, inside the widget.
    """

    def __init__(self, name: str, parent: QWidget, weight: Weight = "main") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self._weight: Weight = weight
        self._ring = 2
        self._face_height = 40
        self._ready = True

    def say(self, words: str, ready: bool = True) -> None:
        """Name the action; one that is not ready keeps the focus and does nothing."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
        if ready is not self._ready:
            self._ready = ready
            self.update()

    @property
    def ready(self) -> bool:
        """Whether pressing does anything."""
        return self._ready

    @property
    def focused(self) -> bool:
        """Whether OK would press this one, also while another program has the keyboard."""
        return self.window().focusWidget() is self

    def dress(self, scale: Scale) -> None:
        """Take on the sizes."""
        main = self._weight == "main"
        self._ring = scale.ring_px
        self._face_height = scale.button_px if main else scale.quiet_button_px
        font = text_font(scale.text_px("action" if main else "quiet_action"), "strong")
        if font != self.font():
            self.setFont(font)

    @property
    def face_width(self) -> int:
        """Width of the face for its words on one line."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return round(words + 1.05 * self._face_height)

    @property
    def face_height(self) -> int:
        """Height of the face."""
        return self._face_height

    def settle(self, x: int, y: int) -> int:
        """Place the face at `x`, `y`; return where it ends at the right."""
        outset = 2 * self._ring
        width = self.face_width
        self.setGeometry(x - outset, y - outset, width + 2 * outset, self._face_height + 2 * outset)
        return x + width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, face and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRectF(self.rect()).adjusted(*_inward(2 * self._ring))
        corner = 0.26 * face.height()
        role = QPalette.ColorRole
        # Below a style sheet, palettes are not handed down.
        theme = self.window().palette()
        filled = self._weight == "main" and self.focused and self._ready
        if self.focused:
            ring = role.WindowText if self._weight == "main" else role.Highlight
            painter.setPen(QPen(theme.color(ring), self._ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = face.adjusted(*_inward(-1.5 * self._ring))
            painter.drawRoundedRect(around, corner + 1.5 * self._ring, corner + 1.5 * self._ring)
        fill = role.Midlight if self.focused else role.Button
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.color(role.Highlight if filled else fill)))
        painter.drawRoundedRect(face, corner, corner)
        painter.setPen(theme.color(role.HighlightedText if filled else role.ButtonText))
        self._draw_words(painter, face)
        painter.end()

    def _draw_words(self, painter: QPainter, face: QRectF) -> None:
        painter.setFont(self.font())
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        top = face.center().y() - line_box_px(self.font().pixelSize()) / 2
        x = face.center().x() - width / 2
        painter.drawText(round(x), round(top + baseline_px(self.font())), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window, which knows remotes as well."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window."""
        event.ignore()


def _inward(px: float) -> tuple[float, float, float, float]:
    return px, px, -px, -px
