"""Claims in several languages: one value each, that of the interface."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from kiosk.ui.claim_language import CLAIMS_LIMIT, in_interface_language
from kiosk.ui.profile import Row, person, profile_rows
from tools.sample_screens import ROY

NAMES: dict[str, object] = {
    "name": "Roy",
    "name#de": "Rolf",
    "name#de-CH": "Ruedi",
    "name#ja-Kana-JP": "ロイ",
}


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def chosen(language: str, claims: dict[str, object]) -> dict[str, object]:
    QLocale.setDefault(QLocale(language))
    return in_interface_language(claims)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        *(("en_US", "Roy"), ("de_DE", "Rolf"), ("de_CH", "Ruedi"), ("de_AT", "Rolf")),
        *(("ja_JP", "Roy"), ("fr_FR", "Roy"), ("C", "Roy")),
    ],
)
def test_the_interface_language_chooses(language: str, expected: str) -> None:
    assert chosen(language, NAMES) == {"name": expected}


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"name#fr": "R", "name#DE": "Rolf"}, {"name": "Rolf"}),
        ({"name#fr": "R", "name": "Roy", "name#it": "I"}, {"name": "Roy"}),
        ({"name#fr": "R", "name#it": "I"}, {"name": "R"}),
        ({"name#de-x": "X", "name#de-": "Y", "name#": "Z"}, {"name": "Z"}),
        ({"#de": "nobody", "a#de#fr": 1}, {"": "nobody", "a": 1}),
        ({}, {}),
    ],
)
def test_without_the_language_the_untagged_one_or_the_first(
    claims: dict[str, object], expected: dict[str, object]
) -> None:
    assert chosen("de_DE", claims) == expected


def test_script_before_region_where_the_provider_tells_them_apart() -> None:
    claims: dict[str, object] = {"name": "Li", "name#zh-Hant": "繁", "name#zh": "简"}
    assert chosen("zh_TW", claims) == {"name": "繁"}
    assert chosen("zh_CN", claims) == {"name": "简"}


def test_claims_without_end_are_bounded() -> None:
    endless: dict[str, object] = {f"claim{n}": n for n in range(CLAIMS_LIMIT + 100)}
    assert list(chosen("en_US", endless)) == [f"claim{n}" for n in range(CLAIMS_LIMIT)]


def test_greeting_initials_and_table_agree() -> None:
    claims = {**NAMES, "given_name": "Roy", "given_name#de": "Rolf", "family_name#de": "Beispiel"}
    claims["ext"] = {"title": "Head", "title#de": "Leiter"}
    rolf = replace(ROY, claims=claims, granted_scope=(), refused_scope=())
    QLocale.setDefault(QLocale("de_DE"))
    who = person(rolf)
    assert (who.greeted_as, who.initials) == ("Rolf", "RB")
    told = [(row.name, row.value) for row in profile_rows(rolf)]
    assert told == [("Name", "Rolf"), ("Last name", "Beispiel"), ("Title", "Leiter")]


def test_a_translation_does_not_inherit_what_was_verified() -> None:
    claims: dict[str, object] = {"email": "a@example.com", "email_verified": True}
    person_of = replace(ROY, claims=claims, granted_scope=(), refused_scope=())
    QLocale.setDefault(QLocale("de_DE"))
    assert Row("E-mail", "a@example.com", verified=True) in profile_rows(person_of)
    other = replace(person_of, claims={**claims, "email#de": "m@evil.example"})
    assert Row("E-mail", "m@evil.example") in profile_rows(other)
    tagged = {"email": "a@example.com", "email_verified#de": True}
    assert Row("E-mail", "a@example.com") in profile_rows(replace(person_of, claims=tagged))
