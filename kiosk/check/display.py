"""Whether there is something to draw on, and to write with."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

from kiosk.check.line import Line
from kiosk.child_environment import child_environment

DISPLAY_TOTAL_S = 20
IS_IT_SET = "is DISPLAY or WAYLAND_DISPLAY set, and may this user use that display?"
IS_IT_RUNNING = "is kiosk.service running? systemctl status kiosk"

# Qt aborts the process when it finds no display, so another process has to ask.
_ASK_DISPLAY = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sizes = [f"{s.size().width()} x {s.size().height()} {s.name()}".strip() for s in app.screens()]
print(", ".join([app.platformName(), *sizes]))
sys.exit(0 if sizes else "qt.qpa: it finds no screen")
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
    fix = IS_IT_SET
    if os.environ.get("QT_QPA_PLATFORM") == "wayland":
        # As nobody but the service sets it.
        fix = f"{IS_IT_SET} {IS_IT_RUNNING}"
    try:
        answer = subprocess.run(
            [sys.executable, "-c", question],
            env=child_environment(),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=DISPLAY_TOTAL_S,
        )
    except subprocess.TimeoutExpired:
        return Line("fail", subject, f"no answer within {DISPLAY_TOTAL_S} s", fix)
    if answer.returncode:
        # "Could not load" is what the line on the libraries says better.
        said = re.search(r"^qt\.qpa\S*: (?!Could not )(.*)$", answer.stderr, re.MULTILINE)
        why = f": {said[1]}" if said else ""
        return Line("fail", subject, f"Qt cannot start here{why}", fix)
    return Line("pass", subject, answer.stdout.strip())
