"""Letters that are two to Qt and one to Python: most emoji, and scripts of long ago."""

import pytest

from kiosk.oauth.messages import Identity
from kiosk.session import Welcome
from kiosk.ui.letters import legible
from tests.ui.conftest import MakeWindow
from tests.ui.seen import everything_said, pixels
from tools.sample_screens import NOW

FAMILY = "👩\u200d👩\u200d👧\u200d👦"
ASTRAL = {
    "smiles": "😀" * 40,
    "words": "😀 " * 40,
    "family": FAMILY * 10,
    "flags": "🇩🇪" * 30,
    "hearts": "❤\ufe0f" * 30,
    "gothic": "𐌲𐌿𐍄𐌹𐍃𐌺" * 8,
    "mixed": f"Ada {FAMILY} 😀 Example " * 4,
}


@pytest.mark.clause("O-16", "U-06", "V-08")
@pytest.mark.parametrize("claim", ["name", "email", "department", "note"])
@pytest.mark.parametrize("letters", ASTRAL)
@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
def test_they_are_drawn_on_as_many_lines_as_they_take(
    make_window: MakeWindow, letters: str, claim: str, size: tuple[int, int]
) -> None:
    claims = {"name": "Ada Example", claim: ASTRAL[letters]}
    who = Identity("https://id.example", "sub-1", claims, verified=True)
    window = make_window(Welcome(who, NOW + 100, NOW + 800), size=size)
    assert pixels(window).any()
    assert (ASTRAL[letters][:6] in everything_said(window)) is bool(legible(ASTRAL[letters]))
