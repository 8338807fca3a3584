"""Where to go: the host bold and in one piece, the rest after it or below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.address import Address
from kiosk.ui.fitting import largest_fitting
from kiosk.ui.lines import text_width
from kiosk.ui.roles import Role
from kiosk.ui.tokens import LEADING_TIGHT
from kiosk.ui.typeface import text_font
from kiosk.ui.widgets.text import Text


class _Part(Text):
    """A piece of the address; the whole of it speaks."""

    role = Role.Client
    exact = True


class AddressLine(QWidget):
    """Reads left to right in every language, as addresses do; aloud in one piece."""

    role = Role.StaticText

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.host = _Part(f"{name}_host", self)
        self.rest = _Part(f"{name}_rest", self, tone="soft")

    def say(self, address: Address) -> None:
        """Show `address`."""
        self.host.say(address.host, "")
        self.rest.say(address.rest, "")
        self.setAccessibleName(address.host + address.rest)

    def host_width(self, size_px: int) -> int:
        """Return how wide the host is at `size_px`."""
        return text_width(self.host.text(), text_font(size_px, "strong", self.host.text()))

    @property
    def is_one_line(self) -> bool:
        """Whether host and rest stand beside each other."""
        return self.rest.y() == self.host.y()

    def settle(self, x: int, y: int, width: int, size_px: int, least_px: int) -> int:
        """Take a place; return where it ends.

        The host shrinks to `width`, past `least_px` too, and breaks below half of that.
        """
        size = self._fitting(width, size_px, least_px)
        self.host.dress(text_font(size, "strong", self.host.text()), LEADING_TIGHT)
        self.rest.dress(text_font(size, "medium"), LEADING_TIGHT)
        # A pixel more than the letters' advance each, as they are placed below.
        beside = self.host.natural_width() + self.rest.natural_width() + 2 <= width
        host_width = min(width, self.host.natural_width() + 1)
        height = self.host.settle(0, 0, host_width)
        if beside:
            self.rest.settle(host_width, 0, self.rest.natural_width() + 1)
        else:
            below = round(LEADING_TIGHT * size * self.host.line_count(host_width))
            height = self.rest.settle(0, below, min(width, self.rest.natural_width() + 1))
        end = max(label.x() + label.width() for label in (self.host, self.rest))
        self.setGeometry(x, y, min(end, width), height)
        return y + height

    def _fitting(self, width: int, size_px: int, least_px: int) -> int:
        def whole_fits(size: int) -> bool:
            rest = text_width(self.rest.text(), text_font(size, "medium"))
            return self.host_width(size) + rest + 2 <= width

        if whole_fits(least_px):
            return largest_fitting(least_px, size_px, whole_fits)
        return largest_fitting(
            max(8, least_px // 2), least_px, lambda size: self.host_width(size) <= width
        )
