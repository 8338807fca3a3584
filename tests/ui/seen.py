"""What can be seen of a window: its pixels, and the places of its parts."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.qr_plate import QrPlate
from kiosk.ui.widgets.text import Text

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float64]


def pixels(widget: QWidget) -> Pixels:
    """Rows, columns, red-green-blue-alpha of a widget drawn by itself."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(image.constBits(), np.uint8)
    return lines.reshape(image.height(), image.width(), 4).copy()


def texts(window: QWidget) -> list[Text]:
    """The labels that a person sees."""
    return [t for t in window.findChildren(Text) if t.isVisibleTo(window) and t.text()]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where `widget` is in `window`."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def ink(text: Text, window: QWidget) -> QRect:
    """Where the letters of `text` are in `window`."""
    rows, columns = np.nonzero(pixels(text)[:, :, 3] > 60)
    box = QRect(QPoint(columns.min(), rows.min()), QPoint(columns.max(), rows.max()))
    return box.translated(text.mapTo(window, QPoint(0, 0)))


def parts(window: QWidget) -> dict[str, QRect]:
    """Where the parts are that must not touch: letters, buttons with their rings, pictures."""
    found = {text.objectName(): ink(text, window) for text in texts(window)}
    kinds: tuple[type[QWidget], ...] = (Button, Drawing, QrPlate)
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisibleTo(window) and not widget.size().isEmpty():
                found[widget.objectName()] = place(widget, window)
    return found


def has_moved(one: QRect, other: QRect) -> bool:
    """Whether the places differ by more than how Qt 6.8 happens to smooth a letter's edge."""
    corners = (one.topLeft() - other.topLeft(), one.bottomRight() - other.bottomRight())
    return max(corner.manhattanLength() for corner in corners) > 2


def everything_said(window: QWidget) -> str:
    """All texts of all widgets, hidden ones and what the accessibility tree has of them."""
    said = [window.windowTitle()]
    for widget in (window, *window.findChildren(QWidget)):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        said += [widget.whatsThis(), widget.statusTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QPushButton):
            said.append(widget.text())
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            said += [interface.text(kind) for kind in QAccessible.Text]
        said.append(repr(_held_by(widget)))
    return "\n".join(said)


def contrast(one: Floats, other: Floats) -> float:
    """WCAG contrast of two colours given from 0 to 255."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Floats) -> float:
    share = colour[:3] / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _held_by(thing: QObject) -> list[object]:
    """The plain values among the attributes of a widget."""
    plain = (str, bytes, tuple, list, dict)
    return [value for value in vars(thing).values() if isinstance(value, plain)]
