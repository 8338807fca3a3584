"""SIGTERM, SIGINT and SIGHUP as a quit that works while Qt sleeps."""

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class QuitOnSignal(QObject):
    """Calls `quit_now` from the event loop soon after one of the three.

    A Python handler alone would wait for Qt's next event, seconds or hours away.
    """

    def __init__(self, quit_now: Callable[[], None]) -> None:
        super().__init__()
        self._quit = quit_now
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _noted)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._reader.fileno(), kind, self)
        self._notifier.activated.connect(self._woken)

    def restore(self) -> None:
        """Stop listening; a signal from here on is handled by nobody."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(16)
        self._quit()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Leave the work to the notifier; a handler must exist for the wake-up byte to be written."""
