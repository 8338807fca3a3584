"""The QR code: whole device pixels a module, dark on light, four quiet modules around."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from kiosk.ui.roles import Role
from kiosk.ui.tokens import MODULE

if TYPE_CHECKING:
    from kiosk.ui.widgets.qr_matrix import Matrix

QUIET_MODULES = 4


class QrPlate(QWidget):
    """A light square with a QR code; empty and invisible after `wipe`."""

    role = Role.Graphic

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._payload = ""
        self._matrix: Matrix = ()
        self._module = 0

    def encode(self, payload: str) -> None:
        """Draw `payload` from now on."""
        # The encoder's library takes its time to load; the first frame does without it.
        from kiosk.ui.widgets.qr_matrix import qr_matrix

        if payload != self._payload:
            self._payload = payload
            self._matrix = qr_matrix(payload)
            self.update()

    def wipe(self) -> None:
        """Forget the code and its picture."""
        self._payload = ""
        self._matrix = ()
        self.hide()

    @property
    def across(self) -> int:
        """Modules a side of the code, without the quiet ones."""
        return len(self._matrix)

    def settle(self, x: int, y: int, module: int) -> None:
        """Take a place in device-independent pixels; `module` is in device pixels."""
        self._module = module
        side = self.side_px(module)
        self.setGeometry(x, y, side, side)
        self.setVisible(bool(self._matrix))

    def side_px(self, module: int) -> int:
        """Return the side of the plate in device-independent pixels."""
        return -int(-module * (self.across + 2 * QUIET_MODULES) // self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill whole device pixels, wherever the window lies on them."""
        if not self._matrix:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        module = self._module / ratio
        corner = self.mapTo(self.window(), QPoint(0, 0))
        left = round(corner.x() * ratio) / ratio - corner.x()
        top = round(corner.y() * ratio) / ratio - corner.y()
        side = module * (self.across + 2 * QUIET_MODULES)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.window().palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(left, top, side, side), module, module)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        dark = QColor(MODULE)
        for row, modules in enumerate(self._matrix):
            y = top + (row + QUIET_MODULES) * module
            for start, end in _dark_runs(modules):
                x = left + (start + QUIET_MODULES) * module
                painter.fillRect(QRectF(x, y, (end - start) * module, module), dark)
        painter.end()


def _dark_runs(modules: tuple[bool, ...]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = None
    for place, dark in enumerate((*modules, False)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place))
            start = None
    return runs
