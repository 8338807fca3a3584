"""What this device has letters for: whatever else comes is not shown as empty boxes."""

import re
import unicodedata

from PySide6.QtGui import QFontMetricsF

from kiosk.ui.typeface import text_font

_OMITTED = "…"
_NO_PICTURE = frozenset({"Cc", "Cf", "Mn", "Mc", "Me", "Zs", "Zl", "Zp"})
"""Controls, marks and spaces: they are seen by what they do to others."""


def can_draw(text: str) -> bool:
    """Whether there is a letter for every character of `text`; an empty box is none."""
    return legible(text) == text


def legible(text: str) -> str:
    """Return `text` with an ellipsis for letters that no font here has, and without such signs."""
    if text.isascii():
        return text
    metrics = QFontMetricsF(text_font(20))
    kept = []
    for char in text:
        category = unicodedata.category(char)
        if category in _NO_PICTURE or metrics.inFontUcs4(ord(char)):
            kept.append(char)
        elif category[0] in "LN":
            kept.append(_OMITTED)
    if len(kept) == len(text) and _OMITTED not in kept:
        return text
    return re.sub(f"{_OMITTED}+", _OMITTED, "".join(kept)).strip()
