"""What this device has letters for: whatever else comes is not shown as empty boxes."""

import re
import unicodedata

from PySide6.QtGui import QFontMetricsF

from kiosk.ui.typeface import text_font

_OMITTED = "…"
_NO_PICTURE = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Controls and spaces: they are seen by what they do to others."""

_LEANING = re.compile("[\u200c\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Joiners and variation selectors: nothing without the letter before them."""


def can_draw(text: str) -> bool:
    """Whether there is a letter for every character of `text`; an empty box is none."""
    return legible(text) == text


def legible(text: str) -> str:
    """Return `text` with an ellipsis for letters that no font here has, and without such signs."""
    if text.isascii():
        return text
    metrics = QFontMetricsF(text_font(20))
    kept = []
    has_base = False
    for char in text:
        category = unicodedata.category(char)
        if _LEANING.match(char):
            kept.append(char if has_base else "")
        elif category[0] == "M":
            kept.append(char if has_base and metrics.inFontUcs4(ord(char)) else "")
        elif category in _NO_PICTURE:
            kept.append(char)
            has_base = False
        elif has_base := metrics.inFontUcs4(ord(char)):
            kept.append(char)
        elif category[0] in "LN":
            kept.append(_OMITTED)
    shown = "".join(kept)
    return text if shown == text else re.sub(f"{_OMITTED}+", _OMITTED, shown).strip()
