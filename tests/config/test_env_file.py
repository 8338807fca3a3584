"""`.env` files as they come from people's hands."""

from pathlib import Path

import pytest

from kiosk.config import EnvFileUnreadable, read_env_file


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / ".env"
    path.write_bytes(content)
    return path


def test_lines_are_remembered(tmp_path: Path) -> None:
    text = b"# a comment\n\nA=1\n\n\nB='two words'\nexport C=three # not this\n"
    entries = read_env_file(written(tmp_path, text))
    found = {name: (entry.value, entry.source) for name, entry in entries.items()}
    assert found == {
        "A": ("1", ".env line 3"),
        "B": ("two words", ".env line 6"),
        "C": ("three", ".env line 7"),
    }


def test_windows_files_are_read(tmp_path: Path) -> None:
    entries = read_env_file(written(tmp_path, b"\xef\xbb\xbfA=1\r\nB=2\r\n"))
    assert {name: entry.value for name, entry in entries.items()} == {"A": "1", "B": "2"}


def test_a_dollar_sign_in_a_secret_stays(tmp_path: Path) -> None:
    entries = read_env_file(written(tmp_path, b"CLIENT_SECRET=a${HOME}b$c\n"))
    assert entries["CLIENT_SECRET"].value == "a${HOME}b$c"


def test_an_empty_value_is_a_value(tmp_path: Path) -> None:
    assert read_env_file(written(tmp_path, b"A=\n"))["A"].value == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"A=1\n\n='x\n", "line 3 is not of the form NAME=value"),
        (b"A=1\nhunter2SECRET\n", "line 2 is not of the form NAME=value"),
        (b"A=\xff\n", "is not a UTF-8 text file"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(EnvFileUnreadable, match=says):
        read_env_file(written(tmp_path, content))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvFileUnreadable, match="cannot be read: No such file"):
        read_env_file(tmp_path / "none.env")
