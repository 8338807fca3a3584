"""What stands in the way of an installation is told in one line, and nothing is changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.service.install import install_service
from tests.service.devices import PACKAGED, UNIT, Device


def refused(device: Device, capsys: pytest.CaptureFixture[str]) -> str:
    """What an installation is refused with: one line, and nothing has changed."""
    before = device.files()
    assert install_service(machine=device) == 1
    assert device.files() == before
    assert device.calls == []
    told = capsys.readouterr()
    assert told.out == ""
    (line,) = told.err.splitlines()
    return line


def test_only_root(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    here = replace(device, by_root=False)
    assert f"sudo {here.program} install-service" in refused(here, capsys)


def test_no_systemd(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no systemd" in refused(replace(device, lacks=frozenset({"systemctl"})), capsys)


def test_missing_programs_by_their_packages(
    device: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(replace(device, lacks=frozenset({"cage", "Xwayland"})), capsys)
    assert line.endswith("apt-get install cage xwayland")


def test_package_is_not_overridden(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    (device.root / PACKAGED).parent.mkdir(parents=True)
    (device.root / PACKAGED).touch()
    assert "Debian package" in refused(device, capsys)


def test_started_from_a_checkout(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    device.program.unlink()
    assert "PIPX_HOME=/opt/pipx" in refused(device, capsys)


@pytest.mark.parametrize("private", ["program", "python"])
def test_private_installation(
    device: Device, capsys: pytest.CaptureFixture[str], private: str
) -> None:
    path = Path(getattr(device, private))
    line = refused(replace(device, private=frozenset({path})), capsys)
    assert str(path) in line
    assert "PIPX_HOME=/opt/pipx" in line


def test_name_that_systemd_refuses(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    odd = device.root / "a b" / "kiosk"
    odd.parent.mkdir()
    odd.touch()
    assert "a b" in refused(replace(device, program=odd), capsys)


def test_system_that_cannot_be_written_to(
    device: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    (device.root / "etc").touch()
    line = refused(device, capsys)
    assert line.startswith(f"kiosk: {device.root}/etc/systemd/system: ")


@pytest.mark.parametrize("loose", ["program", "python", "package"])
def test_what_others_could_change_is_not_run_by_root(
    device: Device, capsys: pytest.CaptureFixture[str], loose: str
) -> None:
    path = Path(getattr(device, loose))
    line = refused(replace(device, loose=frozenset({path})), capsys)
    assert f"others can change: {path.parent}, on the way to {path}," in line
    assert "PIPX_HOME=/opt/pipx" in line


def test_masked_unit_stays_masked(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    victim = device.root / "victim"
    victim.touch(0o600)
    unit = device.root / UNIT
    unit.parent.mkdir(parents=True)
    unit.symlink_to(victim)
    assert refused(device, capsys) == f"kiosk: {unit} is a link (masked?); remove it first"
    assert install_service(remove=True, machine=device) == 0
    assert unit.is_symlink()
    assert (victim.read_text(), victim.stat().st_mode & 0o777) == ("", 0o600)


def test_what_the_package_brought_goes_with_it(
    device: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    packaged = device.root / PACKAGED
    packaged.parent.mkdir(parents=True)
    packaged.touch()
    assert install_service(remove=True, machine=device) == 1
    assert capsys.readouterr().err.endswith(": sudo apt remove kiosk\n")
    assert packaged.exists()
    assert device.calls == []
