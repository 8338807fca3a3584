"""The two typefaces, shipped with the program: a bare device has no fonts at all.

Other scripts than Latin, Greek and Cyrillic are drawn with Noto, where the device has it.
"""

from ctypes import c_uint32
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import shiboken6
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

Weight = Literal["regular", "medium", "strong", "bold"]

_FILES = {
    "Inter": ("fontpkg_inter", "Inter[opsz,wght].ttf"),
    "JetBrains Mono": ("fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf"),
}
_WEIGHTS: dict[Weight, int] = {"regular": 430, "medium": 500, "strong": 620, "bold": 720}
_DISPLAY_FROM_PX = 40

_HAN = {"ja": "JP", "ko": "KR"}
"""Who writes Chinese characters otherwise than in China: they share their code points."""

_CHINESE_CHARACTERS = frozenset({"ja", "zh", "ko"})
_NOTO = {"ar": "Noto Sans Arabic", "he": "Noto Sans Hebrew", "hi": "Noto Sans Devanagari"}
"""For languages that are written in letters of which Inter has none."""

_letters = ["Noto Sans CJK SC"]
_own_letters: list[str] = []
_OTHER_LETTERS = (*_NOTO.values(), "Noto Sans Thai")


def prefer_letters_of(language: str) -> None:
    """Draw Chinese characters from now on as readers of `language` know them."""
    _letters[:] = [f"Noto Sans CJK {_HAN.get(language, 'SC')}"]
    own = _NOTO.get(language, _letters[0] if language in _CHINESE_CHARACTERS else "")
    _own_letters[:] = [own] if own else []


def text_font(size_px: int, weight: Weight = "medium", words: str | None = None) -> QFont:
    """Return Inter; large sizes get its display cut, a little tighter.

    For a language with letters of its own it is their bold cut, unless `words` need none of them.
    """
    font = _font("Inter", size_px, weight)
    foreign = words is None or not words.isascii()
    if weight in ("strong", "bold") and _own_letters and foreign:
        # Noto has no axis but a bold cut, which Qt takes only from the first family.
        font.setFamilies([*_own_letters, *font.families()])
        font.setWeight(QFont.Weight.Bold)
    display = size_px >= _DISPLAY_FROM_PX and weight == "bold"
    _set_axis(font, "opsz", 32.0 if display else 14.0)
    if display:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return font


def code_font(size_px: int, spacing_em: float = 0.0) -> QFont:
    """Return JetBrains Mono, whose 0/O and 1/l/I differ; spacing adds no characters."""
    font = _font("JetBrains Mono", size_px, "strong")
    contextual = _tag("calt")
    if contextual is not None:
        font.setFeature(contextual, 0)  # No ligature may change what a code looks like.
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, round(spacing_em * size_px))
    return font


def _font(family: str, size_px: int, weight: Weight) -> QFont:
    font = QFont([_loaded(family), *_letters, *_OTHER_LETTERS])
    font.setPixelSize(size_px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt 6 maps no weight to the axis of a variable font, so the axis is set where that is possible.
    if not _set_axis(font, "wght", _WEIGHTS[weight]):
        font.setWeight(QFont.Weight(100 * round(_WEIGHTS[weight] / 100)))
    return font


def _set_axis(font: QFont, name: str, value: float) -> bool:
    tag = _tag(name)
    if tag is not None:
        font.setVariableAxis(tag, value)
    return tag is not None


@cache
def _tag(name: str) -> QFont.Tag | None:
    try:
        return QFont.Tag(name)
    except TypeError:
        return _filled_tag(name)


def _filled_tag(name: str) -> QFont.Tag | None:
    """Return a tag of PySide6 6.8, which has the class and no way to say which tag is meant.

    A tag is its four letters as one number, so that is written into an empty one.
    """
    tag, letters = QFont.Tag(), int.from_bytes(name.encode("ascii"), "big")
    (address,) = shiboken6.getCppPointer(tag)
    c_uint32.from_address(address).value = letters
    return tag if tag.value() == letters else None


@cache
def _loaded(family: str) -> str:
    package, name = _FILES[family]
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return family
    # Qt says so each time it tries Inter for a script that no installed font has.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    number = QFontDatabase.addApplicationFont(str(Path(spec.origin).parent / "files" / name))
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else family
