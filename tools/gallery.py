"""Pictures of every screen, from the real widgets, with a page to look at them.

`python -m tools.gallery OUTDIR` draws every screen, size, theme and language; `--size 1280x720`,
`--theme light`, `--language de` (each may be repeated) and `--text-scale 2` ask for some of them.
Without OUTDIR the README's pictures are drawn.
"""

import argparse
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.languages import LANGUAGES
from kiosk.ui.language import speak
from kiosk.ui.tokens import THEMES, ThemeName
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW, RESTING, SCREENS

SIZES = ("800x480", "1280x720", "1920x1080", "3840x2160", "1080x1920", "720x1280", "1024x768")

PICTURES = {**{name: (screen, NOW) for name, screen in SCREENS.items()}, **RESTING}
"""Screens, each with the moment to be seen at."""

README_FOLDER = Path(__file__).resolve().parent.parent / "docs/pictures"
README_PICTURES = {
    "authorize": "authorize",
    "code": "code",
    "welcome": "welcome",
    "problem": "problem",
    "still-here": "welcome-asking",
    "signed-out": "authorize-asked",
    "starting": "starting",
    "settings": "problem-settings",
}
"""Their names and those of the screens they show."""


class Room(NamedTuple):
    """Pictures that share everything but the screen they show."""

    language: str
    size: str
    theme: ThemeName

    @property
    def name(self) -> str:
        """What folders and headings call it."""
        return "-".join(self)


def write_room(folder: Path, room: Room, text_scale: float = 1.0) -> None:
    """Draw all sample screens into PNG files of a folder of their own."""
    application = QApplication.instance() or QApplication([])
    speak(room.language)
    window = Window(replace(LOOK, theme=room.theme, text_scale=text_scale))
    across, _, down = room.size.partition("x")
    window.show_windowed(QSize(int(across), int(down)))
    pictures = folder / room.name
    pictures.mkdir(parents=True, exist_ok=True)
    for name, (screen, now) in PICTURES.items():
        window.render_screen(screen, NOW)
        window.render_screen(screen, now)
        window.grab().save(str(pictures / f"{name}.png"))
    window.close()
    application.processEvents()


def page(rooms: Iterable[Room]) -> str:
    """Return a page that shows the pictures of `rooms`, each language to be opened by itself."""
    parts = [
        "<!doctype html><meta charset=utf-8><title>Gallery</title><style>"
        "body{font:16px sans-serif;margin:2em;background:#222;color:#eee}"
        "img{height:12em;margin:.3em;background:#000}summary{font-size:1.3em;cursor:pointer}"
        "figure{display:inline-block;margin:.3em}figcaption{font-size:.8em;color:#bbb}</style>"
    ]
    for room in rooms:
        figures = "".join(
            f"<figure><a href='{room.name}/{name}.png'>"
            f"<img loading=lazy src='{room.name}/{name}.png' alt='{escape(name)}'></a>"
            f"<figcaption>{escape(name)}</figcaption></figure>"
            for name in PICTURES
        )
        title = f"{room.language} · {room.size} · {room.theme}"
        parts.append(f"<details><summary>{title}</summary>{figures}</details>")
    return "\n".join(parts)


def write_readme_pictures() -> None:
    """Draw the pictures of the README."""
    with TemporaryDirectory() as folder:
        room = Room("en", "1280x720", "dark")
        write_room(Path(folder), room)
        for picture, name in README_PICTURES.items():
            copy(Path(folder) / room.name / f"{name}.png", README_FOLDER / f"{picture}.png")


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the pictures asked for and their page; everything without a wish."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("directory", type=Path, nargs="?", help="none: the README's pictures")
    parser.add_argument("--size", action="append", help="for example 1280x720")
    parser.add_argument("--theme", action="append", choices=tuple(THEMES))
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--text-scale", type=float, default=1.0)
    wishes = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    of_each = product(
        wishes.language or LANGUAGES, wishes.size or SIZES, wishes.theme or tuple(THEMES)
    )
    if wishes.directory is None:
        write_readme_pictures()
        return
    rooms = [Room(*room) for room in of_each]
    # Each in a process of its own: Qt draws in one thread.
    with get_context("spawn").Pool(maxtasksperchild=8) as pool:
        work = partial(write_room, wishes.directory, text_scale=wishes.text_scale)
        for done, _ in enumerate(pool.imap_unordered(work, rooms), 1):
            print(f"{done} of {len(rooms)} folders", flush=True)
    (wishes.directory / "index.html").write_text(page(rooms), "utf-8")
    print(f"{len(rooms) * len(PICTURES)} pictures: {wishes.directory / 'index.html'}")


if __name__ == "__main__":
    main()
