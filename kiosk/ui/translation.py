"""From a sentence in the source to the same in the language of the screens, with what it is about.

`translate` and `QT_TRANSLATE_NOOP` are the names that Qt's tools look for (`make translations`).
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.ui.reading_direction import has_letters_from_the_right, reads_from_the_right

translate = QCoreApplication.translate

_FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def QT_TRANSLATE_NOOP(context: str, message: str) -> str:
    """Mark `message` for Qt's tools; it is translated when it is shown."""
    return message


def joined(parts: Iterable[str]) -> str:
    """Return `parts` as a list in one line."""
    #: Between the parts of a list: "、" in Japanese, "، " in Arabic.
    between = translate("List", ", ")
    listed = list(parts)
    return (", " if all(part.isascii() for part in listed) else between).join(listed)


def in_a_row(*sentences: str) -> str:
    """Return whole sentences one after the other; in Japanese and Chinese no space is between."""
    row = ""
    for sentence in filter(None, sentences):
        row += sentence if not row or row.endswith("。") else f" {sentence}"
    return row


def fill(sentence: str, **values: str | int) -> str:
    """Put `values` in the places of `sentence` that have their names in braces."""
    # A name or an address in letters of the other direction would turn the words around it round.
    mirrored = reads_from_the_right()
    for name, value in values.items():
        text = str(value)
        if (mirrored and not text.isdecimal()) or has_letters_from_the_right(text):
            text = f"{_FIRST_STRONG_ISOLATE}{text}{_END_OF_ISOLATE}"
        sentence = sentence.replace(f"{{{name}}}", text)
    return sentence
