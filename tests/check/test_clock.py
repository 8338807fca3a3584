"""What `--check` says of this device's clock."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from kiosk import RELEASED
from kiosk.check.clock import clock_line, time_service_lines
from kiosk.oauth.clock import ClockedWire
from kiosk.oauth.wire import Response
from tests.check.reports import check
from tests.fakes.behaviours import answer
from tests.fakes.hostile import HostileServer
from tests.fakes.wire import ScriptedWire


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off", "verdict", "words"),
    [
        (timedelta(minutes=4), "pass", "differs from the server's by 2[34][0-9] s"),
        (timedelta(hours=5), "warn", "off by about 5 hours, behind"),
        (timedelta(days=3), "fail", "off by about 3 days, behind"),
    ],
)
def test_a_clock_that_is_off(off: timedelta, verdict: str, words: str, tmp_path: Path) -> None:
    date = format_datetime(datetime.now(UTC) + off, usegmt=True)
    with HostileServer(answer(headers={"Date": date})) as server:
        settings = f"ISSUER={server.url()}\nCLIENT_ID=a\nALLOW_INSECURE_HTTP=true\n"
        line = check(tmp_path, settings).line("clock")
    assert line["verdict"] == verdict
    assert re.search(words, line["text"])


def test_a_clock_from_before_this_program_was_made_is_wrong_without_a_server() -> None:
    made = datetime(RELEASED.year, RELEASED.month, RELEASED.day, tzinfo=UTC).timestamp()
    wire = ScriptedWire(lambda _: Response(200))
    for shown, verdict in ((made - 1, "fail"), (made, "warn")):
        wire.wall_offset_s += shown - wire.wall_time()
        assert clock_line(ClockedWire(wire), None).verdict == verdict


@pytest.mark.parametrize(
    ("synchronised", "verdict"), [(True, "pass"), (False, "warn"), (None, "skip")]
)
def test_whether_a_time_service_has_set_it_is_said(synchronised: bool | None, verdict: str) -> None:
    (line,) = time_service_lines(lambda: synchronised)
    assert (line.verdict, line.subject) == (verdict, "timesync")
    assert ("(or install systemd-timesyncd)" in line.fix) == (verdict == "warn")
