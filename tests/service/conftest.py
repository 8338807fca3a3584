from pathlib import Path

import pytest

from tests.service.cards import Card
from tests.service.devices import Device


@pytest.fixture
def card(tmp_path: Path) -> Card:
    return Card(tmp_path)


@pytest.fixture
def device(tmp_path: Path) -> Device:
    """A running machine with the kiosk in /opt and everything that it needs."""
    program = tmp_path / "opt/kiosk/bin/kiosk"
    program.parent.mkdir(parents=True)
    program.touch()
    (tmp_path / "run/systemd/system").mkdir(parents=True)
    return Device(tmp_path, program, program.with_name("python"), tmp_path / "opt/kiosk/lib/kiosk")
