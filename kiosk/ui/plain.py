"""Strings from elsewhere made harmless to draw (V-08, V-09)."""

import unicodedata

_JOINERS = "\u200c\u200d"  # Persian, Hindi and emoji need them.
_MARKS_IN_A_ROW = 4
_NOT_SEEN = "\u034f\u115f\u1160\u2800\u3164\uffa0"  # Fillers, which Unicode calls letters.
# Ours says that something was verified.
_CHECK_MARKS = "\u221a\u237b\u2611\u2705\u2713\u2714\U0001f5f8\U0001f5f9\U0001fbb1"


def plain(text: str, limit: int = 160) -> str:
    """Return `text` on one line without controls and bidi overrides, at most `limit` characters.

    What is cut off is marked by an ellipsis.
    """
    kept: list[str] = []
    # What is not seen lies between no two marks: the count goes on over it.
    marks = 0
    for char in text[: 8 * limit]:
        category = unicodedata.category(char)
        if char.isspace():
            kept.append(" ")
            marks = 0
        elif char in _JOINERS:
            # Between letters of no such script a joiner only makes two names look like one.
            kept.append(char if kept and not kept[-1].isascii() else "")
        elif category[0] != "C" and char not in _CHECK_MARKS + _NOT_SEEN:
            marks = marks + 1 if category in {"Mn", "Me"} else 0
            kept.append(char if marks <= _MARKS_IN_A_ROW else "")
    words = " ".join("".join(kept).split())
    cut = len(words) > limit or (len(text) > 8 * limit and len(words) > 0)
    return words[: limit - 1].rstrip() + "…" if cut else words
