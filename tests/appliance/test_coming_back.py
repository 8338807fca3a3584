"""Whatever happens to the kiosk or to what shows it, the screen comes back by itself."""

import os
import signal

import pytest

from tests.appliance.conftest import Start
from tests.appliance.held_thread import held
from tests.appliance.service import UNIT
from tests.waiting import until

WATCHDOG_WITHIN_S = 45
"""WatchdogSec is 20; the last sign of life may have been given just before."""


def test_a_frozen_kiosk_is_ended_and_comes_back(start: Start) -> None:
    with start() as service:
        frozen, journal = service.pid, service.machine.journal
        since = journal.end
        os.kill(frozen, signal.SIGSTOP)
        journal.wait("Watchdog timeout", since, WATCHDOG_WITHIN_S)
        service.shown("authorize", since)
        assert service.pid != frozen
        assert service.show("NRestarts") == "1"


def test_a_hanging_gui_thread_is_noticed_though_others_run(start: Start) -> None:
    with start() as service:
        hanging, journal = service.pid, service.machine.journal
        since = journal.end
        with held(hanging):
            journal.wait("Watchdog timeout", since, WATCHDOG_WITHIN_S)
        service.shown("authorize", since)
        assert service.pid != hanging


def test_a_kiosk_that_is_well_says_so_in_time(start: Start) -> None:
    with start() as service:
        at_us = int(service.show("WatchdogTimestampMonotonic"))

        def later_us() -> int | None:
            now_us = int(service.show("WatchdogTimestampMonotonic"))
            return now_us if now_us > at_us else None

        assert until(later_us, 20, "a sign of life") - at_us < 15e6


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL])
def test_a_crash_is_over_in_seconds(number: signal.Signals, start: Start) -> None:
    with start() as service:
        for is_kiosk in (True, False):
            kiosk, since = service.pid, service.machine.journal.end
            os.kill(kiosk if is_kiosk else service.compositor, number)
            service.shown("authorize", since)
            assert service.pid != kiosk
            assert kiosk not in dict(service.machine.processes())


def test_no_number_of_crashes_makes_it_give_up(start: Start) -> None:
    # Faster than systemd's usual five in ten seconds.
    with start(drop_in="[Service]\nRestartSec=100ms\n") as service:
        for _ in range(8):
            since = service.machine.journal.end
            os.kill(service.compositor, signal.SIGKILL)
            service.machine.journal.wait(f"^Starting {UNIT}", since)
        service.shown("authorize", since)
        assert service.show("ActiveState") == "active"
        assert int(service.show("NRestarts")) == 8
