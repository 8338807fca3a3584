"""What is known of one provider's device sign-in, read from its file in `profiles/`.

A file says how an operator sets the kiosk up, what the provider answers where, and what has to
come of it. What a scenario says besides `SCENARIO` is laid over the rest of the file.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "profiles"
ABSENT = "<absent>"
SCENARIO = {
    "name",
    "clauses",
    "polls",
    "ends",
    "cause",
    "device_answer",
    "approved_after_s",
    "retry_in_s",
}

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One sign-in: the answers to its polls by name, and how it ends.

    A last poll of `...` repeats the one before for ever. With `approved_after_s` the person
    approves that long after the code was given out, whatever `polls` has left.
    """

    name: str
    clauses: Sequence[str] = ()
    polls: Sequence[str] = ()
    ends: str = "signed_in"
    cause: str = ""
    device_answer: str = "device"
    approved_after_s: float | None = None
    retry_in_s: float | None = None
    changes: Table = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """One provider; `document` is its file, changed by a scenario or not."""

    document: Table

    @property
    def name(self) -> str:
        return str(self.document["name"])

    def get(self, name: str) -> Table:
        """Return a part of the file, empty when it is not there."""
        part: Table = self.document.get(name, {})
        return part

    @property
    def settings(self) -> Mapping[str, str]:
        """The lines of `.env`."""
        lines = self.document["settings"].strip().splitlines()
        return dict(line.split("=", 1) for line in lines)

    @property
    def endpoints(self) -> Table:
        """Where the provider answers, whether its metadata says so or not."""
        return {**self.get("metadata"), **self.get("endpoints")}

    def scenario(self, name: str) -> Scenario:
        return _scenario({"name": name, **self.document[name]})

    def quirks(self) -> Sequence[Scenario]:
        """Everything this provider does otherwise than the rest."""
        return [_scenario(table) for table in self.document.get("quirks", [])]

    def changed(self, changes: Table) -> "Profile":
        """Lay `changes` over the file; what is `<absent>` there goes."""
        return Profile(_laid_over(self.document, changes))


def profiles() -> Sequence[Profile]:
    """Read every file."""
    return [
        Profile(tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(FOLDER.glob("*.toml"))
    ]


def _scenario(table: Table) -> Scenario:
    known = {name: value for name, value in table.items() if name in SCENARIO}
    return Scenario(**known, changes={n: v for n, v in table.items() if n not in SCENARIO})


def _laid_over(base: Table, changes: Table) -> Table:
    merged = dict(base)
    for name, value in changes.items():
        if isinstance(value, dict):
            merged[name] = _laid_over(base.get(name, {}), value)
        elif value == ABSENT:
            del merged[name]
        else:
            merged[name] = value
    return merged
