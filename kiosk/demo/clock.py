"""The two clocks of the tenant, handed to whatever measures time."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """`steady` measures lifetimes and never jumps; `wall` dates what is signed (Unix seconds)."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
