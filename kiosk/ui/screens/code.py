"""The code: QR, address and short code until the deadline, and not a moment longer (D-21)."""

from PySide6.QtWidgets import QWidget

from kiosk.session import Code
from kiosk.ui import wording
from kiosk.ui.address import Address, read_address
from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.screens.code_layout import CodeLayout
from kiosk.ui.screens.page import Page
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.address_line import AddressLine
from kiosk.ui.widgets.drawing import Arc, Numeral
from kiosk.ui.widgets.qr_plate import QrPlate
from kiosk.ui.widgets.text import Text


class _UserCode(Text):
    """What a person types: nothing of it is left out (D-14)."""

    exact = True


class CodePage(Page):
    """Three steps beside a picture; what they need is one object and is wiped as one."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__("code", parent, look)
        self.title = Text("title", self)
        self.lead = Text("lead", self, "soft")
        self.numerals = [Numeral(number, self) for number in (1, 2, 3)]
        # In the order in which they are read: each step before what it needs.
        scan = Text("step_1", self)
        self.plate = QrPlate("qr_plate", self)
        visit = Text("step_2", self)
        self.address = AddressLine("address", self)
        check = Text("step_3", self)
        self.steps = [scan, visit, check]
        self.user_code = _UserCode("user_code", self)
        self.warning = Text("warning", self, "hint")
        self.arc = Arc("time_arc", self)
        self.status = Text("status", self)
        self.time_left = Text("time_left", self, "hint")
        self.cancel = self.add_button("cancel", quiet=True)
        self._shows_code = False
        self._lifetime = ""
        self.every_status: tuple[str, ...] = ()
        self.every_time: tuple[str, ...] = ()
        self._late = False
        self._cut_off = False
        self._was_cut_off = False
        self._layout = CodeLayout(self)

    def show_state(self, screen: Code, now: float) -> None:
        """Draw the code, or from the deadline on that it is being checked a last time."""
        self.cancel.say(wording.cancel())
        left_s = screen.deadline - now
        if left_s > 0:
            self._show_code(screen, left_s)
        else:
            self.wipe()
            self.rescale(self._scale)
            title, lead = wording.last_check()
            self.title.say(title)
            self.lead.say(lead)
        self.refit()

    def _show_code(self, screen: Code, left_s: float) -> None:
        self._shows_code = True
        self.title.say("")
        self.lead.say("")
        grant = screen.grant
        complete = grant.verification_uri_complete if self.look.qr_includes_code else None
        self.plate.encode(complete or grant.verification_uri)
        self.plate.setAccessibleName(wording.picture_aloud())
        for label, words in zip(self.steps, wording.steps(complete is not None), strict=True):
            label.say(words)
        self.address.say(read_address(grant.verification_uri))
        self.user_code.say(grant.user_code, wording.code_aloud(grant.user_code))
        self.warning.say(wording.phishing_warning())
        self.status.say(wording.waiting(screen.connected))
        self.status.set_tone("text" if screen.connected else "caution")
        aloud = wording.time_left_aloud(left_s, grant.expires_in_s)
        self.time_left.say(wording.time_left(left_s), aloud)
        self._lifetime = wording.time_left(grant.expires_in_s)
        self.every_status = (wording.waiting(True), wording.waiting(False))
        self.every_time = (self._lifetime, wording.time_left(wording.LATE_S))
        lifetime_s = screen.deadline - screen.since
        at_first = wording.time_left_aloud(lifetime_s, grant.expires_in_s)
        self._late = left_s <= wording.LATE_S and aloud != at_first
        self._was_cut_off = self._was_cut_off or not screen.connected
        self._cut_off = not screen.connected
        self.arc.show_share(left_s / lifetime_s if lifetime_s > 0 else 0.0)

    def spoken(self) -> str:
        """Return where to go and the code; later only what has changed and matters."""
        if self.title.text():
            return self.title.text()
        if self._late:
            return self.time_left.accessibleName()
        if self._was_cut_off:
            return self.status.text()
        return f"{self._where_and_code()} {self._lifetime}"

    def whole(self) -> str:
        """Return where to go, the code and the time that is left now, also when that is no news."""
        if self.title.text():
            return f"{self.title.text()} {self.lead.text()}"
        trouble = f". {self.status.text()}" if self._cut_off else ""
        return f"{self._where_and_code()} {self.time_left.text()}{trouble}"

    def _where_and_code(self) -> str:
        where = wording.open_aloud(self.address.accessibleName())
        return f"{where} {self.user_code.accessibleName()}."

    def wipe(self) -> None:
        """Forget code, address and picture (D-23, D-27)."""
        self._shows_code = False
        self._was_cut_off = False
        self.plate.wipe()
        self.plate.setAccessibleName("")
        self.address.say(Address("", ""))
        for label in (*self.steps, self.user_code, self.warning, self.status, self.time_left):
            label.say("")

    def arrange(self, scale: Scale) -> bool:
        """Place picture and steps by the form of the screen."""
        for decoration in (*self.numerals, self.arc, self.address):
            decoration.setVisible(self._shows_code)
        if self._shows_code:
            return self._layout.arrange(scale)
        return self._arrange_last_check(scale)

    def _arrange_last_check(self, scale: Scale) -> bool:
        top = self.lay_header(scale)
        width = scale.width - 2 * scale.margin_x
        bottom = self._layout.lay_cancel(scale)
        self.dress_title(self.title, scale, width)
        self.lead.dress(text_font(scale.text_px("lead"), "medium"))
        gap = scale.px(14)
        height = self.title.height_for(width) + gap + self.lead.height_for(width)
        y = top + max(0, (bottom - top - height) // 2)
        y = self.title.settle(scale.margin_x, y, width) + gap
        return self.lead.settle(scale.margin_x, y, width) <= bottom
