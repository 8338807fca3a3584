"""A real kiosk with its demo tenant, played off screen and followed by its log."""

import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import urljoin

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk import logs
from kiosk.app import Kiosk
from kiosk.options import Options
from kiosk.program import STDERR

SIZE = (1280, 720)
GIVE_UP_AFTER_MS = 90_000


class Player(QObject):
    """Does with each screen what a person would; `visit` is each play's own."""

    shown = Signal(str)

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self.kiosk = kiosk
        self._issuer = ""
        # Queued, so that the screen is drawn when it is visited.
        self.shown.connect(self.visit, Qt.ConnectionType.QueuedConnection)

    def follow(self, record: logging.LogRecord) -> bool:
        """Take note of one event of the kiosk's log."""
        fields: dict[str, str] = record.__dict__["fields"]
        if record.msg == "demo_tenant":
            self._issuer = fields["issuer"]
        elif record.msg == "screen":
            self.shown.emit(fields["screen"])
        return True

    @Slot(str)
    def visit(self, screen: str) -> None:
        """Look at a screen and go on; abstract without ABC, whose metaclass is not Qt's."""
        raise NotImplementedError

    @Slot()
    def press_ok(self) -> None:
        """Press what is in focus."""
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_Return)

    def address_and_code(self) -> tuple[str, str]:
        """Read off the screen where the phone has to go, and with which code."""
        label = self.kiosk.window.findChild(QLabel, "user_code")
        return urljoin(self._issuer, "/device"), label.text() if isinstance(label, QLabel) else ""


AnyPlayer = TypeVar("AnyPlayer", bound=Player)


def play(make_player: Callable[[Kiosk], AnyPlayer], **settings: str) -> AnyPlayer:
    """Run a kiosk with `settings` until the player quits, or for too long; return the player."""
    os.environ.update(settings, QT_QPA_PLATFORM="offscreen")
    logs.set_up(partial(os.write, STDERR))
    app = QApplication(sys.argv[:1])
    kiosk = Kiosk(Options(demo=True, windowed=SIZE, log_format="text"))
    player = make_player(kiosk)
    logging.getLogger("kiosk").addFilter(player.follow)
    QTimer.singleShot(GIVE_UP_AFTER_MS, app.quit)
    kiosk.show()
    app.exec()
    kiosk.stop()
    logs.drain()
    return player
