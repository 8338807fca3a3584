"""Small pictures drawn with the palette's colours; all are decoration to a screen reader."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.lines import baseline_px, line_box_px
from kiosk.ui.typeface import text_font

Mood = Literal["check", "dots"]


class Drawing(QWidget):
    """A picture without words, out of the way of keys and fingers."""

    RATIO = 1.0
    """Width by height."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def colour(self, role: QPalette.ColorRole, alpha: float = 1.0) -> QColor:
        """Return a colour of the theme."""
        colour = QColor(self.window().palette().color(role))
        colour.setAlphaF(alpha)
        return colour

    def pen(self, role: QPalette.ColorRole, width: float, alpha: float = 1.0) -> QPen:
        """Return a round pen."""
        return QPen(
            self.colour(role, alpha),
            width,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )

    def draw_in_middle(
        self, painter: QPainter, words: str, font: QFont, role: QPalette.ColorRole
    ) -> None:
        """Draw a few characters."""
        painter.setFont(font)
        painter.setPen(self.colour(role))
        top = (self.height() - line_box_px(font.pixelSize())) / 2
        across = QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QPointF((self.width() - across) / 2, top + baseline_px(font)), words)

    def painter(self) -> QPainter:
        """Return a painter with smooth edges; the caller ends it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


class Phone(Drawing):
    """A phone that reads a code, or waits."""

    def __init__(self, name: str, parent: QWidget, mood: Mood) -> None:
        super().__init__(name, parent)
        self._mood: Mood = mood

    RATIO = 0.72
    """With the waves."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in a space 380 wide and 528 high."""
        painter = self.painter()
        painter.scale(self.width() / 380, self.height() / 528)
        role = QPalette.ColorRole
        painter.setPen(self.pen(role.Highlight, 9))
        painter.drawRoundedRect(QRectF(102, 5, 273, 518), 46, 46)
        painter.drawLine(QPointF(203, 46), QPointF(274, 46))
        for radius, alpha in ((170, 0.75), (226, 0.45)):
            painter.setPen(self.pen(role.Highlight, 9, alpha))
            around = QRectF(238 - radius, 262 - radius, 2 * radius, 2 * radius)
            painter.drawArc(around, (180 - 16) * 16, 32 * 16)
        if self._mood == "check":
            self._draw_check(painter)
        else:
            self._draw_dots(painter)
        painter.end()

    def _draw_check(self, painter: QPainter) -> None:
        painter.setPen(self.pen(QPalette.ColorRole.WindowText, 9))
        frame = QPainterPath()
        for x, y, across, down in ((153, 177, 1, 1), (324, 177, -1, 1)):
            for mirrored, sense in ((y, down), (524 - y, -down)):
                frame.moveTo(x, mirrored + 42 * sense)
                frame.lineTo(x, mirrored)
                frame.lineTo(x + 42 * across, mirrored)
        painter.drawPath(frame)
        painter.setPen(self.pen(QPalette.ColorRole.Highlight, 14))
        painter.drawPolyline([QPointF(208, 264), QPointF(230, 288), QPointF(272, 238)])

    def _draw_dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for x, alpha in ((188, 1.0), (238, 0.7), (288, 0.4)):
            painter.setBrush(self.colour(QPalette.ColorRole.WindowText, alpha))
            painter.drawEllipse(QPointF(x, 262), 13, 13)


class Caution(Drawing):
    """A ring with an exclamation mark: the shape says what the colour does."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in a space 140 by 140."""
        painter = self.painter()
        painter.scale(self.width() / 140, self.height() / 140)
        painter.setPen(self.pen(QPalette.ColorRole.BrightText, 11))
        painter.drawEllipse(QRectF(5.5, 5.5, 129, 129))
        painter.drawLine(QPointF(70, 38), QPointF(70, 79))
        painter.drawPoint(QPointF(70, 103))
        painter.end()


class Arc(Drawing):
    """The share of a time that is left."""

    def __init__(self, name: str, parent: QWidget, thickness: float = 1 / 8) -> None:
        super().__init__(name, parent)
        self._thickness = thickness
        self._share = 1.0
        self._inside = ""

    def show_share(self, share: float, inside: str = "") -> None:
        """Show a share between 0 and 1, around a number if there is one."""
        share = min(1.0, max(0.0, share))
        if (share, inside) != (self._share, self._inside):
            self._share, self._inside = share, inside
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, and on it the rest of the time from the top on."""
        painter = self.painter()
        width = self.width() * self._thickness
        around = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(self.pen(QPalette.ColorRole.Midlight, width))
        painter.drawEllipse(around)
        painter.setPen(self.pen(QPalette.ColorRole.Highlight, width))
        painter.drawArc(around, 90 * 16, round(360 * 16 * self._share))
        if self._inside:
            font = text_font(round(0.34 * self.height()), "bold", self._inside)
            self.draw_in_middle(painter, self._inside, font, QPalette.ColorRole.WindowText)
        painter.end()


class Numeral(Drawing):
    """The number of a step in a quiet disc."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(f"numeral_{number}", parent)
        self._number = str(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and number."""
        painter = self.painter()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(QPalette.ColorRole.Button))
        painter.drawEllipse(QRectF(self.rect()))
        font = text_font(round(0.58 * self.height()), "bold", self._number)
        self.draw_in_middle(painter, self._number, font, QPalette.ColorRole.Highlight)
        painter.end()
