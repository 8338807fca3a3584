"""A QEMU process without acceleration, and nothing in it but what is asked for."""

import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.vm.image import Image
from tests.vm.qmp import Monitor

PORTS = ("agent", "log")
ENDS_WITH_US = ("setpriv", "--pdeathsig", "KILL")
"""Also when the test is killed: nobody else would end a machine that nobody sees."""


class Qemu:
    """Runs until `cut`, which is what a power cut is to everything in memory."""

    def __init__(
        self, image: Image, folder: Path, kernel_words: str, devices: Sequence[str] = ()
    ) -> None:
        self.folder = folder
        self._console = (folder / "console.txt").open("wb")
        # Two ends that are connected already: a socket's name is there before anybody listens.
        ours, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [
                *ENDS_WITH_US,
                *("qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-m", "1536", "-smp", "2"),
                *(
                    "-nodefaults",
                    "-no-user-config",
                    "-display",
                    "none",
                    "-nic",
                    "none",
                    "-no-reboot",
                ),
                *("-kernel", str(image.kernel), "-initrd", str(image.initrd)),
                *("-append", f"root=/dev/vda console=ttyS0 quiet {kernel_words}"),
                *("-serial", "stdio", "-chardev", f"socket,id=qmp,fd={theirs.fileno()}"),
                *("-mon", "chardev=qmp,mode=control"),
                *("-device", "virtio-rng-pci", "-device", "virtio-serial-pci"),
                *(word for port in PORTS for word in _port(port, folder)),
                *devices,
            ],
            stdin=subprocess.DEVNULL,
            stdout=self._console,
            stderr=subprocess.STDOUT,
            pass_fds=(theirs.fileno(),),
        )
        theirs.close()
        try:
            self.monitor = Monitor(ours)
        except (AssertionError, OSError) as exc:
            ours.close()
            self._end()
            raise AssertionError(self.console) from exc

    @property
    def console(self) -> str:
        """What the kernel and QEMU said."""
        return (self.folder / "console.txt").read_text(errors="replace")

    @property
    def ended(self) -> bool:
        """Whether the machine has stopped by itself."""
        return self._process.poll() is not None

    def cut(self) -> None:
        """Take the power away; once more does nothing."""
        self.monitor.close()
        self._end()

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._console.close()


def _port(name: str, folder: Path) -> tuple[str, ...]:
    channel = f"socket,id={name},path={folder}/{name},server=on,wait=off"
    return ("-chardev", channel, "-device", f"virtserialport,chardev={name},name={name}")
