"""What `--check` says of speech, with programs that fail in each way."""

import os
from pathlib import Path

import pytest

from tests.fakes.voice import voice
from tests.test_check import check

SETTINGS = "DEMO_HOST=127.0.0.1\nSPEAK=true\n"


def speech_line(report: str) -> str:
    (line,) = (line for line in report.splitlines() if line.split()[1] == "speech")
    return " ".join(line.split())


def test_nothing_is_said_of_speech_that_nobody_wants(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    code, report = check(tmp_path, "DEMO_HOST=127.0.0.1\n", PATH=fake.path)
    assert code == 0
    assert "speech" not in report
    assert fake.calls == []


def test_the_program_that_would_speak_is_named(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    code, report = check(tmp_path, f"{SETTINGS}LANGUAGE=de\n", PATH=fake.path)
    assert (code, speech_line(report)) == (0, f"pass speech {fake.folder}/espeak-ng, in de")
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
    code, report = check(tmp_path, settings, PATH=fake.path, FONTCONFIG_FILE=str(fonts))
    (line,) = (line for line in report.splitlines() if line.split()[1] == "language")
    assert code == 0
    assert line.startswith("warn  language  no font has the letters of ko, so English is shown")
    assert line.endswith("sudo apt install fonts-noto-cjk")
    assert fake.calls == ["-v en -b 1 --stdin"]


@pytest.mark.parametrize("language", ["he", "ja"])
def test_a_voice_that_is_hardly_understood_is_a_warning(language: str, tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    code, report = check(tmp_path, f"{SETTINGS}LANGUAGE={language}\n", PATH=fake.path)
    assert code == 0
    assert speech_line(report).startswith("warn speech ")


def test_a_missing_program_is_named_with_its_package(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, report = check(tmp_path, SETTINGS, PATH=str(tmp_path / "empty"))
    assert code == 1
    wanted = "espeak-ng is not installed: sudo apt install espeak-ng"
    assert speech_line(report) == f"fail speech SPEAK is set, but {wanted}"


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
    code, report = check(tmp_path, SETTINGS, PATH=fake.path)
    assert code == 1
    assert speech_line(report) == f"fail speech {fake.folder}/espeak-ng {fault}"


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    fake = voice(tmp_path / "bin")
    (fake.folder / "espeak-ng").write_text("#!/no/such/shell\n", encoding="utf-8")
    code, report = check(tmp_path, SETTINGS, PATH=f"{fake.folder}{os.pathsep}/usr/bin")
    assert code == 1
    assert "cannot be started: No such file or directory" in speech_line(report)
