"""Records made of events, with a second between each and the next."""

from collections.abc import Sequence

from kiosk.status import Device, Record, Report, noted
from kiosk.status.record import Field

BEGAN = 1000.0
TODAY = 1_790_000_000.0
Event = tuple[str, dict[str, Field]]

REQUESTED: Event = ("code_requested", {})
CODE_SHOWN: Event = ("code_shown", {"expires_in": 300, "interval": 5})
SIGNED_IN: Event = ("signed_in", {"issuer": "https://issuer.example"})


def screen(name: str) -> Event:
    return "screen", {"screen": name}


def poll(answer: str) -> Event:
    return "poll", {"answer": answer}


def problem(kind: str, reference: str = "3F2A") -> Event:
    return "problem", {"kind": kind, "reference": reference, "cause": "somebody@example.com"}


def signed_out(reason: str) -> Event:
    return "signed_out", {"reason": reason}


def record(events: Sequence[Event]) -> Record:
    """Return what these events come to; the first is at `BEGAN` + 1."""
    told = Record(BEGAN, state_since=BEGAN)
    for number, (event, fields) in enumerate(events, 1):
        told = noted(told, event, fields, BEGAN + number)
    return told


def report(told: Record, *, responding: bool = True, device: Device | None = None) -> Report:
    """Return what is written of `told`, a minute after it began."""
    return Report(
        told,
        device or Device(memory_bytes=90_000_000, clock_synchronised=True),
        "Waiting for somebody to press Authorize.",
        beat_at=BEGAN + 55,
        responding=responding,
        now=BEGAN + 60,
        wall_time=TODAY,
    )
