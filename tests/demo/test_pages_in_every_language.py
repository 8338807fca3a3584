"""The phone pages as somebody meets them whose phone does not prefer English."""

import re
from html import unescape

import pytest

from kiosk.demo.languages import TAGS, language
from kiosk.demo.options import Options
from kiosk.demo.people import PEOPLE, Person
from tests.demo.every_page import breakable, choose, every_page
from tests.demo.rig import BASE_URL, Rig

DEVICE = f"{BASE_URL}/device"
NAMES = {"Kiosk", "Cookie", *(word for p in PEOPLE for word in f"{p.name} {p.hint}".split())}


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("tag", TAGS)
def test_every_sentence_is_said_somewhere_and_every_page_says_its_language(tag: str) -> None:
    seen = dict(every_page(breakable(), f"pl, {tag};q=0.9, en;q=0.8"))
    found = language(tag)
    for name, page in seen.items():
        assert f'<html lang="{tag}" dir="{found.direction}">' in page.html, name
        assert found.say("only_a_demo") in page.text, name
        assert f" – {found.say('demo_tenant')}</title>" in page.html, name
        assert "<script" not in page.html, name
    html = squeezed(unescape("".join(page.html for page in seen.values())))
    for key, sentence in found.sentences.items():
        for piece in re.split(r"\{\w+\}", sentence):
            assert squeezed(piece) in html, key


@pytest.mark.parametrize("tag", ["ja", "zh-Hans", "ko", "ar", "he", "hi"])
def test_no_english_is_left_on_any_page(tag: str) -> None:
    for name, page in every_page(breakable(), tag):
        words = re.sub(r"\b[A-Z]{4}-[A-Z]{4}\b", "", page.text).split()
        latin = {word.strip(",.") for word in words if re.search("[A-Za-z]", word)}
        assert {word for word in latin if not any(n in word for n in NAMES)} == set(), name


@pytest.mark.parametrize(
    ("tag", "heading"), [("ar", "تم تسجيل دخولك"), ("ja", "サインインしました")]
)
def test_a_whole_sign_in(tag: str, heading: str) -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone(tag)
    phone.open(DEVICE)
    say = language(tag).say
    assert asked.user_code in phone.press(say("enter_continue"), user_code=asked.user_code).text
    phone.press(say("compare_match"))
    phone.press("Jonas")
    phone.press(say("consent_allow"))
    assert phone.page.heading == heading
    assert rig.polled(asked.device_code) == "ok"


@pytest.mark.parametrize("tag", ["ar", "he"])
def test_what_is_latin_stays_left_to_right(tag: str) -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone(tag)
    assert re.search(r'<input class="code"[^>]* dir="ltr"', phone.open(DEVICE).html)
    code = f'<bdi dir="ltr" translate="no">{asked.user_code}</bdi>'
    assert code in phone.open(asked.complete).html
    assert '<bdi translate="no">amara@example.com</bdi>' in choose(phone, "match").html


def test_a_name_in_a_sentence_is_text_and_stands_by_itself() -> None:
    rig = Rig(Options(BASE_URL, people=(Person("p1", "<i>{0.name}</i>", {}),)))
    phone = rig.phone("he")
    phone.open(rig.ask().complete)
    choose(phone, "match")
    choose(phone, "1")
    page = choose(phone, "allow")
    assert '<bdi translate="no">&lt;i&gt;{0.name}&lt;/i&gt;</bdi>' in page.html


def test_an_answer_tells_caches_and_readers_its_language() -> None:
    http = Rig().http
    for path in ("/device", "/nowhere"):
        answer = http.get(path, headers={"Accept-Language": "ar-EG, en;q=0.5"})
        assert answer.headers["Content-Language"] == "ar"
        assert "Accept-Language" in answer.headers["Vary"]
    assert http.get("/device").headers["Content-Language"] == "en"


def test_protection_does_not_depend_on_the_language() -> None:
    rig = Rig()
    plain, arabic = (
        {
            name: re.sub(r"nonce-[\w-]+|kiosk_demo=[\w-]+", "", text)
            for name, text in rig.http.get("/device", headers={"Accept-Language": tag}).headers
            if name not in ("Content-Language", "Content-Length")
        }
        for tag in ("en", "ar")
    )
    assert plain == arabic
    phone = rig.phone("ar")
    phone.open(DEVICE)
    phone.page.forms[0].fields["csrf"] = "guessed"
    assert choose(phone, "").status == 403


@pytest.mark.parametrize("header", ["x" * 10_000, "*;q=9," * 2000, "de;q=0;;=,\x00", '"', "é"])
def test_a_hostile_preference_is_answered_in_english(header: str) -> None:
    answer = Rig().http.get("/device", environ_base={"HTTP_ACCEPT_LANGUAGE": header})
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == "en"
