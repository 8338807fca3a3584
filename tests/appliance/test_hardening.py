"""What the kiosk may do on its machine."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.appliance.conftest import Start
from tests.appliance.suites import Suite

THRESHOLD = 2.5


def test_what_the_units_are_exposed_to(
    start: Start, suite: Suite, record_property: Callable[[str, object], None]
) -> None:
    with start() as service:
        for unit in ("kiosk.service", "kiosk-settings.service"):
            said = service.machine.run("systemd-analyze", "security", "--no-pager", unit)
            level = re.search(r"Overall exposure level for \S+: ([\d.]+)", said)
            assert level, said
            assert float(level[1]) <= THRESHOLD, said
            record_property(f"figure: exposure of {unit}, {suite.name}", float(level[1]))


def test_the_rules_hold_for_the_kiosk_and_not_only_for_its_compositor(start: Start) -> None:
    with start() as service:
        lines = Path(f"/proc/{service.pid}/status").read_text()
        status = dict(re.findall(r"(\w+):\s+(.+)", lines))
        assert status["NoNewPrivs"] == "1"
        assert status["Seccomp"] == "2"
        assert int(status["CapEff"], 16) == int(status["CapBnd"], 16) == 0


def test_it_can_write_only_to_its_own_folders(start: Start) -> None:
    with start() as service:
        found = subprocess.run(
            ["nsenter", "--mount", f"--target={service.pid}", "--", *SEARCH],
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        elsewhere = {path for path in found.stdout.split() if not path.startswith(OWN)}
        assert elsewhere == set()
        assert {"/run/kiosk", "/var/lib/kiosk", "/var/cache/kiosk"} <= set(found.stdout.split())


# The last three are everybody's.
OWN = ("/run/kiosk", "/var/lib/kiosk", "/var/cache/kiosk", "/tmp", "/var/tmp", "/run/lock")  # noqa: S108
SEARCH = (
    *("runuser", "--user=kiosk", "--", "find", "/", "-maxdepth", "4"),
    *("-path", "/proc", "-prune", "-o", "-path", "/dev", "-prune"),
    *("-o", "-type", "d", "-writable", "-print"),
)
