"""What happened, what to do, one action."""

from math import ceil

from PySide6.QtWidgets import QWidget

from kiosk.session import Problem
from kiosk.ui import wording
from kiosk.ui.lines import line_box_px
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.tokens import LEADING_TIGHT
from kiosk.ui.translation import in_a_row
from kiosk.ui.trouble_wording import clock_doubt, goes_on, problem
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.drawing import Caution
from kiosk.ui.widgets.text import Text

DETAILS_SHOWN = 6
DETAIL_LIMIT = 160
_LIST_CUT_BELOW = 0.65
_ROOMY_ABOVE = 0.9
_REFERENCE_LIMIT = 24


class ProblemPage(Page):
    """A sign-in that ended otherwise, or settings that cannot be used."""

    urgent = True

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("problem", parent, look)
        self.icon = Caution("caution", self)
        self.title = Text("title", self)
        self.lead = Text("lead", self, "soft")
        self.details = [Text(f"detail_{n}", self, "text") for n in range(DETAILS_SHOWN + 1)]
        self._details: tuple[str, ...] = ()
        self._told = ""
        self.action = self.add_button("action")
        self.back = self.add_button("back", quiet=True, does="leave")
        self.hint = Text("hint", self, "hint")
        self.reference = Text("reference", self, "hint", "trailing")

    def show_state(self, screen: Problem, now: float) -> None:
        """Draw the problem; the action waits until `retry_at`."""
        sentences = problem(screen.trouble)
        self.title.say(sentences.headline)
        doubt = "" if screen.clock is None else clock_doubt(screen.clock)
        self.lead.say(in_a_row(doubt, sentences.advice, goes_on(screen.trouble)))
        self._details = screen.details
        waits_s = 0.0 if screen.retry_at is None else screen.retry_at - now
        if waits_s > 0:
            # Aloud by the minute, not by the second.
            aloud = wording.retry_in(60 * ceil(waits_s / 60))
            self.action.say(wording.retry_in(waits_s), ready=False, aloud=aloud)
        else:
            self.action.say(sentences.action)
        if screen.reference != self._told or not screen.can_be_left:
            # OK must not leave what has only just been told, nor press what is hidden.
            self.move_focus(self.action, 0)
        self._told = screen.reference
        self.back.say(wording.back())
        self.back.setVisible(screen.can_be_left)
        self.reference.say(wording.reference(plain(screen.reference, _REFERENCE_LIMIT)))
        self.refit()

    def spoken(self) -> str:
        """Return what happened and what to do."""
        return f"{self.title.text()}. {self.lead.text()}"

    def _say_details(self, count: int) -> None:
        shown = [plain(detail, DETAIL_LIMIT) for detail in self._details[:count]]
        if len(self._details) > count:
            shown.append(wording.more_details(len(self._details) - count))
        for number, label in enumerate(self.details):
            label.say(shown[number] if number < len(shown) else "")

    def arrange(self, scale: Scale) -> bool:
        """Centre the words; a list that is too long even in smaller text is cut."""
        if self._arranged(scale, DETAILS_SHOWN):
            return True
        if scale.enlarged * scale.eased > _LIST_CUT_BELOW:
            return False
        return any(self._arranged(scale, count) for count in range(DETAILS_SHOWN - 1, 0, -1))

    def _arranged(self, scale: Scale, details_shown: int) -> bool:
        self._say_details(details_shown)
        top = self.lay_header(scale) + scale.px(10 if scale.form == "panel" else 24)
        bottom = self.lay_footer(scale, self.hint, self.reference) - 3 * scale.ring_px
        width = scale.width - 2 * scale.margin_x
        height = self._lay_block(scale, 0, width)
        y = top + max(0, (bottom - top - height) // 2)
        buttons_fit = self._lay_buttons(scale, 0) <= scale.width - scale.margin_x
        fits = self._lay_block(scale, y, width) <= bottom
        return fits and buttons_fit

    def _lay_block(self, scale: Scale, y: int, width: int) -> int:
        small = scale.form == "panel"
        self.lead.dress(text_font(scale.text_px("lead"), "medium"))
        y = self._lay_title(scale, y, width) + scale.px(4 if small else 12)
        lead_width = round(width * (1 if scale.form == "tall" else 0.86))
        y = self.lead.settle(scale.margin_x, y, lead_width)
        y = self._lay_details(scale, y, width) + scale.px(
            22 if small else 56 if _is_roomy(scale) else 44
        )
        self._lay_buttons(scale, y)
        return y + self.action.face_height

    def _lay_title(self, scale: Scale, y: int, width: int) -> int:
        """Place the icon above the title, or beside it when a list needs the room."""
        small = scale.form == "panel"
        if not self.details[0].text():
            size = scale.px(60 if small else 140)
            self.icon.setGeometry(scale.margin_x, y, size, size)
            y += size + scale.px(8 if small else 22)
            self.dress_title(self.title, scale, width)
            return self.title.settle(scale.margin_x, y, width)
        size = round(0.9 * scale.text_px("title"))
        indent = size + scale.px(14 if small else 32)
        self.dress_title(self.title, scale, width - indent)
        middle = y + line_box_px(self.title.font().pixelSize()) // 2
        self.icon.setGeometry(scale.margin_x, middle - size // 2, size, size)
        return self.title.settle(scale.margin_x + indent, y, width - indent)

    def _lay_details(self, scale: Scale, y: int, width: int) -> int:
        small = scale.form == "panel"
        gap = scale.px((8 if _is_roomy(scale) else 6) if small else 20 if _is_roomy(scale) else 12)
        y += gap if self.details[0].text() else 0
        for label in self.details:
            label.dress(text_font(scale.text_px("hint"), "medium"), LEADING_TIGHT)
            if label.text():
                y += gap
            y = label.settle(scale.margin_x, y, width)
        return y

    def _lay_buttons(self, scale: Scale, y: int) -> int:
        x = self.action.settle(scale.margin_x, y)
        if not self.back.isVisibleTo(self):
            return x
        x += 4 * scale.ring_px + scale.px(8)
        return self.back.settle(x, y + (self.action.face_height - self.back.face_height) // 2)


def _is_roomy(scale: Scale) -> bool:
    return scale.eased > _ROOMY_ABOVE
