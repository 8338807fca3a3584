"""What a width and a size of text make of the rows of a table."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont

from kiosk.ui.line_breaks import unbroken_parts
from kiosk.ui.lines import text_width, wrapped_height
from kiosk.ui.profile import Row
from kiosk.ui.reading_direction import reads_from_the_right
from kiosk.ui.tokens import LEADING_TIGHT
from kiosk.ui.typeface import text_font

_CHECK_MARK = "✓"
_PAD_EM = 0.4
_NAMES_LEAST, _NAMES_MOST, _NAMES_AT_EASE, _LONGEST_WORD, _GAP = 0.24, 0.3, 0.38, 0.4, 0.05


class RowMeasures(NamedTuple):
    """Widths and heights in pixels; `columns` are the width of names and where values begin.

    `fonts` are those of names and values.
    """

    table_width: int
    text_px: int
    fonts: tuple[QFont, QFont]
    columns: tuple[int, int]
    heights: tuple[int, ...]

    @property
    def pad_px(self) -> int:
        """Room above and below a row's words."""
        return round(_PAD_EM * self.text_px)


def row_words(row: Row) -> str:
    """Return the value as it is shown, with the mark of a verified one."""
    if not row.verified:
        return row.value
    # What is verified is written from the left, also where the mark belongs to its other side.
    mark = _CHECK_MARK, "\u00a0"
    return "".join((*mark, row.value) if reads_from_the_right() else (row.value, *mark[::-1]))


def measured(rows: Sequence[Row], table_width: int, text_px: int) -> RowMeasures:
    """Return the places of `rows` in a table of that width; it costs milliseconds."""
    fonts = text_font(text_px, "regular"), text_font(text_px, "medium")
    columns = _columns(rows, table_width, fonts)
    bare = RowMeasures(table_width, text_px, fonts, columns, ())
    return bare._replace(heights=tuple(_row_height(row, bare) for row in rows))


def _row_height(row: Row, table: RowMeasures) -> int:
    name_width, value_x = table.columns
    name_font, value_font = table.fonts
    name_height = wrapped_height(row.name, name_font, name_width, LEADING_TIGHT)
    value_width = table.table_width - value_x
    value_height = wrapped_height(row_words(row), value_font, value_width, LEADING_TIGHT)
    return max(name_height, value_height) + 2 * table.pad_px


def _columns(rows: Sequence[Row], width: int, fonts: tuple[QFont, QFont]) -> tuple[int, int]:
    widest = max((text_width(row.name, fonts[0]) for row in rows), default=0)
    longest = _longest_part((row.name for row in rows), fonts[0])
    gap = round(_GAP * width)
    # Names have more room where the values' words do not need it.
    spare = width - gap - _longest_part((row_words(row) for row in rows), fonts[1]) - 1
    most = max(_NAMES_MOST * width, min(_NAMES_AT_EASE * width, spare))
    names = min(max(widest + 1, _NAMES_LEAST * width), most)
    # A narrow table gives the names more, so that no ordinary word is broken.
    names = round(max(names, min(longest + 1, _LONGEST_WORD * width)))
    return names, names + gap


def _longest_part(texts: Iterable[str], font: QFont) -> int:
    parts = (part for text in texts for part in unbroken_parts(text))
    return max((text_width(part, font) for part in parts), default=0)
