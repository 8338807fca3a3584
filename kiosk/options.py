"""What was asked for on the command line."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """One file of settings; whether it may be missing is for whoever names it to say."""

    path: Path
    may_be_missing: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """`windowed` None means the full screen; `log_format` None leaves it to the settings.

    Of `env_files` a later one wins, name by name; none at all means `.env`, if there is one.
    """

    env_files: tuple[SettingsFile, ...] = ()
    demo: bool = False
    windowed: Size | None = None
    log_format: Literal["text", "json"] | None = None
