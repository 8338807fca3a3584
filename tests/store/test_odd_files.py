"""Files and folders that are not as a kiosk left them: a fresh start or a sentence, and no loss."""

import os
import stat
from functools import partial
from pathlib import Path

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store import Kept, Store
from kiosk.store.seal import Seal
from kiosk.store.sealed_file import MAX_BYTES
from tests.store.examples import MATERIAL, instead, kept, read_back, store_at

OTHER = b"another key of more than thirty-two bytes"


def refusal(folder: Path) -> str:
    store = store_at(folder)
    with pytest.raises(NotKept) as caught:
        store.open()
    assert store.kept == Kept()
    # Whoever mends it can go on: nothing is held.
    assert "another kiosk" not in str(caught.value)
    return str(caught.value)


def content(folder: Path) -> bytes:
    return (folder / "store").read_bytes()


def damaged(folder: Path, damage: bytes, material: bytes = MATERIAL) -> Store:
    """Open a store whose file is `damage`: it is set aside, and the kiosk starts afresh."""
    (folder / "store").write_bytes(damage)
    store = store_at(folder, material)
    store.open()
    assert store.kept == Kept()
    assert (folder / "store.unreadable").read_bytes() == damage
    assert not store.exists()
    assert store.finding is not None
    assert f"set aside as {folder}/store.unreadable" in store.finding
    store.change(partial(instead, kept(3)))
    store.close()
    assert read_back(folder, material) == kept(3)
    (folder / "store.unreadable").unlink()
    return store


def test_cut_off_anywhere(folder: Path) -> None:
    whole = content(folder)
    for length in [*range(0, len(whole), 61), 1, len(whole) - 1]:
        damaged(folder, whole[:length])


def test_a_byte_that_is_another(folder: Path) -> None:
    whole = content(folder)
    for place in range(0, len(whole) - 1, 61):
        damaged(folder, whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])


def test_what_is_sealed_but_no_record(folder: Path) -> None:
    seal = Seal(MATERIAL)
    for plain, says in ((b"", "no JSON"), (b"{}", "not an object"), (b'{"version": 2}', "version")):
        store = damaged(folder, seal.close(plain))
        assert says in (store.finding or "")


def test_a_huge_file(folder: Path) -> None:
    os.truncate(folder / "store", MAX_BYTES + 1)
    store = store_at(folder)
    store.open()
    store.close()
    assert f"more than {MAX_BYTES} bytes" in (store.finding or "")
    assert (folder / "store.unreadable").stat().st_size == MAX_BYTES + 1


@pytest.mark.clause("O-13")
def test_under_another_key_it_opens_nothing_and_nothing_is_lost(folder: Path) -> None:
    whole = content(folder)
    store = damaged(folder, whole, OTHER)
    assert "another key" in (store.finding or "")
    # What the finding says: with its key and its name again, it is as before.
    (folder / "store").write_bytes(whole)
    assert read_back(folder) == kept(1)


def test_what_was_set_aside_earlier_is_not_lost(folder: Path) -> None:
    for number in range(12):
        (folder / "store").write_text(f"damage {number}")
        store = store_at(folder)
        store.open()
        store.close()
    asides = sorted(folder.glob("store.unreadable*"))
    assert [path.read_text() for path in asides] == [f"damage {n}" for n in (*range(8), 11)]
    assert f"set aside as {asides[-1]};" in (store.finding or "")


def test_no_ordinary_file_in_its_place(folder: Path) -> None:
    store = folder / "store"
    whole = content(folder)
    store.rename(folder.parent / "elsewhere")
    store.symlink_to(folder.parent / "elsewhere")
    assert refusal(folder) == f"{store} is a link; kiosk's own file in STATE_DIR never is."
    store.unlink()
    store.mkdir()
    assert "is not an ordinary file" in refusal(folder)
    store.rmdir()
    os.mkfifo(store)
    assert "is not an ordinary file" in refusal(folder)
    assert (folder.parent / "elsewhere").read_bytes() == whole


def test_a_file_that_others_may_read_is_closed(folder: Path) -> None:
    (folder / "store").chmod(0o666)
    assert read_back(folder) == kept(1)
    assert stat.S_IMODE((folder / "store").stat().st_mode) == 0o600


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    assert "STATE_DIR" in refusal(tmp_path / "state")
    assert "STATE_DIR" in refusal(tmp_path / "state" / "below")


def test_an_empty_folder_is_closed_and_one_in_use_is_left_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    store = store_at(tmp_path)
    store.open()
    store.close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "of another program").write_text("")
    shared.chmod(0o755)
    store = store_at(shared)
    store.open()
    store.close()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    shared.chmod(0o777)
    assert "can be written by others" in refusal(shared)


def test_what_a_killed_kiosk_left_is_removed(folder: Path) -> None:
    (folder / "store.new").symlink_to(folder / "store")
    assert read_back(folder) == kept(1)
    assert not (folder / "store.new").exists()
