"""The waits of whatever tries again by itself."""

import pytest

from kiosk.backoff import full_jitter


@pytest.mark.parametrize(
    ("attempt", "longest_s"), [(0, 1), (1, 2), (5, 32), (8, 256), (9, 300), (10**9, 300)]
)
def test_the_longest_wait_doubles_up_to_a_cap(attempt: int, longest_s: float) -> None:
    assert full_jitter(attempt, lambda: 1.0) == longest_s


def test_chance_decides_on_the_whole_of_it() -> None:
    assert full_jitter(3, lambda: 0.0) == 0
    assert full_jitter(3, lambda: 0.25) == 2


def test_base_and_cap_are_the_callers() -> None:
    assert full_jitter(2, lambda: 1.0, base_s=5) == 20
    assert full_jitter(2, lambda: 1.0, base_s=5, cap_s=12) == 12
