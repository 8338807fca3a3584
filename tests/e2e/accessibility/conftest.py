"""A screen reader on a desktop of its own, and a stage that it reads."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

import pytest

from tests.e2e.accessibility.bus import session_bus
from tests.e2e.accessibility.screen_reader import ScreenReader, screen_reader
from tests.e2e.displays import XServer, x_server
from tests.e2e.kiosk_process import ROOT


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-trees",
        action="store_true",
        help="write what a screen reader finds now as what it shall find",
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """A display with a screen reader; programs started with its environment are read."""

    display: XServer
    reader: ScreenReader


@dataclass(frozen=True, slots=True)
class Stage:
    """The running `stage.py` and who reads it."""

    reader: ScreenReader
    orders: IO[str]
    answers: IO[str]

    def show(self, name: str, passed_s: float = 0) -> None:
        """Show a sample screen as it is `passed_s` after the samples were made."""
        self.orders.write(f"{name} {passed_s}\n")
        self.orders.flush()
        assert self.answers.readline().strip() == name


@pytest.fixture
def size() -> tuple[int, int]:
    return 1280, 720


@pytest.fixture
def desk(size: tuple[int, int]) -> Iterator[Desk]:
    with x_server(size) as display, session_bus() as bus, screen_reader(bus) as reader:
        display.environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        yield Desk(display, reader)


@pytest.fixture
def stage(desk: Desk) -> Iterator[Stage]:
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.accessibility.stage"],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **desk.display.environment},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin
    assert program.stdout
    with program:
        assert program.stdout.readline() == "ready\n"
        # What is announced before the bus knows the program is lost.
        desk.reader.wait_for_window()
        yield Stage(desk.reader, program.stdin, program.stdout)
        program.stdin.close()
        assert program.wait(10) == 0
