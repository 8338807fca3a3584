"""`make soak` in small, in a process of its own: what other tests leave behind does not count."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.forgetting import forget_addresses
from tests.soak.census import count
from tests.soak.scripted_people import WAYS, ScriptedPeople
from tests.soak.served_people import served
from tests.waiting import until


def leaves_nothing(visit: Callable[[int], None], first: int, cycles: int) -> None:
    """Compare after some visits and after many, up to one of the same kind."""
    for number in range(1, first + 1):
        visit(number)
    forget_addresses()
    before = count(first)
    for number in range(first + 1, first + cycles + 1):
        visit(number)
    forget_addresses()

    def nothing_grew() -> bool:
        # A connection's own thread may still be on its last lines.
        after = count(first + cycles)
        return not after.more_than(before) and after.objects - before.objects < cycles

    until(nothing_grew, 10, f"no more than {before}")
    print(first + cycles)


def main() -> None:
    """Let a few people come and go, `fakes` or `sockets`."""
    application = QApplication(sys.argv[:1])
    if sys.argv[1] == "sockets":
        with TemporaryDirectory() as folder, served(Path(folder), os.environ.__setitem__) as people:
            leaves_nothing(people.visit, 6, 12)
    else:
        scripted = ScriptedPeople()
        leaves_nothing(scripted.visit, 2 * WAYS, 8 * WAYS)
        scripted.stage.controller.stop()
    application.quit()


if __name__ == "__main__":
    main()
