"""Notices that the time of day was set, or that this device slept."""

import ctypes
import os
from contextlib import suppress
from typing import ClassVar

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_REALTIME = 0
_NONBLOCK, _CLOEXEC = os.O_NONBLOCK, os.O_CLOEXEC
_ABSOLUTE, _CANCEL_ON_SET = 1, 2
_NEVER_S = min(2**40, 2 ** (8 * ctypes.sizeof(ctypes.c_long) - 1) - 1)
_TIMER_BYTES = 8


class _Moment(ctypes.Structure):
    _fields_: ClassVar = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]


class _Timer(ctypes.Structure):
    _fields_: ClassVar = [("interval", _Moment), ("value", _Moment)]


class ClockJumps(QObject):
    """Tells each jump of the time of day as it happens (TFD_TIMER_CANCEL_ON_SET, Linux).

    Nothing wakes up for that. A wake-up from suspend is one as well: Qt's timers count no time that
    a device sleeps, so without this they would all be late.
    """

    jumped = Signal()

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)
        os.close(self._descriptor)

    @Slot()
    def _hear(self) -> None:
        # A jump is told by ECANCELED.
        with suppress(OSError):
            os.read(self._descriptor, _TIMER_BYTES)
        self.jumped.emit()


def open_jumps() -> int:
    """Return a descriptor that becomes readable when the time of day jumps; raise OSError.

    Through ctypes: Python has this call from 3.13 on.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = int(libc.timerfd_create(_REALTIME, _NONBLOCK | _CLOEXEC))
    never = _Timer(value=_Moment(_NEVER_S, 0))
    flags = _ABSOLUTE | _CANCEL_ON_SET
    if descriptor < 0 or libc.timerfd_settime(descriptor, flags, ctypes.byref(never), None) < 0:
        raise OSError(ctypes.get_errno(), "no timer that sees the clock being set")
    return descriptor
