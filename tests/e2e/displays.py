"""Virtual displays: a bare X server, and a Wayland compositor without outputs of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PIL import Image, ImageGrab

from tests.waiting import until

Size = tuple[int, int]


class Display(Protocol):
    """Somewhere a kiosk can be shown, looked at and typed to."""

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to know to show itself here."""

    @property
    def size(self) -> Size:
        """Width and height in pixels."""

    def screenshot(self) -> Image.Image:
        """Return what a person would see."""

    def press(self, key: str) -> None:
        """Press and release one key, named as X names it; OK as slowly as it counts."""


def is_covered(display: Display) -> bool:
    """Tell whether our dark ground reaches all corners of what is otherwise white or black."""
    picture = display.screenshot()
    right, bottom = display.size[0] - 1, display.size[1] - 1
    corners = [picture.getpixel(at) for at in ((0, 0), (right, 0), (0, bottom), (right, bottom))]
    return picture.size == display.size and all(_is_ground(corner) for corner in corners)


def _is_ground(pixel: object) -> bool:
    return isinstance(pixel, tuple) and max(pixel) < 0x50 and pixel != (0, 0, 0)


@dataclass(frozen=True, slots=True)
class XServer:
    """Xvfb without a window manager, white where nothing is drawn."""

    environment: dict[str, str]
    size: Size

    def screenshot(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])

    def press(self, key: str) -> None:
        environment = {**os.environ, **self.environment}
        waits = ("sleep", "0.7") if key == "Return" else ()
        subprocess.run(["xdotool", *waits, "key", key], env=environment, check=True)


@contextmanager
def x_server(size: Size) -> Iterator[XServer]:
    reader, writer = os.pipe()
    width, height = size
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"]
    server = subprocess.Popen(
        [*command, "-wr", "-noreset", "-nolisten", "tcp", "-nocursor"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    try:
        yield XServer({"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, size)
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True, slots=True)
class Sway:
    """A Wayland session with one output that nobody sees."""

    environment: dict[str, str]
    size: Size
    folder: Path

    def screenshot(self) -> Image.Image:
        picture = self.folder / "screen.png"
        subprocess.run(["grim", str(picture)], env={**os.environ, **self.environment}, check=True)
        return Image.open(picture).convert("RGB")

    def press(self, key: str) -> None:
        # The virtual keyboard is new to the client at each call; the first key would be lost.
        wait_ms = "700" if key == "Return" else "150"
        environment = {**os.environ, **self.environment}
        subprocess.run(["wtype", "-s", wait_ms, "-k", key], env=environment, check=True)


@contextmanager
def sway(size: Size) -> Iterator[Sway]:
    width, height = size
    with TemporaryDirectory() as name:
        folder = Path(name)
        config = folder / "sway.conf"
        output = f"output HEADLESS-1 resolution {width}x{height}"
        config.write_text(f"{output}\ndefault_border none\n")
        as_nobody: list[str] = []
        if os.geteuid() == 0:
            # Sway refuses to run as root, as which CI runs.
            as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
            shutil.chown(folder, "nobody", "nogroup")
        compositor = subprocess.Popen(
            [*as_nobody, "sway", "--config", str(config)],
            env={
                "PATH": os.environ["PATH"],
                "HOME": name,
                "XDG_RUNTIME_DIR": name,
                "WLR_BACKENDS": "headless",
                "WLR_RENDERER": "pixman",
                "WLR_LIBINPUT_NO_DEVICES": "1",
            },
            stderr=subprocess.DEVNULL,
        )
        try:
            sockets = until(
                lambda: [path for path in folder.glob("wayland-*") if path.is_socket()], 20, "sway"
            )
            environment = {
                "WAYLAND_DISPLAY": sockets[0].name,
                "XDG_RUNTIME_DIR": name,
                "QT_QPA_PLATFORM": "wayland",
            }
            yield Sway(environment, size, folder)
        finally:
            compositor.terminate()
            compositor.wait()
