"""Keeps an eye on whether a sign-in could work, and tells the session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.oauth.messages import ClockDoubt, Failed, Trouble
from kiosk.session import DeviceChanged, Event, ServiceProbed
from kiosk.threads import Threads
from kiosk.watch.prober import Prober


class Lookout(QObject):
    """Tells `handle` what this device knows by itself, and when a service answers again."""

    def __init__(
        self,
        threads: Threads,
        new_prober: Callable[[int, Trouble], Prober],
        handle: Callable[[Event], None],
    ) -> None:
        super().__init__()
        self._threads = threads
        self._new_prober = new_prober
        self._handle = handle
        self._quitting = False

    def probe(self, attempt: int, met: Trouble) -> None:
        """Look for the end of what this attempt met."""
        if self._quitting:
            return
        prober = self._new_prober(attempt, met)
        prober.probed.connect(self._probed)
        self._threads.start(prober, attempt)

    def quit(self) -> None:
        """Look for nothing any more."""
        self._quitting = True
        self._threads.end((Prober,))

    @Slot(object, object)
    def note_device(self, trouble: Trouble | None, clock: ClockDoubt | None) -> None:
        """The network or the clock of this device changed; `trouble` is what is wrong by now."""
        self._threads.hurry()
        self._handle(DeviceChanged(trouble, clock))

    @Slot(int, object)
    def _probed(self, attempt: int, found: Failed | None) -> None:
        trouble, clock = (found.trouble, found.clock) if found else (None, None)
        self._handle(ServiceProbed(attempt, trouble, clock))
