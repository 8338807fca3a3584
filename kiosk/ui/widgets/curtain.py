"""How a page arrives: out of the ground, with nothing of the page before it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QFocusFrame, QWidget

from kiosk.ui.motion import Motion
from kiosk.ui.tokens import PAGE_MS


class Curtain(QFocusFrame):
    """A picture of the bare ground on top of a live page, gone in `PAGE_MS`.

    It has nothing of any page in it, and the page below takes keys from the first moment. Of Qt's
    widgets a focus frame is the one that neither fingers nor screen readers meet.
    """

    gone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self._window = window
        self._ground = QPixmap()
        self._lift = Motion(self, PAGE_MS)
        self._lift.valueChanged.connect(self.update)
        self._lift.finished.connect(self.drop)
        # Only pages, which are lower still, are covered.
        self.lower()
        self.hide()

    def rise(self) -> None:
        """Lie over the whole window and go."""
        self._lift.place(0.0)
        self._lift.send(1.0)
        if not self._lift.is_under_way:
            # Motion may have been reduced since it last rose.
            self.drop()
            return
        ratio = self._window.devicePixelRatioF()
        self._ground = QPixmap(self._window.size() * ratio)
        self._ground.setDevicePixelRatio(ratio)
        # Without the flag for children: what the window itself draws, and no page.
        self._window.render(self._ground, QPoint(), QRegion(), QWidget.RenderFlag(0))
        self.setGeometry(self._window.rect())
        self.show()

    def drop(self) -> None:
        """Be gone, with the picture."""
        self._lift.place(1.0)
        self.hide()
        self._ground = QPixmap()
        self.gone.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is left of it."""
        painter = QPainter(self)
        painter.setOpacity(1.0 - self._lift.share)
        painter.drawPixmap(QPoint(), self._ground)
        painter.end()
