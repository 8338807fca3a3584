"""All watches of one kiosk, as far as this device allows them."""

from collections.abc import Callable
from ipaddress import ip_address

from PySide6.QtCore import QObject, Signal

from kiosk import RELEASED
from kiosk.connectors import connectors
from kiosk.watch.clock import ClockJumps, open_jumps
from kiosk.watch.device import DeviceWatch
from kiosk.watch.links import Links
from kiosk.watch.outputs import OutputWatch


class Watches(QObject):
    """Passes on what the single watches notice; `report` is told when one cannot work here."""

    device_changed = Signal(object, object)
    """Trouble or None, ClockDoubt or None: what this device knows to be wrong."""
    clock_jumped = Signal()
    output_stale = Signal()

    def __init__(
        self,
        now: Callable[[], float],
        wall_time: Callable[[], float],
        report: Callable[..., None],
        jumps: Callable[[], int] = open_jumps,
    ) -> None:
        super().__init__()
        self._links: Links | None = None
        self._jumps: ClockJumps | None = None
        self._outputs: OutputWatch | None = None
        self._now = now
        try:
            self._jumps = ClockJumps(jumps())
            self._jumps.jumped.connect(self.clock_jumped)
        except OSError as exc:
            report("not_watched", cause=exc.strerror or "")
        try:
            self._links = Links()
        except OSError as exc:
            report("not_watched", cause=exc.strerror or "")
        self._device = DeviceWatch(self._links, self._jumps, wall_time, RELEASED)
        self._device.changed.connect(self.device_changed)

    def start(self, *, needs_network: bool) -> None:
        """Tell what is wrong with this device, from now on; again when the settings change."""
        self._device.start(needs_network=needs_network)

    def watch_outputs(self) -> None:
        """Notice a television that was away."""
        self._outputs = OutputWatch(connectors, self._now)
        self._outputs.stale.connect(self.output_stale)

    def close(self) -> None:
        """Watch no more."""
        if self._links is not None:
            self._links.close()
        if self._jumps is not None:
            self._jumps.close()


def is_elsewhere(host: str) -> bool:
    """Tell whether a network is needed to get to a host, given by name or address."""
    try:
        return not ip_address(host).is_loopback
    except ValueError:
        return host != "localhost" and not host.endswith(".localhost")
