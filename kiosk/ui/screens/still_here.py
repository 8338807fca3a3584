"""Asks whether anybody is still there before somebody is signed out (WCAG 2.2.1)."""

from math import ceil

from PySide6.QtWidgets import QWidget

from kiosk.session import LAST_WARNING_S, Welcome
from kiosk.ui import welcome_wording as wording
from kiosk.ui.look import Look
from kiosk.ui.screens.invitation import InvitationPage
from kiosk.ui.widgets.drawing import Arc


class StillHerePage(InvitationPage):
    """Says nothing of the person: perhaps they have left, and somebody else reads this."""

    urgent = True

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("still_here", parent, look, quiet_button=False)
        self.sign_out = self.add_button("sign_out", quiet=True, does="sign_out")
        # It is read where it stands: beside the first button, before what is below them.
        self.sign_out.stackUnder(self.hint)
        self.arc = Arc("arc", self, thickness=1 / 14)
        self.picture = self.arc

    def show_state(self, screen: Welcome, now: float) -> None:
        """Draw the question and the time there is to answer it."""
        title, stay, hint = wording.still_here()
        left_s = max(0.0, screen.ends - now)
        self.title.say(title)
        # Spoken once, not every second.
        self.lead.say(wording.signed_out_in(left_s), wording.signed_out_in(LAST_WARNING_S))
        self.usual_lead = wording.signed_out_in(LAST_WARNING_S)
        self.arc.show_share(left_s / LAST_WARNING_S, str(ceil(left_s)))
        self.action.say(stay)
        self.sign_out.say(wording.sign_out())
        self.hint.say(hint)
        self.action.setAccessibleDescription(hint)
        self.refit()

    def spoken(self) -> str:
        """Return the question and what happens without an answer, once."""
        return f"{self.title.text()} {self.lead.accessibleName()}"
