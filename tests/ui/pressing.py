"""Keys pressed on a window, and what it reports of them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.ui.widgets.button import Button
from kiosk.ui.window import Window

Key = Qt.Key


class Heard:
    """The signals of a window, in order."""

    def __init__(self, window: Window) -> None:
        self.said: list[str] = []
        window.confirmed.connect(lambda: self.said.append("confirmed"))
        window.went_back.connect(lambda: self.said.append("went_back"))
        window.stirred.connect(lambda: self.said.append("stirred"))

    def all(self) -> list[str]:
        said, self.said = self.said, []
        return said


def press(window: Window, key: Key) -> None:
    """Press a key of any kind; `QTest` knows those of a typewriter only."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(focused(window), event)


def scan(window: Window, code: int, key: int = 0) -> None:
    """Press a key that has a scan code and perhaps no symbol, as remotes send."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, code, 0, 0)
    QGuiApplication.sendEvent(focused(window), event)


def focused(window: Window) -> Button:
    button = window.focusWidget()
    assert isinstance(button, Button)
    return button


def button(window: Window, name: str) -> Button:
    found = next(b for b in window.findChildren(Button) if b.objectName() == name)
    return found
