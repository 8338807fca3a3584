"""What the protocol asks of the world, and the messages that it exchanges with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

DEFAULT_TOTAL_S = 10.0
DEFAULT_MAX_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP exchange to make; `total_s` bounds all of it, name look-up to last byte."""

    method: Literal["GET", "POST"]
    url: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)
    total_s: float = DEFAULT_TOTAL_S
    max_bytes: int = DEFAULT_MAX_BYTES
    public_only: bool = False
    """Refuse addresses of this device and its own network (U-08)."""


@dataclass(frozen=True, slots=True)
class Response:
    """A complete answer; header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


class Wire(Protocol):
    """All that the protocol asks of the world."""

    def send(self, request: Request) -> Response:
        """Exchange one message; raise an `errors.WireError` when no complete answer came."""

    def pause(self, seconds: float) -> bool:
        """Wait; True at once when the attempt was cancelled."""

    def now(self) -> float:
        """Seconds on a clock that never jumps and that counts suspended time."""

    def wall_time(self) -> float:
        """Seconds since 1970 as this device believes."""
