"""What a device meets when it is switched on alone: no television, and a clock of years ago."""

from pathlib import Path

from tests.vm.image import Image
from tests.vm.machine import BOOT_WITHIN_S, INVITATION, WITHIN_S, machine
from tests.waiting import until


def test_television_off_and_clock_wrong(image: Image, pictures: Path) -> None:
    """Nobody presses anything: the television comes, then the network, then the time."""
    with machine(image, "video=Virtual-1:d", "-rtc", "base=2019-02-03T04:05:06") as device:
        device.log.next("started", BOOT_WITHIN_S)
        assert "disconnected" in device.run("cat /sys/class/drm/card0-Virtual-1/status")
        device.switch_output("detect")
        device.reads(INVITATION)
        device.connect()
        device.log.next("outage", WITHIN_S, kind="wrong_clock", state="began")
        device.reads("clock is wrong").save(pictures / "wrong_clock.png")
        device.run("date --set='2030-01-02 03:04:05'")
        device.log.next("outage", WITHIN_S, kind="wrong_clock", state="over")
        device.reads("Scan a code")
        until(lambda: device.property("ActiveState") == "active", WITHIN_S, "READY")
