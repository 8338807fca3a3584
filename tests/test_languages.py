"""Wishes for a language, as people, locales and desktops write them."""

import pytest

from kiosk.languages import LANGUAGES, best_language


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_found_by_its_tag(language: str) -> None:
    assert best_language(language) == language
    assert best_language(language.upper()) == language


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        ("pt-BR", "pt"),
        ("de_AT.UTF-8", "de"),
        ("ca_ES@valencia", None),
        ("sv_SE:fi:it_CH.UTF-8:en", "it"),
        ("zh-Hans-CN", "zh"),
        ("zh_CN.GB18030", "zh"),
        ("zh-Hant", None),
        ("zh_TW.UTF-8:en_US", "en"),
        ("iw_IL", "he"),
        ("C", None),
        ("C.UTF-8", None),
        ("", None),
        ("deutsch", None),
    ],
)
def test_the_first_language_that_the_screens_speak(wishes: str, language: str | None) -> None:
    assert best_language(wishes) == language
