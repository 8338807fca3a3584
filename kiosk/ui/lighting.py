"""How bright a window is: its theme, the plate of the QR code at night, and the veil."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.repose import is_night
from kiosk.ui.theme import palette, style_sheet
from kiosk.ui.tokens import DIMMED, PLATE, PLATE_AT_NIGHT, THEMES, Theme
from kiosk.ui.widgets.veil import Veil


class Lighting:
    """Colours `window`; `minute_of_day` tells the local time in minutes since midnight."""

    def __init__(self, window: QWidget, minute_of_day: Callable[[], int]) -> None:
        self._window = window
        self._minute_of_day = minute_of_day
        self._veil = Veil(window)
        self._theme: Theme | None = None
        self._plate = ""

    def shine(self, look: Look, dimmed: bool = False) -> None:
        """Take on the colours of `look` at this time of the day."""
        theme = DIMMED if dimmed else THEMES[look.theme]
        plate = PLATE_AT_NIGHT if is_night(look.night, self._minute_of_day()) else PLATE
        if theme is not self._theme:
            self._window.setStyleSheet(style_sheet(theme))
        if (theme, plate) != (self._theme, self._plate):
            # A new style sheet puts the palette back that was there before the old one.
            self._window.setPalette(palette(theme, plate))
        self._theme, self._plate = theme, plate
        self._veil.setVisible(dimmed)

    def resize(self) -> None:
        """Follow the window."""
        self._veil.setGeometry(self._window.rect())
