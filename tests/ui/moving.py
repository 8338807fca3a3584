"""Windows that move: what of them does, and how to stop it for a picture."""

from dataclasses import replace

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.motion import Motion
from kiosk.ui.widgets.curtain import Curtain
from kiosk.ui.window import Window
from tests.ui.seen import Pixels, pixels
from tools.sample_screens import LOOK

LIVELY = replace(LOOK, reduced_motion=False)


def moving(widget: QWidget) -> list[str]:
    """Whose animations run."""
    running = QAbstractAnimation.State.Running
    found = [m for m in widget.findChildren(QAbstractAnimation) if m.state() is running]
    owners = [motion.parent() for motion in found]
    return [owner.objectName() for owner in owners if owner is not None]


def at_rest(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: moving(window) == [])


def hold(window: Window, at_ms: int) -> Pixels:
    """Stop everything that moves after so many milliseconds and take a picture."""
    for motion in window.findChildren(Motion):
        if motion.is_under_way:
            motion.pause()
            motion.setCurrentTime(at_ms)
    return pixels(window)


def resume(window: Window) -> None:
    """Let go on what `hold` has stopped."""
    for motion in window.findChildren(Motion):
        if motion.state() is QAbstractAnimation.State.Paused:
            motion.resume()


def curtain(window: Window) -> Curtain:
    found = window.findChild(Curtain)
    assert isinstance(found, Curtain)
    return found
