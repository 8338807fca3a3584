"""How large the picture of the code may be, in device pixels a module."""

from math import ceil

from kiosk.ui.scale import Scale
from kiosk.ui.widgets.qr_plate import QUIET_MODULES

_PLATE_SHARE = 0.62
_CODE_SHARE = 0.48
"""Of the screen's height: the plate at most, the code within it at least (3 m, version 3)."""
_LARGE_UP_TO_MODULES = 29
_TALL_PLATE_SHARE = 0.7
_PANEL_PLATE_SHARE = 0.7
"""Of a small panel's height, where the words beside it leave the room."""
_LEAST_BESIDE = 0.36
"""Of a squarish screen's width: the plate when the words beside it need the room."""
_LEAST_ABOVE = 0.34
"""Of a squarish portrait's height: the plate when the words below it need the room."""
_STEPS = 4


def module_sizes(scale: Scale, across: int, ratio: float) -> list[int]:
    """Return the sizes a module may have, largest first, for a code of `across` modules.

    A television has only one; `ratio` is device pixels a pixel of `scale`.
    """
    largest = _largest(scale, across, ratio)
    if scale.form == "panel" and not scale.squarish:
        more = int(_PANEL_PLATE_SHARE * scale.height * ratio) // (across + 2 * QUIET_MODULES)
        return [*range(more, largest, -1), largest]
    if not scale.squarish:
        return [largest]
    tall = scale.form == "tall"
    limit = _LEAST_ABOVE * scale.height if tall else _LEAST_BESIDE * scale.width
    least = min(largest, max(1, int(limit * ratio) // (across + 2 * QUIET_MODULES)))
    step = max(1, (largest - least) // _STEPS)
    return [*range(largest, least, -step), least]


def _largest(scale: Scale, across: int, ratio: float) -> int:
    plate_modules = across + 2 * QUIET_MODULES
    limit = _PLATE_SHARE * scale.height
    if scale.form == "tall":
        limit = min(limit, _TALL_PLATE_SHARE * scale.width)
    module = int(limit * ratio) // plate_modules
    if scale.form != "tall" and 0 < across <= _LARGE_UP_TO_MODULES:
        # The few modules of versions 1 and 2 leave the code itself too small otherwise.
        module = max(module, ceil(_CODE_SHARE * scale.height * ratio / across))
    return max(1, module)
