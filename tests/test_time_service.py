"""Whether the clock is kept right: the same answer for `--check` and for the status."""

from pathlib import Path

import pytest

from kiosk.status import Device
from kiosk.time_service import clock_synchronised, kernel_state

KEPT, LEAP_SECOND, NOT_KEPT, FORBIDDEN = 0, 4, 5, -1


@pytest.mark.parametrize(
    ("state", "known"), [(KEPT, True), (LEAP_SECOND, True), (NOT_KEPT, False), (FORBIDDEN, None)]
)
def test_without_timesyncd_the_kernel_is_asked(
    state: int, known: bool | None, tmp_path: Path
) -> None:
    assert clock_synchronised(tmp_path / "none", lambda: state) is known


def test_where_the_kernel_may_not_be_asked_timesyncd_is_believed(tmp_path: Path) -> None:
    assert clock_synchronised(tmp_path, lambda: FORBIDDEN) is False
    (tmp_path / "synchronized").touch()
    assert clock_synchronised(tmp_path, lambda: FORBIDDEN) is True


def test_what_timesyncd_has_set_stays_set_without_a_network(tmp_path: Path) -> None:
    (tmp_path / "synchronized").touch()
    assert clock_synchronised(tmp_path, lambda: NOT_KEPT) is True


def test_the_kernel_answers() -> None:
    assert kernel_state() in range(-1, 6)


def test_a_system_without_that_call_does_not_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", lambda _: object())
    assert kernel_state() == -1


def test_the_status_tells_the_same() -> None:
    assert Device.look().clock_synchronised is clock_synchronised()
