"""What stands for a first screen that nobody touches: a few words that wander over the dark."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.session import Outage
from kiosk.ui import wording
from kiosk.ui.look import Look
from kiosk.ui.repose import attract_place
from kiosk.ui.scale import Scale
from kiosk.ui.screens.page import Page
from kiosk.ui.tokens import UNLIT
from kiosk.ui.trouble_wording import problem
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.text import Text


class AttractPage(Page):
    """Whose screen this is and how to wake it, or what is wrong; any key wakes, so no button."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("attract", parent, look)
        self.header.hide()
        self.name = Text("title", self)
        self.invitation = Text("lead", self, "soft")
        self._turn = 0

    def show_turn(self, turn: int, met: Outage | None) -> None:
        """Put the words in their place number `turn`."""
        self._turn = turn
        self.name.say(self.header.app_name.text())
        self.invitation.say(problem(met.trouble).headline if met else wording.press_any_key())
        self.refit()

    def spoken(self) -> str:
        """Return what can be done here."""
        return f"{self.name.text()}. {self.invitation.text()}"

    def arrange(self, scale: Scale) -> bool:
        """Place the block where its turn says, within the margins."""
        room = scale.width - 2 * scale.margin_x
        name_font = text_font(round(1.3 * scale.text_px("lead")), "strong", self.name.text())
        self.name.dress(name_font)
        self.invitation.dress(text_font(scale.text_px("lead"), "medium"))
        natural = max(self.name.natural_width(), self.invitation.natural_width()) + 1
        width = min(room, natural)
        height = self._lay(scale, 0, 0, width)
        spare = scale.height - 2 * scale.margin_y - height
        across, down = attract_place(self._turn)
        x = scale.margin_x + round(across * (room - width))
        self._lay(scale, x, scale.margin_y + round(down * max(0, spare)), width)
        return spare >= 0

    def _lay(self, scale: Scale, x: int, y: int, width: int) -> int:
        return self.invitation.settle(x, self.name.settle(x, y, width) + scale.px(8), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put out the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(UNLIT))
        painter.end()
