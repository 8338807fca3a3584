"""The layout of the screens of few words: a headline, a sentence, a button, a picture."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.ui.lines import wrapped_height
from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.tokens import LEADING
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.text import Text

if TYPE_CHECKING:
    from kiosk.ui.widgets.drawing import Drawing


_PICTURE_UP_TO = 1.25
"""So much larger than usual text may be beside a picture."""


class InvitationPage(Page):
    """Words at the left and a picture at the right; in portrait the picture above.

    `usual_lead` keeps its room while another sentence stands there, so that nothing jumps.
    """

    def __init__(self, name: str, parent: QWidget, look: Look, quiet_button: bool) -> None:
        super().__init__(name, parent, look)
        self.picture: Drawing
        self.usual_lead = ""
        self.title = Text("title", self)
        self.lead = Text("lead", self, "soft")
        self.action = self.add_button("action", quiet=quiet_button)
        self.hint = Text("hint", self, "hint")
        self.host = Text("host", self, "hint", "trailing")

    def spoken(self) -> str:
        """Return headline and sentence."""
        return f"{self.title.text()}. {self.lead.text()}"

    def arrange(self, scale: Scale) -> bool:
        """Centre the block of words between header and footer."""
        top = self.lay_header(scale)
        bottom = self.lay_footer(scale, self.hint, self.host) - 4 * scale.ring_px
        if scale.form == "tall":
            return self._arrange_tall(scale, top, bottom)
        return self._arrange_wide(scale, top, bottom)

    def _arrange_wide(self, scale: Scale, top: int, bottom: int) -> bool:
        content = scale.width - 2 * scale.margin_x
        # Whoever wants large text gets the room of the picture for it.
        pictured = scale.enlarged <= _PICTURE_UP_TO
        self.picture.setVisible(pictured)
        width = round(0.66 * content) if pictured else content
        height = self._block_height(scale, width)
        y = top + max(0, (bottom - top - height) // 2)
        fits = self._lay_block(scale, scale.margin_x, y, width) <= bottom
        room_left = scale.margin_x + width
        room = scale.width - scale.margin_x - room_left
        picture_height = min(
            round(0.5 * scale.height), bottom - top, int(room / self.picture.RATIO)
        )
        picture_width = round(picture_height * self.picture.RATIO)
        picture_x = room_left + (room - picture_width) // 2
        picture_y = top + (bottom - top - picture_height) // 2
        self.picture.setGeometry(picture_x, picture_y, picture_width, picture_height)
        return fits and self._buttons_fit(width)

    def _arrange_tall(self, scale: Scale, top: int, bottom: int) -> bool:
        width = scale.width - 2 * scale.margin_x
        height = self._block_height(scale, width)
        gap = scale.px(88)
        picture_height = min(scale.px(620), bottom - top - height - 2 * gap)
        if picture_height < scale.px(160):
            return False
        y = top + (bottom - top - picture_height - gap - height) // 2
        picture_width = round(picture_height * self.picture.RATIO)
        # The waves stand in the margin's line, as the words below do.
        self.picture.setGeometry(scale.margin_x, y, picture_width, picture_height)
        fits = self._lay_block(scale, scale.margin_x, y + picture_height + gap, width) <= bottom
        return fits and self._buttons_fit(width)

    def _buttons_fit(self, width: int) -> bool:
        return all(button.face_width <= width for button in self.buttons)

    def _block_height(self, scale: Scale, width: int) -> int:
        return self._lay_block(scale, 0, 0, width)

    def _lay_block(self, scale: Scale, x: int, y: int, width: int) -> int:
        small = scale.form == "panel"
        self.dress_title(self.title, scale, width)
        self.lead.dress(text_font(scale.text_px("lead"), "medium"))
        y = self.title.settle(x, y, width) + scale.px(8 if small else 18)
        usual = wrapped_height(self.usual_lead, self.lead.font(), width, LEADING)
        y = max(self.lead.settle(x, y, width), y + usual) + scale.px(24 if small else 56)
        return self._lay_buttons(scale, x, y, width)

    def _lay_buttons(self, scale: Scale, x: int, y: int, width: int) -> int:
        """Place the buttons beside each other, below each other where that is too wide."""
        first, *others = self.buttons
        for button in self.buttons:
            button.squeeze(width)
        end = first.settle(x, y)
        bottom = y + first.face_height
        for button in others:
            beside = end + 4 * scale.ring_px + scale.px(8)
            if beside + button.face_width + scale.px(24) <= x + width:
                end = button.settle(beside, y + (first.face_height - button.face_height) // 2)
            else:
                end = button.settle(x, bottom + 4 * scale.ring_px + scale.px(8))
                bottom = button.y() + button.height() - 2 * scale.ring_px
        return bottom
