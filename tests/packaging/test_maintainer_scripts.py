"""What the maintainer scripts do to a device, with Debian's own notes of what is enabled."""

import re
from pathlib import Path

import pytest

from kiosk.service.unit import filled
from tests.packaging.conftest import Machine

SYSTEM = "etc/systemd/system"
DESKTOP = f"{SYSTEM}/display-manager.service"
ENABLED = f"{SYSTEM}/multi-user.target.wants/kiosk.service"
WRITTEN = ("etc/kiosk", "var/lib/kiosk-settings", "etc/systemd/system/kiosk.service.d")
"""By the administrator, or copied from what they wrote on the boot partition."""
OWN = ("var/lib/kiosk", "var/cache/kiosk")
HOME = "var/lib/kiosk"


class Device:
    """A root in a folder; `deb-systemd-helper` is the real one, the other programs are stubs."""

    def __init__(self, machine: Machine) -> None:
        self.root = machine.root / "device"
        self.machine = machine
        machine.environment |= {"DPKG_ROOT": str(self.root), "DPKG_MAINTSCRIPT_PACKAGE": "kiosk"}
        for program in ("deb-systemd-invoke", "py3clean", "py3compile", "systemctl", "userdel"):
            machine.program(program, "")
        machine.program("systemd-sysusers", "")
        self.has_user(str(self.root / HOME))
        (self.root / "run/systemd/system").mkdir(parents=True)
        self.write("usr/lib/systemd/system/kiosk.service", filled("kiosk.service"))
        for script in ("postinst", "prerm", "postrm"):
            path = machine.root / "checkout/tools/deb/control" / script
            path.write_text(re.sub(r"(?<=[ =])/(?=\w)", f"{self.root}/", path.read_text()))
            path.chmod(0o755)

    def write(self, name: str, text: str = "") -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def has_user(self, home: str) -> None:
        self.machine.program("getent", f"echo 'kiosk:x:990:990::{home}:/usr/sbin/nologin'")

    def has_desktop(self) -> None:
        path = self.write(f"{SYSTEM}/lightdm.service")
        (self.root / DESKTOP).symlink_to(path)

    @property
    def is_enabled(self) -> bool:
        return (self.root / ENABLED).is_symlink()

    def run(self, script: str, *arguments: str) -> list[str]:
        """Run a script to its good end and return the lines it says."""
        self.machine.calls()
        done = self.machine.run(f"deb/control/{script}", *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()


@pytest.fixture
def device(machine: Machine) -> Device:
    return Device(machine)


def test_first_installation_takes_the_screen_from_the_next_start(device: Device) -> None:
    (line,) = device.run("postinst", "configure", "")
    assert "from the next start" in line
    assert device.is_enabled
    assert "deb-systemd-invoke start kiosk.service" not in device.machine.calls()


def test_upgrade_keeps_what_the_administrator_decided(device: Device) -> None:
    device.run("postinst", "configure", "")
    assert device.run("postinst", "configure", "1.0") == []
    assert device.is_enabled
    (device.root / ENABLED).unlink()
    device.run("postinst", "configure", "1.0")
    assert not device.is_enabled


def test_desktop_keeps_its_screen_through_upgrades(device: Device) -> None:
    device.has_desktop()
    (line,) = device.run("postinst", "configure", "")
    assert "lightdm.service has the screen" in line
    for _ in range(2):
        assert not device.is_enabled
        assert device.run("postinst", "configure", "1.0") == []
    (device.root / DESKTOP).unlink()
    device.run("postinst", "configure", "1.0")
    assert not device.is_enabled


def test_desktop_keeps_its_screen_from_a_version_that_noted_nothing(device: Device) -> None:
    device.has_desktop()
    device.run("postinst", "configure", "1.0")
    assert not device.is_enabled


def enable(device: Device) -> None:
    (device.root / ENABLED).parent.mkdir(parents=True, exist_ok=True)
    (device.root / ENABLED).symlink_to("/usr/lib/systemd/system/kiosk.service")


def test_screen_that_was_given_to_the_kiosk_stays_given(device: Device) -> None:
    device.has_desktop()
    device.run("postinst", "configure", "")
    (device.root / DESKTOP).unlink()
    enable(device)
    device.run("postinst", "configure", "1.0")
    assert device.is_enabled


def test_removal_that_is_given_up_brings_the_screen_back(device: Device) -> None:
    device.run("postinst", "configure", "")
    device.run("prerm", "remove")
    assert any("invoke stop kiosk.service" in call for call in device.machine.calls())
    assert device.run("postinst", "abort-remove") == []
    assert "deb-systemd-invoke start kiosk.service" in device.machine.calls()


def test_removal_that_is_given_up_starts_nothing_beside_a_desktop(device: Device) -> None:
    device.has_desktop()
    device.run("postinst", "configure", "")
    device.run("postinst", "abort-remove")
    assert "deb-systemd-invoke start kiosk.service" not in device.machine.calls()


def test_removal_leaves_nothing_enabled(device: Device) -> None:
    device.run("postinst", "configure", "")
    device.run("postrm", "remove")
    assert not device.is_enabled


def test_somebody_else_s_user_is_told_of_and_stays(device: Device) -> None:
    device.has_user("/home/kiosk")
    told = device.run("postinst", "configure", "")
    assert [line for line in told if "somebody else's, with the home /home/kiosk" in line]
    device.run("postrm", "purge")
    assert "userdel kiosk" not in device.machine.calls()


@pytest.mark.parametrize("action", ["remove", "purge"])
def test_only_what_the_administrator_wrote_stays_until_a_purge(device: Device, action: str) -> None:
    for place in (*WRITTEN, *OWN):
        device.write(f"{place}/file")
    (told,) = device.run("postinst", "configure", "")
    assert "somebody else" not in told
    assert device.run("postrm", action) == []
    assert "userdel kiosk" in device.machine.calls()
    left = [place for place in (*WRITTEN, *OWN) if (device.root / place).exists()]
    assert left == ([] if action == "purge" else list(WRITTEN))


@pytest.mark.parametrize("user_is_there", [True, False])
def test_purging_does_not_fail_for_the_user(device: Device, user_is_there: bool) -> None:
    device.machine.program("userdel", "echo 'userdel: user kiosk\nis in use' >&2; exit 8")
    if not user_is_there:
        device.machine.program("getent", "exit 2")
    told = device.run("postrm", "purge")
    in_use = "kiosk: the user kiosk could not be deleted: userdel: user kiosk is in use"
    assert told == ([in_use] if user_is_there else [])
