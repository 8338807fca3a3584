"""Keeps those informed who look after this kiosk from outside: a supervisor, and two files."""

import time
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk import logs
from kiosk.first_frame import FirstFrame
from kiosk.status import Board, Publisher, exposition, summary
from kiosk.supervisor import Supervisor

BEAT_S = 10.0
"""How often the screen shows that it is at work, unless a watchdog wants it more often."""


class Attendance(QObject):
    """Follows the log from the start, and shows from `begin` on that the screen is at work.

    It shows so by a timer of the screen's own thread: any other would go on while that stands
    still. `folder` is for the files; None: nobody wants them. `now` is a clock that never jumps.
    """

    def __init__(
        self,
        supervisor: Supervisor,
        folder: Path | None,
        now: Callable[[], float],
        is_started_again: bool = False,
    ) -> None:
        super().__init__()
        self.is_started_again = is_started_again
        """Whether somebody starts this process again when it ends."""
        self._supervisor = supervisor
        self._board = Board(now, time.time)
        self.idle_since = self._board.idle_since
        self._folder = folder
        self._publisher: Publisher | None = None
        self._sentence = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._unfollow = logs.follow(self._note)

    def begin(self, window: QWidget) -> None:
        """Start; the supervisor hears that all is well once the window's first picture is drawn."""
        self._first_frame = FirstFrame(window, self._supervisor.ready)
        if self._folder is not None:
            self._publisher = Publisher(self._folder, self._files, logs.report)
        if self._folder is not None or self._supervisor.listens:
            every_s = min(BEAT_S, (self._supervisor.watchdog_s or 2 * BEAT_S) / 2)
            self._timer.start(max(1, round(every_s * 1000)))
            self._beat()

    def leave(self) -> None:
        """The kiosk is about to end."""
        self._supervisor.stopping()

    def end(self) -> None:
        """Write for the last time, and let go of everything."""
        self._unfollow()
        self._timer.stop()
        if self._publisher is not None:
            self._publisher.close()
        self._supervisor.close()

    @Slot()
    def _beat(self) -> None:
        self._board.beat()
        self._supervisor.alive(self._board.sentence())

    def _note(self, event: str, fields: Mapping[str, str | float]) -> None:
        """Tell the news; in the thread that has them."""
        if not self._board.note(event, fields):
            return
        if self._publisher is not None:
            self._publisher.tell()
        sentence, before = self._board.sentence(), self._sentence
        self._sentence = sentence
        if sentence != before:
            self._supervisor.status(sentence)

    def _files(self) -> Mapping[str, str]:
        report = self._board.report()
        return {"status.json": summary(report), "kiosk.prom": exposition(report)}


def attendance_of(environ: MutableMapping[str, str], now: Callable[[], float]) -> Attendance:
    """Return it for the supervisor and the folder that the environment names (systemd.exec(5))."""
    folder = environ.get("RUNTIME_DIRECTORY", "").split(":")[0]
    # Nothing of systemd's tells a unit with Restart= from one that runs once.
    is_started_again = environ.get("KIOSK_RESTARTS") == "1"
    supervisor = Supervisor.taken_from(environ)
    return Attendance(supervisor, Path(folder) if folder else None, now, is_started_again)
