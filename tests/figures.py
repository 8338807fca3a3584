"""Adds up what tests count, and prints the sums after the run.

A test hands in a figure with pytest's own `record_property("figure: fuzz examples", 300)`, at its
end: what did not pass does not count.
"""

from collections import Counter

import pytest

PREFIX = "figure: "


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print one line a name; reports carry the properties from every worker."""
    sums: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name.startswith(PREFIX):
                sums[name.removeprefix(PREFIX)] += value
    if sums:
        terminalreporter.section("Figures")
    for name, total in sorted(sums.items()):
        terminalreporter.write_line(f"{name}: {total}")
