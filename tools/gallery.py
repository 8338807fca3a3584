"""Writes a picture of every screen: `python -m tools.gallery OUTDIR [--size 1280x720]`."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.ui.look import Look, ThemeName
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW, SCREENS

SIZES = ("800x480", "1280x720", "1920x1080", "3840x2160", "1080x1920")


def write_pictures(directory: Path, size: QSize, look: Look) -> None:
    """Draw all sample screens at `size` into PNG files of `directory`."""
    window = Window(look)
    window.show_windowed(size)
    for name, screen in SCREENS.items():
        window.render_screen(screen, NOW)
        across, down = size.width(), size.height()
        window.grab().save(str(directory / f"{name}-{across}x{down}-{look.theme}.png"))
    window.close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the pictures asked for; all sizes in the dark theme without a wish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--size", action="append", help="for example 1280x720; may be repeated")
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--text-scale", type=float, default=1.0)
    wishes = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    wishes.directory.mkdir(parents=True, exist_ok=True)
    theme: ThemeName = "light" if wishes.theme == "light" else "dark"
    look = replace(LOOK, theme=theme, text_scale=wishes.text_scale)
    for size in wishes.size or SIZES:
        across, _, down = size.partition("x")
        write_pictures(wishes.directory, QSize(int(across), int(down)), look)
    application.quit()


if __name__ == "__main__":
    main()
