"""On an output with a scale factor a module is still whole pixels of the device."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

PROGRAM = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW, SCREENS
application = QApplication([])
window = Window(LOOK)
window.show_windowed(QSize(int(sys.argv[1]), int(sys.argv[2])))
window.render_screen(SCREENS["code"], NOW)
window.grab().save(sys.argv[3])
"""


@pytest.mark.parametrize(("factor", "size"), [("2", (960, 540)), ("1.5", (1280, 720))])
def test_modules_are_whole_device_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factor: str, size: tuple[int, int]
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", factor)
    picture = tmp_path / "screen.png"
    arguments = [sys.executable, "-c", PROGRAM, str(size[0]), str(size[1]), str(picture)]
    subprocess.run(arguments, check=True, cwd=Path(__file__).parents[2])
    image = cv2.imread(str(picture))
    assert image is not None
    rows, columns = np.nonzero((image == 0x10).all(axis=2))
    code = image[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert code.shape[0] == code.shape[1]
    assert code.shape[0] % 29 == 0
    assert set(np.unique(code)) == {0x10, 0xEB}
    assert code.shape[0] >= 0.48 * len(image)
