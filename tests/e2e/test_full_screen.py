"""Full screen means the whole output: on a bare X server, in every size, and under Wayland."""

from pathlib import Path

import pytest

from tests.e2e import camera
from tests.e2e.displays import Display, Size, is_covered, sway, x_server
from tests.e2e.kiosk_process import kiosk
from tests.e2e.tenant import tenant
from tests.waiting import until

pytestmark = pytest.mark.e2e

SIZES = [(800, 480), (1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]


def covers_and_can_be_scanned(display: Display, folder: Path) -> None:
    with tenant() as server, kiosk(display, folder, settings=server.settings) as process:
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a full screen")
        display.press("Return")
        process.shows("code")
        until(lambda: camera.read(display.screenshot(), folder), 10, "a code")
        assert is_covered(display)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_bare_x_server(size: Size, tmp_path: Path) -> None:
    with x_server(size) as display:
        covers_and_can_be_scanned(display, tmp_path)


def test_wayland(tmp_path: Path) -> None:
    with sway((1920, 1080)) as display:
        covers_and_can_be_scanned(display, tmp_path)
