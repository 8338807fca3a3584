"""A `.env` file as a mapping that remembers its lines; the only file that knows python-dotenv."""

import io
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dotenv.parser import parse_stream

MAX_FILE_BYTES = 1024 * 1024
MAX_ENTRIES = 500
MAX_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One value and where it was written, for example `.env line 3`."""

    value: str = field(repr=False)
    source: str


@dataclass(frozen=True, slots=True)
class EnvFile:
    """What a file sets, and a sentence for every line that cannot be understood."""

    entries: Mapping[str, Entry]
    faults: tuple[str, ...] = ()


def read_text_file(path: Path) -> str:
    """Return the text of a file; raise OSError or ValueError.

    Only an ordinary file of a sensible size is read: a pipe would keep us waiting for ever, and
    a device would fill the memory.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("not an ordinary file")
    if status.st_size > MAX_FILE_BYTES:
        raise ValueError(f"larger than {MAX_FILE_BYTES} bytes")
    return path.read_text(encoding="utf-8-sig")


def read_env_file(path: Path) -> EnvFile:
    """Return the entries of `path`; `${…}` is kept as it is, since a secret may contain it.

    A byte order mark and Windows line ends are accepted: many a card is written there.
    """
    try:
        text = read_text_file(path)
    except OSError as exc:
        return EnvFile({}, (f"{path} cannot be read: {exc.strerror}.",))
    except UnicodeDecodeError:
        return EnvFile({}, (f"{path} is not a UTF-8 text file.",))
    except ValueError as exc:
        return EnvFile({}, (f"{path} cannot be read: {exc}.",))
    return _parsed(path, text)


def _parsed(path: Path, text: str) -> EnvFile:
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    for binding in parse_stream(io.StringIO(text)):
        # A binding begins with the blank lines before it.
        blank = binding.original.string
        line = binding.original.line + blank[: len(blank) - len(blank.lstrip())].count("\n")
        if binding.error or (binding.key and binding.value is None):
            faults.append(f"{path} line {line} is not of the form NAME=value.")
        elif binding.key and binding.value is not None:
            entries[binding.key] = Entry(binding.value, f"{path.name} line {line}")
    if len(entries) > MAX_ENTRIES:
        return EnvFile({}, (f"{path} sets more than {MAX_ENTRIES} names.",))
    return EnvFile(entries, tuple(faults[:MAX_FAULTS]))
