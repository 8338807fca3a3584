"""What the typefaces look like on every Qt that is supported."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from kiosk.ui.typeface import Weight, text_font


@pytest.mark.parametrize(("lighter", "bolder"), [("regular", "medium"), ("medium", "bold")])
def test_a_bolder_word_is_wider(qtbot: QtBot, lighter: Weight, bolder: Weight) -> None:
    # Debian 13 has Qt 6.8, where every headline was once as thin as the text below it.
    light, bold = (QFontMetricsF(text_font(30, weight)) for weight in (lighter, bolder))
    assert bold.horizontalAdvance("Authorize") > light.horizontalAdvance("Authorize") * 1.005
