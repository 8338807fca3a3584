"""What holds for every screen: inside the safe area, nothing cut, nothing on top of another."""

from itertools import combinations

from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Window
from tests.ui.seen import Pixels, parts, pixels, texts

SAFE_AREA = 0.05


def assert_inside_safe_area(window: Window, cut_off: float = SAFE_AREA) -> None:
    across, down = cut_off * window.width(), cut_off * window.height()
    safe = window.rect().toRectF().adjusted(across, down, -across, -down).toAlignedRect()
    outside = {name: rect for name, rect in parts(window).items() if not safe.contains(rect)}
    assert outside == {}


def assert_nothing_overlaps(window: Window) -> None:
    # The portrait and the numerals are discs, but their squares must stay free as well.
    touching = [
        (one, other)
        for (one, a), (other, b) in combinations(parts(window).items(), 2)
        if a.intersects(b) and "badge" not in (one, other)
    ]
    assert touching == []


def assert_nothing_cut(window: Window) -> None:
    for text in texts(window):
        parent = text.parentWidget()
        assert parent is not None
        assert parent.rect().contains(text.geometry()), text.objectName()
        shown, ample = pixels(text)[:, :, 3], pixels_with_room(text)[:, :, 3]
        assert shown.sum(dtype=int) == ample.sum(dtype=int), text.objectName()


def pixels_with_room(text: Text) -> Pixels:
    """The label drawn with as much room below as its lines could ask for."""
    given = text.geometry()
    text.resize(given.width(), given.height() + 400)
    drawn = pixels(text)
    text.setGeometry(given)
    return drawn


def assert_lines_within_width(window: Window) -> None:
    for text in texts(window):
        columns = pixels(text)[:, :, 3].max(axis=0)
        # Ink in the outermost columns would be the rest of a letter that was cut.
        assert columns[-1] < 200 or text.natural_width() <= text.width(), text.objectName()
