"""The status in Prometheus' text format 0.0.4, for node_exporter's textfile collector."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk import __version__
from kiosk.status.record import STATES
from kiosk.status.report import Report

Sample = tuple[str, float]
"""Labels, in braces or empty, and a value."""


def exposition(report: Report) -> str:
    """Return one family of samples after the other; what is unknown has none."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    record, device = report.record, report.device
    version = [(_label("version", __version__), 1.0)]
    yield from _family("kiosk_info", "gauge", "The version of kiosk that runs.", version)
    states = [(_label("state", s), float(s == record.state)) for s in {*STATES, record.state}]
    yield from _family("kiosk_state", "gauge", "1 for what is on screen.", sorted(states))
    yield from _moments(report)
    truths = (
        ("gui_responding", "1 while the screen's own thread is at work.", report.responding),
        ("connected", "0 while the provider is known not to answer.", _is_connected(report)),
        ("clock_synchronised", "1 once a time service has set it.", device.clock_synchronised),
        ("resident_memory_bytes", "Memory of this process.", device.memory_bytes),
        ("clock_ahead_seconds", "Ahead of the provider's clock.", record.clock_ahead_s),
    )
    for name, what, value in truths:
        yield from _family(f"kiosk_{name}", "gauge", what, _known(value))
    counts = (
        ("sign_ins", "outcome", "Sign-ins by outcome.", record.sign_ins),
        ("sign_outs", "reason", "Sign-outs by reason.", record.sign_outs),
        ("problems", "kind", "Problems shown by kind.", record.problems),
        ("polls", "answer", "Polls by answer.", record.polls),
    )
    for name, label, what, numbers in counts:
        yield from _family(f"kiosk_{name}_total", "counter", what, _counted(label, numbers))
    told = "Polls that were answered with a wish for longer waits."
    yield from _family("kiosk_slow_downs_total", "counter", told, _known(record.slow_downs))


def _moments(report: Report) -> Iterator[str]:
    record = report.record
    moments = (
        ("start_time_seconds", "When this process began.", record.began_at),
        ("state_since_timestamp_seconds", "Since when that is on screen.", record.state_since),
        ("status_written_timestamp_seconds", "When this file was written.", report.now),
        ("gui_last_beat_timestamp_seconds", "When the screen was last at work.", report.beat_at),
        ("last_sign_in_timestamp_seconds", "The last sign-in.", record.last_sign_in_at),
    )
    for name, what, moment in moments:
        known = None if moment is None else report.time_of(moment)
        yield from _family(f"kiosk_{name}", "gauge", f"{what} Seconds since 1970.", _known(known))


def _is_connected(report: Report) -> bool:
    return report.record.lost_since is None and report.record.outage is None


def _family(name: str, kind: str, what: str, samples: Iterable[Sample]) -> Iterator[str]:
    yield f"# HELP {name} {what}"
    yield f"# TYPE {name} {kind}"
    for labels, value in samples:
        yield f"{name}{labels} {value:.15g}"


def _known(value: float | None) -> list[Sample]:
    return [] if value is None else [("", float(value))]


def _counted(label: str, numbers: Mapping[str, int]) -> list[Sample]:
    return [(_label(label, name), float(number)) for name, number in numbers.items()]


def _label(name: str, value: str) -> str:
    escaped = value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'{{{name}="{escaped}"}}'
