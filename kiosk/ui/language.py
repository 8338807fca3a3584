"""The language of the screens: sentences, direction, dates and the choice of letters."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.assets import asset_path
from kiosk.languages import best_language
from kiosk.ui.letters import can_draw
from kiosk.ui.typeface import prefer_letters_of

ENGLISH = "en"
"""What the source is written in; its plural forms are a translation too."""

_LETTERS = {"ja": "あ漢", "zh": "汉字", "ko": "한글", "ar": "عربي", "he": "עברית", "hi": "हिन्दी"}
"""What a device must be able to draw before it speaks a language that Inter has no letters for."""

_FONT_PACKAGES = {"ja": "fonts-noto-cjk", "zh": "fonts-noto-cjk", "ko": "fonts-noto-cjk"}
_FROM_THE_RIGHT = frozenset({"ar", "he"})

_LOCALES = {"ar": "ar_AE"}
"""With the digits of the codes, which are those of keyboards, in dates as well."""

_spoken: list[QTranslator] = []


def system_language() -> str:
    """Return the best of what the system is set to, else English."""
    return best_language(":".join(QLocale.system().uiLanguages())) or ENGLISH


def missing_font(language: str) -> str | None:
    """Return the Debian package with letters for `language`, None when they are there."""
    if can_draw(_LETTERS.get(language, "")):
        return None
    return _FONT_PACKAGES.get(language, "fonts-noto-core")


def speak(language: str) -> None:
    """Say everything in `language` from now on: what is on view has to be said anew."""
    for former in _spoken:
        QCoreApplication.removeTranslator(former)
    translator = QTranslator()
    translator.load(str(asset_path(f"translations/kiosk_{language}.qm")))
    QCoreApplication.installTranslator(translator)
    _spoken[:] = [translator]
    QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
    prefer_letters_of(language)
    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(
        direction.RightToLeft if language in _FROM_THE_RIGHT else direction.LeftToRight
    )
