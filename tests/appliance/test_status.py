"""What whoever looks after a hundred screens can read of one."""

import json
import re

import pytest

from tests.appliance.conftest import Start
from tests.appliance.service import Service
from tests.waiting import until

PROVIDER = "ISSUER=https://sso.example.com\nCLIENT_ID=lobby\n"
FILES = ("/run/kiosk/status.json", "/run/kiosk/kiosk.prom")


def test_systemctl_status_says_what_it_does(start: Start) -> None:
    with start(settings=PROVIDER) as service:
        said = service.machine.run("systemctl", "status", "--no-pager", "kiosk")
        assert re.search(r"Status: \"\w.+\.\"", said), said


def test_anybody_may_read_its_files_and_nobody_else_may_write(start: Start) -> None:
    with start(settings=PROVIDER) as service:
        status = service.machine.path(FILES[0])
        until(lambda: json.loads(status.read_text())["state"] == "authorize", 20, "the new state")
        for path in FILES:
            assert service.machine.run("stat", "--format=%a %U", path) == "644 kiosk"
        read = [service.machine.run("cat", path, user="nobody") for path in FILES]
        assert json.loads(read[0])["state"] == "authorize"
        samples = [line for line in read[1].splitlines() if not line.startswith("#")]
        assert all(re.fullmatch(r"kiosk_\w+(\{\w+=\"[^\"]*\"\})? \S+", line) for line in samples)
        assert any(line.startswith('kiosk_state{state="authorize"} 1') for line in samples)


@pytest.mark.parametrize("table", ["tcp", "tcp6", "udp", "udp6"])
def test_it_listens_on_no_port(table: str, start: Start) -> None:
    with start(settings=PROVIDER) as service:
        assert listening(service, table) == []


def listening(service: Service, table: str) -> list[str]:
    rows = service.machine.run("cat", f"/proc/net/{table}").splitlines()[1:]
    return [row for row in rows if table.startswith("udp") or row.split()[3] == "0A"]
