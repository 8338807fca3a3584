"""Covers a whole output with a window, arrow of the mouse included."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.ui.pointer import Pointer


class FullScreen(QObject):
    """Keeps `window` over the primary output, also where nobody manages windows."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._covered: QScreen | None = None
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.connect(self._cover)
            # A television that is switched on again may come as the same output as before.
            application.screenAdded.connect(self._cover_again)
        self._cover_again()
        Pointer(window)

    def _cover_again(self) -> None:
        self._cover(QGuiApplication.primaryScreen())

    def _cover(self, screen: QScreen | None) -> None:
        if screen is None:
            return
        if screen is not self._covered:
            if self._covered is not None:
                self._covered.geometryChanged.disconnect(self._window.setGeometry)
            screen.geometryChanged.connect(self._window.setGeometry)
            self._covered = screen
            self._window.setScreen(screen)
        # Without any output Qt has a screen of no size, for which nothing can be laid out.
        if not screen.geometry().isEmpty():
            self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        # Without a window manager nobody else hands the keyboard over.
        self._window.activateWindow()
