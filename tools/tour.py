"""Plays the whole sign-in off screen with a simulated phone and keeps a picture of each screen.

`python -m tools.tour FOLDER` runs the real kiosk against its own demo tenant: it presses the keys
a person would press, reads the code off the screen, and signs in over HTTP as a phone would.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from tests.fakes.phone import Phone
from tools.play import Player, play

LOOKS_FOR_MS = 700
"""A person looks before they press; an OK sooner than that is taken for one that came too late."""

SCREENS = ("authorize", "starting", "code", "welcome", "problem")


class Tour(Player):
    """Each screen gets its picture, then the next press.

    The first person signs in and out again, the second declines.
    """

    def __init__(self, folder: Path, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._folder = folder
        self._persons = ["approves", "declines"]
        self.pictures: dict[str, Path] = {}

    @Slot(str)
    def visit(self, screen: str) -> None:
        """Keep a picture, then do what comes next."""
        self._keep_picture(screen)
        if screen == "code":
            phone = threading.Thread(target=self._use_phone, args=(self._persons.pop(0),))
            phone.start()
        elif screen in {"authorize", "welcome"}:
            QTimer.singleShot(LOOKS_FOR_MS, self, self.press_ok)
        elif screen == "problem":
            QApplication.quit()

    def _keep_picture(self, screen: str) -> None:
        if screen not in self.pictures:
            path = self._folder / f"{SCREENS.index(screen) + 1}-{screen}.png"
            self.kiosk.window.grab().save(str(path))
            self.pictures[screen] = path
            print(f"tour: {path}", flush=True)

    def _use_phone(self, person: str) -> None:
        try:
            if person == "approves":
                Phone().approve(self.address_and_code())
            else:
                Phone().decline(self.address_and_code())
        except Exception as exc:
            print(f"tour: the phone failed: {exc!r}", flush=True)
            QApplication.exit(1)


def main(folder: Path) -> int:
    """Run the tour; return 0 when every screen was seen that had to be."""
    folder.mkdir(parents=True, exist_ok=True)
    # Without motion each screen is complete as soon as it is there.
    tour = play(lambda kiosk: Tour(folder, kiosk), REDUCED_MOTION="true")
    # A server that is quick enough is not waited for with a screen.
    missed = [screen for screen in SCREENS if screen not in {*tour.pictures, "starting"}]
    if missed:
        print(f"tour: never saw {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
