"""One folder, one kiosk; the lock goes with the process and with nothing else."""

import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.oauth.errors import NotKept
from kiosk.store import StoreInUse
from tests.store.examples import kept, read_back, store_at

ROOT = Path(__file__).parents[2]
KIOSK = """
import subprocess, sys
from pathlib import Path
from tests.store.examples import kept, store_at
store = store_at(Path(sys.argv[1]))
store.open()
store.change(lambda _: kept(7))
child = subprocess.Popen(["sleep", "60"], close_fds=False)
print(child.pid, flush=True)
sys.stdin.read()
"""


@contextmanager
def another_kiosk(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Yield a process that has the store, and the child that it started meanwhile."""
    with subprocess.Popen(
        [sys.executable, "-c", KIOSK, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        child = int(process.stdout.readline())
        try:
            yield process, child
        finally:
            process.kill()
            os.kill(child, signal.SIGKILL)


def test_the_second_says_so_and_changes_nothing(tmp_path: Path) -> None:
    with another_kiosk(tmp_path) as (process, _):
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        store = store_at(tmp_path)
        for _ in range(2):
            with pytest.raises(StoreInUse, match=f"another kiosk is using {tmp_path}; .*STATE_DIR"):
                store.open()
        with pytest.raises(NotKept, match="not open"):
            store.change(lambda _: kept(8))
        store.note_presence()
        store.close()
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
        assert process.poll() is None


def test_kill_9_frees_it_though_a_child_lives_on(tmp_path: Path) -> None:
    with another_kiosk(tmp_path) as (process, child):
        process.kill()
        process.wait()
        os.kill(child, 0)  # it is still there
        assert read_back(tmp_path) == kept(7)


def test_two_in_one_process_are_two(tmp_path: Path) -> None:
    first, second = store_at(tmp_path), store_at(tmp_path)
    first.open()
    with pytest.raises(StoreInUse):
        second.open()
    with pytest.raises(StoreInUse):
        first.open()
    first.change(lambda _: kept(1))
    first.close()
    second.open()
    assert second.kept == kept(1)
    second.close()


def test_a_lock_that_cannot_be_had_is_said(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(NotKept, match="STATE_DIR"):
        store_at(tmp_path).open()


def test_the_lock_is_a_real_one(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    store.open()
    with open(tmp_path / "lock") as file:
        with pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        store.close()
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
