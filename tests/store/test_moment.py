"""How much time passed, whatever the wall clock did."""

from pathlib import Path

import pytest

from kiosk.store import Moment, passed_s, this_moment

THEN = Moment("boot-1", 100.0, 1_700_000_000.0)


@pytest.mark.clause("C-06", "C-07")
@pytest.mark.parametrize(
    ("now", "passed"),
    [
        (Moment("boot-1", 160.5, 0.0), 60.5),
        (Moment("boot-1", 160.5, 9e9), 60.5),
        (Moment("boot-1", 100.0, 0.0), 0.0),
        (Moment("boot-1", 99.0, 9e9), None),
        (Moment("boot-2", 1.0, 1_700_000_042.0), 42.0),
        (Moment("boot-2", 900.0, 1_700_000_000.0), 0.0),
        (Moment("boot-2", 900.0, 1_699_999_999.9), None),
    ],
)
def test_passed(now: Moment, passed: float | None) -> None:
    assert passed_s(THEN, now) == passed


def test_the_present_moment_goes_on() -> None:
    first, second = this_moment(), this_moment()
    assert first.boot_id
    gone = passed_s(first, second)
    assert gone is not None
    assert gone < 60


def test_without_a_boot_id_every_start_of_the_program_is_one(tmp_path: Path) -> None:
    first, second = this_moment(tmp_path / "none"), this_moment(tmp_path / "none")
    assert first.boot_id == second.boot_id
    assert first.boot_id not in ("", this_moment().boot_id)
