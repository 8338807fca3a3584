"""`.env` files as they come from people's hands."""

import os
from pathlib import Path

import pytest

from kiosk.config import EnvFile, read_env_file, read_text_file


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / ".env"
    path.write_bytes(content)
    return path


def test_lines_are_remembered(tmp_path: Path) -> None:
    text = b"# a comment\n\nA=1\n\n\nB='two words'\nexport C=three # not this\n"
    entries = read_env_file(written(tmp_path, text)).entries
    found = {name: (entry.value, entry.source) for name, entry in entries.items()}
    assert found == {
        "A": ("1", ".env line 3"),
        "B": ("two words", ".env line 6"),
        "C": ("three", ".env line 7"),
    }


def test_windows_files_are_read(tmp_path: Path) -> None:
    entries = read_env_file(written(tmp_path, b"\xef\xbb\xbfA=1\r\nB=2\r\n")).entries
    assert {name: entry.value for name, entry in entries.items()} == {"A": "1", "B": "2"}


def test_a_dollar_sign_in_a_secret_stays(tmp_path: Path) -> None:
    entries = read_env_file(written(tmp_path, b"CLIENT_SECRET=a${HOME}b$c\n")).entries
    assert entries["CLIENT_SECRET"].value == "a${HOME}b$c"


def test_an_empty_value_is_a_value(tmp_path: Path) -> None:
    assert read_env_file(written(tmp_path, b"A=\n")).entries["A"].value == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"A=1\n\n='x\n", "line 3 is not of the form NAME=value"),
        (b"A=1\nhunter2SECRET\n", "line 2 is not of the form NAME=value"),
        (b"A=\xff\n", "is not a UTF-8 text file"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    (fault,) = read_env_file(written(tmp_path, content)).faults
    assert says in fault
    assert "hunter2" not in fault


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none.env"
    expected = f"{path} cannot be read: No such file or directory."
    assert read_env_file(path) == EnvFile({}, (expected,))


def test_a_broken_line_hides_no_other(tmp_path: Path) -> None:
    file = read_env_file(written(tmp_path, b"A=1\nlonely\nB=2\n"))
    assert {name: entry.value for name, entry in file.entries.items()} == {"A": "1", "B": "2"}
    assert len(file.faults) == 1


@pytest.mark.parametrize("special", ["/dev/zero", "/proc/self", "fifo"])
def test_only_an_ordinary_file_is_read(special: str, tmp_path: Path) -> None:
    path = tmp_path / special  # an absolute path stays what it is
    if special == "fifo":
        os.mkfifo(path)
    (fault,) = read_env_file(path).faults
    assert "not an ordinary file" in fault


def test_a_file_of_something_else_is_not_searched_for_settings(tmp_path: Path) -> None:
    names = "".join(f"N{number}=1\n" for number in range(501)).encode()
    (fault,) = read_env_file(written(tmp_path, names)).faults
    assert "more than 500 names" in fault


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="larger than"):
        read_text_file(written(tmp_path, b"A=1\n" * 300_000))
