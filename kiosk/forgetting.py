"""What a process still holds of somebody who left, and how to be rid of it.

Neither Python nor the C library wipes what is freed, so a token would lie in memory until that
piece of it happens to be used again; and a cache of the standard library keeps addresses.
"""

import os
import sys
from contextlib import suppress
from urllib import parse

_SEPARATOR = ":"
_MALLOC = "malloc"
_TUNABLES = ("glibc.malloc.perturb=165", "glibc.malloc.tcache_count=0")
"""Fill what is freed with a byte other than 0; keep no freed pieces in a thread's own cache, since
those are not filled."""


def overwrite_freed_memory() -> None:
    """Have all memory overwritten as it is freed, by starting this program anew where needed.

    Both allocators can be told so only before a process begins. Python's own is replaced by the C
    library's, whose way of filling also reaches Qt and OpenSSL. Without glibc, or where the
    program cannot be started anew, nothing is filled.
    """
    tunables = [entry for entry in os.environ.get("GLIBC_TUNABLES", "").split(_SEPARATOR) if entry]
    missing = [entry for entry in _TUNABLES if entry not in tunables]
    if missing or os.environ.get("PYTHONMALLOC") != _MALLOC:
        environment = {
            **os.environ,
            "PYTHONMALLOC": _MALLOC,
            "GLIBC_TUNABLES": _SEPARATOR.join((*tunables, *missing)),
        }
        # The same program under the same process number; no shell reads any of it.
        with suppress(OSError):
            os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606


def forget_addresses() -> None:
    """Empty the cache that keeps the last addresses taken apart; takes microseconds.

    A user code is in one of them, and where somebody's picture lies is in another.
    """
    clear_cache = getattr(parse, "clear_cache", None)  # unknown to the type stubs
    if clear_cache is not None:
        clear_cache()
