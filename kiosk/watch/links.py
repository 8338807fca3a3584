"""Whether this device has a network at all, told by the kernel as soon as it changes."""

import fcntl
import os
import socket
import struct
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.watch.routes import Route, ways_out

SETTLE_MS = 300
"""A cable that is plugged in is a dozen messages."""

_SIOCGIFFLAGS, _IFF_RUNNING = 0x8913, 0x40
_LINK, _IPV4_ADDRESS, _IPV4_ROUTE, _IPV6_ADDRESS, _IPV6_ROUTE = 0x1, 0x10, 0x40, 0x100, 0x400
_GROUPS = _LINK | _IPV4_ADDRESS | _IPV4_ROUTE | _IPV6_ADDRESS | _IPV6_ROUTE
_LONGEST_MESSAGE = 65_536


class Links(QObject):
    """Tells that the ways out of this device have changed.

    The kernel's messages say no more than that it is time to look.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ways = _ways_out()
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._look)
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        self._socket.setblocking(False)
        self._socket.bind((0, _GROUPS))
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    @property
    def lead_out(self) -> bool:
        """Whether any network can be reached."""
        return bool(self._ways)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)
        self._settled.stop()
        self._socket.close()

    @Slot()
    def _hear(self) -> None:
        # Until all is read; or there was more than the kernel kept for us.
        with suppress(OSError):
            while self._socket.recv(_LONGEST_MESSAGE):
                pass
        if not self._settled.isActive():
            self._settled.start()

    @Slot()
    def _look(self) -> None:
        before, self._ways = self._ways, _ways_out()
        if self._ways != before:
            self.changed.emit()


def _ways_out() -> frozenset[Route]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:

        def is_running(interface: str) -> bool:
            name = struct.pack("16sH14x", os.fsencode(interface), 0)
            try:
                answer = fcntl.ioctl(asking, _SIOCGIFFLAGS, name)
            except OSError:
                return False  # gone since the table was read
            return bool(struct.unpack_from("H", answer, 16)[0] & _IFF_RUNNING)

        return ways_out(_table("route"), _table("ipv6_route"), is_running, _is_bridge)


def _table(name: str) -> str:
    try:
        # The kernel takes any bytes for an interface's name.
        return Path("/proc/net", name).read_text(encoding="ascii", errors="surrogateescape")
    except OSError:
        return ""  # a kernel without IPv6


def _is_bridge(interface: str) -> bool:
    return Path("/sys/class/net", interface, "bridge").exists()
