"""Where the settings come from on this machine: files, the environment, the host's name."""

import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.config import (
    Entry,
    EnvFile,
    Finding,
    Reading,
    read_env_file,
    read_settings,
    read_text_file,
)
from kiosk.options import SettingsFile

IN_THE_WORKING_DIRECTORY = SettingsFile(Path(".env"), may_be_missing=True)


@dataclass(frozen=True, slots=True)
class SettingsSource:
    """Of `env_files` a later one wins, name by name; none at all means `.env`, if there is one."""

    env_files: tuple[SettingsFile, ...]
    demo: bool

    def read(self) -> Reading:
        """Read everything afresh; a file that cannot be read is one more error."""
        entries: dict[str, Entry] = {}
        broken: list[Finding] = []
        outdated: list[Finding] = []
        for _, file in self.read_files():
            entries |= file.entries
            broken += (Finding("", "", fault) for fault in file.faults)
            outdated += (Finding("", "", warning) for warning in file.warnings)
        reading = read_settings(
            entries,
            os.environ,
            read_text=read_text_file,
            host_name=socket.gethostname(),
            demo=self.demo,
        )
        return replace(
            reading,
            errors=(*broken, *reading.errors),
            warnings=(*outdated, *reading.warnings),
        )

    def read_files(self) -> list[tuple[Path, EnvFile]]:
        """Return each file and what it says, the one that wins last."""
        files = self.env_files or (IN_THE_WORKING_DIRECTORY,)
        return [
            (
                file.path,
                read_env_file(file.path, shown_as=shown, may_be_missing=file.may_be_missing),
            )
            for file, shown in zip(files, _told_apart(files), strict=True)
        ]


def _told_apart(files: Sequence[SettingsFile]) -> list[str]:
    """Return what each file is called beside the others: its name, or its path if need be."""
    names = [file.path.name for file in files]
    return [str(file.path) if names.count(file.path.name) > 1 else file.path.name for file in files]
