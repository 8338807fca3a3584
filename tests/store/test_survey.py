"""What `--check` finds out about the store, without touching it."""

import os
from functools import partial
from pathlib import Path

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store.place import OWN_KEY
from kiosk.store.survey import survey
from tests.store.examples import instead, kept, store_with_own_key


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """A table of file systems without any."""
    path = tmp_path / "mountinfo"
    path.write_text("")
    return path


def used(folder: Path) -> Path:
    store = store_with_own_key(folder)
    store.open()
    store.change(partial(instead, kept(1)))
    store.close()
    return folder


def all_of(folder: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def looked_at(folder: Path, mounts: Path, key_file: Path | None = None) -> tuple[str, str]:
    before = all_of(mounts.parent)
    try:
        return survey(folder, key_file, {}, mounts)
    finally:
        assert all_of(mounts.parent) == before


def test_a_folder_that_is_yet_to_be_made(tmp_path: Path, mounts: Path) -> None:
    assert looked_at(tmp_path / "a" / "b", mounts) == (OWN_KEY, "")


@pytest.mark.clause("O-13")
def test_what_the_key_is_worth(tmp_path: Path, mounts: Path) -> None:
    assert looked_at(used(tmp_path / "state"), mounts) == (OWN_KEY, "")
    key = tmp_path / "store_key"
    key.write_bytes(b"k" * 32)
    key.chmod(0o600)
    protects, _ = looked_at(tmp_path / "empty", mounts, key)
    assert "useless without that file" in protects
    key.chmod(0o644)
    with pytest.raises(NotKept, match="STORE_KEY_FILE"):
        looked_at(tmp_path / "empty", mounts, key)


def test_a_store_that_cannot_be_read(tmp_path: Path, mounts: Path) -> None:
    folder = used(tmp_path / "state")
    (folder / "key").write_bytes(b"k" * 32)
    assert "another key" in looked_at(folder, mounts)[1]
    (folder / "key").unlink()
    assert "its key is gone" in looked_at(folder, mounts)[1]
    (folder / "store").unlink()
    (folder / "store").symlink_to("elsewhere")
    (folder / "key").write_bytes(b"k" * 32)
    with pytest.raises(NotKept, match="is a link"):
        looked_at(folder, mounts)


def test_where_nothing_can_be_kept(tmp_path: Path, mounts: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/1/kiosk")):
        with pytest.raises(NotKept, match="STATE_DIR"):
            looked_at(folder, mounts)
    folder = used(tmp_path / "state")
    folder.chmod(0o777)
    with pytest.raises(NotKept, match="can be written by others"):
        looked_at(folder, mounts)


@pytest.mark.parametrize(("system", "fades"), [("tmpfs", True), ("overlay", True), ("ext4", False)])
def test_a_disk_that_forgets(system: str, fades: bool, tmp_path: Path, mounts: Path) -> None:
    device = tmp_path.stat().st_dev
    row = "36 35 {}:{} / {} rw,noatime shared:1 - {} none rw\n"
    mounts.write_text(
        row.format(999, 999, "/elsewhere", "tmpfs")
        + row.format(os.major(device), os.minor(device), tmp_path, system)
    )
    odd = looked_at(tmp_path / "state", mounts)[1]
    told = f"{tmp_path} is on {system}: nothing in it may survive a restart"
    assert odd == (told if fades else "")
