"""The modules of a QR code: the least and therefore largest ones, as robust as they can be."""

from typing import TYPE_CHECKING, Literal

from qrcode.constants import (
    ERROR_CORRECT_H,
    ERROR_CORRECT_L,
    ERROR_CORRECT_M,
    ERROR_CORRECT_Q,
)
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

if TYPE_CHECKING:
    from qrcode.image.pil import PilImage
    from qrcode.image.pure import PyPNGImage

Level = Literal[0, 1, 2, 3]
Matrix = tuple[tuple[bool, ...], ...]

_BEST_LEVEL_FIRST: tuple[Level, ...] = (ERROR_CORRECT_H, ERROR_CORRECT_Q, ERROR_CORRECT_M)
_SHORTEST_SEGMENTS = (20, 6)
"""How many capitals or digits in a row get a denser mode of their own; the bytes stay the same."""


def qr_matrix(payload: str) -> Matrix:
    """Return the modules: the smallest version at level L, then the best level it has room for.

    A higher level in a larger version would shrink the modules and scan worse on a clean screen.
    The payload is encoded byte for byte; empty when no version holds it (2,953 bytes).
    """
    plans = [_planned(payload, ERROR_CORRECT_L, length) for length in _SHORTEST_SEGMENTS]
    best = min((plan for plan in plans if plan), key=lambda plan: plan.version, default=None)
    if best is None:
        return ()
    for level in _BEST_LEVEL_FIRST:
        better = [_planned(payload, level, length) for length in _SHORTEST_SEGMENTS]
        fitting = [plan for plan in better if plan and plan.version == best.version]
        if fitting:
            best = fitting[0]
            break
    best.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in best.get_matrix())


def _planned(payload: str, level: Level, shortest: int) -> "QRCode[PilImage | PyPNGImage] | None":
    code = QRCode(error_correction=level, border=0)
    code.add_data(payload.encode(), optimize=shortest)
    try:
        code.best_fit()
    except (DataOverflowError, ValueError):  # Past version 40 the library raises either.
        return None
    return code
