import re
from string import Formatter

import pytest
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from kiosk.demo.languages import SENTENCES, TAGS, Language, language, preferred
from kiosk.demo.options import SCOPES
from kiosk.demo.tenant import GUESS_WINDOW_S

ENGLISH = language("en").sentences
OTHERS = [language(tag) for tag in TAGS if tag != "en"]
SAME_AS_ENGLISH = {("es", "error_title")}
SCRIPTS = {
    "ja": r"[぀-ヿ㐀-鿿]",
    "zh-Hans": r"[㐀-鿿]",
    "ko": r"[가-힣]",
    "ar": r"[؀-ۿ]",
    "he": r"[֐-׿]",
    "hi": r"[ऀ-ॿ]",
}
LATIN_WORDS = {"Cookie"}
QUOTED = r"[\u2018\u201c\u300c\u05f4]{}[\u2019\u201d\u300d\u05f4]"


def tag_of(found: Language) -> str:
    return found.tag


def chosen(header: str) -> str:
    return preferred(parse_accept_header(header, LanguageAccept)).tag


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_each_file_is_a_language() -> None:
    assert {path.stem for path in SENTENCES.iterdir()} == set(TAGS)
    assert [tag for tag in TAGS if language(tag).direction == "rtl"] == ["ar", "he"]


@pytest.mark.parametrize("other", OTHERS, ids=tag_of)
def test_every_language_says_the_same_things_in_the_same_order(other: Language) -> None:
    assert list(other.sentences) == list(ENGLISH)
    for key, sentence in other.sentences.items():
        assert placeholders(sentence) == placeholders(ENGLISH[key]), key


def test_nothing_is_left_in_english() -> None:
    same = {(o.tag, key) for o in OTHERS for key in ENGLISH if o.say(key) == ENGLISH[key]}
    assert same == SAME_AS_ENGLISH


@pytest.mark.parametrize("tag", SCRIPTS)
def test_a_language_keeps_to_its_script(tag: str) -> None:
    for key, sentence in language(tag).sentences.items():
        assert re.search(SCRIPTS[tag], sentence), key
        assert set(re.findall("[A-Za-z]+", re.sub(r"\{\w+\}", "", sentence))) <= LATIN_WORDS, key


@pytest.mark.parametrize("tag", TAGS)
def test_sentences_are_set_as_they_are_printed(tag: str) -> None:
    for key, sentence in language(tag).sentences.items():
        assert sentence == " ".join(sentence.split(" ")).strip(), key
        assert not re.search(r"""['"<>&]|  |\.\.""", sentence), key
        assert ENGLISH[key].endswith(".") == sentence.endswith((".", "。", "।")), key


@pytest.mark.parametrize("tag", ["ja", "zh-Hans", "ko", "he", "hi"])
def test_a_button_that_is_quoted_reads_as_quoted(tag: str) -> None:
    found = language(tag)
    assert re.search(QUOTED.format(found.say("compare_other")), found.say("compare_caution"))


def test_every_scope_has_its_words() -> None:
    assert [f"scope_{scope}" for scope in SCOPES] == [k for k in ENGLISH if k.startswith("scope_")]


def test_no_wait_needs_another_plural() -> None:
    # Arabic has a form of its own from 11 on.
    assert GUESS_WINDOW_S <= 10 * 60


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        *((tag, tag) for tag in TAGS),
        ("", "en"),
        ("*", "en"),
        ("pl", "en"),
        ("tlh, *;q=0.1", "en"),
        ("de-CH", "de"),
        ("DE_at", "de"),
        ("pt-BR,pt;q=0.9,en;q=0.8", "pt"),
        ("pt-PT", "pt"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-SG", "zh-Hans"),
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ("zh-TW,ja;q=0.5", "ja"),
        ("zh-Hant-HK", "en"),
        ("iw-IL", "he"),
        ("es-MX,en;q=0.5", "es"),
        ("en;q=0.5,ar;q=0.6", "ar"),
        ("ko;q=0.8,hi;q=0.8", "ko"),
        ("pl,uk;q=0.9,de;q=0.2", "de"),
        ("fr;q=0,it;q=0.1", "it"),
        ("ja;q=0", "en"),
    ],
)
def test_the_best_of_what_a_phone_prefers(header: str, expected: str) -> None:
    assert chosen(header) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("x" * 10_000, "en"),
        ("a," * 5000 + "de", "de"),
        ("," * 10_000, "en"),
        ('"' * 9999 + "de", "en"),
        ("de;q=" + "9" * 10_000, "en"),
        ("de;q=nan,fr;q=inf,it;q=1e3,ja;q=-1", "en"),
        ("de;q=2,fr;q=0.3", "fr"),
        ("../../de", "en"),
        ("-", "en"),
        ("de-", "de"),
        ("\xff\x00;q=\x01, \u2603", "en"),
        ("de\r\nX: y", "en"),
    ],
    ids=range(12),
)
def test_nonsense_is_no_preference(header: str, expected: str) -> None:
    assert chosen(header) == expected
