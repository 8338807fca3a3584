"""Where the store is, which key it has, and what that key is said to be worth."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store import Kept, Store, find_key, state_folder, store_key
from kiosk.store.files import make_private_folder, read_private
from kiosk.store.place import MAX_KEY_BYTES, OWN_KEY
from tests.store.examples import instead, kept

KEY = b"k" * 32
NOBODY = 65534


@pytest.mark.parametrize(
    ("setting", "environ", "folder"),
    [
        ("/mnt/kiosk", {"STATE_DIRECTORY": "/var/lib/a"}, "/mnt/kiosk"),
        (None, {"STATE_DIRECTORY": "/var/lib/a:/var/lib/b", "HOME": "/h"}, "/var/lib/a"),
        (None, {"STATE_DIRECTORY": "", "XDG_STATE_HOME": "/x", "HOME": "/h"}, "/x/kiosk"),
        (None, {"XDG_STATE_HOME": "relative", "HOME": "/h"}, "/h/.local/state/kiosk"),
        (None, {"HOME": "/h"}, "/h/.local/state/kiosk"),
    ],
)
def test_the_folder(setting: str | None, environ: dict[str, str], folder: str) -> None:
    assert state_folder(Path(setting) if setting else None, environ) == Path(folder)


@pytest.mark.parametrize("environ", [{}, {"HOME": ""}, {"HOME": "relative"}])
def test_there_is_nowhere(environ: dict[str, str]) -> None:
    with pytest.raises(NotKept, match="STATE_DIR"):
        state_folder(None, environ)


@pytest.mark.clause("O-13")
def test_a_credential_goes_before_a_file_and_a_file_before_our_own(tmp_path: Path) -> None:
    credentials, file, folder = (tmp_path / name for name in ("credentials", "file", "state"))
    folder.mkdir()
    environ = {"CREDENTIALS_DIRECTORY": str(credentials)}
    credentials.mkdir()
    file.write_bytes(b"f" * 32)
    file.chmod(0o640)
    own = store_key(folder, None, environ)
    assert find_key(folder, None, environ) == own
    assert store_key(folder, file, environ).material == b"f" * 32
    (credentials / "store_key").write_bytes(KEY)
    (credentials / "store_key").chmod(0o444)  # systemd guards the folder
    handed_over = store_key(folder, file, environ)
    assert handed_over.material == KEY
    said = [key.protects for key in (handed_over, store_key(folder, file, {}), own)]
    assert "useless without it" in said[0]
    assert "useless without that file" in said[1]
    assert "beside it" in said[2]


def test_a_key_file_in_the_folder_of_the_store_is_worth_no_more_than_our_own(
    tmp_path: Path,
) -> None:
    beside = tmp_path / "mine"
    beside.write_bytes(KEY)
    beside.chmod(0o600)
    assert store_key(tmp_path, beside, {}).protects == OWN_KEY


def test_links_that_go_round_in_a_circle_are_no_place(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(NotKept):
        find_key(tmp_path, circle, {})
    with pytest.raises(NotKept):
        find_key(circle, circle, {})


@pytest.mark.clause("O-13")
def test_our_own_key_is_made_once_for_us_alone(tmp_path: Path) -> None:
    assert find_key(tmp_path, None, {}) is None
    made = store_key(tmp_path, None, {})
    assert len(made.material) >= 32
    assert store_key(tmp_path, None, {}) == made
    (path,) = tmp_path.iterdir()
    assert (path.name, stat.S_IMODE(path.stat().st_mode)) == ("key", 0o600)
    path.chmod(0o644)
    assert store_key(tmp_path, None, {}) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.unlink()
    assert store_key(tmp_path, None, {}).material != made.material
    assert str(made.material)[2:-1] not in repr(made)


@pytest.mark.parametrize(
    ("content", "material"),
    [
        (KEY + b"\n", KEY),
        (KEY + b"\r\n", KEY),
        (KEY + b"\n\n", KEY + b"\n"),
        (bytes(range(32)), bytes(range(32))),
        (b"k" * MAX_KEY_BYTES, b"k" * MAX_KEY_BYTES),
    ],
)
def test_a_final_newline_is_no_part_of_a_key(
    tmp_path: Path, content: bytes, material: bytes
) -> None:
    (tmp_path / "file").write_bytes(content)
    (tmp_path / "file").chmod(0o600)
    assert store_key(tmp_path, tmp_path / "file", {}).material == material


def refusal(folder: Path, file: Path | None, environ: dict[str, str]) -> str:
    with pytest.raises(NotKept) as caught:
        store_key(folder, file, environ)
    return str(caught.value)


@pytest.mark.parametrize("content", [b"", b"k" * 31, b"k" * 31 + b"\n", b"k" * (2**16 + 1)])
def test_a_key_that_is_too_short_or_no_key_at_all(tmp_path: Path, content: bytes) -> None:
    for name in ("store_key", "key"):
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o600)
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    says = "has no usable key (a key has 32 to 65536 bytes)."
    assert refusal(tmp_path, tmp_path / "store_key", {}) == f"STORE_KEY_FILE {says}"
    assert refusal(tmp_path, None, environ).endswith(says)
    assert refusal(tmp_path, None, {}) == f"{tmp_path}/key {says}"
    assert (tmp_path / "key").read_bytes() == content


@pytest.mark.clause("O-13", "V-10")
@pytest.mark.parametrize("mode", [0o604, 0o602, 0o601, 0o620, 0o666])
def test_a_file_that_others_can_open_is_no_key(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "hunter2"
    file.write_bytes(KEY)
    file.chmod(mode)
    says = "STORE_KEY_FILE has no usable key (other users can open it: chmod 600)."
    assert refusal(tmp_path, file, {}) == says


@pytest.mark.clause("V-10")
def test_a_key_in_place_of_its_files_name_is_not_quoted(tmp_path: Path) -> None:
    assert "hunter2" not in refusal(tmp_path, Path("/hunter2hunter2hunter2"), {})


def test_what_is_no_file_is_no_key(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "folder").mkdir(0o700)
    for name in ("pipe", "folder"):
        assert "no ordinary file" in refusal(tmp_path, tmp_path / name, {})
    (tmp_path / "key").mkdir()
    assert "not an ordinary file" in refusal(tmp_path, None, {})
    (tmp_path / "key").rmdir()
    (tmp_path / "key.new").mkdir()
    assert "STATE_DIR" in refusal(tmp_path, None, {})


@pytest.mark.clause("O-13")
def test_a_copy_of_the_folder_is_useless_where_the_credential_is_not(tmp_path: Path) -> None:
    here, credentials = tmp_path / "state", tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "store_key").write_bytes(KEY)
    environ = {"CREDENTIALS_DIRECTORY": str(credentials)}
    store = Store(here, lambda: store_key(here, None, environ))
    store.open()
    store.change(lambda _: instead(kept(1), _))
    store.close()
    whole = (here / "store").read_bytes()
    elsewhere = Store(here, lambda: store_key(here, None, {}))
    elsewhere.open()
    assert elsewhere.kept == Kept()
    assert "another key" in (elsewhere.finding or "")
    elsewhere.close()
    assert (here / "store.unreadable").read_bytes() == whole


def others(path: Path, elsewhere: str) -> Path:
    """Give `path` to another user if we may, else return something that is another's anyway."""
    if os.geteuid():
        return Path(elsewhere)
    os.chown(path, NOBODY, NOBODY)
    return path


def test_what_belongs_to_another_user_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotKept, match="belongs to another user"):
        read_private(others(tmp_path / "file", "/etc/passwd"), 10)
    with pytest.raises(NotKept, match="belongs to another user"):
        make_private_folder(others(tmp_path / "folder", "/usr"))
