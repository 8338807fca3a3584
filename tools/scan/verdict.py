"""What must be read at least, and whether it was."""

from collections.abc import Mapping

from tools.scan.plan import GATE_DISTANCE_M, GATE_SHOTS, gate_point
from tools.scan.readers import GATING
from tools.scan.subjects import ADDRESS, TELEVISION
from tools.scan.trial import Outcome, Point

REQUIRED_PERCENT = {"steady": 99.0, "shaky": 95.0}
"""Of the shots, by hand, for each reader that decides."""


def figures(outcomes: Mapping[Point, Outcome]) -> str:
    """Return the line for whoever collects figures: the worse of the readers that decide."""
    shares = ", ".join(
        f"{hand} {min(outcomes[gate_point(hand)].percent(reader) for reader in GATING):.1f} %"
        for hand in REQUIRED_PERCENT
    )
    return (
        f"scan: {shares} (the worse of {' and '.join(GATING)}; {TELEVISION} from"
        f" {GATE_DISTANCE_M:g} m, {len(ADDRESS)} characters, {GATE_SHOTS} shots each)"
    )


def misses(outcomes: Mapping[Point, Outcome]) -> list[str]:
    """Return a line for each reader that read less than it must."""
    found = []
    for hand, required in REQUIRED_PERCENT.items():
        for reader in GATING:
            share = outcomes[gate_point(hand)].percent(reader)
            if share < required:
                found.append(f"{reader} read {share:.1f} % of the {hand} shots, not {required:g} %")
    return found
