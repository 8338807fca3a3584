"""In which order the disk is asked, as seen from outside: that is what a power cut leaves."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from tests.store.examples import instead, kept, store_at, store_with_own_key

WATCHED = {os.fsync, os.replace, os.mkdir, os.posix_fallocate}


def asked_of_the_disk(work: Callable[[], None]) -> list[str]:
    """Return the calls into the system; `fsync` is named with what it was asked of."""
    calls: list[str] = []

    def watch(frame: FrameType, event: str, called: object) -> None:
        if event != "c_call" or called not in WATCHED:
            return
        name = getattr(called, "__name__", "")
        if called is os.fsync:
            number = frame.f_locals.get("number")
            number = frame.f_locals["file"].fileno() if number is None else number
            name += " " + Path(os.readlink(f"/proc/self/fd/{number}")).name
        calls.append(name)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.clause("O-12")
def test_content_first_then_its_name_then_the_folder(tmp_path: Path) -> None:
    store = store_at(tmp_path / "state")
    store.open()
    for _ in range(2):
        calls = asked_of_the_disk(partial(store.change, partial(instead, kept(1))))
        assert calls == ["fsync store.new", "replace", "fsync state", "posix_fallocate"]
    store.close()


def test_room_is_taken_before_it_is_needed(tmp_path: Path) -> None:
    store = store_at(tmp_path / "state")
    store.open()
    assert asked_of_the_disk(store.reserve) == ["posix_fallocate"]
    store.close()


def test_a_first_start_leaves_nothing_half_made(tmp_path: Path) -> None:
    store = store_with_own_key(tmp_path / "a" / "b")
    assert asked_of_the_disk(store.open) == [
        "mkdir",
        f"fsync {tmp_path.name}",
        "mkdir",
        "fsync a",
        "fsync key.new",
        "replace",
        "fsync b",
        "posix_fallocate",
    ]
    store.close()


def test_what_is_set_aside_stays_aside(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("damage")
    store = store_at(tmp_path)
    calls = asked_of_the_disk(store.open)
    assert calls == ["posix_fallocate", "replace", f"fsync {tmp_path.name}"]
    store.close()
