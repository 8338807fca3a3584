"""The arrow of the mouse: out of sight until a mouse is moved."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QWidget

SHOWN_MS = 3000


class Pointer(QObject):
    """Hides the arrow over a window that is on view, and shows it each time a mouse moves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._rest.timeout.connect(self._hide)
        # Widgets hear of moves only while a button is down, and not whether it was a finger.
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the arrow for a mouse that moves; Qt makes a finger into one for the widgets."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._moved(event)
        return False

    def _moved(self, event: QMouseEvent) -> None:
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            self._window.setCursor(Qt.CursorShape.ArrowCursor)
            self._rest.start()

    def _hide(self) -> None:
        self._window.setCursor(Qt.CursorShape.BlankCursor)
