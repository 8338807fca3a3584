"""A device: it boots the shipped package on a screen of its own, and a test looks at that."""

import json
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image as Pictures

from tests.e2e import camera
from tests.e2e.reading import words_on
from tests.vm.image import Image
from tests.vm.log import Event, Log
from tests.vm.qemu import Qemu
from tests.waiting import until

SIZE = (1280, 720)
BOOT_WITHIN_S, WITHIN_S = 900, 300
"""Without acceleration, and on a machine that is busy besides."""

INVITATION = "Sign in with your phone"
"""What is to be read on the screen `authorize`."""

LEFT = Path(__file__).parents[2] / "out/vm"
LAST_SEEN, LAST_LOG = LEFT / "last_seen.png", LEFT / "last_log.txt"
"""What was on the screen when a test failed, and what the kiosk and cage had said until then."""

CONNECTOR = "/sys/class/drm/card0-Virtual-1/status"
HOTPLUG = "echo change $(cat /proc/sys/kernel/random/uuid) HOTPLUG=1 >/sys/class/drm/card0/uevent"
AS_KIOSK = "runuser -u kiosk -- env XDG_RUNTIME_DIR=/run/kiosk/session WAYLAND_DISPLAY=wayland-0"
NETWORK = (
    "ip link add lan type dummy && ip address add 192.0.2.7/24 dev lan && "
    "ip link set lan up && ip route add default via 192.0.2.1"
)
PHONE = """import sys
sys.path[:0] = ["/usr/lib/kiosk", "/usr/local/lib/vm"]
from tests.fakes.phone import Phone
Phone().approve(sys.argv[1])
"""


class Machine:
    """It has no network but its own loopback."""

    def __init__(self, qemu: Qemu) -> None:
        self.qemu = qemu
        self.log = Log(qemu.folder / "log")
        self._agent = socket.socket(socket.AF_UNIX)
        self._agent.settimeout(BOOT_WITHIN_S)
        self._agent.connect(str(qemu.folder / "agent"))
        self._answers = self._agent.makefile("rb")

    def run(self, command: str, given: str = "") -> str:
        """Run a shell command inside, as root, once the system is up; return what it says."""
        question = {"command": command, "input": given}
        self._agent.sendall(json.dumps(question).encode() + b"\n")
        answer = json.loads(self._answers.readline())
        assert answer["code"] == 0, (command, answer["output"])
        return str(answer["output"])

    def shows(self, screen: str, within_s: float = WITHIN_S) -> Event:
        """Wait until the screen of this name is reported."""
        return self.log.next("screen", within_s, screen=screen)

    def screenshot(self) -> Pictures.Image:
        """Return what the graphics card puts out."""
        path = self.qemu.folder / "screen.png"
        self.qemu.monitor.tell("screendump", filename=str(path), format="png")
        LEFT.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, LAST_SEEN)
        with Pictures.open(path) as picture:
            return picture.convert("RGB")

    def reads(self, words: str, degrees: int = 0) -> Pictures.Image:
        """Wait until the words can be read on the screen turned by so many degrees."""

        def seen() -> Pictures.Image | None:
            picture = self.screenshot().rotate(degrees, expand=True)
            return picture if words in words_on(picture) else None

        return until(seen, WITHIN_S, f"{words!r} on the screen")

    def scanned(self) -> str:
        """Read the QR code on the screen, as soon as there is one."""
        folder = self.qemu.folder
        return until(lambda: camera.read(self.screenshot(), folder), WITHIN_S, "a QR code")

    def sign_in_by_phone(self, address: str) -> None:
        """Play the phone inside, where the demo tenant is."""
        self.run(f"python3 -P - '{address}'", PHONE)

    def close(self) -> None:
        """Ask nothing more; what was said stays."""
        LEFT.mkdir(parents=True, exist_ok=True)
        LAST_LOG.write_text("".join(self.log.lines), encoding="utf-8")
        self._answers.close()
        self._agent.close()

    def connect(self) -> None:
        """Give it a network, in which nobody answers."""
        self.run(NETWORK)

    def plug_keyboard(self) -> None:
        """Plug a keyboard in."""
        self.qemu.monitor.tell("device_add", driver="usb-kbd", id="keyboard", bus="usb.0")
        known = "cat /proc/bus/input/devices; udevadm settle"
        until(lambda: "QEMU USB Keyboard" in self.run(known), WITHIN_S, "a keyboard")

    def press(self, key: str) -> None:
        """Press and release one key of the keyboard, named as QEMU names it."""
        keys = [{"type": "qcode", "data": key}]
        self.qemu.monitor.tell("send-key", keys=keys, **{"hold-time": 200})

    def switch_output(self, status: str) -> None:
        """Force the output `off`, or let it `detect` what is there, and say that it changed."""
        self.run(f"echo {status} >{CONNECTOR}; {HOTPLUG}")

    def turn(self, transform: str) -> None:
        """Turn the output by so many degrees."""
        self.run(f"{AS_KIOSK} wlr-randr --output Virtual-1 --transform {transform}")

    def property(self, name: str) -> str:
        """Read a property of the service."""
        return self.run(f"systemctl show --value --property={name} kiosk.service").strip()


@contextmanager
def machine(image: Image, kernel_words: str = "", *devices: str) -> Iterator[Machine]:
    """Switch a device on; its disk is as new."""
    with TemporaryDirectory(prefix="kiosk-vm-") as name:
        disk = f"file={image.disk},if=virtio,format=raw,snapshot=on,cache=unsafe"
        width, height = SIZE
        screen = f"virtio-gpu-pci,xres={width},yres={height}"
        all_devices = ("-drive", disk, "-device", screen, "-device", "qemu-xhci,id=usb", *devices)
        qemu = Qemu(image, Path(name), f"rw {kernel_words}", all_devices)
        try:
            started = Machine(qemu)
            try:
                yield started
            finally:
                started.close()
        finally:
            qemu.cut()
