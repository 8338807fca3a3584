"""What `--check` says of speech, with programs that fail in each way."""

import os
from pathlib import Path

import pytest

from tests.check.reports import check
from tests.fakes.voice import voice

SETTINGS = "DEMO_HOST=127.0.0.1\nSPEAK=true\n"


def test_nothing_is_said_of_speech_that_nobody_wants(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    report = check(tmp_path, "DEMO_HOST=127.0.0.1\n", PATH=fake.path)
    assert report.code == 0
    assert "speech" not in report.subjects
    assert fake.calls == []


def test_the_program_that_would_speak_is_named(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    report = check(tmp_path, f"{SETTINGS}LANGUAGE=de\n", PATH=fake.path)
    assert (report.code, report.verdict_on("speech")) == (0, "pass")
    assert report.line("speech")["text"] == f"{fake.folder}/espeak-ng, in de"
    assert fake.calls == ["-v de -b 1 --stdin"]
    assert fake.heard == [""]


def test_the_language_of_the_system_is_the_voice_s(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    check(tmp_path, SETTINGS, PATH=fake.path, LANG="fr_FR.UTF-8")
    check(tmp_path, SETTINGS, PATH=fake.path, LANG="C.UTF-8")
    assert fake.calls == ["-v fr -b 1 --stdin", "-v en -b 1 --stdin"]


def test_the_language_is_found_as_the_screens_find_it(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    check(tmp_path, SETTINGS, PATH=fake.path, LANGUAGE="de_DE:de", LANG="en_US.UTF-8")
    check(tmp_path, SETTINGS, PATH=fake.path, LC_ALL="C.UTF-8", LANG="de_DE.UTF-8")
    assert fake.calls == ["-v de -b 1 --stdin", "-v en -b 1 --stdin"]


def test_without_letters_english_is_spoken_and_the_package_named(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    fake = voice(tmp_path / "bin")
    settings = f"{SETTINGS}LANGUAGE=ko\n"
    report = check(tmp_path, settings, PATH=fake.path, FONTCONFIG_FILE=str(fonts))
    line = report.line("language")
    assert (report.code, line["verdict"]) == (0, "warn")
    assert line["text"] == "no font has the letters of ko, so English is shown"
    assert line["fix"] == "sudo apt install fonts-noto-cjk"
    assert fake.calls == ["-v en -b 1 --stdin"]


@pytest.mark.parametrize("language", ["he", "ja"])
def test_a_voice_that_is_hardly_understood_is_a_warning(language: str, tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    report = check(tmp_path, f"{SETTINGS}LANGUAGE={language}\n", PATH=fake.path)
    assert (report.code, report.verdict_on("speech")) == (0, "warn")


def test_a_missing_program_is_named_with_its_package(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    report = check(tmp_path, SETTINGS, PATH=str(tmp_path / "empty"))
    line = report.line("speech")
    assert (report.code, line["verdict"]) == (1, "fail")
    assert line["text"] == "SPEAK is set, but espeak-ng is not installed"
    assert line["fix"] == "sudo apt install espeak-ng"


@pytest.mark.parametrize(
    ("first", "fault"),
    [
        ("exit 3", "ended with 3"),
        ("kill -SEGV $$", "ended with -11"),
        ("echo 'error: No such file or directory' >&2", "finds no sound device that it may use"),
        ("exec sleep 600", "does not answer; is another program using the sound device?"),
    ],
)
def test_a_program_that_cannot_speak_is_told(first: str, fault: str, tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin", first=first)
    report = check(tmp_path, SETTINGS, PATH=fake.path)
    assert (report.code, report.verdict_on("speech")) == (1, "fail")
    assert report.line("speech")["text"] == f"{fake.folder}/espeak-ng {fault}"


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    (fake.folder / "espeak-ng").write_text("#!/no/such/shell\n", encoding="utf-8")
    report = check(tmp_path, SETTINGS, PATH=f"{fake.folder}{os.pathsep}/usr/bin")
    assert report.code == 1
    assert "cannot be started: No such file or directory" in report.line("speech")["text"]
