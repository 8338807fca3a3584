"""SIGKILL at every line and at hundreds of random moments: the old or the new, whole."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]
MEMORY = "/dev/shm"  # noqa: S108 — no name in it is foreseen by us


@pytest.fixture
def folder() -> Iterator[Path]:
    """One in memory where there is such: a killed process leaves the same there, but sooner."""
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as path:
        yield Path(path)


def survived(program: str, *arguments: str) -> int:
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-m", f"tests.store.{program}", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    return int(answer.stdout)


@pytest.mark.clause("O-11", "O-12", "R-07")
@pytest.mark.parametrize("scene", ["starting", "renewing", "signing_out", "setting_aside"])
def test_killed_at_every_step(
    scene: str, folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("dying_in_store", scene, str(folder))
    assert kills > 100
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_random(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    kills = survived("dying_in_store", "at_random", str(tmp_path), "500", "20261123")
    assert kills == 500
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_every_step_of_a_refresh(
    folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("dying_at_refresh", str(folder))
    assert kills > 100
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_random_amid_refreshes(
    folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("dying_at_refresh", str(folder), "150", "20261123")
    assert kills == 150
    record_property("figure: kills survived", kills)
