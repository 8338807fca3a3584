"""The translations: complete, in step with the source, and true to what is put into them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from kiosk.languages import LANGUAGES
from tools.translations import TRANSLATIONS, compile_catalogue, update

OTHERS = [language for language in LANGUAGES if language != "en"]
PLACES = re.compile(r"\{\w+\}")


class Sentence(NamedTuple):
    """One message of a catalogue; `forms` are its translations, one for each plural."""

    context: str
    source: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]


def sentences(language: str) -> Iterator[Sentence]:
    """All messages of a catalogue."""
    root = ElementTree.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot()  # noqa: S314 - ours
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            yield Sentence(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
                translation.get("type") is None,
                tuple(plurals or [translation.text or ""]),
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    found = list(sentences(language))
    assert [sentence.source for sentence in found if not sentence.finished] == []
    assert [sentence.source for sentence in found if not all(sentence.forms)] == []


def test_every_language_has_the_same_sentences() -> None:
    known = {(s.context, s.source) for s in sentences("de")}
    assert len(known) > 100
    for language in OTHERS:
        assert {(s.context, s.source) for s in sentences(language)} == known
    assert {s for s in known if "%n" in s[1]} == {(s.context, s.source) for s in sentences("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_into_a_sentence_has_its_place_in_each_form(language: str) -> None:
    for sentence in sentences(language):
        for form in sentence.forms:
            assert set(PLACES.findall(form)) == set(PLACES.findall(sentence.source)), form
            assert sentence.counted == ("%n" in sentence.source)
        if sentence.counted:
            # The last form is for many; for one or two of something words may stand.
            assert "%n" in sentence.forms[-1]


@pytest.mark.parametrize("language", OTHERS)
def test_hardly_anything_is_left_in_english(language: str) -> None:
    words = (s for s in sentences(language) if s.context != "Date")
    same = [s.source for s in words if s.source in s.forms]
    assert len(same) < 15, same
    assert [source for source in same if len(source.split()) > 2] == []


@pytest.mark.record  # Before Qt 6.11 lupdate gave a note to the sentence above it as well.
def test_the_catalogues_are_in_step_with_the_source(tmp_path: Path) -> None:
    for catalogue in TRANSLATIONS.glob("*.ts"):
        shutil.copy(catalogue, tmp_path)
    update(tmp_path)
    for language in LANGUAGES:
        name = f"kiosk_{language}.ts"
        assert (tmp_path / name).read_text("utf-8") == (TRANSLATIONS / name).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_was_made_of_the_catalogue(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    compile_catalogue(TRANSLATIONS / f"kiosk_{language}.ts", compiled)
    assert compiled.read_bytes() == (TRANSLATIONS / f"kiosk_{language}.qm").read_bytes()
