"""Where the settings come from on this machine: a file, the environment, the host's name."""

import os
import socket
from dataclasses import dataclass
from pathlib import Path

from kiosk.config import (
    EnvFile,
    Finding,
    Reading,
    read_env_file,
    read_settings,
    read_text_file,
)


@dataclass(frozen=True, slots=True)
class SettingsSource:
    """`env_file` None means `.env` in the working directory, if there is one."""

    env_file: Path | None
    demo: bool

    def read(self) -> Reading:
        """Read everything afresh; a file that cannot be read is one more error."""
        path = self.env_file or Path(".env")
        wanted = self.env_file is not None or path.exists()
        file = read_env_file(path) if wanted else EnvFile({})
        broken = tuple(Finding("", "", fault) for fault in file.faults)
        reading = read_settings(
            file.entries,
            os.environ,
            read_text=read_text_file,
            host_name=socket.gethostname(),
            demo=self.demo,
        )
        return Reading(reading.settings, broken + reading.errors, reading.warnings)
