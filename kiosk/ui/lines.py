"""How wide and how high words are, and where their lines break."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.ui.line_breaks import LONG_WORD, breakable, unbroken_parts
from kiosk.ui.reading_direction import begins_at_the_right

_ENDLESS_PX = 1_000_000

LINE_BREAK = "\u2028"
"""Begins a new line inside a text."""

BOX_EM = 1.3
"""Height of one line's box: room for accents above capitals and for descenders."""

CAPITALS_EM = 0.727
"""Height of Inter's capitals; other fonts stand on the same line, whatever theirs is."""

BELOW_BASELINE_EM = 0.2865
"""From the baseline to the end of Inter's box; also from the box's top to the capitals."""


def line_box_px(size_px: int) -> int:
    """Return the height of a single line of text."""
    return round(BOX_EM * size_px)


def baseline_px(font: QFont) -> float:
    """Return where the baseline of a line's box lies: capitals stand in its middle."""
    return (BOX_EM + CAPITALS_EM) * font.pixelSize() / 2


def text_width(text: str, font: QFont) -> int:
    """Return the width of `text` on one line."""
    if text.isascii():
        return ceil(QFontMetricsF(font).horizontalAdvance(text))
    # Of joined letters the metrics know another width than the line that is drawn.
    layout = broken(text, font, _ENDLESS_PX)
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return ceil(max((line.naturalTextWidth() for line in lines), default=0.0))


def whole_words_fit(text: str, font: QFont, width: int) -> bool:
    """Whether no word has to be broken at `width`."""
    metrics = QFontMetricsF(font)
    return all(metrics.horizontalAdvance(word) <= width for word in unbroken_parts(text))


def ordinary_words_fit(text: str, font: QFont, width: int) -> bool:
    """Whether no word is broken at `width`, but for those too long for any line."""
    metrics = QFontMetricsF(font)
    ordinary = (word for word in unbroken_parts(text) if len(word) <= LONG_WORD)
    return all(metrics.horizontalAdvance(word) <= width for word in ordinary)


def line_count(text: str, font: QFont, width: int) -> int:
    """Return the number of lines of `text` at `width`."""
    return broken(text, font, width).lineCount() if text else 0


def wrapped_height(text: str, font: QFont, width: int, leading: float) -> int:
    """Return the height of `text` wrapped at `width`; 0 without words."""
    return height_of_lines(line_count(text, font, width), font.pixelSize(), leading)


def height_of_lines(lines: int, size_px: int, leading: float) -> int:
    """Return the height of so many lines; 0 for none."""
    return line_box_px(size_px) + round((lines - 1) * leading * size_px) if lines else 0


def broken(text: str, font: QFont, width: int) -> QTextLayout:
    """Return `text` broken into lines no wider than `width`."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    # Left to Qt, an address or a number would be turned round in a right-to-left language.
    direction = Qt.LayoutDirection
    option.setTextDirection(
        direction.RightToLeft if begins_at_the_right(text) else direction.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(breakable(text), font)
    layout.setTextOption(option)
    layout.beginLayout()
    # Ink may pass the advance by a fraction; a word must not break over that.
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width + 0.5)
        line = layout.createLine()
    layout.endLayout()
    return layout
