"""A control group of its own for every machine: two in one would count and end each other's."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MOUNTED = Path("/sys/fs/cgroup")


@contextmanager
def own_cgroup(name: str) -> Iterator[list[Path]]:
    """Make one wherever systemd keeps its groups; a process joins by its id in `cgroup.procs`."""
    groups = [parent / name for parent in _parents()]
    for group in groups:
        group.mkdir()
    try:
        yield groups
    finally:
        for group in groups:
            _remove(group)


def _parents() -> list[Path]:
    """Return this process's groups: in systemd's hierarchy, in version 2's, or in both."""
    found = []
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        if controllers == "name=systemd":
            found.append(_MOUNTED / "systemd" / path.lstrip("/"))
        elif not controllers:
            unified = _MOUNTED / "unified"
            found.append((unified if unified.exists() else _MOUNTED) / path.lstrip("/"))
    return found


def _remove(group: Path) -> None:
    for below in group.iterdir():
        if below.is_dir():
            _remove(below)
    group.rmdir()
