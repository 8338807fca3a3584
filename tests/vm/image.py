"""A disk with Debian and the shipped package on it, for a machine that boots by itself."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.appliance import package as packages
from tests.appliance.disk import disk
from tests.appliance.roots import root

HERE = Path(__file__).parent
SIZE = "3G"
WITHOUT = shutil.ignore_patterns("__pycache__")
SLOW = """[Service]
Environment=WLR_RENDERER=pixman
TimeoutStartSec=600
WatchdogSec=120
"""
"""For a machine without a graphics processor, some ten times slower than a device."""

UNITS = ("vm-agent.service", "vm-log.service")


def machine_packages() -> list[str]:
    """Return what the package does not ask for, but a machine and its tests need."""
    text = (HERE / "packages.txt").read_text(encoding="utf-8")
    return re.findall(r"(?m)^[\w.+-]+", text)


@dataclass(frozen=True, slots=True)
class Image:
    """What QEMU starts; nothing is ever written to `disk`."""

    kernel: Path
    initrd: Path
    disk: Path


def build(suite: str, package: Path, folder: Path) -> Image:
    """Install `package` on a system of this suite, and make a disk in `folder` of it."""
    bare = root(suite, [*machine_packages(), *packages.depends(package)])
    image = Image(folder / "vmlinuz", folder / "initrd.img", folder / "disk")
    with disk([bare]) as made:
        _install(made.root, package)
        for name in ("vmlinuz", "initrd.img"):
            (found,) = made.root.glob(f"boot/{name}-*")
            shutil.copyfile(found, folder / name)
        command = ["mkfs.ext4", "-q", "-d", str(made.root), str(image.disk), SIZE]
        subprocess.run(command, check=True)
    return image


def _install(system: Path, package: Path) -> None:
    guest = system / "usr/local/lib/vm"
    shutil.copytree(HERE / "guest", guest)
    for part in ("fakes", "store"):
        shutil.copytree(HERE.parent / part, guest / "tests" / part, ignore=WITHOUT)
    shutil.copyfile(package, system / "kiosk.deb")
    for unit in UNITS:
        (guest / unit).rename(system / "etc/systemd/system" / unit)
    (guest / "60-vm.rules").rename(system / "etc/udev/rules.d/60-vm.rules")
    drop_in = system / "etc/systemd/system/kiosk.service.d/slow.conf"
    drop_in.parent.mkdir()
    drop_in.write_text(SLOW)
    (system / "etc/kiosk").mkdir()
    (system / "etc/kiosk/kiosk.env").write_text("LOG_FORMAT=json\nDEVICE_NAME=Lobby\n")
    for command in (["dpkg", "--install", "/kiosk.deb"], ["systemctl", "enable", *UNITS]):
        subprocess.run(["chroot", str(system), *command], check=True, stdout=subprocess.DEVNULL)
