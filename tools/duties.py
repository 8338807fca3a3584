"""The duties of tests/conformance/: read from their two lists and held against the tests."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

LEVELS = ("M", "S", "R", "O", "A")
UNSOURCED = "–"

Tests = Mapping[str, Mapping[str, int]]
"""The tests of each id as pytest names them, without parameters, and how many cases carry it."""


class Unreadable(Exception):
    """One of the two lists is not what it should be."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One row: what has to hold, how strictly (M, S, R, O or A), and the section that says so."""

    level: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """All duties in their order, and the reasons of those that have nothing to observe."""

    families: Mapping[str, str]
    duties: Mapping[str, Duty]
    reasons: Mapping[str, str]


def read_rows(duties: str, reasons: str) -> Rows:
    """Read both lists; raise `Unreadable` for one that is broken or names an id twice."""
    table = _toml("duties.toml", duties)
    try:
        found = {name: Duty(*_texts(row, 3)) for name, row in dict(table["duties"]).items()}
        families = {name: _texts([title], 1)[0] for name, title in dict(table["families"]).items()}
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"tests/conformance/duties.toml: not as expected: {error!r}") from error
    why = _toml("not_applicable.toml", reasons)
    if unsaid := [name for name, reason in why.items() if not isinstance(reason, str)]:
        raise Unreadable(f"tests/conformance/not_applicable.toml: no reason for {unsaid[0]}")
    return Rows(families, found, why)


def faults(rows: Rows, tests: Tests) -> list[str]:
    """Return what is wrong, a line each."""
    lines = []
    for name, duty in rows.duties.items():
        if family_of(name) not in rows.families:
            lines.append(f"{name}: no family of duties begins with {family_of(name)}")
        if duty.level not in LEVELS:
            lines.append(f"{name}: level {duty.level!r} is none of M, S, R, O and A")
        if duty.source == UNSOURCED and duty.level != "A":
            lines.append(f"{name}: level {duty.level}, yet no specification is named")
        if not tests.get(name) and name not in rows.reasons:
            lines.append(f"{name}: no test carries it, and no reason says why it does not apply")
        if tests.get(name) and name in rows.reasons:
            lines.append(f"{name}: said not to apply, yet carried by {_first(tests[name])}")
    for name in sorted(set(rows.reasons) - set(rows.duties)):
        lines.append(f"{name}: a reason for a duty that does not exist")
    for name in sorted(set(tests) - set(rows.duties)):
        lines.append(f"{name}: carried by {_first(tests[name])}, but no duty has this id")
    return lines


def summary(rows: Rows, tests: Tests) -> str:
    """Return the line for the end of a run."""
    unneeded = len(rows.reasons)
    return f"Rows covered: {tested(rows, tests)} of {len(rows.duties)} ({unneeded} not applicable)"


def family_of(name: str) -> str:
    """Return the letter that an id begins with."""
    return name.partition("-")[0]


def tested(rows: Rows, tests: Tests) -> int:
    """Return how many duties are carried by a test."""
    return sum(1 for name in rows.duties if tests.get(name))


def _first(tests: Iterable[str]) -> str:
    return next(iter(tests))


def _toml(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"tests/conformance/{name}: {error}") from error


def _texts(row: object, count: int) -> list[str]:
    if isinstance(row, list) and len(row) == count and all(isinstance(text, str) for text in row):
        return row
    raise TypeError(f"{row!r} should be {count} texts")
