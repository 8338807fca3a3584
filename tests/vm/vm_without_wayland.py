"""The two ways without Wayland, by the commands of docs/deploy.md, all but the installation."""

import re
from pathlib import Path

import pytest

from tests.vm.image import Image
from tests.vm.machine import BOOT_WITHIN_S, INVITATION, SIZE, WITHIN_S, machine

PAGE = (Path(__file__).parents[2] / "docs/deploy.md").read_text(encoding="utf-8")
COMPOSITOR = "grep -lx cage /proc/[0-9]*/comm 2>/dev/null || true"
BLOCKS = re.findall(r"(?s)```sh\n(.*?)```", PAGE.partition("### Without Wayland")[2])


def commands(way: str) -> str:
    """Return what the page says, for root on a machine that has the packages already."""
    (block,) = [block for block in BLOCKS if f"kiosk-{way}.conf" in block]
    lines = [line for line in block.splitlines() if "apt install" not in line]
    return "set -e\n" + "\n".join(lines).replace("sudo ", "")


@pytest.mark.parametrize("way", ["x11", "linuxfb"])
def test_a_kiosk_without_wayland(image: Image, pictures: Path, way: str) -> None:
    with machine(image) as device:
        device.shows("authorize", BOOT_WITHIN_S)
        assert device.run(COMPOSITOR) != ""
        device.plug_keyboard()
        device.run(commands(way))
        device.log.next("started", WITHIN_S)
        device.shows("authorize")
        assert device.run(COMPOSITOR) == ""
        picture = device.reads(INVITATION)
        picture.save(pictures / f"{way}.png")
        assert picture.size == SIZE
        device.press("ret")
        device.shows("code")
        device.scanned()
        device.press("esc")
        device.shows("authorize")
        assert device.property("NRestarts") == "0"
