"""A television that was away: left to the compositor for a while, then worth a new start."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.connectors import Connector
from kiosk.watch.outputs import AWAY_S, FORGOTTEN_S, Absence, OutputWatch

ON, OFF = Connector(True, "1920x1080"), Connector(False)
UNREAD = Connector(True)
EVERY_S = 5.0


def starts_anew_at(*phases: tuple[float, tuple[Connector, ...]]) -> float | None:
    """Look every five seconds; each phase lasts so long. Return when a new start is due."""
    absence, now = Absence(), 0.0
    for lasts_s, connectors in phases:
        for _ in range(round(lasts_s / EVERY_S)):
            absence = absence.seen(connectors, now)
            if absence.calls_for_a_new_start(now):
                return now
            now += EVERY_S
    return None


@pytest.mark.parametrize(
    ("phases", "due_at"),
    [
        ([(10_000, (ON,))], None),
        ([(10_000, ())], None),
        ([(10_000, (OFF, ON))], None),
        ([(100, (ON,)), (50, (OFF,)), (10_000, (ON,))], None),
        ([(300, (OFF,)), (100, (ON,))], 305),
        ([(100, (ON,)), (300, (OFF,)), (10_000, (UNREAD,))], 100 + FORGOTTEN_S),
        ([(300, (OFF,)), (300, (UNREAD,)), (100, (ON,))], 605),
        ([(300, (OFF,)), (5, (ON,)), (100, (OFF,)), (100, (OFF, ON))], 410),
        ([(10_000, (UNREAD,))], FORGOTTEN_S),
        ([(10_000, (OFF, OFF))], FORGOTTEN_S),
    ],
    ids=[
        *("on", "no connectors", "one of two", "away for a moment", "off at boot"),
        *("back but not read", "read in the end", "comes and goes"),
        *("never says what it can show", "never comes back"),
    ],
)
def test_a_new_start_is_due(
    phases: list[tuple[float, tuple[Connector, ...]]], due_at: float | None
) -> None:
    assert starts_anew_at(*phases) == due_at


def test_it_is_said_for_as_long_as_it_is_due(qtbot: QtBot) -> None:
    now, said = [0.0], []
    watch = OutputWatch(lambda: (UNREAD,), lambda: now[0])
    watch.stale.connect(lambda: said.append(now[0]))
    for later_s in (0, AWAY_S, FORGOTTEN_S, FORGOTTEN_S + 5):
        now[0] = float(later_s)
        watch.look()
    assert said == [FORGOTTEN_S, FORGOTTEN_S + 5]
