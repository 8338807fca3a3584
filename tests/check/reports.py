"""`--check` as a process of its own, and what it says."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).parent.parent.parent


class Told(TypedDict):
    """One entry of `lines`."""

    verdict: str
    subject: str
    text: str
    fix: str


class Row(TypedDict, total=False):
    """One entry of `settings`."""

    name: str
    value: str
    source: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """The answer of `--check --json`."""

    code: int
    verdict: str
    lines: list[Told]
    settings: dict[str, Row]
    raw: str

    @property
    def subjects(self) -> list[str]:
        return [line["subject"] for line in self.lines]

    def line(self, subject: str) -> Told:
        """The one line about `subject`."""
        (line,) = (line for line in self.lines if line["subject"] == subject)
        return line

    def verdict_on(self, subject: str) -> str:
        return self.line(subject)["verdict"]


def start(
    folder: Path, settings: str | bytes, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Check with `settings` as `.env`, and nothing of the environment of the tests."""
    content = settings.encode() if isinstance(settings, str) else settings
    (folder / ".env").write_bytes(content)
    (folder / ".env").chmod(0o600)
    answer = subprocess.run(
        [sys.executable, str(ROOT / "run_kiosk.py"), "--check", *arguments],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        },
        capture_output=True,
        check=False,
        timeout=100,
    )
    assert answer.stderr == b""
    return answer


def check(folder: Path, settings: str | bytes, *arguments: str, **environment: str) -> Report:
    """The report for programs."""
    answer = start(folder, settings, "--json", *arguments, **environment)
    document = json.loads(answer.stdout)
    assert set(document) == {"version", "verdict", "lines", "settings"}
    rows = {row["name"]: row for row in document["settings"]}
    raw = answer.stdout.decode()
    return Report(answer.returncode, document["verdict"], document["lines"], rows, raw)


def text_of(folder: Path, settings: str | bytes, *arguments: str, **environment: str) -> str:
    """The report for people."""
    return start(folder, settings, *arguments, **environment).stdout.decode()
