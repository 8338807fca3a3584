from dataclasses import replace

import pytest

from kiosk.service.install import install_service
from tests.service.devices import PACKAGED, UNIT, Device


def test_remove_takes_back_what_was_installed(
    device: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    before = device.files()
    assert install_service(machine=device) == 0
    written = device.root / "etc/kiosk/kiosk.env"
    written.touch()
    device.calls.clear()
    assert install_service(remove=True, machine=device) == 0
    assert device.files() == before | {"etc/kiosk/kiosk.env"}
    assert device.calls[0] == "systemctl disable --now kiosk.service"
    assert device.calls[-1] == "systemctl daemon-reload"
    assert "userdel kiosk" in capsys.readouterr().out


def test_what_came_before_the_package_can_be_removed(device: Device) -> None:
    assert install_service(machine=device) == 0
    (device.root / PACKAGED).parent.mkdir(parents=True)
    (device.root / PACKAGED).touch()
    assert install_service(remove=True, machine=device) == 0
    assert not (device.root / UNIT).exists()
    assert (device.root / PACKAGED).exists()


def test_nothing_to_remove(device: Device, capsys: pytest.CaptureFixture[str]) -> None:
    here = replace(device, lacks=frozenset({"cage"}))
    assert install_service(remove=True, machine=here) == 0
    assert here.calls == []
    assert "no service" in capsys.readouterr().out
