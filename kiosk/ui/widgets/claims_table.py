"""Names and values in rows; whole rows only, scrolled by arrows, wheel or finger."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.lines import ordinary_words_fit
from kiosk.ui.profile import Row
from kiosk.ui.roles import Role
from kiosk.ui.scale import Scale
from kiosk.ui.tokens import LEADING_TIGHT
from kiosk.ui.welcome_wording import verified_aloud
from kiosk.ui.widgets.mirror import mirror_if_rtl
from kiosk.ui.widgets.row_measures import RowMeasures, measured, row_words
from kiosk.ui.widgets.text import Text


class Position(NamedTuple):
    """Rows on view, counted from 1."""

    first: int
    last: int
    total: int


class ClaimsTable(QWidget):
    """Draws as many rows as fit; only those are in any widget."""

    role = Role.Grouping

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
        self._measures: RowMeasures | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` from the first on; as many as before stay where they were scrolled to."""
        if tuple(rows) != self._rows:
            self._top = self._top if len(rows) == len(self._rows) else 0
            self._rows = tuple(rows)
            self._measures = None
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
        return sum(self._measured().heights[:count])

    def arrange(self, scale: Scale, x: int, y: int, width: int, height: int) -> bool:
        """Take a place; whether each row fits into it."""
        self._scale = scale
        self.setGeometry(x, y, width, height)
        self._top = min(self._top, self._last_top())
        self._fill()
        return all(row_height <= height for row_height in self._measured().heights)

    def whole_words_fit(self) -> bool:
        """Whether no ordinary word of a row has to be broken."""
        known = self._measured()
        name_width, value_x = known.columns
        name_font, value_font = known.fonts
        value_width = self.width() - value_x
        return all(
            ordinary_words_fit(row.name, name_font, name_width)
            and ordinary_words_fit(row_words(row), value_font, value_width)
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
        heights = self._measured().heights
        for row, height in zip(self._rows[self._top :], heights[self._top :], strict=True):
            bottom = y + height
            if self._rules and bottom > self.height():
                break
            self._place(row, len(self._rules), y)
            self._rules.append(bottom)
            y = bottom
        self._shown = len(self._rules)
        for name, value in self._labels[self._shown :]:
            name.say("")
            value.say("")
            value.setAccessibleDescription("")
            name.hide()
            value.hide()
        mirror_if_rtl(self)
        self.update()

    def _place(self, row: Row, number: int, y: int) -> None:
        name, value = self._label(number)
        # Aloud the mark belongs to the name: a value could end in the same word.
        name.say(row.name, f"{row.name}, {verified_aloud()}" if row.verified else None)
        value.say(row_words(row), row.value)
        # Whoever lands on a value hears what it is a value of.
        value.setAccessibleDescription(name.accessibleName())
        known = self._measured()
        name_width, value_x = known.columns
        y += known.pad_px
        name.settle(0, y, name_width)
        value.settle(value_x, y, self.width() - value_x)

    def _last_top(self) -> int:
        room = self.height()
        for top in range(len(self._rows) - 1, -1, -1):
            room -= self._measured().heights[top]
            if room < 0:
                return min(top + 1, len(self._rows) - 1)
        return 0

    def _label(self, number: int) -> tuple[Text, Text]:
        while len(self._labels) <= number:
            count = len(self._labels)
            pair = Text(f"claim_{count}", self, "hint"), Text(f"value_{count}", self)
            self._labels.append(pair)
        for label, font in zip(self._labels[number], self._measured().fonts, strict=True):
            label.dress(font, LEADING_TIGHT)
        return self._labels[number]

    def _measured(self) -> RowMeasures:
        """Measure all rows, anew only for other rows, sizes or widths."""
        size = 1 if self._scale is None else self._scale.text_px("table")
        known = self._measures
        if known is None or (known.table_width, known.text_px) != (self.width(), size):
            known = self._measures = measured(self._rows, self.width(), size)
        return known
