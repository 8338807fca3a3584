"""A card with a boot partition, and the folder into which it is imported."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.config import EnvFile, Reading, read_env_file
from kiosk.options import SettingsFile
from kiosk.service.boot_settings import import_settings
from kiosk.settings_source import SettingsSource

APPLICATION = "TENANT_URL=https://acme.verify.ibm.com\nCLIENT_ID=lobby\n"
SECRET = "s3cret-of-the-app"


@dataclass(frozen=True, slots=True)
class Card:
    """Two places for the file, as on a Raspberry Pi and elsewhere; `said` is what was told."""

    root: Path
    said: list[str] = field(default_factory=list)

    @property
    def boot_files(self) -> tuple[Path, Path]:
        return self.root / "firmware" / "kiosk.env", self.root / "kiosk.env"

    @property
    def file(self) -> Path:
        return self.boot_files[0]

    @property
    def folder(self) -> Path:
        return self.root / "kiosk-settings"

    @property
    def settings(self) -> Path:
        return self.folder / "boot.env"

    @property
    def secret(self) -> str | None:
        """What is handed to the kiosk as its secret."""
        path = self.folder / "client_secret"
        return path.read_text() if path.exists() else None

    def write(self, text: str | bytes) -> None:
        content = text.encode() if isinstance(text, str) else text
        self.file.parent.mkdir(exist_ok=True, parents=True)
        self.file.write_bytes(content)

    def start(self) -> int:
        """Import what the card holds, as at every start of the device."""
        self.said.clear()
        return import_settings(self.boot_files, self.folder, self.said.append)

    def imported(self) -> EnvFile:
        """What is read of it afterwards."""
        return read_env_file(self.settings)

    def values(self) -> dict[str, str]:
        return {name: entry.value for name, entry in self.imported().entries.items()}


def reading_of(card: Card) -> Reading:
    """What the kiosk makes of what was imported."""
    return SettingsSource((SettingsFile(card.settings, may_be_missing=True),), demo=False).read()
