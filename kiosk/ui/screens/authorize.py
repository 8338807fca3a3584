"""The first screen: one sentence and one button; nothing is asked of anybody yet (D-05)."""

from PySide6.QtWidgets import QWidget

from kiosk.session import Authorize
from kiosk.ui import wording
from kiosk.ui.claim_names import scope_name
from kiosk.ui.lines import LINE_BREAK
from kiosk.ui.look import Look
from kiosk.ui.plain import plain
from kiosk.ui.screens.invitation import InvitationPage
from kiosk.ui.translation import in_a_row, joined
from kiosk.ui.trouble_wording import outage
from kiosk.ui.widgets.drawing import Phone

_SCOPES_LIMIT = 80


class AuthorizePage(InvitationPage):
    """Invites to sign in, after a word to whoever has just left, or says why it cannot work."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("authorize", parent, look, quiet_button=False)
        self.picture = Phone("phone", self, "check")
        self._parting = False

    def show_state(self, screen: Authorize, now: float) -> None:
        """Draw the invitation; a farewell or an outage takes the place of its sentence."""
        title, lead = wording.invitation()
        self.title.say(title)
        scopes = joined(scope_name(scope) for scope in self.look.asks_for)
        will_see = wording.will_see(plain(scopes, _SCOPES_LIMIT)) if scopes else ""
        self.usual_lead = in_a_row(lead, will_see)
        left, met = screen.farewell, screen.outage
        self._parting = left is not None
        if left is not None:
            sentences = wording.farewell(left.reason, left.handed_back)
            self.lead.say(LINE_BREAK.join(sentences), " ".join(sentences))
        else:
            self.lead.say(self.usual_lead if met is None else outage(met.trouble, met.clock))
        self.lead.set_tone("soft" if left is None and met is None else "accent")
        self.action.say(wording.authorize())
        self.hint.say(wording.ok_hint())
        self.action.setAccessibleDescription(self.hint.text())
        self.host.say(plain(self.look.host, 60))
        self.refit()

    def spoken(self) -> str:
        """Return the farewell first, as long as there is one."""
        return (
            f"{self.lead.accessibleName()} {self.title.text()}."
            if self._parting
            else super().spoken()
        )
