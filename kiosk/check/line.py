"""What `--check` found out about one thing."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["pass", "warn", "skip", "fail"]

LONGEST = 600
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report; `fix` says what to do about it, empty where nothing is to be done."""

    verdict: Verdict
    subject: str
    text: str
    fix: str = ""


def printable(text: str) -> str:
    """Return `text` without what a terminal could obey or an encoding could refuse, and cut."""
    kept = (
        c if unicodedata.category(c) not in _UNPRINTABLE else "\N{REPLACEMENT CHARACTER}"
        for c in text[:LONGEST]
    )
    return "".join(kept)
