"""The moment when a window is really on view."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstFrame(QObject):
    """Calls `drawn` once, after the window was painted for the first time and the picture sent."""

    def __init__(self, window: QWidget, drawn: Callable[[], None]) -> None:
        super().__init__()
        self._drawn = drawn
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint event; filter nothing."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # Qt hands the picture over in the same turn of the loop.
            QTimer.singleShot(0, self, self._drawn)
        return False
