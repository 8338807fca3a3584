"""Windows of a given size with a given screen on them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.session import Screen
from kiosk.ui.language import speak
from kiosk.ui.look import Look
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW

MakeWindow = Callable[..., Window]

SIZES = ((800, 480), (1280, 720), (1920, 1080), (3840, 2160), (1080, 1920))
SQUARISH = ((640, 480), (800, 600), (1024, 768), (1280, 1024), (720, 720), (768, 1024))


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Everything is said in English, unless a test speaks another language for itself."""
    # What the test before asked to be deleted waits for an event loop, which no test runs.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    speak("en")
    yield
    speak("en")


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[MakeWindow]:
    """Show a screen; `make_window(screen, (1280, 720), look)`."""
    # A window nobody holds would be collected in the middle of its own painting.
    held: list[Window] = []

    def make(
        screen: Screen, size: tuple[int, int] = (1280, 720), look: Look = LOOK, now: float = NOW
    ) -> Window:
        window = Window(look)
        qtbot.addWidget(window)
        held.append(window)
        window.show_windowed(QSize(*size))
        window.render_screen(screen, now)
        return window

    yield make
    for window in held:
        window.hide()
