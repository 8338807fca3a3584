"""What systemd itself says about the units."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from kiosk.assets import asset_path
from kiosk.service.unit import PLACES, filled

UNITS = ("kiosk.service", "kiosk-settings.service", "kiosk-cec@.service")
FALLBACKS = ("kiosk-linuxfb.conf", "kiosk-x11.conf")
EXPOSURE = 25
"""In tenths, as `systemd-analyze security --threshold` takes it."""


class Units:
    """A folder of units in place of the system's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "kiosk"
        for stub in ("kiosk", "cage"):
            (folder / stub).write_text("#!/bin/sh\n")
            (folder / stub).chmod(0o755)
        self.put("seatd.service", "[Service]\nExecStart=/bin/true\n")

    def put(self, name: str, text: str) -> Path:
        """Add a unit or drop-in; a template gets the instance that udev would start."""
        path = self.folder / name.replace("@.", "@cec0.")
        path.parent.mkdir(exist_ok=True)
        # Whether this machine has the programs of a kiosk is not the question.
        for program in ("/usr/bin/cage", "/usr/bin/Xorg", "/usr/bin/cec-ctl"):
            text = text.replace(program, str(self.folder / "cage"))
        path.write_text(text)
        return path

    def analyze(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Ask `systemd-analyze`, which sees these units before the system's."""
        return subprocess.run(
            ["systemd-analyze", *arguments],
            env={**os.environ, "SYSTEMD_UNIT_PATH": f"{self.folder}:"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )


@pytest.fixture
def units(tmp_path: Path) -> Units:
    return Units(tmp_path)


def told(name: str, key: str) -> list[str]:
    """All that a unit is told under a key."""
    return re.findall(rf"(?m)^{key}=(.*)$", filled(name))


@pytest.mark.parametrize("name", UNITS)
def test_unit_is_understood(units: Units, name: str) -> None:
    verified = units.analyze("verify", units.put(name, filled(name, units.program)))
    assert (verified.returncode, verified.stdout) == (0, "")


def test_mistake_in_a_unit_would_be_noticed(units: Units) -> None:
    text = filled("kiosk.service", units.program).replace("WatchdogSec", "WatchDogSec")
    assert "WatchDogSec" in units.analyze("verify", units.put("kiosk.service", text)).stdout


@pytest.mark.parametrize("name", FALLBACKS)
def test_fallback_is_understood(units: Units, name: str) -> None:
    units.put("kiosk-x11.service", filled("kiosk-x11.service"))
    unit = units.put("kiosk.service", filled("kiosk.service", units.folder / "nowhere"))
    without = units.analyze("verify", unit)
    units.put(f"kiosk.service.d/{name}", filled(name, units.program))
    verified = units.analyze("verify", unit)
    assert (verified.returncode, verified.stdout) == (0, "")
    assert without.returncode == 0


@pytest.mark.parametrize("name", UNITS)
def test_unit_is_hardened(units: Units, name: str) -> None:
    unit = units.put(name, filled(name, units.program))
    security = ("security", "--offline=yes", "--no-pager", f"--threshold={EXPOSURE}")
    judged = units.analyze(*security, unit)
    assert judged.returncode == 0, judged.stdout


def test_soft_unit_would_be_noticed(units: Units) -> None:
    text = filled("kiosk.service", units.program).replace("SystemCallFilter", "#")
    unit = units.put("kiosk.service", text)
    assert units.analyze("security", "--offline=yes", f"--threshold={EXPOSURE}", unit).returncode


@pytest.mark.parametrize("name", [*UNITS, "kiosk-x11.service"])
def test_nothing_waits_for_network_or_time(name: str) -> None:
    keys = ("After", "Wants", "Requires", "BindsTo")
    waited = [unit for key in keys for line in told(name, key) for unit in line.split()]
    assert waited
    assert not {"network", "time"} & {part for unit in waited for part in re.split("[.-]", unit)}


def test_settings_cannot_hold_up_the_screen() -> None:
    assert told("kiosk.service", "Wants") == ["kiosk-settings.service"]
    assert told("kiosk.service", "Requires") == ["seatd.service"]
    assert told("kiosk-settings.service", "TimeoutStartSec") == ["90"]


def test_screen_comes_back_from_whatever_happens() -> None:
    assert told("kiosk.service", "StartLimitIntervalSec") == ["0"]
    assert told("kiosk.service", "Restart") == ["always"]
    assert told("kiosk.service", "Type") == ["notify"]
    assert told("kiosk.service", "NotifyAccess") == ["all"]
    assert told("kiosk.service", "WatchdogSec") == ["20"]
    assert "KIOSK_RESTARTS=1" in told("kiosk.service", "Environment")


def test_every_template_is_filled() -> None:
    names = {path.name for path in asset_path("appliance").iterdir()}
    assert set(PLACES) < names
    for name in names:
        assert "@PROGRAM@" not in filled(name)
