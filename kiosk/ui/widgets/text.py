"""A label that never elides, never reads markup, and wraps without orphans."""

import re
from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.letters import legible
from kiosk.ui.lines import (
    LINE_BREAK,
    baseline_px,
    broken,
    height_of_lines,
    line_count,
    text_width,
    whole_words_fit,
)
from kiosk.ui.tokens import LEADING

Tone = Literal["text", "soft", "hint", "accent", "caution"]
Align = Literal["leading", "centre", "trailing"]

_LAST_OF_LATIN = 0x24F
_DEEP = re.compile("[\u0590-\u1fff]")
_DEEPER_EM = 0.2


class Text(QLabel):
    """Plain words in one font and tone; wrapped evenly to the width it is given."""

    exact = False
    """Whether every character counts, even one that no font here has."""

    def __init__(
        self, name: str, parent: QWidget, tone: Tone = "text", align: Align = "leading"
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("tone", tone)
        self._align: Align = align
        self._leading = LEADING
        self._layouts: list[QTextLayout] = []
        self._layouts_of: tuple[str, QFont, int] | None = None
        self._lines = 0
        self._lines_of: tuple[str, QFont, int] | None = None

    def say(self, words: str, aloud: str | None = None) -> None:
        """Show `words`; `aloud` is what a screen reader says when that differs."""
        # A label without a name of its own announces each change of its text.
        spoken = words if aloud is None else aloud
        words = words if self.exact else legible(words)
        if words != self.text():
            self.setText(words)
            self._layouts = []
            self._layouts_of = self._lines_of = None
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_align(self, align: Align) -> None:
        """Change where lines begin."""
        if align != self._align:
            self._align = align
            self.update()

    def dress(self, font: QFont, leading: float = LEADING) -> None:
        """Take on a font; `leading` is the distance of baselines in em."""
        # Below a style sheet even the same font would be polished anew.
        if font != self.font():
            self.setFont(font)
        self._leading = leading

    def natural_width(self) -> int:
        """Return the width of the words on one line."""
        return text_width(self.text(), self.font())

    def whole_words_fit(self, width: int) -> bool:
        """Whether no word has to be broken at `width`."""
        return whole_words_fit(self.text(), self.font(), width)

    def line_count(self, width: int) -> int:
        """Return the number of lines at `width`."""
        wanted = self.text(), self.font(), width
        # What is laid out anew every second mostly has the place it had.
        if wanted != self._lines_of:
            self._lines = line_count(*wanted)
            self._lines_of = wanted
        return self._lines

    def height_for(self, width: int) -> int:
        """Return the height at `width`; 0 without words."""
        return height_of_lines(self.line_count(width), self.font().pixelSize(), self._leading)

    @property
    def below_px(self) -> int:
        """How far letters of other scripts reach below the box of Latin ones."""
        return round(_DEEPER_EM * self.font().pixelSize()) if _DEEP.search(self.text()) else 0

    def settle(self, x: int, y: int, width: int) -> int:
        """Take a place; return where it ends."""
        height = self.height_for(width)
        # What is below the line in other scripts reaches into the gap, which is wide enough.
        self.setGeometry(x, y, width, height + self.below_px if height else 0)
        self.setVisible(bool(height))
        return y + height

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines at an even distance, flush by their ink rather than their advance."""
        if not self.text():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        size = self.font().pixelSize()
        for number, (line, first) in enumerate(self._lines_once()):
            x = self._line_x(line.naturalTextWidth(), first)
            y = baseline_px(self.font()) + number * self._leading * size
            line.draw(painter, QPointF(x, y - line.ascent()))
        painter.end()

    def _lines_once(self) -> Iterator[tuple[QTextLine, str]]:
        """Break the lines, anew only for other words, another font or width; with first letters."""
        wanted = self.text(), self.font(), self.width()
        if wanted != self._layouts_of:
            self._layouts = [
                broken(words, self.font(), self._even_width(words))
                for words in self.text().split(LINE_BREAK)
            ]
            self._layouts_of = wanted
        for layout in self._layouts:
            for line in map(layout.lineAt, range(layout.lineCount())):
                yield line, _utf16_slice(layout.text(), line.textStart(), 2)[:1]

    def _even_width(self, words: str) -> int:
        """The smallest width that takes no line more than there are: no orphans."""
        font, widest = self.font(), self.width()
        lines = line_count(words, font, widest)
        if lines < 2 or not whole_words_fit(words, font, widest):
            return widest
        narrow, wide = widest // 2, widest
        while wide - narrow > 4:
            middle = (narrow + wide) // 2
            if line_count(words, font, middle) > lines or not whole_words_fit(words, font, middle):
                narrow = middle
            else:
                wide = middle
        return wide

    def _line_x(self, natural: float, first: str) -> float:
        room = self.width() - natural
        if self._align == "centre":
            return room / 2
        at_left = self._align == "leading"
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at_left = not at_left
        metrics = QFontMetricsF(self.font())
        if not at_left:
            return room
        # Only of the first family's own letters the metrics know the bearing.
        bearing = metrics.leftBearing(first) if first and ord(first) <= _LAST_OF_LATIN else 0.0
        most = 0.08 * self.font().pixelSize()
        return -min(most, max(-most, bearing))


def _utf16_slice(text: str, start: int, length: int) -> str:
    """Cut as Qt counts, in UTF-16 units: many emoji are two."""
    cut = text.encode("utf-16-le")[2 * start : 2 * (start + length)]
    return cut.decode("utf-16-le", "ignore")
