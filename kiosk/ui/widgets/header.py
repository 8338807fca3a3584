"""Whose screen this is: product, device, and a badge for a demo or an insecure connection."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.fitting import largest_fitting
from kiosk.ui.lines import BELOW_BASELINE_EM, line_box_px, text_width
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.scale import Scale
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.mirror import mirror_if_rtl
from kiosk.ui.widgets.text import Text

_NAME_LIMIT = 48
_LEAST = 0.9


class Header(QWidget):
    """One line at the top of every screen, two where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.app_name = Text("app_name", self)
        self.badge = Text("badge", self, "caution", "centre")
        self.device_name = Text("device_name", self, "hint", "trailing")

    def dress(self, look: Look) -> None:
        """Take on the names."""
        self.app_name.say(plain(look.app_name, _NAME_LIMIT))
        self.device_name.say(plain(look.device_name, _NAME_LIMIT))
        self.badge.say(plain(look.badge or "", _NAME_LIMIT))

    def arrange(self, scale: Scale, x: int, y: int, width: int) -> int:
        """Take a place with capitals at `y`; return where it ends.

        The device goes below the product when both have no room beside each other.
        """
        largest = scale.text_px("hint")
        least = round(_LEAST * largest)
        beside = self._fits(least, width, beside=True)
        size = largest_fitting(
            least if beside else 8, largest, lambda size: self._fits(size, width, beside)
        )
        self._dress(size)
        line = line_box_px(size)
        end = self._lay_product(size)
        self.device_name.set_align("trailing" if beside else "leading")
        self.device_name.settle(end if beside else 0, 0 if beside else line, width - end * beside)
        height = line if beside else 2 * line
        top = y - round(BELOW_BASELINE_EM * size)
        self.setGeometry(x, top, width, height)
        mirror_if_rtl(self)
        return top + height

    def _lay_product(self, size: int) -> int:
        gap = round(0.6 * size)
        app = self.app_name.natural_width() + 1
        badge = self.badge.natural_width() + (2 * gap if self.badge.text() else 0)
        self.app_name.settle(0, 0, app)
        self.badge.settle(app + gap, 0, badge)
        return app + gap + badge

    def _dress(self, size: int) -> None:
        for name in (self.app_name, self.badge):
            name.dress(text_font(size, "strong", name.text()))
        self.device_name.dress(text_font(size, "medium"))

    def _fits(self, size: int, width: int, beside: bool) -> bool:
        names = self.app_name.text(), self.badge.text()
        widths = (text_width(name, text_font(size, "strong", name)) for name in names)
        product = sum(widths) + 2 * size
        device = text_width(self.device_name.text(), text_font(size, "medium"))
        return (product + device + size if beside else max(product, device)) <= width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline of the badge."""
        if not self.badge.text():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(1.5, self.badge.height() / 20)
        painter.setPen(QPen(self.window().palette().color(QPalette.ColorRole.BrightText), thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pill = QRectF(self.badge.geometry()).adjusted(thick, thick, -thick, -thick)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.end()
