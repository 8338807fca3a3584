"""Whether there is something to draw on, and to write with."""

import subprocess
import sys
from collections.abc import Iterator

from kiosk.check.line import Line
from kiosk.child_environment import child_environment

DISPLAY_TOTAL_S = 20

# Qt aborts the process when it finds no display, so another process has to ask.
_ASK_DISPLAY = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
size = app.primaryScreen().size()
print(f"{app.platformName()}, {size.width()} x {size.height()}")
"""
_ASK_FONTS = """
from PySide6.QtGui import QFontInfo, QGuiApplication
app = QGuiApplication([])
from kiosk.ui.typeface import code_font, text_font
print(", ".join(QFontInfo(font(20)).family() for font in (text_font, code_font)))
"""


def display_lines() -> Iterator[Line]:
    """Ask Qt for the display, and on it for the fonts."""
    display = _asked("display", _ASK_DISPLAY)
    yield display
    if display.verdict == "pass":
        yield _asked("fonts", _ASK_FONTS)
    else:
        yield Line("skip", "fonts", "without a display")


def _asked(subject: str, question: str) -> Line:
    try:
        answer = subprocess.run(
            [sys.executable, "-c", question],
            env=child_environment(),
            capture_output=True,
            text=True,
            check=True,
            timeout=DISPLAY_TOTAL_S,
        )
    except subprocess.SubprocessError:
        return Line("fail", subject, "Qt cannot start here; is DISPLAY or WAYLAND_DISPLAY set?")
    return Line("pass", subject, answer.stdout.strip())
