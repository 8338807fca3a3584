"""The maintenance page, asked for and closed on a real display by the keys that people have."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import kiosk
from tests.waiting import until

pytestmark = pytest.mark.e2e

ARROWS = ("Up", "Up", "Down", "Down", "Left", "Right", "Left", "Right")
SETTINGS = "ISSUER=https://id.example\nCLIENT_ID=lobby\nCLIENT_SECRET=never-shown-or-logged\n"


def by_remote(display: XServer) -> None:
    for key in ARROWS:
        display.press(key)


def by_keyboard(display: XServer) -> None:
    """Goes on holding the keys, so that the X server repeats them."""
    keys = ("keydown", "ctrl", "keydown", "alt", "keydown", "m")
    subprocess.run(["xdotool", *keys], env={**os.environ, **display.environment}, check=True)


@pytest.mark.parametrize("ask", [by_remote, by_keyboard])
def test_a_long_chord_opens_it_and_back_closes_it(
    display: XServer, tmp_path: Path, ask: Callable[[XServer], None]
) -> None:
    with kiosk(display, tmp_path, settings=SETTINGS) as process:
        process.shows("authorize")
        until(lambda: is_covered(display), 20, "a full screen")
        ask(display)
        process.shows("maintenance")
        subprocess.run(
            ["xdotool", "keyup", "m", "keyup", "alt", "keyup", "ctrl"],
            env={**os.environ, **display.environment},
            check=True,
        )
        display.press("Escape")
        process.shows("authorize")
        assert "never-shown" not in process.log
