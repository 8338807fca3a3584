"""What `--check` says of systemd."""

import re
from pathlib import Path

import pytest

from kiosk.check.service import AS_THE_SERVICE, service_lines
from kiosk.command_line import parse
from tests.check.reports import ROOT


@pytest.mark.parametrize(
    ("watchdog", "verdict", "says"),
    [
        ("20000000", "pass", "restarts it after 20 s without a sign of life"),
        ("", "warn", "a screen that froze"),
        ("soon", "warn", "a screen that froze"),
        ("²", "warn", "a screen that froze"),
        ("9" * 5000, "pass", "restarts it after"),
    ],
)
def test_in_the_unit_the_watchdog_is_named(watchdog: str, verdict: str, says: str) -> None:
    (line,) = service_lines({"NOTIFY_SOCKET": "/run/n", "WATCHDOG_USEC": watchdog})
    assert line.verdict == verdict
    assert says in line.text


def test_a_check_by_hand_is_told_from_one_of_the_service(tmp_path: Path) -> None:
    unit = tmp_path / "kiosk.service"
    (line,) = service_lines({}, (unit,))
    assert (line.verdict, line.fix) == ("skip", "sudo kiosk install-service")
    unit.touch()
    (line,) = service_lines({}, (unit,))
    assert (line.verdict, line.fix) == ("skip", f"to see what it sees: {AS_THE_SERVICE}")
    (line,) = service_lines({"STATE_DIRECTORY": "/var/lib/kiosk"}, (unit,))
    assert line.verdict == "pass"


def test_the_command_reads_what_the_unit_reads() -> None:
    unit = (ROOT / "assets" / "appliance" / "kiosk.service").read_text(encoding="utf-8")
    for option in re.findall(r"--env-file=\S+", AS_THE_SERVICE):
        assert option in unit
    assert AS_THE_SERVICE.count("--env-file=") == unit.count("--env-file=")
    for setting in ("XDG_RUNTIME_DIR=/run/kiosk/session", "QT_QPA_PLATFORM=wayland"):
        assert setting in AS_THE_SERVICE
        assert setting in unit
    assert parse(AS_THE_SERVICE.partition(" kiosk ")[2].partition(" kiosk ")[2].split()).check
