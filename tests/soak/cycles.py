"""Lets people sign in and leave thousands of times, and looks at what grows.

A program rather than a test: it has a process of its own, with the memory settings of the kiosk.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.forgetting import forget_addresses, overwrite_freed_memory
from tests.soak.census import Census, count, slope_per_1000
from tests.soak.scripted_people import WAYS, ScriptedPeople
from tests.soak.served_people import served

COUNTS = 40
"""How often is counted; the first half is warming up."""

SLOPE_LIMIT_KIB = {"fakes": 64.0, "sockets": 16 * 1024.0}
"""Of memory, per 1,000 cycles. On fakes: a kiosk used 100 times a day grows by less than 3 MiB a
year. Over sockets the heap rises and falls by 1 MiB, too much for a slope of 200 cycles: there it
catches a picture that stays (1 MiB a cycle), and the count of objects whatever is smaller."""

OBJECTS_LIMIT = 1000.0
"""Of Python objects, per 1,000 cycles: not one a cycle."""


def run(visit: Callable[[int], None], cycles: int, alike: int) -> list[Census]:
    """Let that many visits take place and count in between, always after the same kind of visit.

    Every visit is like the one `alike` visits before.
    """
    every = max(1, cycles // COUNTS // alike) * alike
    counts = []
    for number in range(1, cycles + 1):
        visit(number)
        if number % every == 0:
            forget_addresses()
            counts.append(count(number))
    return counts


def verdict(counts: list[Census], kind: str) -> list[str]:
    """Print what was measured; return what is wrong with it."""
    warm = counts[len(counts) // 2 :]
    first, last = warm[0], warm[-1]
    memory = slope_per_1000([(census.visits, census.rss_kib) for census in warm])
    objects = slope_per_1000([(census.visits, census.objects) for census in warm])
    print(f"memory slope: {memory:.1f} KiB per 1,000 cycles ({last.visits:,} cycles on {kind})")
    print(f"Python objects: {objects:+.1f} per 1,000 cycles; at the end {last}", flush=True)
    limit = SLOPE_LIMIT_KIB[kind]
    wrong = [
        f"{kind}: {more} {what} more than at {first.visits} cycles"
        for what, more in last.more_than(first).items()
    ]
    if memory > limit:
        wrong.append(f"{kind}: more than {limit:g} KiB of memory per 1,000 cycles")
    if objects >= OBJECTS_LIMIT:
        wrong.append(f"{kind}: {OBJECTS_LIMIT:g} Python objects per 1,000 cycles, or more")
    return wrong


def on_fakes(cycles: int, drawn_every: int) -> list[str]:
    """Everything but the network; the window only now and then, since most time goes into it."""
    people = ScriptedPeople()

    def visit(number: int) -> None:
        people.stage.drawn = number % drawn_every == 0
        people.visit(number)

    try:
        return verdict(run(visit, cycles, drawn_every * WAYS), "fakes")
    finally:
        people.stage.controller.stop()


def on_sockets(cycles: int) -> list[str]:
    """All of it."""
    with TemporaryDirectory() as folder, served(Path(folder), os.environ.__setitem__) as people:
        return verdict(run(people.visit, cycles, alike=2), "sockets")


def main() -> int:
    """Run what is asked for; 1 when anything grew."""
    overwrite_freed_memory()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("fakes", "sockets"))
    parser.add_argument("cycles", type=int)
    parser.add_argument("--drawn-every", type=int, default=10, metavar="N")
    asked = parser.parse_args()
    QApplication(sys.argv[:1])
    if asked.kind == "fakes":
        wrong = on_fakes(asked.cycles, asked.drawn_every)
    else:
        wrong = on_sockets(asked.cycles)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
