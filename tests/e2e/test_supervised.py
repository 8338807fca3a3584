"""A kiosk under a supervisor: what it says, what it writes, and when it leaves by itself."""

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.e2e import camera
from tests.e2e.displays import XServer, is_covered
from tests.e2e.kiosk_process import ROOT, KioskProcess, kiosk
from tests.e2e.tenant import Tenant, tenant
from tests.fakes.notify_socket import NotifySocket, notify_socket
from tests.fakes.phone import Phone
from tests.waiting import until

pytestmark = pytest.mark.e2e

PERSON = "Amara Okafor"
WAITING = "STATUS=Waiting for somebody to press Authorize."


@pytest.fixture
def server() -> Iterator[Tenant]:
    with tenant("--interval", "1") as running:
        yield running


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[NotifySocket]:
    with notify_socket(tmp_path) as listening:
        yield listening


@pytest.fixture
def status(tmp_path: Path) -> Path:
    (tmp_path / "run").mkdir()
    return tmp_path / "run"


def supervised(supervisor: NotifySocket, status: Path) -> dict[str, str]:
    return {
        "NOTIFY_SOCKET": str(supervisor.path),
        "WATCHDOG_USEC": "1000000",
        "WATCHDOG_PID": "1",
        "RUNTIME_DIRECTORY": f"{status}:{status}/session",
    }


def told(status: Path) -> dict[str, object]:
    document: dict[str, object] = json.loads((status / "status.json").read_text())
    return document


def counted(status: Path, name: str) -> dict[str, float]:
    families = text_string_to_metric_families((status / "kiosk.prom").read_text())
    return {
        next(iter(sample.labels.values()), ""): sample.value
        for family in families
        for sample in family.samples
        if sample.name == name
    }


@pytest.mark.clause("V-10")
def test_a_whole_life_is_told_and_nothing_of_a_person(
    display: XServer, tmp_path: Path, server: Tenant, supervisor: NotifySocket, status: Path
) -> None:
    outside = supervised(supervisor, status)
    with kiosk(display, tmp_path, settings=server.settings, environment=outside) as process:
        supervisor.next(WAITING)
        supervisor.next("READY=1")
        assert is_covered(display)
        supervisor.next("WATCHDOG=1")
        display.press("Return")
        supervisor.next("STATUS=A code is on screen; 2 polls so far.")
        address = until(lambda: camera.read_by_zxing(display.screenshot()), 10, "a QR code")
        Phone().approve(address, PERSON)
        supervisor.next("STATUS=Somebody is signed in.")
        until(lambda: told(status)["state"] == "welcome", 5, "a new file")
        # Which is written after the other one.
        until(lambda: counted(status, "kiosk_sign_ins_total")["ok"] == 1, 5, "new metrics")
        assert counted(status, "kiosk_polls_total")["ok"] == 1
        files = [status / "status.json", status / "kiosk.prom"]
        assert sorted(status.iterdir()) == sorted(files)
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o644}
        code = address.rpartition("=")[2]
        for text in (*supervisor.heard, *(file.read_text() for file in files)):
            for word in ("Amara", "Okafor", "example.com", "eyJ", "127.0.0.1", code):
                assert word not in text
        process.signal(signal.SIGTERM)
        supervisor.next("STOPPING=1")
        assert process.exit_code() == 0
        assert told(status)["state"] == "stopped"


def test_one_that_is_frozen_falls_silent(
    display: XServer, tmp_path: Path, supervisor: NotifySocket, status: Path
) -> None:
    with kiosk(display, tmp_path, environment=supervised(supervisor, status)) as process:
        supervisor.next("READY=1")
        supervisor.next("WATCHDOG=1")
        process.signal(signal.SIGSTOP)
        supervisor.drained()
        assert supervisor.is_silent(for_s=1.5)
        process.signal(signal.SIGCONT)
        supervisor.next("WATCHDOG=1", within_s=5)


@pytest.mark.clause("X-02")
def test_no_child_can_speak_for_it(
    display: XServer, tmp_path: Path, supervisor: NotifySocket, status: Path
) -> None:
    here = {"DEMO_HOST": "127.0.0.1", **supervised(supervisor, status)}
    with kiosk(display, tmp_path, environment=here) as process:
        supervisor.next("READY=1")
        process.next("demo_tenant")
        (child,) = until(lambda: children(process), 5, "the demo tenant")
        inherited = Path(f"/proc/{child}/environ").read_text()
        assert "DEMO_HOST" in inherited
        assert "NOTIFY_SOCKET" not in inherited
        assert "WATCHDOG" not in inherited


def children(process: KioskProcess) -> list[str]:
    tasks = Path(f"/proc/{process.pid}/task").glob("*/children")
    return [child for task in tasks for child in task.read_text().split()]


def test_without_a_folder_for_its_status_it_complains_once(
    display: XServer, tmp_path: Path, server: Tenant
) -> None:
    nowhere = {"RUNTIME_DIRECTORY": str(tmp_path / "missing")}
    with kiosk(display, tmp_path, settings=server.settings, environment=nowhere) as process:
        process.next("status_failed", cause="No such file or directory")
        process.shows("authorize")
        until(lambda: is_covered(display), 10, "a screen")
        display.press("Return")
        process.shows("code")
        process.next("poll")
        process.next("poll")
        process.signal(signal.SIGTERM)
        assert process.exit_code() == 0
        assert [entry["event"] for entry in process.events].count("status_failed") == 1


# A week of a millisecond, and nobody is waited for.
HASTY = """
import sys
from kiosk import restart
restart.DAY_S, restart.QUIET_S, restart._LOOK_EVERY_MS = 1e-6, 0.1, 50
from kiosk.options import Options
from kiosk.program import run
sys.exit(run(Options(log_format="json")))
"""


@pytest.mark.parametrize("is_started_again", [True, False])
def test_it_starts_anew_from_time_to_time_if_somebody_starts_it(
    is_started_again: bool, tmp_path: Path, server: Tenant, supervisor: NotifySocket, status: Path
) -> None:
    (tmp_path / ".env").write_text(f"{server.settings}NIGHT_HOURS=off\n")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        **supervised(supervisor, status),
        **({"KIOSK_RESTARTS": "1"} if is_started_again else {}),
    }
    command = [sys.executable, "-c", HASTY]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr
    with process, process.stderr as log:
        if is_started_again:
            supervisor.next("STOPPING=1")
            assert process.wait(20) == 0
            events = [json.loads(line) for line in log]
            (leaving,) = (entry for entry in events if entry["event"] == "restarting")
            assert leaving["reason"] == "uptime"
        else:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(3)
            process.terminate()
            assert process.wait(20) == 0
            assert '"restarting"' not in log.read()
