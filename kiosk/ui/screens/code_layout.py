"""Where things stand on the code screen: beside the picture, or below it in portrait."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont

from kiosk.ui.fitting import largest_fitting
from kiosk.ui.lines import BELOW_BASELINE_EM, line_box_px, text_width, wrapped_height
from kiosk.ui.scale import Scale
from kiosk.ui.screens.plate_size import module_sizes
from kiosk.ui.tokens import ADDRESS_FLOOR, CODE_FLOOR, LEADING, LEADING_TIGHT, LEADING_TITLE
from kiosk.ui.typeface import code_font, text_font

if TYPE_CHECKING:
    from kiosk.ui.screens.code import CodePage

_CODE_SPACING_EM = 0.07


class Column(NamedTuple):
    """The room for the steps."""

    x: int
    width: int
    top: int
    bottom: int


class CodeLayout:
    """Places what a `CodePage` has."""

    def __init__(self, page: "CodePage") -> None:
        self._page = page

    def arrange(self, scale: Scale) -> bool:
        """Place everything, with the largest picture that leaves room; whether it fitted."""
        place = self._arrange_tall if scale.form == "tall" else self._arrange_wide
        plate = self._page.plate
        modules = module_sizes(scale, plate.across, plate.devicePixelRatioF())
        for module in modules[:-1]:
            if place(scale, module) and self._is_legible(scale):
                return True
        return place(scale, modules[-1])

    def lay_cancel(self, scale: Scale) -> int:
        """Place the button at the bottom right; return the end of the room above it."""
        button = self._page.cancel
        x = scale.width - scale.margin_x - button.face_width
        button.settle(x, scale.height - scale.margin_y - button.face_height)
        return button.y() - scale.px(8)

    def _arrange_wide(self, scale: Scale, module: int) -> bool:
        page = self._page
        panel = scale.form == "panel"
        side = page.plate.side_px(module)
        plate_x = scale.width - scale.margin_x - side
        bottom = self.lay_cancel(scale)
        column_width = plate_x - scale.px(20 if panel else 48) - scale.margin_x
        top = page.lay_header(scale, column_width if panel else None)
        plate_top = scale.margin_y if panel else top
        spare = max(0, bottom - plate_top - side)
        plate_y = plate_top + (min(spare, scale.px(36)) if scale.squarish else spare // 2)
        page.plate.settle(plate_x, plate_y, module)
        status_fits, status_top = self._lay_status(scale, page.cancel.x() if not panel else plate_x)
        start = top + scale.px(18) if panel else plate_y
        column_bottom = status_top - scale.px(6 if panel else 20)
        column = Column(scale.margin_x, column_width, start, max(start, column_bottom))
        baseline = plate_y + side + round(BELOW_BASELINE_EM * scale.text_px("hint"))
        end = None if panel or scale.squarish else min(column.bottom, baseline)
        return self._lay_column(scale, column, end) and status_fits and plate_y + side <= bottom

    def _arrange_tall(self, scale: Scale, module: int) -> bool:
        page = self._page
        top = page.lay_header(scale) + scale.px(36)
        side = page.plate.side_px(module)
        page.plate.settle((scale.width - side) // 2, top, module)
        above_cancel = self.lay_cancel(scale)
        status_fits, status_top = self._lay_status(scale, page.cancel.x())
        width = scale.width - 2 * scale.margin_x
        bottom = min(status_top - scale.px(20), above_cancel)
        column = Column(scale.margin_x, width, top + side + scale.px(48), bottom)
        return self._lay_column(scale, column, None) and status_fits

    def _is_legible(self, scale: Scale) -> bool:
        """Whether address and code kept the size they have when there is room."""
        page = self._page
        address_px, code_px = self._least_address_px(scale), self._least_code_px(scale)
        address = page.address.host.font().pixelSize()
        code = page.user_code.font().pixelSize()
        # Where little room is beside it the picture goes before an address in one line.
        whole = scale.squarish or page.address.is_one_line
        return address >= address_px and code >= code_px and whole

    def _least_address_px(self, scale: Scale) -> int:
        return min(scale.text_px("address"), scale.px(ADDRESS_FLOOR[scale.form]))

    def _least_code_px(self, scale: Scale) -> int:
        return min(scale.text_px("code"), scale.px(CODE_FLOOR[scale.form]))

    def _lay_status(self, scale: Scale, right: int) -> tuple[bool, int]:
        """Place arc, status and time in the button's row, left of `right`; return its top.

        The room is that of the longest status and time, so that nothing moves when they change.
        """
        page = self._page
        size = scale.text_px("hint")
        page.status.dress(text_font(size, "strong"))
        page.time_left.dress(text_font(size, "medium"))
        arc = round(1.5 * size)
        x = scale.margin_x + arc + round(0.6 * size)
        room = right - scale.px(24) - x
        middle = page.cancel.geometry().center().y() + 1
        if self._longest_status(size) <= room:
            height = line_box_px(size)
            top = middle - height // 2
            time_x = x + page.status.natural_width() + size // 2
            page.status.settle(x, top, page.status.natural_width() + 1)
            page.time_left.settle(time_x, top, page.time_left.natural_width() + 1)
        else:
            height = self._highest_status(room)
            # What is taller than the button stands on the same line as it.
            button_bottom = middle + page.cancel.face_height // 2
            top = min(middle - height // 2, button_bottom - height)
            now = page.status.height_for(room) + page.time_left.height_for(room)
            y = top + (height - now) // 2
            page.time_left.settle(x, page.status.settle(x, y, room), room)
        page.arc.setGeometry(scale.margin_x, middle - arc // 2, arc, arc)
        fits = top + height < scale.height - scale.margin_y * 0.8
        return fits, min(top, middle - arc // 2) - scale.px(8)

    def _longest_status(self, gap: int) -> int:
        """Return the width of the longest status with the longest time beside it."""
        page = self._page
        status = max(text_width(words, page.status.font()) for words in page.every_status)
        time = max(text_width(words, page.time_left.font()) for words in page.every_time)
        return status + gap // 2 + time + 2

    def _highest_status(self, room: int) -> int:
        """Return the height of the longest status with the longest time below it."""
        page = self._page
        status, time = page.status.font(), page.time_left.font()
        return max(
            wrapped_height(words, status, room, LEADING) for words in page.every_status
        ) + max(wrapped_height(words, time, room, LEADING) for words in page.every_time)

    def _lay_column(self, scale: Scale, column: Column, end: int | None) -> bool:
        """Place steps and warning, spread over the room; the warning ends on `end` if given."""
        small = scale.form == "panel"
        gaps = scale.px(9 if small else 26)
        natural = self._lay_steps(scale, column, gaps)
        spare = max(0, (column.bottom if end is None else end) - natural)
        grown = gaps + min(spare // 4, scale.px(14 if small else 34))
        bottom = self._lay_steps(scale, column, grown)
        warning = self._page.warning
        if end is not None and bottom < end:
            warning.move(warning.x(), warning.y() + end - bottom)
        words_fit = all(
            label.whole_words_fit(label.width()) for label in (*self._page.steps, warning)
        )
        return natural <= column.bottom and words_fit

    def _lay_steps(self, scale: Scale, column: Column, gap: int) -> int:
        page = self._page
        size = scale.text_px("step")
        disc = round(1.44 * size)
        indent = disc + round(0.66 * size)
        width = column.width - indent
        # The first disc, taller than its line, starts the column.
        y = column.top + (disc - line_box_px(size)) // 2
        for number, label in enumerate(page.steps):
            label.dress(text_font(size, "medium"), LEADING_TIGHT)
            middle = y + line_box_px(size) // 2
            page.numerals[number].setGeometry(column.x, middle - disc // 2, disc, disc)
            y = label.settle(column.x + indent, y, width)
            if number == 1:
                y = self._lay_address(scale, column, indent, y)
            elif number == 2:
                y = self._lay_code(scale, column, indent, y)
            y += gap
        page.warning.dress(text_font(scale.text_px("hint"), "medium"), LEADING_TIGHT)
        return page.warning.settle(column.x, y, column.width)

    def _lay_address(self, scale: Scale, column: Column, indent: int, y: int) -> int:
        """Place the address in line with the steps, or from the margin on if the host is long."""
        size = scale.text_px("address")
        least = self._least_address_px(scale)
        address = self._page.address
        start = indent if address.host_width(least) <= column.width - indent else 0
        return address.settle(column.x + start, y, column.width - start, size, least)

    def _lay_code(self, scale: Scale, column: Column, indent: int, y: int) -> int:
        """Place the code in line with the steps, or from the margin on if it is long."""
        label = self._page.user_code
        wanted = scale.text_px("code")
        start = indent
        font = _code_font(label.text(), wanted, column.width - start)
        if font.pixelSize() < self._least_code_px(scale):
            start = 0
            font = _code_font(label.text(), wanted, column.width)
        label.dress(font, LEADING_TITLE)
        return label.settle(column.x + start, y, column.width - start)


def _code_font(code: str, wanted: int, width: int) -> QFont:
    """Return the largest font for `code`; its letters move together before they shrink."""
    for spacing_em in (_CODE_SPACING_EM, 0.0):
        font = code_font(wanted, spacing_em)
        if text_width(code, font) <= width:
            return font
    return code_font(
        largest_fitting(1, wanted, lambda size: text_width(code, code_font(size)) <= width)
    )
