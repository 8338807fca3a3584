"""The looks in numbers: colour, type, space and motion. Everything else is computed from these.

Sizes are pixels of the design: a short side of 1080 on a television and on end, 480 on a panel.
"""

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["dark", "light"]

Form = Literal["wide", "panel", "tall"]
"""Television, small touch panel, portrait; each has a layout of its own."""

TextRole = Literal[
    "title", "lead", "step", "address", "code", "table", "hint", "action", "quiet_action"
]

# --- Colour ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as `#RRGGBB`.

    Every text colour has 7:1 or more on the ground at its brightest and darkest (WCAG 1.4.6).
    """

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

DIMMED = Theme(
    ground="#05070A",
    lit="#0A0E14",
    text="#F0F2F5",
    soft="#E6EAF0",
    hint="#E6EAF0",
    accent="#C4E3FF",
    on_accent="#08131F",
    raised="#1A2230",
    raised_focus="#1E2838",
    rule="#2A3850",
    caution="#FFD9A0",
)
"""Either theme when nobody has touched anything for long; seen through the veil only."""

VEIL_OPACITY = 0.28
"""Leaves less than half the luminance of white, so nothing burns in, and 7:1 of the text above."""

UNLIT = "#000000"
"""The colour of the veil, and the ground of the attract state."""

PLATE = "#EBEBEB"
"""The light of the QR code in both themes; pure white blooms in a dark room."""

PLATE_AT_NIGHT = "#C8C8C8"
"""As dark as a plate can be in a dark room without any reader losing the code."""

MODULE = "#101010"
"""The dark of the QR code."""

# --- Type ------------------------------------------------------------------------------------

TYPE: dict[Form, dict[TextRole, float]] = {
    "wide": {
        "title": 104,
        "lead": 52,
        "step": 52,
        "address": 56,
        "code": 132,
        "table": 46,
        "hint": 42,
        "action": 54,
        "quiet_action": 46,
    },
    "tall": {
        "title": 104,
        "lead": 52,
        "step": 54,
        "address": 58,
        "code": 140,
        "table": 46,
        "hint": 42,
        "action": 54,
        "quiet_action": 46,
    },
    "panel": {
        "title": 44,
        "lead": 24,
        "step": 21,
        "address": 23,
        "code": 56,
        "table": 22,
        "hint": 20,
        "action": 26,
        "quiet_action": 23,
    },
}

TEXT_FLOOR: dict[Form, float] = {"wide": 40, "tall": 40, "panel": 19}
"""Capitals of 16 minutes of arc (ISO 9241)."""

CODE_FLOOR: dict[Form, float] = {"wide": 104, "tall": 104, "panel": 47}
"""Capitals of 0.7 degrees (EN 301 549, 5.1.4)."""

ADDRESS_FLOOR: dict[Form, float] = {"wide": 48, "tall": 48, "panel": 22}

LEADING = 1.32
"""From line to line of ordinary text, in sizes of the font."""

LEADING_TIGHT = 1.24
"""Of lists and of what stands in columns."""

LEADING_TITLE = 1.1

# --- Space -----------------------------------------------------------------------------------

SHORT_SIDE: dict[Form, float] = {"wide": 1080, "tall": 1080, "panel": 480}

MARGIN_X: dict[Form, float] = {"wide": 0.0625, "tall": 0.0667, "panel": 0.0625}
MARGIN_Y: dict[Form, float] = {"wide": 0.0667, "tall": 0.06, "panel": 0.0667}
"""Shares of width and height; more than the 5 % that a television may cut off."""

BUTTON: dict[Form, float] = {"wide": 124, "tall": 124, "panel": 60}
QUIET_BUTTON: dict[Form, float] = {"wide": 100, "tall": 100, "panel": 56}
"""Heights; a finger's width on a panel."""

RING: dict[Form, float] = {"wide": 8, "tall": 8, "panel": 4}
"""Width of the focus ring, and of the gap inside it."""

# --- Motion ----------------------------------------------------------------------------------

FOCUS_MS = 150
PAGE_MS = 200
SUCCESS_MS = 200
FOCUS_GROWTH = 1.05
"""How much larger the button in focus is than at rest."""
