"""Forks children and lets them die by SIGKILL amid their work.

pytest has threads, and a fork of a process with threads is no clean start: so this is for programs.
"""

import os
import select
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

DONE, DIED = 0, -signal.SIGKILL


def killed_at_step(step: int, files: tuple[str, ...]) -> Callable[..., Any]:
    """Return a tracer that kills this process before the line of `files` with this number."""
    left = step

    def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        nonlocal left
        if not frame.f_code.co_filename.startswith(files):
            return None
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    return trace


def forked(work: Callable[[], None]) -> int:
    """Do `work` in a child; return its process."""
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)
    os._exit(DONE)


def ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_after(life_s: float, child: int) -> int:
    """Wait for its end, but no longer than it may live; return how it ended."""
    pidfd = os.pidfd_open(child)
    select.select([pidfd], [], [], life_s)
    os.close(pidfd)
    os.kill(child, signal.SIGKILL)
    return ended(child)
