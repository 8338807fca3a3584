"""Layouts are computed from the left; languages that read from the right get them mirrored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def mirror_if_rtl(widget: QWidget) -> None:
    """Swap left and right for the direct children of `widget` in a right-to-left language."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return
    for child in widget.children():
        if isinstance(child, QWidget):
            place = child.geometry()
            place.moveLeft(widget.width() - place.left() - place.width())
            child.setGeometry(place)
