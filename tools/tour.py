"""Plays the whole sign-in off screen with a simulated phone and keeps a picture of each screen.

`python -m tools.tour FOLDER` runs the real kiosk against its own demo tenant: it presses the keys
a person would press, reads the code off the screen, and signs in over HTTP as a phone would.
"""

import logging
import os
import sys
import threading
from functools import partial
from pathlib import Path
from urllib.parse import urljoin

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk import logs
from kiosk.app import STDERR, Kiosk
from kiosk.options import Options
from tests.fakes.phone import Phone

SIZE = (1280, 720)
GIVE_UP_AFTER_MS = 60_000
LOOKS_FOR_MS = 700
"""A person looks before they press; an OK sooner than that is taken for one that came too late."""

SCREENS = ("authorize", "starting", "code", "welcome", "problem")


class Tour(QObject):
    """Follows the kiosk by its log; each screen gets its picture, then the next press.

    The first person signs in and out again, the second declines.
    """

    shown = Signal(str)

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._folder = folder
        self._issuer = ""
        self._persons = ["approves", "declines"]
        self.pictures: dict[str, Path] = {}
        # Queued, so that the picture is taken when the screen is drawn.
        self.shown.connect(self._visit, Qt.ConnectionType.QueuedConnection)

    def follow(self, record: logging.LogRecord) -> bool:
        """Take note of one event of the kiosk's log."""
        fields: dict[str, str] = record.__dict__["fields"]
        if record.msg == "demo_tenant":
            self._issuer = fields["issuer"]
        elif record.msg == "screen":
            self.shown.emit(fields["screen"])
        return True

    @Slot(str)
    def _visit(self, screen: str) -> None:
        self._keep_picture(screen)
        if screen == "code":
            phone = threading.Thread(target=self._use_phone, args=(self._persons.pop(0),))
            phone.start()
        elif screen in {"authorize", "welcome"}:
            QTimer.singleShot(LOOKS_FOR_MS, self, self._press_ok)
        elif screen == "problem":
            QApplication.quit()

    @Slot()
    def _press_ok(self) -> None:
        QTest.keyClick(self._kiosk.window, Qt.Key.Key_Return)

    def _keep_picture(self, screen: str) -> None:
        if screen not in self.pictures:
            path = self._folder / f"{SCREENS.index(screen) + 1}-{screen}.png"
            self._kiosk.window.grab().save(str(path))
            self.pictures[screen] = path
            print(f"tour: {path}", flush=True)

    def _use_phone(self, person: str) -> None:
        try:
            self._approve_or_decline(person)
        except Exception as exc:
            print(f"tour: the phone failed: {exc!r}", flush=True)
            QApplication.exit(1)

    def _approve_or_decline(self, person: str) -> None:
        label = self._kiosk.window.findChild(QLabel, "user_code")
        code = label.text() if isinstance(label, QLabel) else ""
        address = urljoin(self._issuer, "/device")
        if person == "approves":
            Phone().approve((address, code))
        else:
            Phone().decline((address, code))


def main(folder: Path) -> int:
    """Run the tour; return 0 when every screen was seen that had to be."""
    folder.mkdir(parents=True, exist_ok=True)
    # Without motion each screen is complete as soon as it is there.
    os.environ.update(QT_QPA_PLATFORM="offscreen", REDUCED_MOTION="true")
    logs.set_up(partial(os.write, STDERR))
    app = QApplication(sys.argv[:1])
    kiosk = Kiosk(Options(demo=True, windowed=SIZE, log_format="text"))
    tour = Tour(kiosk, folder)
    logging.getLogger("kiosk").addFilter(tour.follow)
    QTimer.singleShot(GIVE_UP_AFTER_MS, app.quit)
    kiosk.show()
    app.exec()
    kiosk.stop()
    logs.drain()
    # A server that is quick enough is not waited for with a screen.
    missed = [screen for screen in SCREENS if screen not in {*tour.pictures, "starting"}]
    if missed:
        print(f"tour: never saw {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
