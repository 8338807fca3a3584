"""Where everything stands on every screen, as text to be compared: `python -m tools.layouts`.

Writes tests/ui/layouts/*.txt anew, after a change of the layout that was meant.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.language import speak
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.qr_plate import QrPlate
from kiosk.ui.widgets.text import Text
from kiosk.ui.window import Window
from tools.sample_screens import LOOK, NOW, SCREENS

RECORDS = Path(__file__).resolve().parent.parent / "tests/ui/layouts"
CHOSEN = tuple(
    (language, size)
    for language in ("en", "de", "ar")
    for size in ((1920, 1080), (800, 480), (1080, 1920))
)


def record(language: str, size: tuple[int, int]) -> str:
    """Return the place of every part of every screen, a line each."""
    speak(language)
    window = Window(LOOK)
    window.show_windowed(QSize(*size))
    lines: list[str] = []
    for name, screen in SCREENS.items():
        window.render_screen(screen, NOW)
        lines += [f"{name}: {line}" for line in sorted(_places(window))]
    window.close()
    speak("en")
    return "\n".join(lines) + "\n"


def record_path(language: str, size: tuple[int, int]) -> Path:
    """Return where a record is kept."""
    return RECORDS / f"{language}-{size[0]}x{size[1]}.txt"


def _places(window: Window) -> Iterator[str]:
    kinds: tuple[type[QWidget], ...] = (Text, Button, Drawing, QrPlate)
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.isVisibleTo(window) and not widget.size().isEmpty():
                at = widget.mapTo(window, QPoint(0, 0))
                size = f"{widget.width()}x{widget.height()}"
                yield f"{widget.objectName()} at {at.x()},{at.y()} is {size}"


def main() -> None:
    """Write every record."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    RECORDS.mkdir(exist_ok=True)
    for language, size in CHOSEN:
        path, now = record_path(language, size), record(language, size)
        changed = not path.exists() or path.read_text("utf-8") != now
        path.write_text(now, "utf-8")
        print(f"{path.name}: {'changed' if changed else 'as before'}")
    application.quit()


if __name__ == "__main__":
    main()
