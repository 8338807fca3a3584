"""A disk that cannot be written to does not stop the screen."""

import pytest

from tests.appliance.conftest import Start
from tests.appliance.service import Service

STATE = "/var/lib/kiosk"
FULL = f"""mount -t tmpfs -o size=16k,mode=755 tmpfs {STATE}
chown kiosk: {STATE}
dd if=/dev/zero of={STATE}/filler bs=4k 2>/dev/null || true
! echo more >{STATE}/more"""
READ_ONLY = """mount --bind /var /var
mount -o remount,bind,ro /var
! touch /var/lib/kiosk/more"""


@pytest.mark.parametrize("trouble", [FULL, READ_ONLY], ids=["full", "read-only"])
def test_the_screen_is_there_all_the_same(trouble: str, start: Start) -> None:
    with start(settings="REMEMBER=true\n") as service:
        machine = service.machine
        machine.run("systemctl", "stop", "kiosk")
        machine.run("sh", "-ec", trouble)
        since = machine.journal.end
        machine.run("systemctl", "start", "kiosk")
        is_somehow_shown(service, since)


def is_somehow_shown(service: Service, since: int) -> None:
    service.machine.journal.wait(r"screen screen=\w+", since)
    assert service.show("ActiveState") == "active"
    assert service.show("NRestarts") == "0"
