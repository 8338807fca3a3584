"""Colours of the dark and the light theme, as a palette and a style sheet.

Every text colour has 7:1 or more on the ground at its brightest and darkest (WCAG 1.4.6).
"""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

from kiosk.assets import asset_path
from kiosk.ui.look import ThemeName

PLATE = "#EBEBEB"
"""The light of the QR code in both themes; pure white blooms in a dark room."""

MODULE = "#101010"
"""The dark of the QR code."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one theme, as `#RRGGBB`."""

    ground: str
    lit: str
    text: str
    soft: str
    hint: str
    accent: str
    on_accent: str
    raised: str
    raised_focus: str
    rule: str
    caution: str


THEMES: dict[ThemeName, Theme] = {
    "dark": Theme(
        ground="#0D1117",
        lit="#17233A",
        text="#F0F2F5",
        soft="#C9D1DC",
        hint="#B9C2D0",
        accent="#8CC8FF",
        on_accent="#08131F",
        raised="#202B3D",
        raised_focus="#2B3A54",
        rule="#2A3850",
        caution="#FFC36B",
    ),
    "light": Theme(
        ground="#C9D5E5",
        lit="#DFE8F3",
        text="#0D1117",
        soft="#222C3B",
        hint="#2C3646",
        accent="#083A74",
        on_accent="#FFFFFF",
        raised="#B2C1D6",
        raised_focus="#A3B6D0",
        rule="#A9B8CC",
        caution="#5A3200",
    ),
}


def palette(theme: Theme) -> QPalette:
    """Return the colours by the roles that the painted widgets use."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ground,
        role.Light: theme.lit,
        role.WindowText: theme.text,
        role.Button: theme.raised,
        role.Midlight: theme.raised_focus,
        role.ButtonText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Mid: theme.rule,
        role.BrightText: theme.caution,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    return made


def style_sheet(theme: Theme) -> str:
    """Return `assets/theme.qss` with this theme's colours in it."""
    return Template(asset_path("theme.qss").read_text("utf-8")).substitute(asdict(theme))
