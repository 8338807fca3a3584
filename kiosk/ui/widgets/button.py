"""A button to be found from across the room: fill, ring and gap say where OK acts."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.fitting import largest_fitting
from kiosk.ui.lines import baseline_px, line_box_px, text_width
from kiosk.ui.motion import Motion
from kiosk.ui.scale import Scale
from kiosk.ui.tokens import FOCUS_GROWTH, FOCUS_MS
from kiosk.ui.typeface import text_font

Weight = Literal["main", "quiet"]

_HALF = 0.5
_LEAST_LETTERING = 0.75
_BESIDE, _LEAST_BESIDE = 1.05, 0.6
"""Room at both sides of the words together, by the height of the face."""


class Button(QPushButton):
    """One action; `main` is filled with the accent when in focus, `quiet` stays calm.

    Its face in focus is what the layout places, at rest it is smaller; ring and gap lie outside of
    it, inside the widget.
    """

    def __init__(self, name: str, parent: QWidget, weight: Weight = "main") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self._weight: Weight = weight
        self._ring = 2
        self._face_height = 40
        self._lettering = self.font()
        self._beside = _BESIDE
        self._ready = True
        self._focus = Motion(self, FOCUS_MS)
        self._focus.valueChanged.connect(self.update)

    def say(self, words: str, ready: bool = True, aloud: str | None = None) -> None:
        """Name the action, `aloud` otherwise; one that is not ready keeps the focus, no more."""
        if words != self.text():
            self.setText(words)
        spoken = words if aloud is None else aloud
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
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
        self._lettering = text_font(scale.text_px("action" if main else "quiet_action"), "strong")
        self._beside = _BESIDE

    def squeeze(self, width: int) -> None:
        """Take less room beside the words, then smaller words, to be no wider than `width`."""
        spare = width - text_width(self.text(), self._lettering)
        self._beside = max(_LEAST_BESIDE, min(_BESIDE, spare / self._face_height))

        def fits(size_px: int) -> bool:
            return self._width_in(text_font(size_px, "strong")) <= width

        largest = self._lettering.pixelSize()
        size_px = largest_fitting(round(_LEAST_LETTERING * largest), largest, fits)
        self._lettering = text_font(size_px, "strong")

    @property
    def face_width(self) -> int:
        """Width of the face for its words on one line."""
        return self._width_in(self._lettering)

    def _width_in(self, font: QFont) -> int:
        return round(text_width(self.text(), font) + self._beside * self._face_height)

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

    def showEvent(self, event: QShowEvent) -> None:
        """Appear as it is: the page moves already."""
        self._focus.place(float(self.focused))

    def hideEvent(self, event: QHideEvent) -> None:
        """Move no more."""
        self._focus.place(0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, face and words."""
        # Qt tells nobody of the focus while another program has the keyboard.
        self._focus.send(float(self.focused))
        share = self._focus.share
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self._face(share)
        corner = 0.26 * face.height()
        role = QPalette.ColorRole
        filled = self._weight == "main" and self._ready
        if share:
            self._draw_ring(painter, face, corner, share)
        fill = role.Highlight if filled else role.Midlight
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._between(role.Button, fill, share)))
        painter.drawRoundedRect(face, corner, corner)
        # Half way between two colours, words would be as dark as what is below them.
        words = role.HighlightedText if filled and share > _HALF else role.ButtonText
        painter.setPen(self._colour(words))
        self._draw_words(painter, face)
        painter.end()

    def _face(self, share: float) -> QRectF:
        """Where the face is; in focus it has the whole place that the layout gave it."""
        whole = QRectF(self.rect()).adjusted(*_inward(2 * self._ring))
        rest = 1 - 1 / FOCUS_GROWTH
        smaller = 0.5 * rest * (1 - share) * whole.height()
        return whole.adjusted(*_inward(smaller))

    def _draw_ring(self, painter: QPainter, face: QRectF, corner: float, share: float) -> None:
        role = QPalette.ColorRole
        ring = role.WindowText if self._weight == "main" else role.Highlight
        colour = self._colour(ring)
        colour.setAlphaF(share)
        painter.setPen(QPen(colour, self._ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = face.adjusted(*_inward(-1.5 * self._ring))
        painter.drawRoundedRect(around, corner + 1.5 * self._ring, corner + 1.5 * self._ring)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        # Below a style sheet, palettes are not handed down.
        return QColor(self.window().palette().color(role))

    def _between(self, rest: QPalette.ColorRole, focus: QPalette.ColorRole, share: float) -> QColor:
        one, other = self._colour(rest), self._colour(focus)
        return QColor.fromRgbF(
            one.redF() + share * (other.redF() - one.redF()),
            one.greenF() + share * (other.greenF() - one.greenF()),
            one.blueF() + share * (other.blueF() - one.blueF()),
        )

    def _draw_words(self, painter: QPainter, face: QRectF) -> None:
        painter.setFont(self._lettering)
        width = QFontMetricsF(self._lettering).horizontalAdvance(self.text())
        top = face.center().y() - line_box_px(self._lettering.pixelSize()) / 2
        x = face.center().x() - width / 2
        painter.drawText(round(x), round(top + baseline_px(self._lettering)), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window, which knows remotes as well."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window."""
        event.ignore()


def _inward(px: float) -> tuple[float, float, float, float]:
    return px, px, -px, -px
