"""The status as a JSON document."""

import json
import time

from kiosk import __version__
from kiosk.status.report import Report


def summary(report: Report) -> str:
    """Return it; times are UTC as in the log, and null is what has not happened or is unknown."""
    record, device = report.record, report.device

    def at(moment: float | None) -> str | None:
        if moment is None:
            return None
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(report.time_of(moment)))

    problem, outage = record.last_problem, record.outage
    document = {
        "version": __version__,
        "written_at": at(report.now),
        "started_at": at(record.began_at),
        "sentence": report.sentence,
        "state": record.state,
        "state_since": at(record.state_since),
        "responding": report.responding,
        "responded_at": at(report.beat_at),
        "outage": outage and {"kind": outage.kind, "since": at(outage.since)},
        "no_answer_since": at(record.lost_since),
        "last_problem": problem
        and {"kind": problem.kind, "reference": problem.reference, "at": at(problem.at)},
        "last_sign_in_at": at(record.last_sign_in_at),
        "sign_ins": dict(record.sign_ins),
        "sign_outs": dict(record.sign_outs),
        "problems": dict(record.problems),
        "polls": dict(record.polls),
        "slow_downs": record.slow_downs,
        "clock": {
            "synchronised": device.clock_synchronised,
            "ahead_of_provider_s": record.clock_ahead_s,
        },
        "memory_bytes": device.memory_bytes,
    }
    return json.dumps(document, indent=2) + "\n"
