"""What somebody who looks after this screen is asked on the telephone, in one table."""

from PySide6.QtWidgets import QWidget

from kiosk.session import Maintenance
from kiosk.ui import maintenance_wording as words
from kiosk.ui import wording
from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.typeface import text_font
from kiosk.ui.welcome_wording import rows_shown
from kiosk.ui.widgets.claims_table import ClaimsTable
from kiosk.ui.widgets.text import Text

_WORDS_BREAK_BELOW = 0.45


class MaintenancePage(Page):
    """A headline with the way out beside it, and as many rows as find room below."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("maintenance", parent, look)
        self.title = Text("title", self)
        self.back = self.add_button("back", quiet=True)
        self.table = ClaimsTable("facts", self)
        self.table.scrolled.connect(self._say_position)
        self.hint = Text("hint", self, "hint")
        self.position = Text("position", self, "hint", "trailing")
        self._whole = ""

    def show_state(self, screen: Maintenance, now: float) -> None:
        """Draw the facts."""
        self.title.say(words.title())
        self.back.say(wording.back())
        self.hint.say(words.hint())
        rows = words.rows(screen)
        self._whole = ". ".join(f"{row.name}: {row.value}" for row in rows)
        self.table.show_rows(rows)
        self.refit()

    def _say_position(self) -> None:
        first, last, total = self.table.position
        self.position.say(rows_shown(first, last, total) if total > last - first + 1 else "")
        self.table.setAccessibleName(self.position.text())

    def spoken(self) -> str:
        """Return what page this is."""
        return f"{self.title.text()}. {self.hint.text()}"

    def whole(self) -> str:
        """Return every row."""
        return f"{self.title.text()}. {self._whole}"

    def scroll_rows(self, rows: int) -> bool:
        """Scroll the table."""
        self.table.scroll_rows(rows)
        self.refit()
        return True

    def wipe(self) -> None:
        """Forget the facts."""
        self._whole = ""
        self.table.wipe()
        self.position.say("")

    def arrange(self, scale: Scale) -> bool:
        """Place headline and button in a row, and the table below."""
        small = scale.form == "panel"
        width = scale.width - 2 * scale.margin_x
        top = self.lay_header(scale) + 2 * scale.ring_px + scale.px(8 if small else 24)
        bottom = self.lay_footer(scale, self.hint, self.position) - scale.px(10 if small else 24)
        title_width = width - self.back.face_width - 4 * scale.ring_px
        self.title.dress(text_font(scale.text_px("lead"), "bold"))
        self.back.settle(scale.width - scale.margin_x - self.back.face_width, top)
        title_height = self.title.height_for(title_width)
        title_y = top + max(0, (self.back.face_height - title_height) // 2)
        end = self.title.settle(scale.margin_x, title_y, title_width)
        top = (
            max(end, top + self.back.face_height) + 2 * scale.ring_px + scale.px(4 if small else 16)
        )
        fits = self.table.arrange(scale, scale.margin_x, top, width, max(1, bottom - top))
        fits = fits and self.title.whole_words_fit(title_width)
        self._say_position()
        self.lay_footer(scale, self.hint, self.position)
        broken = scale.enlarged * scale.eased < _WORDS_BREAK_BELOW
        return fits and (broken or self.table.whole_words_fit())
