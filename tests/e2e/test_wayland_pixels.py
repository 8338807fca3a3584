"""Under Wayland every pixel of the output is the kiosk's, whoever composes it.

Where nobody draws, the X server here is white, sway grey and cage black. So where the same picture
comes from all of them, to the pixel, there is no title bar, no border, no arrow and no gap in it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PIL import Image, ImageChops

from tests.e2e.displays import Display, Size, cage, is_covered, sway, x_server
from tests.e2e.kiosk_process import KioskProcess, kiosk
from tests.e2e.wayland_mouse import mouse
from tests.waiting import until

pytestmark = pytest.mark.e2e

NOBODY = (
    "ISSUER=http://127.0.0.1:9\nCLIENT_ID=app\nALLOW_INSECURE_HTTP=true\n"
    "DEVICE_NAME=Lobby\nREDUCED_MOTION=true\nNIGHT_HOURS=off\n"
)
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


@contextmanager
def authorize_on(display: Display) -> Iterator[KioskProcess]:
    with TemporaryDirectory() as name, kiosk(display, Path(name), settings=NOBODY) as process:
        process.shows("authorize")
        yield process


def on_x(size: Size) -> Image.Image:
    with x_server(size) as display, authorize_on(display):
        until(lambda: is_covered(display), 10, "a full screen")
        return display.screenshot().convert("RGB")


def is_same(display: Display, wanted: Image.Image) -> bool:
    picture = display.screenshot()
    return picture.size == wanted.size and not ImageChops.difference(picture, wanted).getbbox()


def comes_to_be(display: Display, wanted: Image.Image) -> None:
    what = f"the picture of a bare X server, {wanted.size}"
    until(lambda: is_same(display, wanted), 10, what)


def test_sway_upright_and_rotated_while_it_runs() -> None:
    with sway(LANDSCAPE) as display, authorize_on(display):
        comes_to_be(display, on_x(LANDSCAPE))
        display.tell("output HEADLESS-1 transform 90")
        comes_to_be(replace(display, size=PORTRAIT), on_x(PORTRAIT))


@pytest.mark.parametrize(
    "options",
    [("-d", "-r"), ("-d", "-r", "-r"), ("-r",)],
    ids=["rotated", "upside-down", "decorated by who draws"],
)
def test_cage(options: tuple[str, ...]) -> None:
    with cage(*options) as display, authorize_on(display):
        comes_to_be(display, on_x(display.size))


def test_an_arrow_is_there_only_after_a_mouse_was_moved() -> None:
    with sway(LANDSCAPE) as display, authorize_on(display):
        without = on_x(LANDSCAPE)
        comes_to_be(display, without)
        with mouse(display.environment) as plugged_in:
            # So do HDMI-CEC adapters on a Raspberry Pi: they claim to be a mouse.
            until(lambda: display.has_a_mouse, 10, "a mouse")
            comes_to_be(display, without)
            plugged_in.move_to(960, 540, *LANDSCAPE)
            until(lambda: not is_same(display, without), 2, "an arrow")
            comes_to_be(display, without)
