"""What a key means, on keyboards and on the remotes that send no key symbol at all."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Meaning(Enum):
    """What a person wants by pressing a key."""

    OK = auto()
    BACK = auto()
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    OTHER = auto()


_KEYS = {
    Qt.Key.Key_Return: Meaning.OK,
    Qt.Key.Key_Enter: Meaning.OK,
    Qt.Key.Key_Select: Meaning.OK,
    Qt.Key.Key_Space: Meaning.OK,
    Qt.Key.Key_Execute: Meaning.OK,
    Qt.Key.Key_Yes: Meaning.OK,
    Qt.Key.Key_Play: Meaning.OK,
    Qt.Key.Key_MediaPlay: Meaning.OK,
    Qt.Key.Key_MediaTogglePlayPause: Meaning.OK,
    Qt.Key.Key_Escape: Meaning.BACK,
    Qt.Key.Key_Back: Meaning.BACK,
    Qt.Key.Key_Close: Meaning.BACK,
    Qt.Key.Key_Cancel: Meaning.BACK,
    Qt.Key.Key_Exit: Meaning.BACK,
    Qt.Key.Key_No: Meaning.BACK,
    Qt.Key.Key_Stop: Meaning.BACK,
    Qt.Key.Key_MediaStop: Meaning.BACK,
    Qt.Key.Key_HomePage: Meaning.BACK,
    Qt.Key.Key_Up: Meaning.UP,
    Qt.Key.Key_Down: Meaning.DOWN,
    Qt.Key.Key_Left: Meaning.LEFT,
    Qt.Key.Key_Right: Meaning.RIGHT,
    Qt.Key.Key_Backtab: Meaning.LEFT,
    Qt.Key.Key_Tab: Meaning.RIGHT,
}

# Linux input codes plus 8. Keymaps name no symbol for the OK of a television's remote (352)
# and for the Select (353) and the root menu (618) of HDMI-CEC; Back and Exit only in some.
_SCAN_CODES = {
    360: Meaning.OK,
    361: Meaning.OK,
    626: Meaning.BACK,
    166: Meaning.BACK,
    182: Meaning.BACK,
}


def meaning(event: QKeyEvent) -> Meaning:
    """Return what `event` asks for, by its key, else by its scan code."""
    key = event.key()
    if key in (0, Qt.Key.Key_unknown):
        return _SCAN_CODES.get(event.nativeScanCode(), Meaning.OTHER)
    return _KEYS.get(Qt.Key(key), Meaning.OTHER)
