"""How large things are: one pure function from the screen and the wishes to pixels."""

from dataclasses import dataclass, replace
from math import ceil

from kiosk.ui.tokens import (
    BUTTON,
    CODE_FLOOR,
    MARGIN_X,
    MARGIN_Y,
    QUIET_BUTTON,
    RING,
    SHORT_SIDE,
    TEXT_FLOOR,
    TYPE,
    Form,
    TextRole,
)

PANEL_BELOW_PX = 620
_SQUARISH_BELOW_RATIO = 1.5

USUALLY_CUT_OFF = 0.05
"""What televisions cut off at each side, as a share; the margins of the design are for that."""

# A 43" television seen from 3 m, or a 7" panel from 0.5 m: the distance in short sides.
_USUAL_DISTANCE = 5.6
_USUAL_SHORT_SIDE_MM: dict[Form, float] = {"wide": 535, "tall": 535, "panel": 86}

_ACTION_FLOOR = 0.86
_FLOORS_HOLD_TO = 0.6


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes for one screen; `unit` is the pixels of a design pixel (1080 or 480 a short side).

    `enlarged` is the wish for larger text, `eased` how much of it had to be given back to fit.
    `cut_off` is the share of width and height that a television hides at each side.
    """

    form: Form
    width: int
    height: int
    unit: float
    enlarged: float
    eased: float = 1.0
    cut_off: float = USUALLY_CUT_OFF

    def px(self, design: float) -> int:
        """Return a length of the design in whole pixels, never less than one."""
        return max(1, round(design * self.unit))

    def text_px(self, role: TextRole) -> int:
        """Return the font size of `role`; floors give way only when nothing else fits."""
        design = TYPE[self.form][role]
        factor = self.enlarged * self.eased
        held = min(1.0, factor / _FLOORS_HOLD_TO)
        return max(1, round(max(design * factor, self._floor(role) * held) * self.unit))

    def _floor(self, role: TextRole) -> float:
        if role in ("action", "quiet_action"):
            return _ACTION_FLOOR * TYPE[self.form][role]
        return (CODE_FLOOR if role == "code" else TEXT_FLOOR)[self.form]

    @property
    def squarish(self) -> bool:
        """Whether the screen is 4:3, 5:4, square or one of these on end."""
        longer, shorter = max(self.width, self.height), min(self.width, self.height)
        return longer < _SQUARISH_BELOW_RATIO * shorter

    @property
    def margin_x(self) -> int:
        """Room at the left and right; more than what a television may cut off."""
        return self._margin(self.width, MARGIN_X[self.form])

    @property
    def margin_y(self) -> int:
        """Room above capitals at the top and below the baseline at the bottom."""
        return self._margin(self.height, MARGIN_Y[self.form])

    @property
    def button_px(self) -> int:
        """Height of the main action."""
        return self._grown(BUTTON[self.form])

    @property
    def quiet_button_px(self) -> int:
        """Height of a secondary action; a finger's width on a panel."""
        return self._grown(QUIET_BUTTON[self.form])

    @property
    def ring_px(self) -> int:
        """Width of the focus ring, and of the gap inside it (WCAG 2.4.13)."""
        return max(2, self.px(RING[self.form]))

    def ease(self, eased: float) -> "Scale":
        """Return the same screen with text made smaller by `eased`."""
        return replace(self, eased=eased)

    def _margin(self, across: int, share: float) -> int:
        # A square's margins are narrow for the ring of a button, which stays inside as well.
        wished = share + self.cut_off - USUALLY_CUT_OFF
        return max(round(across * wished), ceil(across * self.cut_off) + 2 * self.ring_px)

    def _grown(self, design: float) -> int:
        return round(design * self.unit * max(1.0, self.enlarged * self.eased))


def scale_for(
    width: int,
    height: int,
    text_scale: float = 1.0,
    viewing_distance_m: float | None = None,
    short_side_mm: float | None = None,
) -> Scale:
    """Return the sizes for a screen of `width` x `height` pixels.

    Without a viewing distance the usual one for the kind of screen is assumed. Televisions
    misreport their size, so it changes text by no more than three quarters to double.
    """
    form = _form(width, height)
    factor = 1.0
    if viewing_distance_m is not None:
        usual_m = (short_side_mm or _USUAL_SHORT_SIDE_MM[form]) * _USUAL_DISTANCE / 1000
        factor = min(2.0, max(0.75, viewing_distance_m / usual_m))
    unit = min(width, height) / SHORT_SIDE[form]
    return Scale(form, width, height, unit, factor * text_scale)


def _form(width: int, height: int) -> Form:
    if width < height:
        return "tall"
    return "panel" if height < PANEL_BELOW_PX else "wide"
