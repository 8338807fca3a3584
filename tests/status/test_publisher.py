"""The files: whole, readable, and nobody waits for them."""

import os
import resource
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.status import publisher
from kiosk.status.publisher import Publisher, replace_file
from tests.waiting import until

Rest = Callable[[threading.Event, float], object]


class Contents:
    """Counts how often it is asked for the texts; `go_on` lets it answer."""

    def __init__(self) -> None:
        self.asked = 0
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self) -> dict[str, str]:
        self.asked += 1
        self.go_on.wait()
        return {"status.json": f"{self.asked}\n"}


@contextmanager
def publishing(
    folder: Path, contents: Contents, rest: Rest = threading.Event.wait
) -> Iterator[tuple[Publisher, list[str]]]:
    causes: list[str] = []

    def report(event: str, cause: str) -> None:
        assert event == "status_failed"
        causes.append(cause)

    writer = Publisher(folder, contents, report, rest)
    try:
        yield writer, causes
    finally:
        contents.go_on.set()
        writer.close(within_s=10)


def text(folder: Path) -> str:
    path = folder / "status.json"
    return path.read_text() if path.exists() else ""


def test_it_writes_at_once_and_with_news(tmp_path: Path) -> None:
    with publishing(tmp_path, Contents()) as (writer, causes):
        until(lambda: text(tmp_path) == "1\n", 5, "the first file")
        writer.tell()
        until(lambda: text(tmp_path) == "2\n", 5, "the second file")
    assert text(tmp_path) == "3\n"
    assert causes == []


def test_much_news_is_told_together(tmp_path: Path) -> None:
    contents = Contents()
    rests: list[float] = []
    rested = threading.Event()

    def rest(_closed: threading.Event, seconds: float) -> None:
        rests.append(seconds)
        assert rested.wait(10)

    with publishing(tmp_path, contents, rest) as (writer, _):
        until(lambda: rests, 5, "the rest after the first file")
        for _ in range(100):
            writer.tell()
        assert (contents.asked, rests) == (1, [publisher.REST_S])
        rested.set()
        until(lambda: len(rests) == 2, 5, "the rest after the second file")
    assert contents.asked == 3


def test_without_news_it_writes_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert publisher.EVERY_S <= 60
    monkeypatch.setattr(publisher, "REST_S", 0.01)
    monkeypatch.setattr(publisher, "EVERY_S", 0.01)
    contents = Contents()
    with publishing(tmp_path, contents):
        until(lambda: contents.asked > 3, 5, "some files")


def test_nobody_waits_for_a_slow_disk(tmp_path: Path) -> None:
    contents = Contents()
    contents.go_on.clear()
    with publishing(tmp_path, contents) as (writer, _):
        began = time.monotonic()
        writer.tell()
        writer.close(within_s=0.1)
        assert time.monotonic() - began < 2


def test_what_cannot_be_written_is_told_once_until_it_works_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher, "REST_S", 0.01)
    folder = tmp_path / "kiosk"
    contents = Contents()
    with publishing(folder, contents) as (writer, causes):
        while contents.asked < 4:
            writer.tell()
        assert causes == ["No such file or directory"]
        folder.mkdir()
        writer.tell()
        until(lambda: text(folder), 5, "the file")
        (folder / "status.json").unlink()
        folder.rmdir()
        writer.tell()
        until(lambda: len(causes) == 2, 5, "the second complaint")


def test_everybody_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        replace_file(tmp_path / "kiosk.prom", "kiosk_info 1\n")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "kiosk.prom").stat().st_mode) == 0o644


def test_a_reader_sees_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.prom"
    replace_file(path, "old\n")
    with path.open() as reader:
        replace_file(path, "new\n")
        assert reader.read() == "old\n"
    assert path.read_text() == "new\n"
    assert os.listdir(tmp_path) == ["kiosk.prom"]


def test_a_full_disk_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.prom"
    replace_file(path, "old\n")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            replace_file(path, "new\n")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == "old\n"
    assert os.listdir(tmp_path) == ["kiosk.prom"]


def test_what_lies_in_the_way_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / ".kiosk.prom.new").symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic links"):
        replace_file(tmp_path / "kiosk.prom", "text\n")
    assert not elsewhere.exists()
    replace_file(tmp_path / "kiosk.prom", "text\n")
    assert (tmp_path / "kiosk.prom").read_text() == "text\n"
