"""What this process uses, counted, and how its memory grows from one count to the next."""

import ctypes
import gc
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

_C_LIBRARY = ctypes.CDLL(None)
_PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


@dataclass(frozen=True, slots=True)
class Census:
    """One count, after `visits`; whatever nobody needs has been collected before."""

    visits: int
    rss_kib: int
    objects: int
    threads: int
    tasks: int
    descriptors: int
    widgets: int

    def more_than(self, before: "Census") -> dict[str, int]:
        """What there must never be more of, but is: by how much."""
        names = ("threads", "tasks", "descriptors", "widgets")
        grown = {name: getattr(self, name) - getattr(before, name) for name in names}
        return {name: more for name, more in grown.items() if more > 0}


def count(visits: int) -> Census:
    """Count now, after what is free was given back to the system."""
    gc.collect()
    _C_LIBRARY.malloc_trim(0)
    return Census(
        visits=visits,
        rss_kib=int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_KIB,
        objects=len(gc.get_objects()),
        threads=threading.active_count(),
        tasks=len(os.listdir("/proc/self/task")),
        descriptors=len(os.listdir("/proc/self/fd")),
        widgets=len(QApplication.allWidgets()),
    )


def slope_per_1000(points: Sequence[tuple[int, int]]) -> float:
    """By how much the second number grows while the first grows by 1,000: least squares."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return 1000 * sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
