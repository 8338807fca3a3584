"""The sockets that a screen can be plugged into, as the kernel sees them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DRM = Path("/sys/class/drm")


class Connector(NamedTuple):
    """Whether a screen is plugged in, the picture size it prefers, and the socket's name.

    `mode` is empty for a screen that does not say what it can show.
    """

    connected: bool
    mode: str = ""
    name: str = ""

    @property
    def shows(self) -> bool:
        """Whether a picture can be seen there."""
        return self.connected and bool(self.mode)


def connectors(folder: Path = DRM) -> tuple[Connector, ...]:
    """Return every connector of this device by name; none where the kernel shows none."""
    return tuple(sorted(_read(folder), key=lambda connector: connector.name))


def _read(folder: Path) -> Iterator[Connector]:
    for path in folder.glob("card*-*"):
        try:
            status, mode = _first_line(path / "status"), _first_line(path / "modes")
        except OSError:
            continue  # its graphics card has just been taken away
        yield Connector(status == "connected", mode, path.name.partition("-")[2])


def _first_line(path: Path) -> str:
    return path.read_text(encoding="ascii", errors="replace").partition("\n")[0].strip()
