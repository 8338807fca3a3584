"""The JSON file."""

import json
import time

from kiosk import __version__
from kiosk.status import Device, summary
from tests.status.telling import (
    REQUESTED,
    SIGNED_IN,
    TODAY,
    Event,
    poll,
    problem,
    record,
    report,
    screen,
)


def at(moment: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))


def test_it_says_what_there_is() -> None:
    events: list[Event] = [
        REQUESTED,
        screen("code"),
        poll("slow_down"),
        poll("no_network"),
        problem("busy", "00FF"),
        ("signed_in", {"clock_off_s": 7}),
        ("outage", {"kind": "untrusted", "state": "began"}),
    ]
    told = json.loads(summary(report(record(events))))
    assert told["version"] == __version__
    assert told["sentence"] == "Waiting for somebody to press Authorize."
    assert (told["state"], told["state_since"]) == ("code", at(TODAY - 58))
    assert (told["written_at"], told["started_at"]) == (at(TODAY), at(TODAY - 60))
    assert (told["responding"], told["responded_at"]) == (True, at(TODAY - 5))
    assert told["outage"] == {"kind": "untrusted", "since": at(TODAY - 53)}
    assert told["no_answer_since"] == at(TODAY - 56)
    assert told["last_problem"] == {"kind": "busy", "reference": "00FF", "at": at(TODAY - 55)}
    assert told["last_sign_in_at"] == at(TODAY - 54)
    assert (told["sign_ins"]["failed"], told["sign_ins"]["ok"]) == (1, 1)
    assert (told["polls"], told["slow_downs"]) == ({"slow_down": 1, "no_network": 1}, 1)
    assert told["problems"]["busy"] == 1
    assert told["sign_outs"]["idle"] == 0
    assert told["clock"] == {"synchronised": True, "ahead_of_provider_s": 7}
    assert told["memory_bytes"] == 90_000_000


def test_what_is_unknown_or_has_not_happened_is_null() -> None:
    nothing = Device(memory_bytes=None, clock_synchronised=None)
    told = json.loads(summary(report(record([]), device=nothing)))
    assert {name for name, value in told.items() if value is None} == {
        "outage",
        "no_answer_since",
        "last_problem",
        "last_sign_in_at",
        "memory_bytes",
    }
    assert told["clock"] == {"synchronised": None, "ahead_of_provider_s": None}


def test_it_says_nothing_of_a_person_or_a_provider() -> None:
    events = [SIGNED_IN, screen("welcome"), problem("not_allowed")]
    told = summary(report(record(events)))
    assert "issuer.example" not in told
    assert "somebody@example.com" not in told
