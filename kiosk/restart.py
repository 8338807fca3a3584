"""Starts a kiosk anew from time to time, when nobody is there: memory creeps over months."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import SystemRandom

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.config import Settings

DAY_S = 86_400.0
QUIET_S = 600.0
"""Nobody has pressed anything and nothing has happened for as long as this."""
LATEST_SHARE = 0.9
"""Of the night: the rest is for those who were not idle at their own moment."""

_LOOK_EVERY_MS = 60_000
_MINUTES_OF_DAY = 24 * 60
_CHANCE = SystemRandom()


@dataclass(frozen=True, slots=True)
class Restart:
    """When to start anew; moments are seconds of a clock that never jumps.

    `share`, from 0 to 1, is drawn by each process for itself: screens that began together do not
    end together, nor do all of those that wait for the same night.
    """

    began_at: float
    share: float

    def is_due(
        self, after_days: float, night: tuple[int, int] | None, minute: int, now: float
    ) -> bool:
        """Whether it is time at this `minute` of the day, if nobody is there; 0 days are never.

        A night is waited for, but for a day or two and no longer.
        """
        overdue_s = now - self.began_at - after_days * DAY_S
        if after_days == 0 or overdue_s < 0:
            return False
        if night is None:
            return overdue_s >= self.share * DAY_S
        start, end = night
        length, gone = (end - start) % _MINUTES_OF_DAY, (minute - start) % _MINUTES_OF_DAY
        at_its_moment = LATEST_SHARE * self.share * length <= gone < length
        return at_its_moment or overdue_s >= (1 + self.share) * DAY_S


class Restarter(QObject):
    """Says `due` when it is time for a new start and nobody is there.

    `idle_since` tells since when nothing happens, None while anything does; `chance` gives a
    number from 0 to 1.
    """

    due = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        idle_since: Callable[[], float | None],
        report: Callable[..., None],
        now: Callable[[], float],
        minute_of_day: Callable[[], int],
        chance: Callable[[], float] = _CHANCE.random,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._idle_since = idle_since
        self._report = report
        self._now = now
        self._minute_of_day = minute_of_day
        self._restart = Restart(now(), chance())
        self._pressed_at = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)

    @Slot()
    def note_key(self) -> None:
        """Somebody is there."""
        self._pressed_at = self._now()

    @Slot()
    def look(self) -> None:
        """Say so if it is time and nobody is there."""
        settings, now, idle_since = self._settings(), self._now(), self._idle_since()
        if idle_since is None or now - max(idle_since, self._pressed_at) < QUIET_S:
            return
        days, night = settings.restart_after_days, settings.night_hours
        if self._restart.is_due(days, night, self._minute_of_day(), now):
            self._timer.stop()
            self._report("restarting", reason="uptime")
            self.due.emit()
