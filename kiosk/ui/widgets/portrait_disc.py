"""The person: a round picture, or initials when there is none."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QWidget

from kiosk.session import Portrait
from kiosk.ui.motion import Motion
from kiosk.ui.tokens import SUCCESS_MS
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.drawing import Drawing

_RING = 0.06
"""Width of the ring of success, in widths of the disc."""

_GAP_CLOSES = 0.25
"""For the last quarter of its way the disc grows to the ring."""


class PortraitDisc(Drawing):
    """Shows nobody until told."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._initials = ""
        self._portrait: Portrait | None = None
        self._picture = QImage()
        self._ring = Motion(self, SUCCESS_MS)
        self._ring.place(1.0)
        self._ring.valueChanged.connect(self.update)

    def open_ring(self) -> None:
        """Make room for a ring, which closes later."""
        self._ring.place(0.0)

    def close_ring(self) -> None:
        """Close the ring that is open: the sign-in has worked."""
        self._ring.send(1.0)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Move no more."""
        self._ring.place(1.0)

    def introduce(self, initials: str, portrait: Portrait | None) -> None:
        """Show `portrait`, or `initials` while there is none."""
        if portrait is not self._portrait:
            self._portrait = portrait
            self._picture = QImage() if portrait is None else _picture(portrait)
        self._initials = initials
        self.update()

    def wipe(self) -> None:
        """Forget the person."""
        self.introduce("", None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a disc in the accent's colour with the picture or the initials on it."""
        painter = self.painter()
        disc = self._draw_ring(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(QPalette.ColorRole.Highlight))
        painter.drawEllipse(disc)
        if not self._picture.isNull():
            self._draw_picture(painter, disc)
        elif self._initials:
            font = text_font(round(0.42 * disc.height()), "strong", self._initials)
            role = QPalette.ColorRole.HighlightedText
            self.draw_in_middle(painter, self._initials, font, role)
        else:
            self._draw_figure(painter, disc)
        painter.end()

    def _draw_ring(self, painter: QPainter) -> QRectF:
        """Draw the ring as far as it is closed; return the room for the disc inside of it."""
        whole = QRectF(self.rect())
        share = self._ring.share
        if share == 1.0:
            return whole
        width = _RING * whole.width()
        half, inset = width / 2, 2 * width * min(1.0, (1 - share) / _GAP_CLOSES)
        painter.setPen(self.pen(QPalette.ColorRole.Highlight, width))
        painter.drawArc(whole.adjusted(half, half, -half, -half), 90 * 16, -round(360 * 16 * share))
        return whole.adjusted(inset, inset, -inset, -inset)

    def _draw_picture(self, painter: QPainter, disc: QRectF) -> None:
        round_edge = QPainterPath()
        round_edge.addEllipse(disc)
        painter.setClipPath(round_edge)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(disc, self._picture)

    def _draw_figure(self, painter: QPainter, disc: QRectF) -> None:
        round_edge = QPainterPath()
        round_edge.addEllipse(disc)
        painter.setClipPath(round_edge)
        painter.setBrush(self.colour(QPalette.ColorRole.HighlightedText))
        size = disc.height()
        painter.drawEllipse(
            QPointF(disc.center().x(), disc.top() + 0.4 * size), 0.17 * size, 0.17 * size
        )
        painter.drawEllipse(
            QPointF(disc.center().x(), disc.top() + 0.95 * size), 0.32 * size, 0.3 * size
        )


def _picture(portrait: Portrait) -> QImage:
    side = portrait.side_px
    if len(portrait.rgba) != 4 * side * side:
        return QImage()
    shown = QImage(portrait.rgba, side, side, 4 * side, QImage.Format.Format_RGBA8888)
    # The image shares the bytes it was given; a copy of its own can be forgotten.
    return shown.copy()
