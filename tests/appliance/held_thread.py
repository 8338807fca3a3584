"""One thread of a process is stopped while the others go on: what a GUI thread that hangs is."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_SEIZE, _INTERRUPT = 0x4206, 0x4207
_WALL = 0x40000000
"""Wait for threads as well (__WALL of wait(2))."""


@contextmanager
def held(thread: int) -> Iterator[None]:
    """Hold the thread by ptrace(2), as a debugger does, until the process is ended."""
    _trace(_SEIZE, thread)
    _trace(_INTERRUPT, thread)
    os.waitpid(thread, _WALL)
    try:
        yield
    finally:
        # Its end is told to whoever held it first, and only then to its parent.
        os.waitpid(thread, _WALL)


def _trace(request: int, thread: int) -> None:
    none = ctypes.c_void_p(None)
    if ctypes.CDLL(None, use_errno=True).ptrace(request, thread, none, none) == -1:
        raise OSError(ctypes.get_errno(), f"ptrace {request:#x}")
