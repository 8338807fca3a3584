"""Asks whether anybody is still there before somebody is signed out (WCAG 2.2.1)."""

from PySide6.QtWidgets import QWidget

from kiosk.session import LAST_WARNING_S, Welcome
from kiosk.ui import welcome_wording as wording
from kiosk.ui.look import Look
from kiosk.ui.screens.invitation import InvitationPage
from kiosk.ui.widgets.drawing import Arc


class StillHerePage(InvitationPage):
    """Says nothing of the person: perhaps they have left, and somebody else reads this."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("still_here", parent, look, quiet_button=False)
        self.sign_out = self.add_button("sign_out", quiet=True, does="sign_out")
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
        self.arc.show_share(left_s / LAST_WARNING_S)
        self.action.say(stay)
        self.sign_out.say(wording.sign_out())
        self.hint.say(hint)
        self.refit()

    def spoken(self) -> str:
        """Return the question and what happens without an answer, once."""
        return f"{self.title.text()} {self.lead.accessibleName()}"
