"""The new start of a kiosk that has run for long, and only when nobody is there."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.config import Settings
from kiosk.restart import DAY_S, QUIET_S, Restart, Restarter

NIGHT = (22 * 60, 6 * 60)
NOON, ELEVEN_AT_NIGHT, THREE_AT_NIGHT = 12 * 60, 23 * 60, 3 * 60
WEEK_S = 7 * DAY_S


@pytest.mark.parametrize(
    ("share", "night", "minute", "age_s", "is_due"),
    [
        # Of the night from ten to six, each has a moment of its own in the first nine tenths.
        (0.0, NIGHT, 22 * 60, WEEK_S, True),
        (0.0, NIGHT, 22 * 60, WEEK_S - 1, False),
        (0.0, NIGHT, 22 * 60 - 1, WEEK_S, False),
        (0.5, NIGHT, ELEVEN_AT_NIGHT, WEEK_S, False),
        (0.5, NIGHT, 60 + 35, WEEK_S, False),
        (0.5, NIGHT, 60 + 36, WEEK_S, True),
        (0.5, NIGHT, 6 * 60 - 1, WEEK_S, True),
        (0.5, NIGHT, 6 * 60, WEEK_S, False),
        (1.0, NIGHT, 5 * 60 + 12, WEEK_S, True),
        # Whoever is never idle at night goes by day, in the end.
        (0.5, NIGHT, NOON, WEEK_S + 1.5 * DAY_S - 1, False),
        (0.5, NIGHT, NOON, WEEK_S + 1.5 * DAY_S, True),
        # Without a night a day is spread over.
        (0.5, None, NOON, WEEK_S + 0.5 * DAY_S - 1, False),
        (0.5, None, NOON, WEEK_S + 0.5 * DAY_S, True),
        # By day, in an office that is dark from noon to one.
        (0.0, (NOON, 13 * 60), NOON, WEEK_S, True),
        (0.0, (NOON, 13 * 60), THREE_AT_NIGHT, WEEK_S, False),
    ],
)
def test_when_it_is_due(
    share: float, night: tuple[int, int] | None, minute: int, age_s: float, is_due: bool
) -> None:
    assert Restart(1000.0, share).is_due(7, night, minute, 1000.0 + age_s) is is_due


def test_never_is_never() -> None:
    assert not Restart(0.0, 0.0).is_due(0, NIGHT, THREE_AT_NIGHT, 1e9)


class Room:
    """Where a kiosk stands: its clock, and since when nothing happens on its screen."""

    def __init__(self) -> None:
        self.now = 0.0
        self.minute = ELEVEN_AT_NIGHT
        self.idle_since: float | None = 0.0
        self.settings = Settings("Lobby")
        self.log: list[tuple[str, dict[str, str]]] = []
        self.left = 0
        self.restarter = Restarter(
            lambda: self.settings,
            lambda: self.idle_since,
            lambda event, **fields: self.log.append((event, fields)),
            lambda: self.now,
            lambda: self.minute,
            chance=lambda: 0.0,
        )
        self.restarter.due.connect(self.leave)

    def leave(self) -> None:
        self.left += 1

    def look(self) -> int:
        self.restarter.look()
        return self.left


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_it_leaves_once_when_it_is_time_and_nobody_is_there(room: Room) -> None:
    room.now = WEEK_S - 1
    assert room.look() == 0
    room.now = WEEK_S
    assert room.look() == 1
    assert room.log == [("restarting", {"reason": "uptime"})]


def test_it_does_not_leave_while_anything_happens(room: Room) -> None:
    room.now, room.idle_since = WEEK_S, None
    assert room.look() == 0
    room.idle_since = WEEK_S
    room.now = WEEK_S + QUIET_S - 1
    assert room.look() == 0
    room.now = WEEK_S + QUIET_S
    assert room.look() == 1


def test_a_key_that_changes_nothing_is_somebody_too(room: Room) -> None:
    room.now = WEEK_S
    room.restarter.note_key()
    room.now += QUIET_S - 1
    assert room.look() == 0
    room.now += 1
    assert room.look() == 1


def test_it_goes_by_the_settings_of_now(room: Room) -> None:
    room.now = 2 * DAY_S
    assert room.look() == 0
    room.settings = Settings("Lobby", restart_after_days=0)
    assert room.look() == 0
    room.settings = Settings("Lobby", restart_after_days=2)
    room.minute = NOON
    assert room.look() == 0
    room.settings = Settings("Lobby", restart_after_days=2, night_hours=None)
    assert room.look() == 1


def test_it_looks_by_itself(qtbot: QtBot, room: Room) -> None:
    room.now = WEEK_S
    timer = room.restarter.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    timer.setInterval(1)
    qtbot.waitUntil(lambda: room.left == 1)
    assert not timer.isActive()
