"""Where a line may break: as readers of each script expect it, and never inside a short word."""

import re

from PySide6.QtCore import QTextBoundaryFinder

LONG_WORD = 20
"""From this many characters on a word may be broken where a person would break it."""

_JOINER = "\u2060"
_BREAK = "\u200b"
_WITHOUT_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BEFORE_ENDING = re.compile(r"(?<=[^\s、。])(?=[\u3041-\u309f])")
_KANA = re.compile("[\u3040-\u30ff]")
# Japanese: what is written in katakana is one word, and so are a few Chinese characters; what
# follows in hiragana is their ending or their particle.
_JAPANESE_WORD = re.compile("[\u30a1-\u30fa\u30fc]{2,12}|[\u3400-\u9fff]{2,4}")
# Unicode lets Korean break between any two syllables; people write it with spaces.
_KOREAN_WORD = re.compile("[\uac00-\ud7a3]{2,12}")


def breakable(text: str) -> str:
    """Return `text` with invisible characters where lines may or must not break."""
    if text.isascii() and all(len(word) <= LONG_WORD for word in text.split()):
        return text
    if _KANA.search(text):
        text = _JAPANESE_WORD.sub(_joined, _BEFORE_ENDING.sub(_JOINER, text))
    text = _KOREAN_WORD.sub(_joined, text)
    if any(len(word) > LONG_WORD for word in text.split()):
        text = re.sub(r"([@./_-])(?=\w)", rf"\1{_BREAK}", text)
    return text


def unbroken_parts(text: str) -> list[str]:
    """Return the parts of `text` that belong on one line each."""
    if not _WITHOUT_SPACES.search(text):
        return text.split()
    marked = breakable(text)
    units = marked.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, marked)
    parts: list[str] = []
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        # Qt counts in UTF-16 units.
        parts.append(units[2 * start : 2 * end].decode("utf-16-le", "ignore").strip())
        start = end
    return parts


def _joined(word: re.Match[str]) -> str:
    return _JOINER.join(word.group())
