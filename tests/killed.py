"""Programs whose children are killed amid their work, and a place for what they leave."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
MEMORY = "/dev/shm"  # noqa: S108 — no name in it is foreseen by us


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """One in memory where there is such: a killed process leaves the same there, but sooner."""
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as path:
        yield Path(path)


def survived(program: str, *arguments: str) -> int:
    """Run a module to its end; return the number that it prints."""
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-m", program, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    return int(answer.stdout)
