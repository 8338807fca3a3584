"""The report on standard output: for people line by line as it is found, for programs as JSON."""

import io
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Sequence

from kiosk import __version__
from kiosk.check.line import Line, Verdict, printable
from kiosk.config import Listed
from kiosk.config.listing import CREDENTIAL, DEFAULT

SUBJECT_WIDTH = len("libraries")
TEXT_COLUMN = len("pass  ") + SUBJECT_WIDTH + 2
NARROW, LEGIBLE, WIDE = 40, 96, 10_000
LONGEST_VALUE = 60


class TextPrinter:
    """One line each, and below it what to do about it."""

    def __init__(self) -> None:
        self._verdicts: list[Verdict] = []
        self._width = WIDE
        if sys.stdout.isatty():
            self._width = max(NARROW, shutil.get_terminal_size().columns - 1)

    def begin(self, settings: Sequence[Listed]) -> None:
        """Print what is set, as far as it may be read, and the rest by name."""
        rows = [row for row in settings if row.source != DEFAULT]
        names = max((len(row.name) for row in rows), default=0)
        values = max((len(_shown(row)) for row in rows), default=0)
        _print(f"kiosk {__version__}: settings")
        for row in rows:
            _print(f"  {row.name:{names}}  {_shown(row):{values}}  {printable(row.place)}")
        rest = [f"{row.name}={row.value}" for row in settings if row not in rows and row.value]
        head = "  all else by default: " if rows else "  all by default: "
        self._print_wrapped(head, ", ".join(rest), "    ", LEGIBLE)
        _print("")

    def add(self, line: Line) -> None:
        """Print what was found out, at once: the next may take its time."""
        self._verdicts.append(line.verdict)
        head = f"{line.verdict:4}  {line.subject:{SUBJECT_WIDTH}}  "
        self._print_wrapped(head, printable(line.text), " " * TEXT_COLUMN)
        if line.fix:
            # Whole: a command that was broken would be another one once it is copied.
            _print(f"{'':{TEXT_COLUMN}}> {printable(line.fix)}")

    def end(self) -> None:
        """Print the sum."""
        count = {verdict: self._verdicts.count(verdict) for verdict in ("fail", "warn")}
        _print("")
        _print(f"{count['fail']} failed, {_many(count['warn'], 'warning')}.")

    def _print_wrapped(self, head: str, text: str, indent: str, most: int = WIDE) -> None:
        """Break lines for a terminal, and nowhere else: who searches wants them whole."""
        width = min(self._width, most)
        _print(
            textwrap.fill(
                head + text,
                width,
                subsequent_indent=indent,
                break_on_hyphens=False,
                break_long_words=False,
            )
        )


class JsonPrinter:
    """One object: `version`, `verdict`, `lines` and `settings`."""

    def __init__(self) -> None:
        self._settings: Sequence[Listed] = ()
        self._lines: list[Line] = []

    def begin(self, settings: Sequence[Listed]) -> None:
        """Keep the settings."""
        self._settings = settings

    def add(self, line: Line) -> None:
        """Keep the line."""
        self._lines.append(line)

    def end(self) -> None:
        """Print the object."""
        verdicts = {line.verdict for line in self._lines}
        worst = next((verdict for verdict in ("fail", "warn") if verdict in verdicts), "pass")
        document = {
            "version": __version__,
            "verdict": worst,
            "lines": [
                {
                    "verdict": line.verdict,
                    "subject": line.subject,
                    "text": printable(line.text),
                    "fix": printable(line.fix),
                }
                for line in self._lines
            ],
            "settings": [_row(row) for row in self._settings],
        }
        _print(json.dumps(document, indent=2))


def _row(row: Listed) -> dict[str, str | int | None]:
    shown = {} if row.value is None else {"value": printable(row.value)}
    return {"name": row.name, **shown, "source": printable(row.source), "line": row.line}


def _shown(row: Listed) -> str:
    if row.value is None:
        return "(set)" if row.name == "CLIENT_SECRET" or row.source == CREDENTIAL else "(not shown)"
    return textwrap.shorten(printable(row.value), LONGEST_VALUE, placeholder="…")


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _print(text: str) -> None:
    """Write a line whatever the terminal's encoding, and be silent once nobody reads on."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # What is still buffered would be tried again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
