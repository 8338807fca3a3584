"""Points in time that can be compared across a restart, whatever the wall clock does meanwhile."""

import time
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_MADE_UP = str(uuid4())
"""Where the system gives none, every start of the program counts as another boot."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: since which boot, seconds since it (sleep included), seconds since 1970."""

    boot_id: str
    since_boot_s: float
    wall_time: float


def this_moment(boot_id_file: Path = _BOOT_ID) -> Moment:
    """Return the present one."""
    try:
        boot_id = boot_id_file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        boot_id = _MADE_UP
    return Moment(boot_id, time.clock_gettime(time.CLOCK_BOOTTIME), time.time())


def passed_s(then: Moment, now: Moment) -> float | None:
    """Return the seconds between two moments, None when nothing can tell.

    Within one boot they are exact; across boots the wall clock has to do, unless it went back: a
    device without a battery starts with an old time.
    """
    if then.boot_id == now.boot_id:
        passed = now.since_boot_s - then.since_boot_s
    else:
        passed = now.wall_time - then.wall_time
    return passed if passed >= 0 else None
