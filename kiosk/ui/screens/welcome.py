"""Who signed in and how to undo it, before anything else; then the profile."""

from PySide6.QtWidgets import QWidget

from kiosk.session import LAST_WARNING_S, Welcome
from kiosk.ui import welcome_wording as wording
from kiosk.ui.look import Look
from kiosk.ui.profile import person, profile_rows
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.tokens import LEADING_TIGHT
from kiosk.ui.translation import in_a_row
from kiosk.ui.typeface import Weight, text_font
from kiosk.ui.widgets.claims_table import ClaimsTable
from kiosk.ui.widgets.portrait_disc import PortraitDisc
from kiosk.ui.widgets.text import Text

_WORDS_BREAK_BELOW = 0.45
_BESIDE_FROM_RATIO = 1.2
_LEAST_ROWS = 4


class WelcomePage(Page):
    """The person at the left, their claims at the right; in portrait below each other."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("welcome", parent, look)
        self.portrait = PortraitDisc("portrait", self)
        self.title = Text("title", self)
        self.account = Text("account", self, "soft")
        self.note = Text("note", self, "caution")
        self.action = self.add_button("sign_out")
        self.table = ClaimsTable("claims", self)
        self.table.scrolled.connect(self._say_position)
        self.folded = Text("folded", self, "soft")
        self.leaving = Text("leaving", self, "hint")
        self.position = Text("position", self, "hint", "trailing")
        self._leaving_now = False

    def show_state(self, screen: Welcome, now: float) -> None:
        """Draw the person, and the details unless they are folded; at the end a countdown."""
        who = person(screen.identity)
        self.portrait.introduce(who.initials, screen.portrait)
        self.title.say(wording.greeting(who.greeted_as))
        self.account.say(wording.signed_in_as(who.account))
        self.note.say(_note(screen))
        self.action.say(wording.sign_out())
        self.table.show_rows(() if screen.folded else profile_rows(screen.identity))
        self.folded.say(wording.details_hidden() if screen.folded else "")
        self._say_leaving(screen, now)
        # Where details go, what is left does not spread.
        self.keeps_size = screen.folded
        self.refit()

    def _say_leaving(self, screen: Welcome, now: float) -> None:
        left_s = screen.ends - now
        self._leaving_now = left_s <= LAST_WARNING_S
        if self._leaving_now:
            # Spoken once when the countdown begins, not every second.
            self.leaving.say(wording.leaving_now(left_s), wording.leaving_now(LAST_WARNING_S))
        else:
            self.leaving.say(wording.leaving(left_s, screen.idle_ends < screen.session_ends))
        self.leaving.set_tone("caution" if self._leaving_now else "hint")

    def _say_position(self) -> None:
        first, last, total = self.table.position
        self.position.say(
            wording.rows_shown(first, last, total) if total > last - first + 1 else ""
        )
        self.table.setAccessibleName(self.position.text())

    def spoken(self) -> str:
        """Return who signed in, and the last warning before they are signed out."""
        if self._leaving_now:
            return self.leaving.accessibleName()
        return self.folded.text() or self._who()

    def whole(self) -> str:
        """Return who signed in, also when that is no news, and the countdown."""
        return f"{self._who()}. {self.leaving.text()}" if self._leaving_now else self._who()

    def _who(self) -> str:
        return ". ".join(t for t in (self.title.text(), self.account.text(), self.note.text()) if t)

    def scroll_rows(self, rows: int) -> bool:
        """Scroll the profile."""
        self.table.scroll_rows(rows)
        self.refit()
        return True

    def wipe(self) -> None:
        """Forget the person."""
        self.portrait.wipe()
        self.table.wipe()
        for label in (
            self.title,
            self.account,
            self.note,
            self.folded,
            self.leaving,
            self.position,
        ):
            label.say("")

    def arrange(self, scale: Scale) -> bool:
        """Place person and table, then say which rows found room."""
        top = self.lay_header(scale) + scale.px(12 if scale.form == "panel" else 24)
        weight: Weight = "strong" if self._leaving_now else "medium"
        bottom = self.lay_footer(scale, self.leaving, self.position, weight)
        bottom -= 4 * scale.ring_px
        if _is_stacked(scale):
            fits = self._arrange_stacked(scale, top, bottom)
        else:
            fits = self._arrange_wide(scale, top, bottom)
        self._say_position()
        self.lay_footer(scale, self.leaving, self.position, weight)
        return fits

    def _arrange_wide(self, scale: Scale, top: int, bottom: int) -> bool:
        wide_share, gap = (0.495, 48) if scale.squarish else (0.505, 64)
        table_x = round(scale.width * (0.47 if scale.form == "panel" else wide_share))
        width = table_x - scale.px(24 if scale.form == "panel" else gap) - scale.margin_x
        height = self._lay_person(scale, scale.margin_x, 0, width)
        y = top + max(0, (bottom - top - height) // 2)
        fits = self._lay_person(scale, scale.margin_x, y, width) <= bottom
        table_width = scale.width - scale.margin_x - table_x
        table_fits = self._lay_table(scale, table_x, table_width, top, bottom)
        self._lay_folded(scale, table_x, table_width, (top + bottom) // 2)
        return fits and table_fits and self.action.face_width <= width

    def _arrange_stacked(self, scale: Scale, top: int, bottom: int) -> bool:
        width = scale.width - 2 * scale.margin_x
        small = scale.form == "panel"
        y = self._lay_person(scale, scale.margin_x, top + scale.px(0 if small else 24), width)
        table_top = y + scale.px(20 if small else 48 if scale.squarish else 72)
        height = min(bottom - table_top, self.table.height_of_all(scale, width))
        table_fits = self.table.arrange(scale, scale.margin_x, table_top, width, max(1, height))
        folded_height = scale.text_px("lead") * 2
        self._lay_folded(scale, scale.margin_x, width, table_top + folded_height)
        least = self.table.height_of_rows(_LEAST_ROWS) if scale.squarish else scale.px(400)
        roomy = table_top + least <= bottom
        return roomy and table_fits and self.action.face_width <= width

    def _lay_folded(self, scale: Scale, x: int, width: int, middle: int) -> None:
        self.folded.dress(text_font(scale.text_px("lead"), "medium"))
        self.folded.settle(x, middle - self.folded.height_for(width) // 2, width)

    def _lay_table(self, scale: Scale, x: int, width: int, top: int, bottom: int) -> bool:
        height = min(bottom - top, self.table.height_of_all(scale, width))
        y = top + (bottom - top - height) // 2
        rows_fit = self.table.arrange(scale, x, y, width, max(1, height))
        return rows_fit and (
            scale.enlarged * scale.eased < _WORDS_BREAK_BELOW or self.table.whole_words_fit()
        )

    def _lay_person(self, scale: Scale, x: int, y: int, width: int) -> int:
        small = scale.form == "panel"
        disc = scale.px(88 if small else 200)
        self.portrait.setGeometry(x, y, disc, disc)
        if scale.squarish and _is_stacked(scale):
            # Portrait and names beside each other leave more rows of the profile.
            indent = disc + scale.px(20 if small else 40)
            names = self._lay_names(scale, x + indent, 0, width - indent)
            top = y + max(0, (disc - names) // 2)
            y = max(y + disc, self._lay_names(scale, x + indent, top, width - indent))
        else:
            y = self._lay_names(scale, x, y + disc + scale.px(8 if small else 24), width)
        y += scale.px(16 if small else 44)
        self.action.squeeze(width)
        self.action.settle(x, y)
        return y + self.action.face_height

    def _lay_names(self, scale: Scale, x: int, y: int, width: int) -> int:
        small = scale.form == "panel"
        self.dress_title(self.title, scale, width)
        self.account.dress(text_font(scale.text_px("lead"), "medium"))
        self.note.dress(text_font(scale.text_px("hint"), "medium"), LEADING_TIGHT)
        y = self.title.settle(x, y, width) + self.title.below_px
        y = self.account.settle(x, y + scale.px(2 if small else 6), width)
        if self.note.text():
            y += self.account.below_px
            y = self.note.settle(x, y + scale.px(4 if small else 10), width)
        return y


def _note(screen: Welcome) -> str:
    notes = []
    if not screen.connected:
        notes.append(wording.offline())
    if not screen.identity.verified:
        notes.append(wording.not_verified())
    elif not screen.identity.profile_complete:
        notes.append(wording.profile_unavailable())
    return in_a_row(*notes)


def _is_stacked(scale: Scale) -> bool:
    return scale.width < _BESIDE_FROM_RATIO * scale.height
