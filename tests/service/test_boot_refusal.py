"""Files on the boot partition that are not imported: one line, and what was before still holds."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.service.boot_settings import import_settings
from tests.service.cards import APPLICATION, SECRET, Card, reading_of


def make_link(path: Path) -> None:
    target = path.with_name("target")
    target.write_text("CLIENT_SECRET=of-somebody-else\n")
    path.symlink_to(target)


def make_hard_link(path: Path) -> None:
    target = path.with_name("target")
    target.write_text("root:x:0\n")
    path.hardlink_to(target)


@pytest.mark.parametrize(
    ("plant", "why"),
    [
        (make_link, "is a link."),
        (make_hard_link, "is not an ordinary file."),
        (os.mkfifo, "is not an ordinary file."),
        (Path.mkdir, "is not an ordinary file."),
        (lambda path: path.write_bytes(b"#" * 65537), "is larger than 65536 bytes."),
        (
            lambda path: path.write_text(f"THEME=dark\nX=a{' ' * 60000}b\n"),
            "has more than 4096 characters in line 2.",
        ),
        (lambda path: path.write_text("A=\n" * 401), "sets more than 400 names."),
        (
            lambda path: path.write_text(f"CLIENT_SECRET={SECRET}", "utf-16"),
            "is not a UTF-8 text file.",
        ),
    ],
)
def test_what_is_no_settings_file_is_refused_in_one_line(
    card: Card, plant: Callable[[Path], object], why: str
) -> None:
    card.write("THEME=light\n")
    card.start()
    card.file.unlink()
    plant(card.file)
    assert card.start() == 1
    assert card.said == [f"{card.file} was not imported: it {why}"]
    assert card.values() == {"THEME": "light"}


def test_a_folder_that_cannot_be_made_is_told_in_one_line(card: Card) -> None:
    card.write(f"CLIENT_SECRET={SECRET}\n")
    card.folder.write_text("in the way")
    assert card.start() == 1
    assert card.said == [f"{card.file} was not imported: {card.folder}: Not a directory."]
    assert SECRET in card.file.read_text()


def test_a_folder_of_somebody_else_is_left_alone(card: Card) -> None:
    theirs = Path("/usr")
    if os.geteuid() == 0:
        theirs = card.root / "theirs"
        theirs.mkdir()
        os.chown(theirs, 65534, 65534)
    before = theirs.stat()
    card.write(f"CLIENT_SECRET={SECRET}\n")
    assert import_settings(card.boot_files, theirs, card.said.append) == 1
    assert theirs.stat() == before
    assert len(card.said) == 1
    assert SECRET in card.file.read_text()


NOT_TEXT = APPLICATION.encode("utf-16")


def test_a_refused_file_is_warned_of_while_the_one_before_still_works(card: Card) -> None:
    card.write(f"{APPLICATION}THEME=light\n")
    card.start()
    imported = card.settings.read_text()
    card.write(NOT_TEXT)
    for _ in range(2):
        assert card.start() == 1
        reading = reading_of(card)
        told = f"{card.file} was not imported: it is not a UTF-8 text file."
        assert ([*map(str, reading.warnings)], reading.errors) == ([told], ())
        assert reading.settings.theme == "light"
        assert [row.source for row in reading.listed if row.name == "THEME"] == [str(card.file)]
    card.write(f"{APPLICATION}THEME=light\n")
    assert card.start() == 0
    assert card.settings.read_text() == imported
    assert reading_of(card).warnings == ()


@pytest.mark.parametrize("before", [None, "", "# nothing\n"])
def test_a_refused_file_is_an_error_where_nothing_else_is_set(
    card: Card, before: str | None
) -> None:
    if before is not None:
        card.write(before)
        card.start()
    card.write(b"#" * 65537)
    assert card.start() == 1
    (error,) = reading_of(card).errors
    assert str(error) == f"{card.file} was not imported: it is larger than 65536 bytes."
    card.write(APPLICATION)
    assert card.start() == 0
    assert (reading_of(card).errors, reading_of(card).warnings) == ((), ())


@pytest.mark.parametrize("before", [None, APPLICATION])
def test_a_refused_file_that_is_taken_away_is_forgotten(card: Card, before: str | None) -> None:
    if before:
        card.write(before)
        card.start()
    card.write(NOT_TEXT)
    card.start()
    card.file.unlink()
    for _ in range(2):
        assert card.start() == 0
        assert (reading_of(card).errors, reading_of(card).warnings) == ((), ())
        assert bool(card.said) == card.settings.exists() == (before is not None)


def test_a_refusal_that_was_noted_is_not_written_again(card: Card) -> None:
    card.write(NOT_TEXT)
    card.start()
    before = card.settings.stat()
    assert card.start() == 1
    assert card.settings.stat() == before


def test_a_copy_that_is_damaged_is_left_for_the_kiosk_to_tell(card: Card) -> None:
    card.folder.mkdir()
    card.settings.write_bytes(NOT_TEXT)
    card.write(NOT_TEXT)
    assert card.start() == 1
    assert card.settings.read_bytes() == NOT_TEXT
    (error,) = reading_of(card).errors
    assert str(error) == f"{card.settings} is not a UTF-8 text file."


def test_a_comment_on_the_card_is_no_note_of_ours(card: Card) -> None:
    card.write(f"{APPLICATION}# not imported by kiosk: a joke\n")
    assert card.start() == 0
    assert (reading_of(card).errors, reading_of(card).warnings) == ((), ())
