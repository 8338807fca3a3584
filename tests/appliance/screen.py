"""The screen of a machine: what is to be seen on it, and keys pressed at it."""

from dataclasses import dataclass

from PIL import Image

from tests.appliance.machine import Machine
from tests.waiting import until

FOLDER = "/run/kiosk/session"
PICTURE = "/run/kiosk/session/seen.png"


@dataclass(frozen=True, slots=True)
class Screen:
    """Used by the programs of the suite's `screen_tools`, as the kiosk's own user."""

    machine: Machine

    def picture(self) -> Image.Image:
        """Return what a person would see."""
        self.run("grim", PICTURE)
        return Image.open(self.machine.path(PICTURE)).convert("RGB")

    def press_ok(self) -> None:
        """Press OK, as slowly as it counts: the virtual keyboard is new to the kiosk."""
        self.run("wtype", "-s", "700", "-k", "Return")

    def run(self, *command: str) -> None:
        """Run a program that talks to the compositor."""
        place = [f"XDG_RUNTIME_DIR={FOLDER}", f"WAYLAND_DISPLAY={self._socket()}"]
        self.machine.run("env", *place, *command, user="kiosk")

    def _socket(self) -> str:
        found = until(lambda: [*self.machine.path(FOLDER).glob("wayland-?")], 20, "a compositor")
        return found[0].name
