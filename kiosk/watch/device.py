"""What this device knows by itself to stand in the way of a sign-in."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.watch.clock import ClockJumps
from kiosk.watch.links import Links

PATIENCE_MS = 5000
"""Networks need some seconds after the start of a device, and may blink."""


class DeviceWatch(QObject):
    """Tells what is wrong whenever the network or the clock has changed.

    A clock that shows a day before `released`, when this program was made, is wrong. None: nobody
    tells of the network, which then counts as there, or of the clock.
    """

    changed = Signal(object, object)  # Trouble | None, ClockDoubt | None

    def __init__(
        self,
        links: Links | None,
        jumps: ClockJumps | None,
        wall_time: Callable[[], float],
        released: date,
    ) -> None:
        super().__init__()
        self._links = links
        self._wall_time = wall_time
        self._released = datetime(released.year, released.month, released.day, tzinfo=UTC)
        self._needs_network = True
        self._lost = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._lose)
        if links is not None:
            links.changed.connect(self._links_changed)
        if jumps is not None:
            jumps.jumped.connect(self._tell)

    def start(self, *, needs_network: bool) -> None:
        """Tell what is wrong from now on; a provider on this very device needs no network."""
        self._needs_network = needs_network
        self._links_changed()

    @Slot()
    def _links_changed(self) -> None:
        if self._links is None or self._links.lead_out or not self._needs_network:
            self._patience.stop()
            self._lost = False
        elif not self._lost and not self._patience.isActive():
            self._patience.start()
        self._tell()

    @Slot()
    def _lose(self) -> None:
        self._lost = True
        self._tell()

    @Slot()
    def _tell(self) -> None:
        shown = self._wall_time()
        if self._lost:
            self.changed.emit(Trouble.NO_NETWORK, None)
        elif shown < self._released.timestamp():
            self.changed.emit(Trouble.WRONG_CLOCK, ClockDoubt(shown))
        else:
            self.changed.emit(None, None)
