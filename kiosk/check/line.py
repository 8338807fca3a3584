"""What `--check` found out about one thing."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["pass", "warn", "skip", "fail"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report."""

    verdict: Verdict
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{self.verdict:4}  {self.subject:8}  {self.text}"
