"""What the files tell of the device and of this process besides the record."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.time_service import clock_synchronised

_PROCESS = Path("/proc/self/status")


@dataclass(frozen=True, slots=True)
class Device:
    """None: it cannot be known here."""

    memory_bytes: int | None
    clock_synchronised: bool | None

    @classmethod
    def look(cls, process: Path = _PROCESS) -> "Device":
        """Read it now; a few microseconds."""
        return cls(_resident(process), clock_synchronised())


def _resident(process: Path) -> int | None:
    try:
        found = re.search(r"^VmRSS:\s+(\d+) kB$", process.read_text(), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None
