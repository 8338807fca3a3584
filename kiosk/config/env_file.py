"""A `.env` file as a mapping that remembers its lines; the only file that knows python-dotenv."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dotenv.parser import parse_stream


@dataclass(frozen=True, slots=True)
class Entry:
    """One value and where it was written, for example `.env line 3`."""

    value: str = field(repr=False)
    source: str


class EnvFileUnreadable(Exception):
    """The file cannot be read, or a line of it cannot be understood; the text says which."""


def read_env_file(path: Path) -> Mapping[str, Entry]:
    """Return the entries of `path`; `${…}` is kept as it is, since a secret may contain it.

    A byte order mark and Windows line ends are accepted: many a card is written there.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as exc:
        raise EnvFileUnreadable(f"{path} cannot be read: {exc.strerror}.") from exc
    except UnicodeDecodeError as exc:
        raise EnvFileUnreadable(f"{path} is not a UTF-8 text file.") from exc
    entries: dict[str, Entry] = {}
    for binding in parse_stream(io.StringIO(text)):
        # A binding begins with the blank lines before it.
        blank = binding.original.string
        line = binding.original.line + blank[: len(blank) - len(blank.lstrip())].count("\n")
        if binding.error or (binding.key and binding.value is None):
            raise EnvFileUnreadable(f"{path} line {line} is not of the form NAME=value.")
        if binding.key and binding.value is not None:
            entries[binding.key] = Entry(binding.value, f"{path.name} line {line}")
    return entries
