"""Each reader reads what is plain to see, and tells one frame from the other."""

import subprocess

import numpy as np
import pytest

from tests.scan.charts import plate
from tools.scan.readers import GATING, READERS, by_zbar

ONE, OTHER = "https://a.example/1", "https://a.example/2?b=c&d=<e>"


@pytest.mark.parametrize("reader", READERS)
def test_every_frame_is_answered_in_its_place(reader: str) -> None:
    wall = np.full((200, 200), 40, np.uint8)
    frames = [plate(ONE, 6), wall, plate(OTHER, 6)]
    assert READERS[reader](frames) == [{ONE}, set(), {OTHER}]


def test_the_readers_that_decide_are_among_those_asked() -> None:
    assert set(GATING) == {"zxing-cpp", "ZBar"} < set(READERS)


def test_frames_that_nobody_looked_at_are_no_misses(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 1, "", "no such library")

    monkeypatch.setattr(subprocess, "run", broken)
    with pytest.raises(RuntimeError, match="0 of 1: no such library"):
        by_zbar([plate(ONE, 6)])
