"""`.env` files as they come from people's hands."""

import os
from pathlib import Path

import pytest

from kiosk.config import Entry, EnvFile, read_env_file, read_text_file
from kiosk.config.env_file import origin_mark, with_refusal


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / ".env"
    path.write_bytes(content)
    return path


def test_lines_are_remembered(tmp_path: Path) -> None:
    text = b"# a comment\n\nA=1\n\n\nB='two words'\nexport C=three # not this\n"
    entries = read_env_file(written(tmp_path, text)).entries
    found = {name: (entry.value, entry.place) for name, entry in entries.items()}
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
        (b"A=1\nhunter2SECRET\n", "line 2 is not of the form NAME=value."),
        (b"A=1\n\nB='hunter2 \\'\nC=1\n", "line 3: the quotation mark is not closed."),
        (b'export B = "hunter2\r\n', "line 1: the quotation mark is not closed."),
        (b"A='hunter2\nB='y'\n", "line 1: the quotation mark is not closed."),
        (b"A='x\\\\' hunter2\n", "line 1 is not of the form NAME=value."),
        (b"A=1\nCLIENT_SECRET=hunter2\0\n", "line 2 has a NUL or a byte order mark in it, which"),
        (b"\n\xef\xbb\xbfA=hunter2\n", "line 2 has a NUL or a byte order mark in it, which no"),
        (b"A=1\nB=hunter2" + b" " * 60000 + b"b\n", "line 2 is longer than 4096 characters."),
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


def test_only_a_file_that_may_be_missing_is(tmp_path: Path) -> None:
    missing, folder = tmp_path / "none.env", tmp_path
    assert read_env_file(missing, may_be_missing=True) == EnvFile({})
    expected = f"{folder} cannot be read: not an ordinary file."
    assert read_env_file(folder, may_be_missing=True) == EnvFile({}, (expected,))
    (fault,) = read_env_file(tmp_path / ("x" * 300), may_be_missing=True).faults
    assert fault.endswith("cannot be read: File name too long.")


def test_a_file_may_be_called_otherwise(tmp_path: Path) -> None:
    entries = read_env_file(written(tmp_path, b"\nA=1\n"), shown_as="boot/.env").entries
    assert entries["A"] == Entry("1", "boot/.env", 2)
    assert entries["A"].place == "boot/.env line 2"


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


REFUSED = "/boot/kiosk.env was not imported: it is a link."


@pytest.mark.parametrize("text", ["A=1\n", "A=1", f"A=1\n{origin_mark(Path('/boot/kiosk.env'))}\n"])
def test_a_refused_successor_is_told_beside_what_still_holds(tmp_path: Path, text: str) -> None:
    before = read_env_file(written(tmp_path, text.encode()))
    noted = with_refusal(with_refusal(text, "an older one"), REFUSED)
    file = read_env_file(written(tmp_path, noted.encode()))
    assert (file.entries, file.faults, file.warnings) == (before.entries, (), (REFUSED,))
    assert read_env_file(written(tmp_path, with_refusal(noted, None).encode())) == before


def test_a_refused_first_file_is_a_fault(tmp_path: Path) -> None:
    file = read_env_file(written(tmp_path, with_refusal("", REFUSED).encode()))
    assert file == EnvFile({}, (REFUSED,))
