"""Settings out of several files: which one wins, and how each finding is placed."""

import os
from pathlib import Path

import pytest

from kiosk.config import Reading
from kiosk.options import SettingsFile
from kiosk.settings_source import SettingsSource

ISSUER = "ISSUER=https://id.example\nCLIENT_ID=app\n"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read(*paths: Path, may_be_missing: bool = False) -> Reading:
    files = tuple(SettingsFile(path, may_be_missing) for path in paths)
    return SettingsSource(files, demo=False).read()


def test_the_later_file_wins_name_by_name(tmp_path: Path) -> None:
    first = written(tmp_path / "kiosk.env", f"{ISSUER}APP_NAME=First\nDEVICE_NAME=Lobby\n")
    second = written(tmp_path / "boot.env", "APP_NAME=Second\n")
    settings = read(first, second).settings
    assert (settings.app_name, settings.device_name) == ("Second", "Lobby")
    assert settings.client.client_id == "app"


def test_the_environment_wins_over_every_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APP_NAME", "Environment")
    first = written(tmp_path / "kiosk.env", "APP_NAME=First\n")
    second = written(tmp_path / "boot.env", "APP_NAME=Second\n")
    assert read(first, second).settings.app_name == "Environment"


def test_an_empty_value_in_a_later_file_takes_back_what_an_earlier_one_set(tmp_path: Path) -> None:
    first = written(tmp_path / "kiosk.env", "APP_NAME=First\n")
    second = written(tmp_path / "boot.env", "APP_NAME=\n")
    assert read(first, second).settings.app_name == "Kiosk"


def test_what_is_wrong_has_the_line_of_the_file_that_says_it(tmp_path: Path) -> None:
    first = written(tmp_path / "kiosk.env", "THEME=light\nSPEAK=x\n")
    second = written(tmp_path / "boot.env", "\nTHEME=blue\n")
    errors = [str(error) for error in read(first, second).errors]
    assert errors == [
        "THEME (boot.env line 2) must be dark or light.",
        "SPEAK (kiosk.env line 2) must be true or false.",
    ]


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    first = written(tmp_path / "etc" / "kiosk.env", "THEME=blue\n")
    second = written(tmp_path / "boot" / "kiosk.env", "SPEAK=x\n")
    other = written(tmp_path / "more.env", "REMEMBER=x\nCLIENT_SECERT=x\n")
    reading = read(first, second, other)
    sources = [finding.source for finding in reading.errors + reading.warnings]
    assert sources == [f"{first} line 1", f"{second} line 1", "more.env line 1", "more.env line 2"]


def test_a_file_that_may_be_missing_is_left_out(tmp_path: Path) -> None:
    there = written(tmp_path / "kiosk.env", "APP_NAME=There\n")
    reading = read(there, tmp_path / "none" / "boot.env", may_be_missing=True)
    assert (reading.errors, reading.settings.app_name) == ((), "There")


def test_one_that_is_there_and_cannot_be_read_is_an_error_all_the_same(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.env"
    os.mkfifo(fifo)
    long = tmp_path / "long.env"
    with long.open("wb") as file:
        file.truncate(1 << 40)
    errors = [str(error) for error in read(fifo, long, tmp_path, may_be_missing=True).errors]
    assert errors == [
        f"{fifo} cannot be read: not an ordinary file.",
        f"{long} cannot be read: larger than 1048576 bytes.",
        f"{tmp_path} cannot be read: not an ordinary file.",
    ]


def test_one_that_has_to_be_there_is_an_error_when_it_is_missing(tmp_path: Path) -> None:
    (error,) = read(tmp_path / "none.env").errors
    assert str(error) == f"{tmp_path}/none.env cannot be read: No such file or directory."


def test_without_any_the_file_of_the_working_directory_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert read().errors == ()
    written(tmp_path / ".env", "THEME=blue\n")
    assert [error.source for error in read().errors] == [".env line 1"]
