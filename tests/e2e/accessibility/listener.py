"""Somebody in front of a running kiosk who sees nothing: keys, and what the screen reader says."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.accessibility.conftest import Desk
from tests.e2e.accessibility.screen_reader import ScreenReader
from tests.e2e.displays import XServer
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.tenant import tenant

SETTINGS = "DEVICE_NAME=Lobby\nREDUCED_MOTION=true\n"


@dataclass(frozen=True, slots=True)
class Listener:
    """The person, the keys before them, and the kiosk."""

    reader: ScreenReader
    display: XServer
    process: KioskProcess

    def press_ok(self) -> None:
        """Press what has the focus."""
        self.display.press("Return")

    def hears_code(self) -> tuple[str, str]:
        """Wait to be told where to go on the phone and what to type there."""
        said = self.reader.hears()
        if said.words.startswith("Getting your code"):  # on a slow machine
            said = self.reader.hears()
        told = re.fullmatch(r"On your phone, open (\S+)\. Code: (.+)\. .+ left", said.words)
        assert told, said
        assert not said.urgent
        address, spelled = told.groups()
        letters = ("-" if letter == "dash" else letter for letter in spelled.split(", "))
        return f"http://{address}", "".join(letters)


@contextmanager
def listener(desk: Desk, folder: Path, *tenant_options: str) -> Iterator[Listener]:
    """Start a kiosk with a tenant of its own and wait for its first screen."""
    with (
        tenant("--interval", "1", *tenant_options) as server,
        kiosk(desk.display, folder, settings=f"{server.settings}{SETTINGS}") as process,
    ):
        process.shows("authorize")
        here = Listener(desk.reader, desk.display, process)
        here.reader.wait_for_window()
        # The invitation is spoken or not, as the bus came to know the program before it or after.
        here.reader.has_heard()
        yield here
