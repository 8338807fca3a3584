"""What `make run` does where there is no display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.e2e.kiosk_process import ROOT

pytestmark = pytest.mark.e2e


def test_the_tour_comes_past_every_screen(tmp_path: Path) -> None:
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    # Elsewhere than the settings that a developer may have beside the code.
    command = [sys.executable, "-m", "tools.tour", str(tmp_path / "tour")]
    tour = subprocess.run(
        command,
        cwd=tmp_path,
        env={**surroundings, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert tour.returncode == 0, tour.stdout + tour.stderr
    pictures = sorted((tmp_path / "tour").iterdir())
    names = {picture.stem.partition("-")[2] for picture in pictures}
    assert names - {"starting"} == {"authorize", "code", "welcome", "problem"}
    for picture in pictures:
        with Image.open(picture) as image:
            assert image.size == (1280, 720)
    with Image.open(tmp_path / "tour/3-code.png") as image:
        (read,) = zxingcpp.read_barcodes(image.convert("L"))
        assert "/device?user_code=" in read.text
        assert image.convert("L").point(lambda grey: 255 * (grey > 230)).getbbox() is not None
