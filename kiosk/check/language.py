"""Which language the screens will speak here, as they find out themselves."""

import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.check.line import Line
from kiosk.child_environment import child_environment
from kiosk.config import Settings
from kiosk.languages import LANGUAGES

ANSWERS_WITHIN_S = 20

# Letters are asked of Qt, which would abort this process if it could not start.
_ASK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from kiosk.ui.language import missing_font, system_language
wish = sys.argv[1] or system_language()
print(wish, missing_font(wish) or "")
"""


class ShownLanguage(NamedTuple):
    """What is wished for, and Debian's package that lacks for it, if any."""

    wish: str
    missing_package: str | None

    @property
    def tag(self) -> str:
        """What is spoken: English where the letters are missing."""
        return LANGUAGES[0] if self.missing_package else self.wish


def shown_language(settings: Settings) -> ShownLanguage:
    """Ask Qt, without a display; English if it cannot start at all."""
    try:
        answer = subprocess.run(
            [sys.executable, "-c", _ASK, settings.language or ""],
            env={**child_environment(), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
            timeout=ANSWERS_WITHIN_S,
        )
    except subprocess.SubprocessError:
        return ShownLanguage(settings.language or LANGUAGES[0], None)
    wish, _, package = answer.stdout.strip().partition(" ")
    return ShownLanguage(wish, package or None)


def language_lines(language: ShownLanguage) -> Iterator[Line]:
    """Say when a language cannot be shown."""
    if language.missing_package:
        text = f"no font has the letters of {language.wish}, so English is shown"
        yield Line("warn", "language", text, f"sudo apt install {language.missing_package}")
