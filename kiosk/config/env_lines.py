"""The lines of a `.env` file as they stand there; the only file that knows python-dotenv."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dotenv.parser import parse_stream

MAX_LINE_CHARS = 4096
"""python-dotenv takes the square of a line's length: a thousand times more would stop a start."""

NO_SETTING = " is not of the form NAME=value."
OPEN_QUOTE = ": the quotation mark is not closed."
STRAY_CHARACTER = " has a NUL or a byte order mark in it, which no setting has."

_STRAY = re.compile("[\0\ufeff]")
_OPEN_QUOTE = re.compile(r"""[^=\n]+=[^\S\n]*(['"])(?:\\.|(?!\1)[^\\\n])*\\?$""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class EnvLine:
    """A name with its value, a comment, or a fault: what is neither.

    `text` is all of it, which a quoted value may spread over several lines; `blank` is the room
    above it. Together they are the file again, but for its byte order mark.
    """

    number: int
    blank: str
    text: str = field(repr=False)
    name: str | None
    value: str | None = field(repr=False)
    is_fault: bool

    @property
    def fault(self) -> str:
        """What is wrong with a line that is a fault, to be read behind its number."""
        if _STRAY.search(self.text):
            return STRAY_CHARACTER
        # A quotation mark of a later line may seem to close it.
        return OPEN_QUOTE if _OPEN_QUOTE.match(self.text) else NO_SETTING


def too_long_line(text: str) -> int | None:
    """Return the number of the first line that must not be given to `env_lines`, if any."""
    lines = enumerate(re.split(r"\r\n|\n|\r", text), 1)
    return next((number for number, line in lines if len(line) > MAX_LINE_CHARS), None)


def env_lines(text: str) -> Iterator[EnvLine]:
    """Read `text` line by line; `number` counts from 1 and by line feeds."""
    for binding in parse_stream(io.StringIO(text)):
        # A binding begins with the blank lines before it.
        whole = binding.original.string
        body = whole.lstrip()
        blank = whole[: len(whole) - len(body)]
        number = binding.original.line + blank.count("\n")
        is_stray = binding.key is not None and bool(_STRAY.search(body))
        is_fault = binding.error or is_stray or (binding.key is not None and binding.value is None)
        yield EnvLine(number, blank, body, binding.key, binding.value, is_fault)
