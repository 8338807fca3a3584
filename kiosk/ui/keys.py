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
    ASIDE = auto()
    """Something of the device, or no more than the beginning of another key."""
    OTHER = auto()


_ASIDE = (
    *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_VolumeMute),
    *(Qt.Key.Key_MicVolumeUp, Qt.Key.Key_MicVolumeDown, Qt.Key.Key_MicMute),
    *(Qt.Key.Key_BassUp, Qt.Key.Key_BassDown, Qt.Key.Key_BassBoost),
    *(Qt.Key.Key_TrebleUp, Qt.Key.Key_TrebleDown),
    *(Qt.Key.Key_MonBrightnessUp, Qt.Key.Key_MonBrightnessDown, Qt.Key.Key_BrightnessAdjust),
    *(Qt.Key.Key_KeyboardBrightnessUp, Qt.Key.Key_KeyboardBrightnessDown),
    Qt.Key.Key_KeyboardLightOnOff,
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock),
    *(Qt.Key.Key_Mode_switch, Qt.Key.Key_Multi_key),
)

_KEYS = {
    **dict.fromkeys(_ASIDE, Meaning.ASIDE),
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

# Select and Execute of X's keymaps, for which Qt has keys of its own that it does not use.
_SYMBOLS = {0xFF60: Meaning.OK, 0xFF62: Meaning.OK}


def meaning(event: QKeyEvent) -> Meaning:
    """Return what `event` asks for, by its key, else by its symbol, else by its scan code."""
    key = event.key()
    if key in (0, Qt.Key.Key_unknown):
        by_scan_code = _SCAN_CODES.get(event.nativeScanCode(), Meaning.OTHER)
        return _SYMBOLS.get(event.nativeVirtualKey(), by_scan_code)
    return _KEYS.get(Qt.Key(key), Meaning.OTHER)
