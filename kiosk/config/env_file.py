"""A `.env` file as a mapping that remembers its lines."""

import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.config.env_lines import MAX_LINE_CHARS, env_lines, too_long_line

MAX_FILE_BYTES = 1024 * 1024
MAX_ENTRIES = 500
MAX_FAULTS = 20

_ORIGIN = "# imported by kiosk from "
_REFUSAL = "# not imported by kiosk: "


@dataclass(frozen=True, slots=True)
class Entry:
    """One value and where it was written: a file and its line, or the environment."""

    value: str = field(repr=False)
    source: str
    line: int | None = None

    @property
    def place(self) -> str:
        """Where it was written, for example `.env line 3`."""
        return self.source if self.line is None else f"{self.source} line {self.line}"


@dataclass(frozen=True, slots=True)
class EnvFile:
    """What a file sets, and a sentence for every line that cannot be understood.

    With `warnings` it holds all the same: a newer one that was to follow it was refused.
    """

    entries: Mapping[str, Entry]
    faults: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


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


def origin_mark(path: Path) -> str:
    """Return the last line of a copy whose entries are to be named after where they came from."""
    return f"{_ORIGIN}{path}"


def with_refusal(text: str, sentence: str | None) -> str:
    """Return a copy's text with why what was to follow it was refused; None takes that back."""
    bare = re.sub(f"^{_REFUSAL}.*\n\\Z", "", text, flags=re.MULTILINE)
    if sentence is None:
        return bare
    line_end = "" if bare.endswith("\n") or not bare else "\n"
    return f"{bare}{line_end}{_REFUSAL}{sentence}\n"


def read_env_file(
    path: Path, *, shown_as: str | None = None, may_be_missing: bool = False
) -> EnvFile:
    """Return the entries of `path`; `${…}` is kept as it is, since a secret may contain it.

    A byte order mark and Windows line ends are accepted: many a card is written there.
    `shown_as` stands for the file beside its lines, in place of its name.
    """
    try:
        text = read_text_file(path)
    except FileNotFoundError as exc:
        return EnvFile({}, () if may_be_missing else (f"{path} cannot be read: {exc.strerror}.",))
    except OSError as exc:
        return EnvFile({}, (f"{path} cannot be read: {exc.strerror}.",))
    except UnicodeDecodeError:
        return EnvFile({}, (f"{path} is not a UTF-8 text file.",))
    except ValueError as exc:
        return EnvFile({}, (f"{path} cannot be read: {exc}.",))
    return _parsed(path, shown_as or path.name, text)


def _parsed(path: Path, shown_as: str, text: str) -> EnvFile:
    number = too_long_line(text)
    if number is not None:
        return EnvFile({}, (f"{path} line {number} is longer than {MAX_LINE_CHARS} characters.",))
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    refused = re.search(f"^{_REFUSAL}(.*)\n\\Z", text, re.MULTILINE)
    found = re.search(f"^{_ORIGIN}(/.+)\n\\Z", with_refusal(text, None), re.MULTILINE)
    origin = found[1] if found else None
    for line in env_lines(text):
        if line.is_fault:
            faults.append(f"{origin or path} line {line.number}{line.fault}")
        elif line.name is not None and line.value is not None:
            entries[line.name] = Entry(line.value, origin or shown_as, line.number)
    if len(entries) > MAX_ENTRIES:
        return EnvFile({}, (f"{path} sets more than {MAX_ENTRIES} names.",))
    refusal = (refused[1],) if refused else ()
    if not entries:
        # Nothing is there that could go on working in the meantime.
        return EnvFile({}, (*refusal, *faults[:MAX_FAULTS]))
    return EnvFile(entries, tuple(faults[:MAX_FAULTS]), refusal)
