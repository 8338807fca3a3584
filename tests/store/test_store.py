"""The store by itself: what it keeps, for whom, and what it does not write."""

import stat
import subprocess
import sys
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store import Kept, Moment, Store
from kiosk.store.sealed_file import MAX_BYTES
from tests.store.examples import (
    instead,
    kept,
    key_of,
    on_its_way,
    person,
    read_back,
    store_at,
    with_client_secret,
)


def test_a_new_folder_is_ours_alone(tmp_path: Path) -> None:
    store = store_at(tmp_path / "a" / "b")
    assert not store.exists()
    store.open()
    assert (store.kept, store.finding, store.exists()) == (Kept(), None, False)
    store.close()
    for path in (tmp_path / "a", tmp_path / "a" / "b"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


@pytest.mark.clause("O-13", "V-18")
def test_what_is_kept_comes_back_and_is_nobody_elses(folder: Path) -> None:
    assert store_at(folder).exists()
    assert read_back(folder) == kept(1)
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert path.is_file()


@pytest.mark.clause("O-13", "V-10")
def test_nothing_lies_there_in_clear_text(folder: Path) -> None:
    words = ["access-", "refresh-", "an.id.token", "returning-", "subject-81", "Zoë", "id.example"]
    words += ["kiosk-7", "profile", "claims", "token"]
    for path in folder.iterdir():
        content = path.read_bytes()
        for word in words:
            assert word.encode() not in content, path.name


def test_what_memory_holds_is_what_a_restart_finds(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    store.open()
    store.change(lambda _: Kept(with_client_secret(person(), "hunter2hunter2")))
    assert store.kept == Kept(person())
    store.close()
    assert store.kept == Kept()
    assert read_back(tmp_path) == Kept(person())


def test_changes_of_many_threads_are_all_kept(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    store.open()

    def add(number: int) -> None:
        store.change(lambda k: replace(k, returns=(*k.returns, on_its_way(number))))

    threads = [threading.Thread(target=add, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.close()
    returns = read_back(tmp_path).returns
    assert {one.token.reveal() for one in returns} == {f"returning-{n}" for n in range(40)}


@pytest.mark.parametrize(
    "wrong",
    [
        Kept(returns=(replace(on_its_way(), since=float("nan")),)),
        Kept(returns=(replace(on_its_way(), hint="\ud800"),)),
        Kept(returns=(replace(on_its_way(), hint="x" * MAX_BYTES),)),
    ],
)
def test_what_could_not_be_read_again_is_not_written(folder: Path, wrong: Kept) -> None:
    store = store_at(folder)
    store.open()
    with pytest.raises(NotKept):
        store.change(partial(instead, wrong))
    assert store.kept == kept(1)
    store.close()
    assert read_back(folder) == kept(1)


def test_a_change_that_fails_changes_nothing(folder: Path) -> None:
    store = store_at(folder)
    store.open()

    def broken(_: Kept) -> Kept:
        raise RuntimeError("a fault of ours")

    with pytest.raises(RuntimeError, match="ours"):
        store.change(broken)
    assert store.kept == kept(1)
    store.change(partial(instead, kept(2)))
    store.close()
    assert read_back(folder) == kept(2)


def test_claims_as_deep_as_a_server_may_send_them(tmp_path: Path) -> None:
    deep: object = "x"
    for _ in range(40):
        deep = [deep]
    somebody = person()
    identity = replace(somebody.session.identity, claims=MappingProxyType({"deep": deep}))
    somebody = replace(somebody, session=replace(somebody.session, identity=identity))
    store = store_at(tmp_path)
    store.open()
    store.change(partial(instead, Kept(somebody)))
    store.close()
    assert read_back(tmp_path) == Kept(somebody)


def test_a_store_that_is_not_open_keeps_nothing(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    for refused in (store.reserve, partial(store.change, partial(instead, kept(1)))):
        with pytest.raises(NotKept, match="not open"):
            refused()
    store.note_presence()
    store.close()
    assert list(tmp_path.iterdir()) == []


def test_when_somebody_was_last_there(tmp_path: Path) -> None:
    moments = [Moment("boot-1", 1.5, 2.5), Moment("a boot with a longer name", 1e9 + 0.125, 4e9)]
    store = Store(tmp_path, key_of, lambda: moments[-1])
    store.open()
    assert store.seen() is None
    for _ in range(2):
        store.note_presence()
        assert store.seen() == moments.pop()
        assert store_at(tmp_path).seen() is not None
    store.close()


@pytest.mark.parametrize("text", ["", "{}", "null", "[" * 150, '{"boot_id": 1', "\x00" * 200])
def test_an_odd_note_of_it_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "seen").write_text(text)
    assert store_at(tmp_path).seen() is None


def test_a_note_that_cannot_be_made_is_nobodys_trouble(folder: Path) -> None:
    (folder / "seen").unlink()
    (folder / "seen").symlink_to(folder / "store")
    whole = (folder / "store").read_bytes()
    store = store_at(folder)
    store.open()
    store.note_presence()
    assert store.seen() is None
    store.close()
    assert (folder / "store").read_bytes() == whole


def test_cryptography_is_not_loaded_before_it_is_needed() -> None:
    script = "import sys, kiosk.store; print('cryptography' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "False\n"
