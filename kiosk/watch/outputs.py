"""Notices that the television was away, so that a compositor which missed its return starts anew.

A compositor that starts without any output may never take one, and some stay black when one comes
back. Both are cured by a new start, which the supervisor gives.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.connectors import Connector

LOOK_EVERY_MS = 5000
AWAY_S = 60.0
"""Shorter absences are left to the compositor."""

FORGOTTEN_S = 900.0
"""From here on a new start is worth it even with no sign of a television: it looks for one."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Since when nothing can show a picture, and how often in a row something could since.

    Moments are monotonic seconds; None: something can.
    """

    since: float | None = None
    sightings: int = 0

    def seen(self, connectors: tuple[Connector, ...], now: float) -> "Absence":
        """Take note of what is plugged in now."""
        shows = any(connector.shows for connector in connectors)
        sightings = self.sightings + 1 if shows else 0
        was_away = self.since is not None and now - self.since >= AWAY_S
        if not connectors or (shows and not was_away):
            return Absence()
        return Absence(now if self.since is None else self.since, sightings)

    def calls_for_a_new_start(self, now: float) -> bool:
        """Whether it has ended for good, or lasts so long that it may have ended unnoticed.

        Seen twice: a television that has just been switched on may come and go. One that never
        says what it can show is no end: the new start would find it as it is.
        """
        if self.since is None:
            return False
        away_s = now - self.since
        return away_s >= FORGOTTEN_S or (away_s >= AWAY_S and self.sightings > 1)


class OutputWatch(QObject):
    """Says `stale` for as long as the compositor should be started anew."""

    stale = Signal()

    def __init__(
        self, connectors: Callable[[], tuple[Connector, ...]], now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._connectors = connectors
        self._now = now
        self._absence = Absence()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """See what is plugged in."""
        now = self._now()
        self._absence = self._absence.seen(self._connectors(), now)
        if self._absence.calls_for_a_new_start(now):
            self.stale.emit()
