"""What a file on the boot partition becomes: settings for all to read."""

import grp
import os
import stat
from types import SimpleNamespace

import pytest

from kiosk.config import read_settings
from tests.config.files import reader_of
from tests.service.cards import APPLICATION, SECRET, Card


def test_settings_and_secret_part(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\nTHEME=light\n")
    assert card.start() == 0
    assert card.values()["CLIENT_ID"] == "lobby"
    assert card.values()["THEME"] == "light"
    assert card.secret == SECRET
    assert SECRET not in card.settings.read_text()
    assert SECRET not in card.file.read_text()
    assert [SECRET in line for line in card.said] == [False, False]
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in card.folder.iterdir()}
    assert modes == {"boot.env": 0o640, "client_secret": 0o600}
    assert stat.S_IMODE(card.folder.stat().st_mode) == 0o755


def test_all_else_on_the_card_stays_as_it_was(card: Card) -> None:
    content = (
        b"\xef\xbb\xbf# Lobby \xe2\x80\x94 left\r\n\r\nCLIENT_ID = lobby\r\n\n"
        b"export CLIENT_SECRET='%s' # mine\r\nTHEME=light"
    )
    card.write(content % SECRET.encode())
    mode = card.file.stat().st_mode
    assert card.start() == 0
    assert card.secret == SECRET
    before, after = content.split(b"\n"), card.file.read_bytes().split(b"\n")
    moved = f"# CLIENT_SECRET was moved to {card.folder}/client_secret; for another write it here"
    assert after[4] == f"{moved} anew.\r".encode()
    assert after[:4] + after[5:] == before[:4] + before[5:]
    assert card.file.stat().st_mode == mode
    assert [path.name for path in card.file.parent.iterdir()] == ["kiosk.env"]


def test_a_start_without_news_writes_and_says_nothing(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    paths = (card.file, card.settings, card.folder / "client_secret")
    # Each file that is written is a new one.
    before = [(path.read_bytes(), path.stat().st_ino) for path in paths]
    assert card.start() == 0
    assert card.said == []
    assert [(path.read_bytes(), path.stat().st_ino) for path in paths] == before
    assert card.secret == SECRET


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_finding_names_the_line_of_the_card(card: Card, ending: str) -> None:
    lines = ("# mine", "CLIENT_SECRET='a", "b'", "", "no setting", "THEME=pink", "")
    card.write(ending.join(lines))
    card.start()
    file = card.imported()
    reading = read_settings(file.entries, {}, read_text=reader_of({}), host_name="host")
    assert f"THEME ({card.file} line 6) must be dark or light." in map(str, reading.errors)
    assert file.faults == (f"{card.file} line 5 is not of the form NAME=value.",)


def test_a_missing_file_changes_nothing(card: Card) -> None:
    assert card.start() == 0
    assert (card.said, card.folder.exists()) == ([], False)
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    before = card.settings.read_text()
    card.file.unlink()
    assert card.start() == 0
    assert (card.settings.read_text(), card.secret) == (before, SECRET)
    assert len(card.said) == 1


def test_an_empty_file_takes_everything_back(card: Card) -> None:
    card.write(f"{APPLICATION}CLIENT_SECRET={SECRET}\n")
    card.start()
    card.write("")
    assert card.start() == 0
    assert (card.values(), card.secret) == ({}, None)


@pytest.mark.parametrize("empty", ["", "\r\n \n", "\ufeff"])
def test_an_empty_file_takes_back_the_secret_of_etc_s_application(card: Card, empty: str) -> None:
    card.write(f"CLIENT_SECRET={SECRET}\n")
    for _ in range(2):
        assert card.start() == 0
        assert card.secret == SECRET
    card.write(empty)
    assert card.start() == 0
    assert card.secret is None
    assert card.said[0] == f"{card.file} is empty: the CLIENT_SECRET of before is deleted."


@pytest.mark.parametrize("name", ["kiosk.env.txt", "KIOSK.env.TXT"])
def test_a_file_that_windows_named_is_told(card: Card, name: str) -> None:
    card.write(APPLICATION)
    card.file.rename(card.boot_files[1].with_name(name))
    there = f"{name} is there: rename it to kiosk.env."
    assert card.start() == 0
    assert card.said == [f"There is no kiosk.env on the boot partition; {there}"]
    card.write(APPLICATION)
    card.start()
    card.file.unlink()
    card.start()
    still = "what it set before still holds"
    assert card.said == [f"There is no kiosk.env on the boot partition; {still}; {there}"]


def test_who_may_read_the_copy(card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.getegid(), (os.getgroups() or [os.getegid()])[-1]
    groups = {"kiosk": theirs}
    monkeypatch.setattr(grp, "getgrnam", lambda name: SimpleNamespace(gr_gid=groups[name]))
    card.write(APPLICATION)
    card.start()
    assert (card.settings.stat().st_gid, card.settings.stat().st_mode & 0o777) == (theirs, 0o640)
    groups.clear()
    card.start()
    assert (card.settings.stat().st_gid, card.settings.stat().st_mode & 0o777) == (ours, 0o640)


def test_the_first_place_goes_before_the_second(card: Card) -> None:
    card.boot_files[1].write_text("THEME=light\n")
    card.start()
    assert card.values() == {"THEME": "light"}
    card.write("THEME=dark\n")
    card.start()
    assert card.values() == {"THEME": "dark"}
