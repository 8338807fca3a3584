"""Where the settings come from on this machine: a file, the environment, the host's name."""

import os
import socket
from dataclasses import dataclass
from pathlib import Path

from kiosk.config import EnvFileUnreadable, Finding, Reading, read_env_file, read_settings


@dataclass(frozen=True, slots=True)
class SettingsSource:
    """`env_file` None means `.env` in the working directory, if there is one."""

    env_file: Path | None
    demo: bool

    def read(self) -> Reading:
        """Read everything afresh; a file that cannot be read is one more error."""
        path = self.env_file or Path(".env")
        broken: tuple[Finding, ...] = ()
        entries = {}
        if self.env_file or path.exists():
            try:
                entries = dict(read_env_file(path))
            except EnvFileUnreadable as exc:
                broken = (Finding("The settings file", "", str(exc)),)
        reading = read_settings(
            entries,
            os.environ,
            read_text=lambda named: named.read_text(encoding="utf-8"),
            host_name=socket.gethostname(),
            demo=self.demo,
        )
        return Reading(reading.settings, broken + reading.errors, reading.warnings)
