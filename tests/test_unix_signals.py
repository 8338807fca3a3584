"""SIGTERM reaches a sleeping event loop."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.unix_signals import QuitOnSignal

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Asked(QObject):
    to_quit = Signal()


@pytest.fixture
def asked() -> Iterator[Asked]:
    before = {number: signal.getsignal(number) for number in SIGNALS}
    asked = Asked()
    listening = QuitOnSignal(asked.to_quit.emit)
    yield asked
    listening.restore()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_wakes_the_loop(qtbot: QtBot, asked: Asked, number: signal.Signals) -> None:
    with qtbot.waitSignal(asked.to_quit, timeout=1000):
        os.kill(os.getpid(), number)
