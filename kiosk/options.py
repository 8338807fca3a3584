"""What was asked for on the command line."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Options:
    """`windowed` None means the full screen; `log_format` None leaves it to the settings."""

    env_file: Path | None = None
    demo: bool = False
    windowed: Size | None = None
    log_format: Literal["text", "json"] | None = None
