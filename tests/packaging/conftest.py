import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.packaging.checkout import ROOT


@dataclass
class Machine:
    """A checkout's `tools/` on a machine whose programs are stubs that note how they are called."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder in ("bin", "checkout", "home"):
            (self.root / folder).mkdir()
        shutil.copytree(ROOT / "tools", self.root / "checkout" / "tools")
        (self.root / "calls").touch()

    def program(self, path: str, body: str) -> None:
        """Put a stub at `path`, below `bin` if that is a bare name."""
        file = self.root / (path if "/" in path else f"bin/{path}")
        file.parent.mkdir(parents=True, exist_ok=True)
        note = f'echo "{file.name} $*" >>{self.root}/calls'
        file.write_text(f"#!/bin/sh\n{note}\n{body}\n")
        file.chmod(0o755)

    def calls(self) -> list[str]:
        """How the stubs were called since the last time this was asked."""
        calls = self.root / "calls"
        lines = calls.read_text().splitlines()
        calls.write_text("")
        return lines

    def run(self, tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a tool of the checkout with the stubs first on PATH, and nobody to ask."""
        path = f"{self.root}/bin:/usr/bin:/bin"
        home = str(self.root / "home")
        return subprocess.run(
            [self.root / "checkout" / "tools" / tool, *arguments],
            env={"PATH": path, "HOME": home, **self.environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """An ordinary user's machine where no Debian package is installed and sudo says no."""
    machine = Machine(tmp_path)
    machine.program("id", "echo 1000")
    machine.program("sudo", "exit 1")
    machine.program("dpkg-query", "exit 1")
    machine.program("apt-get", "echo reading lists")
    return machine
