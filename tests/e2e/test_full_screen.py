"""Full screen means the whole output: on a bare X server, in every size, and under Wayland."""

from pathlib import Path

import pytest

from tests.e2e import camera
from tests.e2e.displays import Size, is_covered, sway, x_server
from tests.e2e.kiosk_process import kiosk
from tests.e2e.tenant import tenant
from tests.waiting import until

pytestmark = pytest.mark.e2e

SIZES = [(800, 480), (1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_bare_x_server(size: Size, tmp_path: Path) -> None:
    with (
        tenant() as server,
        x_server(size) as display,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a full screen")
        display.press("Return")
        process.shows("code")
        until(lambda: camera.read_by_opencv(display.screenshot()), 10, "a code")
        assert is_covered(display)


def test_wayland(tmp_path: Path) -> None:
    size = (1920, 1080)
    with (
        tenant() as server,
        sway(size) as display,
        kiosk(display, tmp_path, settings=server.settings) as process,
    ):
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a full screen")
        display.press("Return")
        process.shows("code")
        until(lambda: camera.read_by_opencv(display.screenshot()), 10, "a code")
        assert is_covered(display)
