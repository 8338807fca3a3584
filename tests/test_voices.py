"""The real eSpeak NG: it has a voice for every language, and none leaves out part of a code."""

import string
import subprocess
import wave
from pathlib import Path

import pytest

from kiosk.languages import LANGUAGES
from kiosk.voices import PROGRAM, arguments, sayable

SENTENCES = {
    "en": "Scan the QR code with your phone.",
    "de": "Scannen Sie den QR-Code mit dem Telefon.",
    "fr": "Scannez le code QR avec votre téléphone.",
    "es": "Escanee el código QR con su teléfono.",
    "it": "Scansioni il codice QR con il telefono.",
    "pt": "Leia o código QR com o seu telefone.",
    "ja": "コードをスキャンしてください。",
    "zh": "请用手机扫描二维码。",
    "ko": "휴대전화로 코드를 스캔하세요.",
    "ar": "امسح الرمز بهاتفك.",
    "he": "סרקו את הקוד בטלפון.",
    "hi": "अपने फ़ोन से कोड स्कैन करें।",
}
SHORTEST_SENTENCE_S = 0.8


def spoken(words: str, language: str, *options: str) -> str:
    """What the program writes when it is asked as the kiosk asks it."""
    ran = subprocess.run(
        [PROGRAM, *arguments(language), *options],
        input=sayable(words, language),
        capture_output=True,
        text=True,
        check=True,
        env={"LC_ALL": "C", "PATH": "/usr/bin"},
    )
    assert ran.stderr == ""
    return ran.stdout


def sounds(words: str, language: str) -> str:
    """The sounds in the phonetic alphabet, without the marks of where the voice changes."""
    written = spoken(words, language, "-q", "--ipa")
    return "".join(part.rpartition(")")[2] for part in written.split("("))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_heard(language: str, tmp_path: Path) -> None:
    file = tmp_path / "said.wav"
    spoken(SENTENCES[language], language, "-w", str(file))
    with wave.open(str(file)) as said:
        frames = said.readframes(said.getnframes())
        length_s = said.getnframes() / said.getframerate()
    assert length_s > SHORTEST_SENTENCE_S
    assert len(set(frames)) > 100, "silence has few values"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_or_figure_of_a_code_is_left_out(language: str) -> None:
    code = string.ascii_uppercase + string.digits
    lost = [character for character in code if not sounds(character, language).strip()]
    assert lost == []


def test_chinese_is_read_as_chinese() -> None:
    assert "(en)" not in spoken(SENTENCES["zh"], "zh", "-q", "--ipa")


def test_figures_among_other_languages_stay_as_they_are() -> None:
    assert sayable("A, 7", "de") == "A, 7"


def test_the_test_can_hear_what_is_left_out() -> None:
    assert not sounds(".", "he").strip()
