"""Names and values in rows; whole rows only, scrolled by arrows, wheel or finger."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.profile import Row
from kiosk.ui.scale import Scale
from kiosk.ui.typeface import text_font
from kiosk.ui.welcome_wording import verified_aloud
from kiosk.ui.widgets.mirror import mirror_if_rtl
from kiosk.ui.widgets.text import Text, ordinary_words_fit, wrapped_height

_CHECK_MARK = "\u00a0✓"
_LEADING = 1.24
_NAMES_LEAST, _NAMES_MOST, _LONGEST_WORD, _GAP = 0.24, 0.3, 0.4, 0.05


class Position(NamedTuple):
    """Rows on view, counted from 1."""

    first: int
    last: int
    total: int


class ClaimsTable(QWidget):
    """Draws as many rows as fit; only those are in any widget."""

    scrolled = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: tuple[Row, ...] = ()
        self._labels: list[tuple[Text, Text]] = []
        self._rules: list[int] = []
        self._top = 0
        self._shown = 0
        self._scale: Scale | None = None
        self._drag_y: float | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` from the first on; the same rows stay where they were scrolled to."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._top = 0
            self._fill()

    def wipe(self) -> None:
        """Forget all rows."""
        self.show_rows(())
        self.setAccessibleName("")

    @property
    def position(self) -> Position:
        """Which rows are on view."""
        return Position(self._top + 1, self._top + self._shown, len(self._rows))

    def scroll_rows(self, rows: int) -> None:
        """Move by whole rows, not past the last."""
        top = max(0, min(self._top + rows, self._last_top()))
        if top != self._top:
            self._top = top
            self._fill()
            self.scrolled.emit()

    def height_of_all(self, scale: Scale, width: int) -> int:
        """Return the height that shows every row without scrolling."""
        self._scale = scale
        self.resize(width, self.height())
        return self.height_of_rows(len(self._rows))

    def height_of_rows(self, count: int) -> int:
        """Return the height of the first `count` rows."""
        return sum(self._row_height(row) for row in self._rows[:count])

    def arrange(self, scale: Scale, x: int, y: int, width: int, height: int) -> bool:
        """Take a place; whether each row fits into it."""
        self._scale = scale
        self.setGeometry(x, y, width, height)
        self._top = min(self._top, self._last_top())
        self._fill()
        return all(self._row_height(row) <= height for row in self._rows)

    def whole_words_fit(self) -> bool:
        """Whether no ordinary word of a row has to be broken."""
        name_width, value_x = self._columns()
        name_font, value_font = self._fonts()
        value_width = self.width() - value_x
        return all(
            ordinary_words_fit(row.name, name_font, name_width)
            and ordinary_words_fit(_words(row), value_font, value_width)
            for row in self._rows
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a hairline below each row."""
        painter = QPainter(self)
        thick = max(1, round(self.devicePixelRatioF() * self.height() / 600))
        for y in self._rules:
            colour = self.window().palette().color(QPalette.ColorRole.Mid)
            painter.fillRect(0, y - thick, self.width(), thick, colour)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a row a notch."""
        self.scroll_rows(-1 if event.angleDelta().y() > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag; the window hears of it as well."""
        self._drag_y = event.position().y()
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger by whole rows."""
        if self._drag_y is None or not self._shown:
            return
        row_px = self.height() / self._shown
        moved = int((self._drag_y - event.position().y()) / row_px)
        if moved:
            self._drag_y -= moved * row_px
            self.scroll_rows(moved)

    def _fill(self) -> None:
        if self._scale is None:
            return
        self._rules = []
        y = 0
        for row in self._rows[self._top :]:
            bottom = y + self._row_height(row)
            if self._rules and bottom > self.height():
                break
            self._place(row, len(self._rules), y)
            self._rules.append(bottom)
            y = bottom
        self._shown = len(self._rules)
        for name, value in self._labels[self._shown :]:
            name.say("")
            value.say("")
            name.hide()
            value.hide()
        mirror_if_rtl(self)
        self.update()

    def _place(self, row: Row, number: int, y: int) -> None:
        name, value = self._label(number)
        # Aloud the mark belongs to the name: a value could end in the same word.
        name.say(row.name, f"{row.name}, {verified_aloud()}" if row.verified else None)
        value.say(_words(row), row.value)
        name_width, value_x = self._columns()
        y += self._pad()
        name.settle(0, y, name_width)
        value.settle(value_x, y, self.width() - value_x)

    def _row_height(self, row: Row) -> int:
        name_width, value_x = self._columns()
        name_font, value_font = self._fonts()
        value = _words(row)
        name_height = wrapped_height(row.name, name_font, name_width, _LEADING)
        value_height = wrapped_height(value, value_font, self.width() - value_x, _LEADING)
        return max(name_height, value_height) + 2 * self._pad()

    def _last_top(self) -> int:
        room = self.height()
        for top in range(len(self._rows) - 1, -1, -1):
            room -= self._row_height(self._rows[top])
            if room < 0:
                return min(top + 1, len(self._rows) - 1)
        return 0

    def _columns(self) -> tuple[int, int]:
        """Return the width of the names and where the values begin."""
        metrics = QFontMetricsF(self._fonts()[0])
        width = self.width()
        widest = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)
        words = (word for row in self._rows for word in row.name.split())
        longest = max(map(metrics.horizontalAdvance, words), default=0.0)
        names = min(max(widest + 1, _NAMES_LEAST * width), _NAMES_MOST * width)
        # A narrow table gives the names more, so that no ordinary word is broken.
        names = round(max(names, min(longest + 1, _LONGEST_WORD * width)))
        return names, names + round(_GAP * width)

    def _pad(self) -> int:
        return 0 if self._scale is None else round(0.4 * self._scale.text_px("table"))

    def _label(self, number: int) -> tuple[Text, Text]:
        while len(self._labels) <= number:
            count = len(self._labels)
            pair = Text(f"claim_{count}", self, "hint"), Text(f"value_{count}", self)
            self._labels.append(pair)
        for label, font in zip(self._labels[number], self._fonts(), strict=True):
            label.dress(font, _LEADING)
        return self._labels[number]

    def _fonts(self) -> tuple[QFont, QFont]:
        size = 1 if self._scale is None else self._scale.text_px("table")
        return text_font(size, "regular"), text_font(size, "medium")


def _words(row: Row) -> str:
    return row.value + _CHECK_MARK if row.verified else row.value
