"""`make soak` in small: people come and go, and nothing of them stays."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.soak.census import Census, slope_per_1000
from tests.soak.cycles import SLOPE_LIMIT_KIB, verdict

ROOT = Path(__file__).parents[2]
EARLIER = Census(100, 90_000, 50_000, threads=1, tasks=3, descriptors=9, widgets=70)


@pytest.mark.clause("D-27", "O-13", "X-06")
@pytest.mark.parametrize("kind", ["fakes", "sockets"])
def test_nothing_stays(kind: str, record_property: Callable[[str, object], None]) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "tests.soak.brief", kind],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    record_property("figure: sign-in cycles", int(process.stdout))


def test_a_slope_is_that_of_the_line_through_the_counts() -> None:
    assert slope_per_1000([(0, 7), (500, 57), (1000, 107)]) == pytest.approx(100)
    assert slope_per_1000([(0, 10), (100, 30), (200, 10)]) == pytest.approx(0)


def test_what_grew_is_named() -> None:
    later = replace(EARLIER, visits=200, descriptors=11, widgets=69)
    assert later.more_than(EARLIER) == {"descriptors": 2}
    assert verdict([EARLIER, EARLIER, later], "fakes") == [
        "fakes: 2 descriptors more than at 100 cycles"
    ]


def test_memory_may_grow_so_far_and_no_further() -> None:
    limit_kib = SLOPE_LIMIT_KIB["fakes"]
    allowed = [replace(EARLIER, visits=n, rss_kib=int(limit_kib * n / 1000)) for n in (0, 1000)]
    too_much = [*allowed[:1], replace(allowed[1], rss_kib=int(limit_kib) + 1)]
    assert verdict([*allowed[:1], *allowed[:1], *allowed], "fakes") == []
    assert verdict([*too_much[:1], *too_much[:1], *too_much], "fakes") == [
        "fakes: more than 64 KiB of memory per 1,000 cycles"
    ]


def test_not_one_object_may_stay_of_each_cycle() -> None:
    later = replace(EARLIER, visits=200, objects=EARLIER.objects + 100)
    assert verdict([EARLIER, EARLIER, later], "sockets") == [
        "sockets: 1000 Python objects per 1,000 cycles, or more"
    ]
    less = replace(later, objects=later.objects - 1)
    assert verdict([EARLIER, EARLIER, less], "sockets") == []
