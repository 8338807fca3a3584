"""A program in the place of eSpeak NG that notes what it is given to say."""

import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

TALKS_ON = "exec sleep 600"
"""It speaks until it is stopped."""
NEVER_READS = "exec sleep 600 <&-"

_SCRIPT = """#!/bin/sh
echo "$$ $*" >> '{folder}/calls'
{first}
words=$(cat)
echo "$words" >> '{folder}/heard'
{then}
"""


@dataclass(frozen=True, slots=True)
class Voice:
    """The program, found through `path`."""

    folder: Path

    @property
    def path(self) -> str:
        """A PATH on which it comes first."""
        return f"{self.folder}{os.pathsep}{os.environ['PATH']}"

    @property
    def heard(self) -> list[str]:
        """What it was given to say, in order."""
        return self._lines("heard")

    @property
    def calls(self) -> list[str]:
        """The arguments of each call."""
        return [line.partition(" ")[2] for line in self._lines("calls")]

    @property
    def pids(self) -> list[int]:
        """The process of each call."""
        return [int(line.split()[0]) for line in self._lines("calls")]

    def end(self) -> None:
        """See that the last has ended, also where nobody was left to stop it."""
        for pid in self.pids[-1:]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _lines(self, name: str) -> list[str]:
        path = self.folder / name
        return path.read_text("utf-8").splitlines() if path.exists() else []


def voice(folder: Path, then: str = "", first: str = "") -> Voice:
    """Make one; `first` and `then` are what its shell does before and after it has read."""
    folder.mkdir(exist_ok=True)
    program = folder / "espeak-ng"
    program.write_text(_SCRIPT.format(folder=folder, first=first, then=then), encoding="utf-8")
    program.chmod(0o755)
    return Voice(folder)
