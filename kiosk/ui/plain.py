"""Strings from elsewhere made harmless to draw (V-08, V-09)."""

import unicodedata

_JOINERS = "\u200c\u200d"  # Persian, Hindi and emoji need them.
_MARKS_IN_A_ROW = 4
_CHECK_MARKS = "\u2705\u2611\u2713\u2714\U0001f5f8"  # ours says that something was verified


def plain(text: str, limit: int = 160) -> str:
    """Return `text` on one line without controls and bidi overrides, at most `limit` characters.

    What is cut off is marked by an ellipsis.
    """
    kept: list[str] = []
    marks = 0
    for char in text[: 8 * limit]:
        category = unicodedata.category(char)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if char.isspace():
            kept.append(" ")
        elif char in _CHECK_MARKS:
            continue
        elif marks <= _MARKS_IN_A_ROW and (char in _JOINERS or category[0] != "C"):
            kept.append(char)
    words = " ".join("".join(kept).split())
    cut = len(words) > limit or (len(text) > 8 * limit and len(words) > 0)
    return words[: limit - 1].rstrip() + "…" if cut else words
