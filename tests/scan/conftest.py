"""The studio in which the kiosk's pictures are taken."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.window import Window
from tools.scan.pictures import Studio
from tools.scan.subjects import KIOSK, LOOKS


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    window = Window(LOOKS[KIOSK])
    qtbot.addWidget(window)
    return Studio(window)
