"""How large a text can be."""

from collections.abc import Callable


def largest_fitting(least: int, largest: int, fits: Callable[[int], bool]) -> int:
    """Return the largest size up to `largest` that fits, `least` if none does.

    Halves the range each time: a font of a size never used before is costly to load.
    """
    if fits(largest):
        return largest
    fitting, too_large = least, largest
    while too_large - fitting > 1:
        middle = (fitting + too_large) // 2
        if fits(middle):
            fitting = middle
        else:
            too_large = middle
    return fitting
