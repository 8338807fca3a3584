"""Whether somebody keeps this device's clock right."""

import ctypes
from collections.abc import Callable
from pathlib import Path

TIMESYNCD = Path("/run/systemd/timesync")
_UNSYNCHRONISED = 5
"""TIME_ERROR of adjtimex(2)."""
_TIMEX_BYTES = 512
"""More than any architecture's struct timex; all of it zero asks without setting anything."""


def kernel_state() -> int:
    """Return what adjtimex(2) says, -1 where this process may not ask."""
    try:
        return int(ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES)))
    except (OSError, AttributeError):
        return -1


def clock_synchronised(
    timesyncd: Path = TIMESYNCD, state: Callable[[], int] = kernel_state
) -> bool | None:
    """Tell whether systemd-timesyncd has set the clock, or the kernel has it from another service.

    None: neither says. The unit's sandbox (ProtectClock) keeps the kernel from being asked.
    """
    if (timesyncd / "synchronized").exists():
        return True
    known = state()
    if known >= 0:
        return known != _UNSYNCHRONISED
    return False if timesyncd.is_dir() else None
