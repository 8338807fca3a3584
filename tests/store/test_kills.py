"""SIGKILL at every line and at hundreds of random moments: the old or the new, whole."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.killed import folder_in_memory, survived


@pytest.fixture
def folder() -> Iterator[Path]:
    with folder_in_memory() as path:
        yield path


@pytest.mark.clause("O-11", "O-12", "R-07")
@pytest.mark.parametrize("scene", ["starting", "renewing", "signing_out", "setting_aside"])
def test_killed_at_every_step(
    scene: str, folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("tests.store.dying_in_store", scene, str(folder))
    assert kills > 100
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_random(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    kills = survived("tests.store.dying_in_store", "at_random", str(tmp_path), "500", "20261123")
    assert kills == 500
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_every_step_of_a_refresh(
    folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("tests.store.dying_at_refresh", str(folder))
    assert kills > 100
    record_property("figure: kills survived", kills)


@pytest.mark.clause("O-11", "O-12")
def test_killed_at_random_amid_refreshes(
    folder: Path, record_property: Callable[[str, object], None]
) -> None:
    kills = survived("tests.store.dying_at_refresh", str(folder), "150", "20261123")
    assert kills == 150
    record_property("figure: kills survived", kills)
