"""What those outside are told, by the very thread that draws the screen."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import logs
from kiosk.attendance import Attendance, attendance_of
from kiosk.status import board, publisher
from kiosk.supervisor import Supervisor
from tests.fakes.notify_socket import NotifySocket, notify_socket
from tests.waiting import until


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[NotifySocket]:
    with notify_socket(tmp_path) as listening:
        yield listening


@pytest.fixture
def attendance(
    supervisor: NotifySocket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Attendance]:
    monkeypatch.setattr(publisher, "REST_S", 0.01)
    monkeypatch.setattr(publisher, "EVERY_S", 0.01)
    monkeypatch.setattr(board, "LATE_AFTER_S", 0.5)
    environ = {
        "NOTIFY_SOCKET": str(supervisor.path),
        "WATCHDOG_USEC": "200000",
        "RUNTIME_DIRECTORY": f"{tmp_path}:{tmp_path}/session",
    }
    attending = attendance_of(environ, time.monotonic)
    yield attending
    attending.end()


def responding(folder: Path) -> bool:
    path = folder / "status.json"
    return path.exists() and json.loads(path.read_text())["responding"] is True


def test_ready_is_not_said_before_there_is_a_picture(
    attendance: Attendance, supervisor: NotifySocket, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    attendance.begin(window)
    qtbot.waitUntil(lambda: supervisor.drained().count("WATCHDOG=1") > 2)
    assert "READY=1" not in supervisor.heard
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in supervisor.drained())
    attendance.leave()


@pytest.mark.clause("C-10")
def test_a_screen_whose_thread_stands_still_says_nothing_and_does_not_look_well(
    attendance: Attendance, supervisor: NotifySocket, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    attendance.begin(window)
    qtbot.waitUntil(lambda: responding(tmp_path))
    supervisor.drained()
    # Nobody runs the event loop here, while the thread that writes the files goes on.
    assert supervisor.is_silent(for_s=0.5)
    until(lambda: not responding(tmp_path), 5, "a file that says so")
    qtbot.waitUntil(lambda: responding(tmp_path))
    supervisor.next("WATCHDOG=1")


@pytest.mark.parametrize(
    ("watchdog_s", "every_ms"), [(None, 10_000), (20.0, 10_000), (60.0, 10_000), (1.0, 500)]
)
def test_it_beats_twice_as_often_as_a_watchdog_wants(
    watchdog_s: float | None, every_ms: int, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    attending = Attendance(Supervisor("@nobody-listens", watchdog_s), None, time.monotonic)
    attending.begin(window)
    timer = attending.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert (timer.isActive(), timer.interval()) == (True, every_ms)
    attending.end()


def test_news_are_told_at_once_and_once(
    attendance: Attendance, supervisor: NotifySocket, tmp_path: Path, qtbot: QtBot
) -> None:
    logs.report("screen", screen="authorize")
    logs.report("session_renewed")
    logs.report("code_requested")
    logs.report("screen", screen="starting")
    assert supervisor.drained() == [
        "STATUS=Waiting for somebody to press Authorize.",
        "STATUS=Asking the provider for a code.",
    ]
    assert attendance.idle_since() is None


def test_at_the_end_the_last_word_is_in_the_files(
    supervisor: NotifySocket, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    attending = Attendance(Supervisor(str(supervisor.path)), tmp_path, time.monotonic)
    attending.begin(window)
    attending.leave()
    logs.report("stopped")
    attending.end()
    assert json.loads((tmp_path / "status.json").read_text())["state"] == "stopped"
    assert 'kiosk_state{state="stopped"} 1' in (tmp_path / "kiosk.prom").read_text()
    assert supervisor.drained()[-3:] == ["STOPPING=1", "STATUS=Stopping.", "STATUS=Stopped."]
    logs.report("screen", screen="authorize")
    assert supervisor.is_silent(for_s=0.05)


def test_with_nobody_outside_nothing_is_done(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    attending = attendance_of({}, time.monotonic)
    attending.begin(window)
    logs.report("screen", screen="authorize")
    window.show()
    attending.leave()
    attending.end()
    assert not attending.is_started_again
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("said", "is_started_again"), [("1", True), ("0", False), ("", False), (None, False)]
)
def test_only_a_unit_that_says_so_starts_it_again(
    supervisor: NotifySocket, said: str | None, is_started_again: bool
) -> None:
    environ = {"NOTIFY_SOCKET": str(supervisor.path)}
    if said is not None:
        environ["KIOSK_RESTARTS"] = said
    attending = attendance_of(environ, time.monotonic)
    assert attending.is_started_again is is_started_again
    attending.end()
