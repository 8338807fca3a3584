"""A machine to install the service on, in a folder."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.service.machine import Machine

UNIT = "etc/systemd/system/kiosk.service"
PACKAGED = "usr/lib/systemd/system/kiosk.service"


@dataclass(frozen=True)
class Device(Machine):
    """A machine in a folder of its own, whose programs only note how they are called."""

    by_root: bool = True
    lacks: frozenset[str] = frozenset()
    private: frozenset[Path] = frozenset()
    loose: frozenset[Path] = frozenset()
    failing: str = ""
    calls: list[str] = field(default_factory=list)

    def is_ours(self) -> bool:
        return self.by_root

    def has(self, program: str) -> bool:
        return program not in self.lacks

    def run(self, *command: str) -> bool:
        self.calls.append(" ".join(command).replace(f"{self.root}/", "/"))
        return not (self.failing and self.failing in command)

    def hides(self, path: Path) -> bool:
        return path in self.private

    def exposed(self, path: Path) -> Path | None:
        return path.parent if path in self.loose else None

    def files(self) -> set[str]:
        return {str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file()}
