"""How the program ends: by a signal, or with its parent."""

import os
import signal
import sys
import threading
from types import FrameType


def stop_on_signals() -> threading.Event:
    """Leave with status 0 on SIGTERM and SIGINT; the event wakes whoever is waiting then."""
    stopping = threading.Event()

    def stop(signum: int, frame: FrameType | None) -> None:
        stopping.set()
        raise SystemExit(0)

    for signum in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signum, stop)
    return stopping


def stop_with_stdin() -> None:
    """Leave as well when standard input ends: a parent's pipe does, however the parent dies."""
    threading.Thread(target=_wait_for_end_of_stdin, daemon=True).start()


def _wait_for_end_of_stdin() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
