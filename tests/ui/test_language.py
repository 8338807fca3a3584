"""A language as a whole: sentences with numbers, direction, dates, letters of other scripts."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from unicodedata import category

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication

from kiosk.ui import dates, welcome_wording, wording
from kiosk.ui.language import speak
from kiosk.ui.letters import can_draw, legible
from kiosk.ui.line_breaks import breakable, unbroken_parts
from kiosk.ui.profile import profile_rows
from kiosk.ui.reading_direction import begins_at_the_right
from kiosk.ui.translation import fill
from kiosk.ui.typeface import text_font
from tests.ui.conftest import MakeWindow
from tests.ui.fits import assert_nothing_overlaps
from tests.ui.seen import parts, pixels, texts
from tools.sample_screens import ROY, SCREENS, welcome


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 second left", "5 seconds left"),
        ("de", "noch 1\u00a0Sekunde", "noch 5\u00a0Sekunden"),
        ("ja", "残り1秒", "残り5秒"),
    ],
)
def test_numbers_have_the_plural_of_their_language(language: str, one: str, many: str) -> None:
    speak(language)
    assert wording.time_left(1) == one
    assert wording.time_left(5) == many


def test_arabic_counts_one_two_few_and_many_each_in_its_way() -> None:
    speak("ar")
    counted = (1, 2, 3, 11)
    said = {welcome_wording.signed_out_in(n).replace(str(n), "") for n in counted}
    assert len(said) == len(counted)


def test_languages_from_the_right_turn_everything_round() -> None:
    for language, direction in (
        ("he", Qt.LayoutDirection.RightToLeft),
        ("fr", Qt.LayoutDirection.LeftToRight),
    ):
        speak(language)
        assert QGuiApplication.layoutDirection() is direction


def test_a_window_is_mirrored_by_its_language(make_window: MakeWindow) -> None:
    plain = parts(make_window(SCREENS["code"]))
    speak("he")
    window = make_window(SCREENS["code"])
    mirrored = parts(window)
    assert plain["qr_plate"].left() > 600
    assert mirrored["qr_plate"].right() < 680
    numbered = [mirrored[f"numeral_{n}"].top() for n in (1, 2, 3)]
    assert numbered == sorted(numbered)
    assert "WDJB-MJHT" in {text.text() for text in texts(window)}


def test_a_foreign_name_does_not_turn_the_words_around_it() -> None:
    assert fill("Hi {name}, {n}", name="Roy", n=3) == "Hi Roy, 3"
    speak("ar")
    assert fill("{name} ({n})", name="Roy", n=3) == "\u2068Roy\u2069 (3)"


@pytest.mark.parametrize(
    ("language", "day", "birthday"),
    [
        ("en", "17 March 2030", "17 March"),
        ("de", "17. März 2030", "17. März"),
        ("ja", "2030年3月17日", "3月17日"),
        ("es", "17 de marzo de 2030", "17 de marzo"),
    ],
)
def test_dates_are_written_as_people_there_do(language: str, day: str, birthday: str) -> None:
    speak(language)
    assert dates.day(date(2030, 3, 17)) == day
    assert dates.day_of_the_year(date(2030, 3, 17)) == birthday
    assert dates.moment(datetime(2030, 3, 17, 9, 5)).startswith(day)


def test_figures_in_dates_are_those_of_the_codes() -> None:
    speak("ar")
    assert "2030" in dates.day(date(2030, 3, 17))
    assert QLocale().language() is QLocale.Language.Arabic


@pytest.mark.parametrize(
    ("language", "family"), [("ja", "JP"), ("zh", "SC"), ("ko", "KR"), ("de", "SC")]
)
def test_chinese_characters_are_drawn_as_the_reader_knows_them(language: str, family: str) -> None:
    speak(language)
    assert f"Noto Sans CJK {family}" in text_font(40).families()
    assert QFontInfo(text_font(40)).family().startswith("Inter")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Sign in with your phone", ["Sign", "in", "with", "your", "phone"]),
        ("로그인 하세요", ["로그인", "하세요"]),
        ("サービスが混み合う", ["サービスが", "混み", "合う"]),
        ("你好。世界", ["你", "好。", "世", "界"]),
        ("", []),
    ],
)
def test_lines_break_where_readers_expect_it(text: str, units: list[str]) -> None:
    assert [part.replace("\u2060", "") for part in unbroken_parts(text)] == units


def test_marks_for_breaking_are_no_letters() -> None:
    assert breakable("Sign in") == "Sign in"
    marked = breakable("a-very-long-address.example.com/device")
    assert marked.split("\u200b") == [
        "a-",
        "very-",
        "long-",
        "address.",
        "example.",
        "com/",
        "device",
    ]
    assert breakable("로그인").replace("\u2060", "") == "로그인"


def test_what_was_said_changes_with_the_language() -> None:
    assert welcome_wording.sign_out() == "Not you? Sign out"
    speak("de")
    assert welcome_wording.sign_out() == "Nicht Sie? Abmelden"


def test_a_device_without_fonts_speaks_what_it_can_draw(tmp_path: Path) -> None:
    none = tmp_path / "fonts.conf"
    none.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    program = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from kiosk.ui.language import missing_font;"
        "print(*(missing_font(tag) for tag in ('en', 'de', 'ja', 'he')))"
    )
    environ = {"FONTCONFIG_FILE": str(none), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    answer = subprocess.run(
        [sys.executable, "-c", program],
        env=environ,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.split() == ["None", "None", "fonts-noto-cjk", "fonts-noto-core"]


def test_letters_that_no_font_has_are_left_out_and_no_boxes() -> None:
    assert legible("Zoë Müller, 日本") == "Zoë Müller, 日本"
    assert legible("Roy \u0378\U0010fffd") == "Roy"
    unknown = next(chr(n) for n in range(0x18B00, 0x18CD5) if not can_draw(chr(n)))
    assert legible(f"Roy {unknown}{unknown} Example") == "Roy … Example"


def test_a_readable_name_goes_before_one_that_is_not(make_window: MakeWindow) -> None:
    unknown = next(chr(n) for n in range(0x18B00, 0x18CD5) if not can_draw(chr(n)))
    stranger = replace(ROY, claims={"name": unknown * 3, "preferred_username": "roy"})
    shown = {text.text() for text in texts(make_window(welcome(stranger)))}
    assert "Welcome, roy" in shown


def unknown_letter() -> str:
    return next(chr(n) for n in range(0x18B00, 0x18CD5) if not can_draw(chr(n)))


def unknown_picture() -> str:
    pictures = (chr(n) for n in range(0x1FAFF, 0x2190, -1) if category(chr(n)) == "So")
    return next(picture for picture in pictures if not can_draw(picture))


def test_marks_that_no_font_has_are_left_out_and_others_stay() -> None:
    marks = (chr(n) for n in range(0x1AC1, 0x12000) if category(chr(n)) == "Mn")
    unknown = next(mark for mark in marks if not can_draw(f"a{mark}"))
    assert legible(f"A{unknown}B") == "AB"
    for name in ("e\u0301\u0323", "हिन्दी", "ปิ่น", "\u0645\u06cc\u200c\u062e", "\u2068Ä\u2069"):
        assert legible(name) == name


def test_what_joins_is_left_out_with_what_it_joined() -> None:
    picture = unknown_picture()
    assert legible(f"{picture}\u200d{picture}\ufe0f\u200d{picture}\u0301") == ""
    assert legible(f"Ä {picture}\ufe0f\u200d{picture} B") == "Ä  B"
    assert legible(f"{unknown_letter()}\u0301\u200dÄ") == "…Ä"
    assert legible("Ä \ufe0f") == "Ä"


def test_nobody_is_greeted_by_nothing(make_window: MakeWindow) -> None:
    unseen = f"{unknown_picture()}\u200d{unknown_picture()}"
    claims = {"name": unseen * 60, "preferred_username": "roy", "groups": unseen, unseen: "x"}
    window = make_window(welcome(replace(ROY, claims=claims)))
    assert "Welcome, roy" in {text.text() for text in texts(window)}
    stranger = replace(ROY, granted_scope=(unseen,), refused_scope=(), subject=unseen)
    rows = profile_rows(replace(stranger, claims=claims))
    assert [(row.name, row.value) for row in rows] == [("Username", "roy")]
    assert profile_rows(replace(stranger, claims={})) == ()


ARABIC = "محمد علي"


@pytest.mark.parametrize(
    ("language", "text", "from_the_right"),
    [
        ("ko", f"\u2068{ARABIC}\u2069님, 환영합니다", False),
        ("ko", f"\u2067{ARABIC} \u2068a\u2069 {ARABIC}\u2069님", False),
        ("ar", "\u2068Roy\u2069، مرحبا", True),
        ("ar", "\u2068Roy\u2069 (3)", True),
        ("en", f"\u2068{ARABIC}\u2069 (3)", False),
        ("ar", "+1 555 0100", False),
        ("ar", "Roy", False),
        ("en", "עברית", True),
        ("en", f"{ARABIC} Roy", True),
        ("en", f"\u2069{ARABIC}", True),
        ("en", "", False),
    ],
)
def test_a_sentence_begins_where_its_own_words_do(
    language: str, text: str, from_the_right: bool
) -> None:
    speak(language)
    assert begins_at_the_right(text) is from_the_right


@pytest.mark.parametrize("language", ["ko", "ja", "hi", "en", "de"])
def test_a_name_from_the_right_does_not_turn_a_sentence_round(language: str) -> None:
    speak(language)
    greeting = welcome_wording.greeting(ARABIC)
    assert f"\u2068{ARABIC}\u2069" in greeting
    assert not begins_at_the_right(greeting)
    assert fill("{name} a", name="Zoë") == "Zoë a"


def test_a_korean_greeting_begins_with_an_arabic_name(make_window: MakeWindow) -> None:
    speak("ko")
    window = make_window(welcome(replace(ROY, claims={"name": ARABIC})), (1920, 1080))
    (title,) = (text for text in texts(window) if text.objectName() == "title")
    first_line = title.font().pixelSize()
    whole = pixels(title)
    title.say(ARABIC)
    across = title.natural_width() * 3 // 4
    name = pixels(title)[:first_line, :across].astype(int)
    assert abs(whole[:first_line, :across] - name).mean() < 2 < name.mean()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 480), (640, 480), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_letters_that_reach_deep_touch_nothing_below(
    make_window: MakeWindow, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    for name in (ARABIC, "يحيى", "हिन्दी", "Nguyễn Thị Ặng"):
        stranger = replace(ROY, claims={"name": name, "preferred_username": name}, verified=False)
        assert_nothing_overlaps(make_window(welcome(stranger), size))
