import os
from dataclasses import replace

import pytest

from kiosk.service.install import install_service
from kiosk.service.unit import PLACES, filled
from tests.service.devices import UNIT, Device


def test_same_files_as_the_package_has(device: Device) -> None:
    before = device.files()
    assert install_service(machine=device) == 0
    assert device.files() - before == {f"etc/{place}" for place in PLACES.values()}
    for template, place in PLACES.items():
        text = (device.root / "etc" / place).read_text()
        assert text == filled(template).replace("/usr/bin/kiosk", str(device.program))
        assert (device.root / "etc" / place).stat().st_mode & 0o777 == 0o644
    assert f"cage -d -- {device.program} " in (device.root / UNIT).read_text()
    assert (device.root / "etc/kiosk").is_dir()


def test_system_is_told(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    assert install_service(machine=device) == 0
    assert device.calls == [
        "systemd-sysusers /etc/sysusers.d/kiosk.conf",
        "systemctl kill --signal=HUP systemd-logind.service",
        "systemctl daemon-reload",
        "systemctl enable kiosk.service",
    ]
    assert "systemctl start kiosk" in capsys.readouterr().out.splitlines()[-1]


def test_image_that_does_not_run_yet(device: Device) -> None:
    (device.root / "run/systemd/system").rmdir()
    assert install_service(machine=device) == 0
    assert [call.split()[0:2] for call in device.calls] == [
        ["systemd-sysusers", "/etc/sysusers.d/kiosk.conf"],
        ["systemctl", "enable"],
    ]


def test_again_changes_nothing(device: Device) -> None:
    assert install_service(machine=device) == 0
    first = device.files()
    assert install_service(machine=device) == 0
    assert device.files() == first


def test_desktop_keeps_its_screen(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    (device.root / "etc/systemd/system").mkdir(parents=True)
    link = device.root / "etc/systemd/system/display-manager.service"
    link.symlink_to("/lib/systemd/system/lightdm.service")
    assert install_service(machine=device) == 0
    assert "systemctl enable kiosk.service" not in device.calls
    assert "systemctl disable --now lightdm.service" in capsys.readouterr().out


@pytest.mark.parametrize("failing", ["systemd-sysusers", "daemon-reload", "enable"])
def test_failure_of_the_system_is_passed_on(
    device: Device, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    assert install_service(machine=replace(device, failing=failing)) == 1
    assert "next start" not in capsys.readouterr().out


def test_print_writes_nothing(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    here = replace(device, by_root=False)
    before = here.files()
    assert install_service(print_only=True, machine=here) == 0
    assert capsys.readouterr().out == filled("kiosk.service", here.program)
    assert here.files() == before


def test_folders_can_be_read_by_all_whatever_the_umask(device: Device) -> None:
    before = os.umask(0o077)
    try:
        assert install_service(machine=device) == 0
    finally:
        os.umask(before)
    for name in ("kiosk", "sysusers.d", "udev/rules.d"):
        assert (device.root / "etc" / name).stat().st_mode & 0o777 == 0o755


def test_folder_of_the_administrator_keeps_its_mode(device: Device) -> None:
    folder = device.root / "etc/kiosk"
    folder.mkdir(parents=True)
    folder.chmod(0o750)
    assert install_service(machine=device) == 0
    assert folder.stat().st_mode & 0o777 == 0o750
