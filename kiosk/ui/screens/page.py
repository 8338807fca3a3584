"""What all screens share: header, margins, focus, and text made smaller until all of it fits."""

from functools import partial
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.fitting import largest_fitting
from kiosk.ui.lines import BELOW_BASELINE_EM, line_box_px, line_count, whole_words_fit
from kiosk.ui.look import Look
from kiosk.ui.scale import Scale
from kiosk.ui.tokens import LEADING, LEADING_TITLE
from kiosk.ui.typeface import Weight, text_font
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.header import Header
from kiosk.ui.widgets.mirror import mirror_if_rtl
from kiosk.ui.widgets.text import Text

Act = Literal["confirm", "leave", "sign_out"]
"""What pressing a button reports."""

_TITLE_LINES = 2
_ONE_LINE_FROM = 0.88
_FOOTER_LINES = 2
_EASINGS = tuple(1 - step / 20 for step in range(18))


class Page(QWidget):
    """A screen; what it shows is set first, then `refit` finds a place for everything.

    `arrange` and `spoken` are each screen's own. They are abstract without ABC, whose metaclass
    does not mix with Qt's.
    """

    confirmed = Signal()
    went_back = Signal()
    sign_out_pressed = Signal()

    urgent = False
    """Whether what is spoken may interrupt other speech."""

    def __init__(self, name: str, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.header = Header(self)
        self.buttons: list[Button] = []
        self._scale: Scale | None = None
        self._easing = 0
        self.keeps_size = False
        self.look = look
        self.hide()

    def add_button(self, name: str, quiet: bool = False, does: Act = "confirm") -> Button:
        """Make a button; the first one has the focus when the screen appears."""
        button = Button(name, self, "quiet" if quiet else "main")
        button.clicked.connect(partial(self._report, button, does))
        self.buttons.append(button)
        return button

    def _report(self, button: Button, does: Act) -> None:
        match does:
            case "leave":
                self.went_back.emit()
            case "sign_out":
                self.sign_out_pressed.emit()
            case "confirm" if button.ready:
                self.confirmed.emit()

    def dress(self, look: Look) -> None:
        """Take on names and settings that every screen shows."""
        self.look = look
        self.header.dress(look)

    def rescale(self, scale: Scale | None) -> None:
        """Take on the size of the window; `refit` starts from the largest text again."""
        self._scale = scale
        self._easing = 0

    def refit(self) -> None:
        """Lay everything out with the largest text that fits (never elided, never clipped)."""
        if self._scale is None:
            return
        # What is drawn every second mostly fits as it did before.
        first = self._easing if self.keeps_size else max(0, self._easing - 1)
        for easing in range(first, len(_EASINGS)):
            self._easing = easing
            scale = self._scale.ease(_EASINGS[easing])
            for button in self.buttons:
                button.dress(scale)
            if self.arrange(scale):
                break
        mirror_if_rtl(self)

    def arrange(self, scale: Scale) -> bool:
        """Place everything at these sizes; whether it fitted."""
        raise NotImplementedError

    def wipe(self) -> None:
        """Forget whatever belongs to a person or an attempt."""

    def spoken(self) -> str:
        """Return what a screen reader is to say of its own accord, once each time it changes."""
        raise NotImplementedError

    def whole(self) -> str:
        """Return all there is to say about the screen, for who asks to hear it again."""
        return self.spoken()

    def move_focus(self, focused: Button | None, step: int) -> bool:
        """Give the focus to the next button in that direction; whether there is one."""
        buttons = [button for button in self.buttons if button.isVisibleTo(self)]
        place = buttons.index(focused) if focused in buttons else 0
        target = buttons[max(0, min(place + step, len(buttons) - 1))]
        target.setFocus()
        for button in buttons:
            button.update()
        return target is not focused

    def scroll_rows(self, rows: int) -> bool:
        """Scroll what can be scrolled; whether there is anything of that kind."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the layout in step with the window, which rescales first."""
        self.refit()

    def dress_title(self, title: Text, scale: Scale, width: int) -> None:
        """Dress a headline as large as two lines of whole words allow."""

        def fits(size: int, most_lines: int = _TITLE_LINES) -> bool:
            font = text_font(size, "bold")
            lines = line_count(title.text(), font, width)
            return lines <= most_lines and whole_words_fit(title.text(), font, width)

        size = largest_fitting(scale.text_px("lead"), scale.text_px("title"), fits)
        # A little smaller is better than a second line.
        least = round(_ONE_LINE_FROM * size)
        if fits(least, 1):
            size = largest_fitting(least, size, lambda wish: fits(wish, 1))
        font = text_font(size, "bold")
        title.dress(font, LEADING_TITLE)
        if title.below_px:
            title.dress(font, LEADING)

    def lay_header(self, scale: Scale, width: int | None = None) -> int:
        """Place the header; return where it ends."""
        room = scale.width - 2 * scale.margin_x
        return self.header.arrange(scale, scale.margin_x, scale.margin_y, width or room)

    def lay_footer(
        self, scale: Scale, left: Text, right: Text, left_weight: Weight = "medium"
    ) -> int:
        """Place two hints on the bottom margin, below each other if need be; return their top."""
        size = scale.text_px("hint")
        left.dress(text_font(size, left_weight))
        right.dress(text_font(size, "medium"))
        room = scale.width - 2 * scale.margin_x
        bottom = scale.height - scale.margin_y + round(BELOW_BASELINE_EM * size)
        bottom -= max(left.below_px, right.below_px)
        top = bottom - line_box_px(size)
        if left.natural_width() + right.natural_width() + size <= room:
            left.settle(scale.margin_x, top, left.natural_width() + 1)
            across = right.natural_width() + 1
            right.set_align("trailing")
            right.settle(scale.width - scale.margin_x - across, top, across)
            return top
        beside = room - right.natural_width() - round(1.5 * size)
        if right.text() and beside > room // 2 and left.line_count(beside) <= _FOOTER_LINES:
            across = right.natural_width() + 1
            right.set_align("trailing")
            right.settle(scale.width - scale.margin_x - across, top, across)
            left_top = bottom - left.height_for(beside)
            left.settle(scale.margin_x, left_top, beside)
            return left_top
        right_top = bottom - right.height_for(room)
        left_top = right_top - left.height_for(room)
        right.set_align("leading")
        right.settle(scale.margin_x, right_top, room)
        left.settle(scale.margin_x, left_top, room)
        return left_top
