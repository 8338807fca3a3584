"""The one television of a sway session, switched off and on and turned."""

import subprocess
from dataclasses import replace
from pathlib import Path

from tests.e2e.displays import Wayland


class Television:
    """What is in the place of a screen for `display`."""

    def __init__(self, display: Wayland) -> None:
        self.display = display

    def switch_off(self) -> None:
        """Be no output any more."""
        self._tell("disable")

    def switch_on(self) -> None:
        """Be an output again."""
        self._tell("enable")

    def turn(self) -> None:
        """Be an output again, on end."""
        self._tell("enable transform 90")
        width, height = self.display.size
        self.display = replace(self.display, size=(height, width))

    def _tell(self, command: str) -> None:
        (door,) = Path(self.display.environment["XDG_RUNTIME_DIR"]).glob("sway-ipc.*.sock")
        words = ["swaymsg", "--quiet", "--socket", str(door), f"output HEADLESS-1 {command}"]
        subprocess.run(words, check=True)
