"""The Prometheus file, read by Prometheus' own parser."""

from dataclasses import replace

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk import __version__
from kiosk.status import Device, Report, exposition
from kiosk.status.record import Told
from tests.status.telling import (
    BEGAN,
    CODE_SHOWN,
    REQUESTED,
    SIGNED_IN,
    TODAY,
    Event,
    poll,
    problem,
    record,
    report,
    screen,
    signed_out,
)

Values = dict[tuple[str, str], float]
NOTHING_KNOWN = Device(memory_bytes=None, clock_synchronised=None)


def values(told: Report) -> Values:
    """Return every sample by its name and the value of its label."""
    return {
        (sample.name, next(iter(sample.labels.values()), "")): sample.value
        for family in text_string_to_metric_families(exposition(told))
        for sample in family.samples
    }


def test_every_family_has_a_type_and_a_name_of_ours() -> None:
    families = list(text_string_to_metric_families(exposition(report(record([])))))
    assert {family.type for family in families} == {"gauge", "counter"}
    assert all(family.name.startswith("kiosk_") and family.documentation for family in families)
    names = [family.name for family in families]
    assert len(names) == len(set(names))


def test_what_happened_is_counted() -> None:
    code: list[Event] = [REQUESTED, CODE_SHOWN, screen("code"), poll("slow_down")]
    events = [*code, SIGNED_IN, screen("welcome"), signed_out("idle"), problem("busy")]
    told = values(report(record(events)))
    assert told["kiosk_sign_ins_total", "ok"] == 1
    assert told["kiosk_sign_ins_total", "declined"] == 0
    assert told["kiosk_sign_outs_total", "idle"] == 1
    assert told["kiosk_polls_total", "slow_down"] == 1
    assert told["kiosk_slow_downs_total", ""] == 1
    assert told["kiosk_problems_total", "busy"] == 1


def test_exactly_one_state_holds() -> None:
    for name in ("begun", "welcome", "a new one"):
        told = values(report(replace(record([]), state=name)))
        states = {label for (metric, label), on in told.items() if metric == "kiosk_state" and on}
        assert states == {name}


def test_moments_are_told_by_the_clock_of_now() -> None:
    told = values(report(record([SIGNED_IN, screen("welcome")])))
    assert told["kiosk_start_time_seconds", ""] == TODAY - 60
    assert told["kiosk_last_sign_in_timestamp_seconds", ""] == TODAY - 59
    assert told["kiosk_state_since_timestamp_seconds", ""] == TODAY - 58
    assert told["kiosk_gui_last_beat_timestamp_seconds", ""] == TODAY - 5
    assert told["kiosk_status_written_timestamp_seconds", ""] == TODAY


def test_what_is_known_of_device_and_program_is_told() -> None:
    told = values(report(record([("signed_in", {"clock_off_s": -40})])))
    assert told["kiosk_info", __version__] == 1
    assert told["kiosk_resident_memory_bytes", ""] == 90_000_000
    assert told["kiosk_clock_synchronised", ""] == 1
    assert told["kiosk_clock_ahead_seconds", ""] == -40
    assert told["kiosk_gui_responding", ""] == 1


def test_what_is_unknown_has_no_sample() -> None:
    told = values(report(record([]), device=NOTHING_KNOWN))
    assert not {name for name, _ in told} & {
        "kiosk_resident_memory_bytes",
        "kiosk_clock_synchronised",
        "kiosk_clock_ahead_seconds",
        "kiosk_last_sign_in_timestamp_seconds",
    }


@pytest.mark.parametrize(
    "events",
    [
        [REQUESTED, CODE_SHOWN, screen("code"), poll("unreachable")],
        [("outage", {"kind": "wrong_clock", "state": "began"})],
    ],
)
def test_a_lost_provider_and_a_frozen_screen_are_zeros(events: list[Event]) -> None:
    told = values(report(record(events), responding=False))
    assert (told["kiosk_connected", ""], told["kiosk_gui_responding", ""]) == (0, 0)
    assert values(report(record([])))["kiosk_connected", ""] == 1


def test_a_label_may_hold_anything() -> None:
    odd = 'a "quote", a \\ and a\nnew line'
    told = replace(record([]), polls={odd: 1}, last_problem=Told(odd, odd, BEGAN))
    assert values(report(told))["kiosk_polls_total", odd] == 1
