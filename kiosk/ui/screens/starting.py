"""Shown only when the provider takes its time over the code."""

from PySide6.QtWidgets import QWidget

from kiosk.session import Starting
from kiosk.ui import wording
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.screens.invitation import InvitationPage
from kiosk.ui.widgets.drawing import Phone


class StartingPage(InvitationPage):
    """Says what is being waited for."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("starting", parent, look, quiet_button=True)
        self.picture = Phone("phone", self, "dots")

    def show_state(self, screen: Starting, now: float) -> None:
        """Draw the wait; it does not move."""
        title, lead = wording.starting(plain(self.look.host, 60))
        self.title.say(title)
        self.lead.say(lead)
        self.action.say(wording.cancel())
        self.refit()
