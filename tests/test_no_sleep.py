"""No test sleeps: it waits for a condition, or time is handed in."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SLEEPS = frozenset({"sleep", "msleep", "usleep", "qSleep", "qWait", "wait_for_timeout"})


def sleeps(source: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in SLEEPS:
                yield node.lineno


def test_no_test_sleeps() -> None:
    found = {path: list(sleeps(path.read_text("utf-8"))) for path in TESTS.rglob("*.py")}
    assert len(found) > 100
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line", ["time.sleep(1)", "sleep(1)", "qtbot.qWait(5)", "page.wait_for_timeout(5)"]
)
def test_a_sleep_would_be_seen(line: str) -> None:
    assert list(sleeps(f"\n{line}\n")) == [2]
