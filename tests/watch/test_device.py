"""What a device knows by itself: whether it has a network, and whether its clock can be right."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk import RELEASED
from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.watch import watches
from kiosk.watch.clock import ClockJumps, open_jumps
from kiosk.watch.device import DeviceWatch
from kiosk.watch.links import Links
from kiosk.watch.watches import Watches, is_elsewhere

MADE = date(2026, 11, 1)
TODAY = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
LOST: tuple[object, object] = (Trouble.NO_NETWORK, None)
WELL: tuple[object, object] = (None, None)


class Cable(Links):
    """Links that are pulled and plugged by the test."""

    plugged = True

    @property
    def lead_out(self) -> bool:
        """Whether the cable is plugged in."""
        return self.plugged

    def change(self, *, plugged: bool) -> None:
        """Pull it or plug it in."""
        self.plugged = plugged
        self.changed.emit()


class Device:
    """A watch with a cable, a clock and a record of what it told."""

    def __init__(self) -> None:
        self.wall_time = TODAY
        self.cable = Cable()
        reader, self.clock_writer = os.pipe()
        self.jumps = ClockJumps(reader)
        self.watch = DeviceWatch(self.cable, self.jumps, lambda: self.wall_time, MADE)
        self.told: list[tuple[object, object]] = []
        self.watch.changed.connect(lambda *news: self.told.append(news))

    def set_clock(self, wall_time: float) -> None:
        """Set the time of day, as the network's time service does."""
        self.wall_time = wall_time
        os.write(self.clock_writer, bytes(8))

    def lose_patience(self) -> None:
        """Let as much time pass as a network is waited for."""
        assert self.watch._patience.isActive()
        self.watch._patience.stop()
        self.watch._patience.timeout.emit()

    def close(self) -> None:
        """Give everything back."""
        self.cable.close()
        self.jumps.close()
        os.close(self.clock_writer)


@pytest.fixture
def device(qapp: object) -> Iterator[Device]:
    device = Device()
    yield device
    device.close()


def test_a_network_that_comes_late_is_not_missed(device: Device) -> None:
    device.cable.plugged = False
    device.watch.start(needs_network=True)
    device.cable.change(plugged=True)
    assert set(device.told) == {WELL}
    assert not device.watch._patience.isActive()


def test_a_lost_network_is_told_and_so_is_its_return(device: Device) -> None:
    device.watch.start(needs_network=True)
    device.cable.change(plugged=False)
    device.lose_patience()
    device.cable.change(plugged=False)
    assert device.told[-2:] == [LOST, LOST]
    assert not device.watch._patience.isActive()
    device.cable.change(plugged=True)
    assert device.told[-1] == WELL


def test_every_change_is_told_since_it_is_worth_another_try(device: Device) -> None:
    device.watch.start(needs_network=True)
    device.cable.change(plugged=True)
    assert device.told == [WELL, WELL]


def test_a_provider_on_this_device_needs_no_network(device: Device) -> None:
    device.cable.plugged = False
    device.watch.start(needs_network=False)
    assert device.told == [WELL]
    assert not device.watch._patience.isActive()
    device.watch.start(needs_network=True)
    device.lose_patience()
    assert device.told[-1] == LOST


def test_a_clock_from_before_this_program_is_wrong_until_it_is_set(
    qtbot: QtBot, device: Device
) -> None:
    device.wall_time = 0.0
    device.watch.start(needs_network=True)
    assert device.told == [(Trouble.WRONG_CLOCK, ClockDoubt(0.0))]
    device.set_clock(TODAY - 1)
    qtbot.waitUntil(lambda: len(device.told) == 2)
    assert device.told[-1] == (Trouble.WRONG_CLOCK, ClockDoubt(TODAY - 1))
    device.set_clock(TODAY)
    qtbot.waitUntil(lambda: len(device.told) > 2)
    assert device.told[-1] == WELL


def test_without_a_network_the_clock_is_not_what_matters(device: Device) -> None:
    device.wall_time = 0.0
    device.cable.plugged = False
    device.watch.start(needs_network=True)
    device.lose_patience()
    assert device.told[-1] == LOST


def test_the_kernel_says_nothing_as_long_as_nothing_changes(qtbot: QtBot) -> None:
    reports: list[object] = []
    all_watches = Watches(lambda: 0.0, lambda: TODAY, lambda *news, **_: reports.append(news))
    jumps = ClockJumps(open_jumps())
    with qtbot.assertNotEmitted(jumps.jumped, wait=50):
        all_watches.start(needs_network=False)
    jumps.close()
    all_watches.close()
    assert reports == []


def refused() -> int:
    raise PermissionError(errno.EPERM, "Operation not permitted")


def test_a_kernel_that_tells_nothing_is_no_reason_to_stay_dark(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watches, "Links", refused)
    reports: list[object] = []
    all_watches = Watches(
        lambda: 0.0, lambda: 0.0, lambda event, **fields: reports.append((event, fields)), refused
    )
    all_watches.start(needs_network=True)
    all_watches.close()
    assert reports == [("not_watched", {"cause": "Operation not permitted"})] * 2


def test_without_news_of_the_clock_the_network_is_watched(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watches, "Links", Cable)
    told: list[tuple[object, object]] = []
    all_watches = Watches(lambda: 0.0, lambda: TODAY, lambda *_, **__: None, refused)
    all_watches.device_changed.connect(lambda *news: told.append(news))
    all_watches.start(needs_network=False)
    cable = all_watches._links
    assert isinstance(cable, Cable)
    cable.change(plugged=True)
    all_watches.close()
    assert len(told) == 2


def test_without_news_of_the_network_the_clock_is_watched(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watches, "Links", refused)
    reader, writer = os.pipe()
    reports: list[object] = []
    told: list[tuple[object, object]] = []
    all_watches = Watches(
        lambda: 0.0,
        lambda: 0.0,
        lambda event, **fields: reports.append((event, fields)),
        lambda: reader,
    )
    all_watches.device_changed.connect(lambda *news: told.append(news))
    with qtbot.waitSignal(all_watches.clock_jumped, timeout=5000):
        all_watches.start(needs_network=True)
        os.write(writer, bytes(8))
    all_watches.close()
    os.close(writer)
    assert told == [(Trouble.WRONG_CLOCK, ClockDoubt(0.0))] * 2
    assert reports == [("not_watched", {"cause": "Operation not permitted"})]


def test_never_is_never_on_a_device_of_32_bits() -> None:
    code = (
        "import ctypes; ctypes.c_long = ctypes.c_int32; from kiosk.watch import clock;"
        "print(clock._Moment(clock._NEVER_S, 0).seconds)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == 2**31 - 1


def test_outputs_are_watched_where_they_matter(qtbot: QtBot) -> None:
    all_watches = Watches(lambda: 0.0, lambda: TODAY, lambda *_, **__: None)
    all_watches.watch_outputs()
    outputs = all_watches._outputs
    assert outputs is not None
    with qtbot.waitSignal(all_watches.output_stale, timeout=0):
        outputs.stale.emit()
    all_watches.close()


@pytest.mark.parametrize(
    ("host", "elsewhere"),
    [
        ("acme.verify.ibm.com", True),
        ("192.168.1.7", True),
        ("2001:db8::1", True),
        ("127.0.0.1", False),
        ("::1", False),
        ("localhost", False),
        ("tenant.localhost", False),
        ("mylocalhost", True),
    ],
)
def test_only_this_very_device_needs_no_network(host: str, elsewhere: bool) -> None:
    assert is_elsewhere(host) is elsewhere


def test_this_program_was_made_before_today() -> None:
    assert datetime.now(UTC).date() >= RELEASED
