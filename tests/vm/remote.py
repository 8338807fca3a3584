"""A television and its remote on a virtual HDMI cable."""

import re

from tests.vm.machine import WITHIN_S, Machine
from tests.waiting import until

TELEVISION, KIOSK = "/dev/cec0", "/dev/cec1"
QUIET = "cec-ctl --skip-info"
PLAYER = re.compile(r"Logical Address +: (\d+) \(Playback")


class Remote:
    """Plugged in when it is made; the package signs in to HDMI-CEC by itself."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        machine.run("modprobe vivid && udevadm settle")
        # Only newer kernels leave the cable to us.
        machine.run("v4l2-ctl -d /dev/video0 --set-ctrl hdmi_000_0_is_connected_to=2 || true")
        unit = f"kiosk-cec@{KIOSK.removeprefix('/dev/')}.service"
        is_up = f"systemctl is-active {unit} || true"
        until(lambda: machine.run(is_up).strip() == "active", WITHIN_S, unit)
        machine.run(f"{QUIET} --device={TELEVISION} --clear")
        machine.run(f"{QUIET} --device={TELEVISION} --tv")
        player = f"cec-ctl --device={KIOSK}"
        known = until(lambda: PLAYER.search(machine.run(player)), WITHIN_S, "the TV's player")
        self._address = known[1]

    def press(self, key: str) -> None:
        """Press and release a key, named as HDMI-CEC names it."""
        send = f"{QUIET} --device={TELEVISION} --to={self._address}"
        pressed = f"{send} --user-control-pressed=ui-cmd={key}"
        said = self._machine.run(f"{pressed} && {send} --user-control-released")
        assert "Not Acknowledged" not in said, said
