"""Virtual displays: a bare X server, and a Wayland compositor without outputs of its own."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PIL import Image, ImageGrab

from tests.waiting import until

Size = tuple[int, int]

POINTER = 1
"""Of the capabilities of a Wayland seat."""


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
class Wayland:
    """A Wayland session with one output that nobody sees."""

    environment: dict[str, str]
    size: Size

    def screenshot(self) -> Image.Image:
        environment = {**os.environ, **self.environment}
        # With the mouse's arrow; a PNG would take longer to write than all the rest.
        command = ["grim", "-c", "-t", "ppm", "-"]
        answer = subprocess.run(command, env=environment, capture_output=True, check=True)
        return Image.open(BytesIO(answer.stdout)).convert("RGB")

    def press(self, key: str) -> None:
        # The virtual keyboard is new to the client at each call; the first key would be lost.
        environment = {**os.environ, **self.environment}
        subprocess.run(["wtype", "-s", "700", "-k", key], env=environment, check=True)


@dataclass(frozen=True, slots=True)
class Sway(Wayland):
    """A desktop's compositor, which can be told what a person would do to its output."""

    def tell(self, command: str) -> None:
        """Have it do something to its output or its seat."""
        self._message("--quiet", command)

    @property
    def has_a_mouse(self) -> bool:
        """Whether anything that it knows claims to move an arrow."""
        seats = json.loads(self._message("--raw", "--type", "get_seats"))
        return any(seat["capabilities"] & POINTER for seat in seats)

    def _message(self, *arguments: str) -> str:
        (socket,) = Path(self.environment["XDG_RUNTIME_DIR"]).glob("sway-ipc.*")
        command = ["swaymsg", "-s", str(socket), *arguments]
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


@contextmanager
def sway(size: Size) -> Iterator[Sway]:
    width, height = size
    with TemporaryDirectory() as name:
        config = Path(name) / "sway.conf"
        output = f"output HEADLESS-1 resolution {width}x{height}"
        config.write_text(f"{output}\ndefault_border none\n")
        with _compositor(["sway", "--config", str(config)], Path(name)) as environment:
            yield Sway(environment, size)


CAGE_SIZE = (1280, 720)
"""Of an output without a screen; cage 0.1 has no way to ask for another."""


@contextmanager
def cage(*options: str) -> Iterator[Wayland]:
    """The kiosk's own compositor. It takes no keys from here, and pictures only when rotated."""
    width, height = CAGE_SIZE
    size = (height, width) if options.count("-r") % 2 else (width, height)
    # Its program ends with its input: cage leaves it behind when it is terminated.
    with (
        TemporaryDirectory() as name,
        _compositor(["cage", *options, "--", "cat"], Path(name)) as environment,
    ):
        yield Wayland(environment, size)


@contextmanager
def _compositor(command: Sequence[str], folder: Path) -> Iterator[dict[str, str]]:
    """Run a compositor of wlroots; give what its clients need to know."""
    as_nobody: list[str] = []
    if os.geteuid() == 0:
        # Both refuse to run as root, as which CI runs.
        as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        shutil.chown(folder, "nobody", "nogroup")
    compositor = subprocess.Popen(
        [*as_nobody, *command],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert compositor.stdin
    try:
        sockets = until(
            lambda: [path for path in folder.glob("wayland-*") if path.is_socket()], 20, command[0]
        )
        yield {
            "WAYLAND_DISPLAY": sockets[0].name,
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "wayland",
        }
    finally:
        compositor.stdin.close()
        compositor.terminate()
        compositor.wait()
