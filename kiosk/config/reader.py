"""Takes settings one by one and remembers what was wrong with each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kiosk.config.env_file import Entry
from kiosk.config.values import BadValue

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one setting; `source` is its file and line, the environment, or empty."""

    name: str
    source: str
    text: str

    def __str__(self) -> str:
        where = f" ({self.source})" if self.source else ""
        return f"{self.name}{where} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Reader:
    """The entries that are set, and the errors found so far."""

    entries: Mapping[str, Entry]
    read_text: Callable[[Path], str]
    errors: list[Finding] = field(default_factory=list)
    accepted: set[str] = field(default_factory=set)
    """The names whose values were taken as they are; what was refused may be anything."""

    def has(self, name: str) -> bool:
        """Tell whether `name` is set."""
        return name in self.entries

    def take(self, name: str, convert: Callable[[str], T], default: T) -> T:
        """Return the converted value, or `default` when it is not set or wrong."""
        entry = self.entries.get(name)
        if entry is None:
            return default
        try:
            # The environment may hold any bytes; Python keeps what is no text as surrogates.
            entry.value.encode()
        except UnicodeEncodeError:
            self.refuse(name, "is not UTF-8 text.")
            return default
        try:
            value = convert(entry.value)
        except BadValue as exc:
            self.refuse(name, str(exc))
            return default
        self.accepted.add(name)
        return value

    def refuse(self, name: str, text: str) -> None:
        """Remember an error of `name`."""
        entry = self.entries.get(name)
        self.accepted.discard(name)
        self.errors.append(Finding(name, entry.place if entry else "", text))

    def file_text(self, path: str) -> str:
        """Return the text of a file that a setting names; raise `BadValue`."""
        try:
            return self.read_text(Path(path))
        except (OSError, ValueError) as exc:
            raise BadValue("names a file that cannot be read.") from exc
