"""The first screen: one sentence and one button; nothing is asked of anybody yet (D-05)."""

from PySide6.QtWidgets import QWidget

from kiosk.session import Authorize
from kiosk.ui import wording
from kiosk.ui.claim_names import scope_name
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.screens.invitation import InvitationPage

_SCOPES_LIMIT = 80


class AuthorizePage(InvitationPage):
    """Invites to sign in."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("authorize", parent, look, "check", quiet_button=False)

    def show_state(self, screen: Authorize, now: float) -> None:
        """Draw the invitation, which never changes."""
        title, lead = wording.invitation()
        self.title.say(title)
        scopes = ", ".join(scope_name(scope) for scope in self.look.asks_for)
        will_see = wording.will_see(plain(scopes, _SCOPES_LIMIT)) if scopes else ""
        self.lead.say(f"{lead} {will_see}".rstrip())
        self.action.say(wording.authorize())
        self.hint.say(wording.ok_hint())
        self.host.say(plain(self.look.host, 60))
        self.refit()
