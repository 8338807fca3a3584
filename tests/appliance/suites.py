"""The systems that the package is for."""

import subprocess
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suite:
    """A release of Debian; `screen_tools` are what a test looks at the screen and types with."""

    name: str
    architecture: str
    screen_tools: tuple[str, ...]


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


# cage 0.1.4 shows itself to nobody and takes no keys from a program; sway does both.
SUITES = (
    Suite("bookworm", _architecture(), ("grim", "sway", "wtype")),
    Suite("trixie", "all", ("grim", "wlr-randr", "wtype")),
)
