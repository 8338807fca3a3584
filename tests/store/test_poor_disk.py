"""A full and a read-only disk: said in a sentence, and nothing is lost that was kept."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]
OWN_MOUNTS = ["unshare", "--map-root-user", "--mount"]


def may_mount() -> bool:
    return subprocess.run([*OWN_MOUNTS, "true"], check=False, capture_output=True).returncode == 0


def played(scene: str, folder: Path, *, own_disk: bool) -> str:
    program = [sys.executable, "-W", "error", "-m", "tests.store.poor_disk", scene, str(folder)]
    answer = subprocess.run(
        [*OWN_MOUNTS, *program, "own_disk"] if own_disk else [*program, "limits"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    return answer.stdout.strip()


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that nobody, as a user, can be let into; those of pytest are in a closed one."""
    with TemporaryDirectory() as path:
        yield Path(path)


@pytest.mark.clause("O-11", "O-12")
@pytest.mark.parametrize("scene", ["full", "reserved", "read_only"])
def test_a_disk_that_takes_no_more(scene: str, folder: Path) -> None:
    """On a real disk where this machine lets us have one, by the system's limits elsewhere."""
    played(scene, folder, own_disk=may_mount())


@pytest.mark.clause("O-11", "O-12")
@pytest.mark.parametrize("scene", ["full", "reserved", "read_only"])
def test_limits_that_stand_for_such_a_disk(scene: str, folder: Path) -> None:
    assert played(scene, folder, own_disk=False) == "limits"
