"""At which side reading begins: of the screens' language, and of a single text."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_STRONG = frozenset({"L", "R", "AL"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_END_OF_ISOLATE = "PDI"


def reads_from_the_right() -> bool:
    """Whether lines begin at the right in the language of the screens."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def has_letters_from_the_right(text: str) -> bool:
    """Whether any letter of `text` is Arabic, Hebrew or of another script of that direction."""
    return any(bidirectional(char) in {"R", "AL"} for char in text)


def begins_at_the_right(text: str) -> bool:
    """Whether the first letter says so that is not isolated (UAX #9, P2).

    Isolates without such a letter around them are a sentence in the language of the screens; a
    text without either is a number.
    """
    depth, has_isolates = 0, False
    for kind in map(bidirectional, text):
        if kind in _ISOLATES:
            depth, has_isolates = depth + 1, True
        elif kind == _END_OF_ISOLATE:
            depth = max(0, depth - 1)
        elif kind in _STRONG and not depth:
            return kind != "L"
    return has_isolates and reads_from_the_right()
