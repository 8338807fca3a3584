"""The colours of a theme as a palette and a style sheet."""

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QColor, QPalette

from kiosk.assets import asset_path
from kiosk.ui.tokens import PLATE, Theme


def palette(theme: Theme, plate: str = PLATE) -> QPalette:
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
        role.Base: plate,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    return made


def style_sheet(theme: Theme) -> str:
    """Return `assets/theme.qss` with this theme's colours in it."""
    return Template(asset_path("theme.qss").read_text("utf-8")).substitute(asdict(theme))
