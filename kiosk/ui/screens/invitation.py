"""The layout of the screens before a code: a headline, a sentence, a button, a phone."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.drawing import Mood, Phone
from kiosk.ui.widgets.text import Text


class InvitationPage(Page):
    """Words at the left and a phone at the right; in portrait the phone above."""

    def __init__(
        self, name: str, parent: QWidget, look: Look, mood: Mood, quiet_button: bool
    ) -> None:
        super().__init__(name, parent, look)
        self.title = Text("title", self)
        self.lead = Text("lead", self, "soft")
        self.action = self.add_button("action", quiet=quiet_button)
        self.phone = Phone("phone", self, mood)
        self.hint = Text("hint", self, "hint")
        self.host = Text("host", self, "hint", "trailing")

    def spoken(self) -> str:
        """Return headline and sentence."""
        return f"{self.title.text()}. {self.lead.text()}"

    def arrange(self, scale: Scale) -> bool:
        """Centre the block of words between header and footer."""
        top = self.lay_header(scale)
        bottom = self.lay_footer(scale, self.hint, self.host) - 3 * scale.ring_px
        if scale.form == "tall":
            return self._arrange_tall(scale, top, bottom)
        return self._arrange_wide(scale, top, bottom)

    def _arrange_wide(self, scale: Scale, top: int, bottom: int) -> bool:
        content = scale.width - 2 * scale.margin_x
        width = round(0.66 * content)
        height = self._block_height(scale, width)
        y = top + max(0, (bottom - top - height) // 2)
        fits = self._lay_block(scale, scale.margin_x, y, width) <= bottom
        room_left = scale.margin_x + width
        room = scale.width - scale.margin_x - room_left
        phone_height = min(round(0.5 * scale.height), bottom - top, int(room / Phone.RATIO))
        phone_width = round(phone_height * Phone.RATIO)
        phone_x = room_left + (room - phone_width) // 2
        phone_y = top + (bottom - top - phone_height) // 2
        self.phone.setGeometry(phone_x, phone_y, phone_width, phone_height)
        return fits

    def _arrange_tall(self, scale: Scale, top: int, bottom: int) -> bool:
        width = scale.width - 2 * scale.margin_x
        height = self._block_height(scale, width)
        gap = scale.px(88)
        phone_height = min(scale.px(620), bottom - top - height - 2 * gap)
        if phone_height < scale.px(160):
            return False
        y = top + (bottom - top - phone_height - gap - height) // 2
        phone_width = round(phone_height * Phone.RATIO)
        # The waves stand in the margin's line, as the words below do.
        self.phone.setGeometry(scale.margin_x, y, phone_width, phone_height)
        fits = self._lay_block(scale, scale.margin_x, y + phone_height + gap, width) <= bottom
        return fits

    def _block_height(self, scale: Scale, width: int) -> int:
        return self._lay_block(scale, 0, 0, width)

    def _lay_block(self, scale: Scale, x: int, y: int, width: int) -> int:
        small = scale.form == "panel"
        self.dress_title(self.title, scale, width)
        self.lead.dress(text_font(scale.text_px("lead"), "medium"))
        y = self.title.settle(x, y, width) + scale.px(8 if small else 18)
        y = self.lead.settle(x, y, width) + scale.px(24 if small else 56)
        self.action.settle(x, y)
        return y + self.action.face_height
