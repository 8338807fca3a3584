"""`kiosk.env` on the boot partition: what it sets, and how it reads without its secret."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.config.env_lines import (
    MAX_LINE_CHARS,
    NO_SETTING,
    OPEN_QUOTE,
    STRAY_CHARACTER,
    EnvLine,
    env_lines,
    too_long_line,
)
from kiosk.service.names import GUARDED, KNOWN, is_like_secret, is_name

MAX_BYTES = 65536
MAX_SETTINGS = 400
"""Less than `read_env_file` reads, so that what is copied is always read."""

_LEFT_OUT = {
    NO_SETTING: "left out: no setting",
    OPEN_QUOTE: "left out='",
    STRAY_CHARACTER: "left out: \ufeff",
}
"""Each has the fault of the line in whose place it stands, and hides nothing behind it."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_ESCAPES = {ord(char): f"\\{letter}" for char, letter in zip('\\"\n\r', '\\"nr', strict=True)}


class Refused(Exception):
    """A file that is not imported; the message ends the sentence that begins with its path."""


@dataclass(frozen=True, slots=True)
class BootFile:
    """Its lines; `mark` is the byte order mark that it may begin with."""

    path: Path
    mode: int
    mark: str
    lines: tuple[EnvLine, ...] = field(repr=False)

    @property
    def holds_a_secret(self) -> bool:
        """Whether any line has one, even one that a later line takes back."""
        return any(map(_has_secret, self.lines))

    def value(self, name: str) -> str | None:
        """Return what the file sets `name` to, None when it has no line for it."""
        values = [_value(line) for line in self.lines if line.name == name and not line.is_fault]
        return values[-1].strip() if values else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it, not even a comment."""
        return not any(line.text for line in self.lines)

    def numbered(self) -> Iterator[tuple[int, EnvLine]]:
        """Return each line and its number, by whichever line ends the file has."""
        before = ""
        for line in self.lines:
            number = len(_LINE_END.findall(before + line.blank)) + 1
            # Faults are told of lines as the kiosk reads them.
            yield number, replace(line, text=_LINE_END.sub("\n", line.text))
            before += line.blank + line.text

    def without_secret(self, note: str) -> bytes:
        """Return the file with the comment `note` for each line that holds a secret."""
        text = "".join(
            line.blank + (f"# {note}{_line_ends(line.text)}" if self._is_to_go(line) else line.text)
            for line in self.lines
        )
        return f"{self.mark}{text}".encode()

    def settings(self) -> str:
        """Return what is set, line by line, but for the secret and all else.

        Whatever is no setting of ours might be a secret gone astray. Only so much of it is left
        that the kiosk finds fault with it.
        """
        copied = zip(self.lines, self.numbered(), strict=True)
        return "".join(
            line.blank
            + ("#" if self._is_to_go(line) else _copied(number, read))
            + _line_ends(line.text)
            for line, (number, read) in copied
        )

    def _is_to_go(self, line: EnvLine) -> bool:
        # An empty value at the end takes the secret away, and has to go on doing so.
        return _has_secret(line) or (_is_secret(line) and bool(self.value(GUARDED)))


def read_boot_file(path: Path) -> BootFile:
    """Read the file; raise `Refused` or OSError."""
    content, mode = _ordinary(path)
    if len(content) > MAX_BYTES:
        raise Refused(f"is larger than {MAX_BYTES} bytes.")
    try:
        text = content.decode()
    except UnicodeDecodeError as exc:
        raise Refused("is not a UTF-8 text file.") from exc
    bare = text.lstrip("\ufeff")
    mark = text[: len(text) - len(bare)]
    number = too_long_line(bare)
    if number is not None:
        raise Refused(f"has more than {MAX_LINE_CHARS} characters in line {number}.")
    lines = tuple(env_lines(bare))
    if sum(line.name is not None for line in lines) > MAX_SETTINGS:
        raise Refused(f"sets more than {MAX_SETTINGS} names.")
    return BootFile(path, mode, mark, lines)


def _ordinary(path: Path) -> tuple[bytes, int]:
    """Return what is in a file, up to a byte more than there may be, and its mode."""
    number = _opened(path)
    try:
        status = os.fstat(number)
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise Refused("is not an ordinary file.")
        with open(number, "rb", closefd=False) as file:
            return file.read(MAX_BYTES + 1), stat.S_IMODE(status.st_mode)
    finally:
        os.close(number)


def _opened(path: Path) -> int:
    """Whoever may write to that folder must not make root read or wait for something else."""
    try:
        # A pipe would otherwise be waited for.
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as exc:
        if path.is_symlink():
            raise Refused("is a link.") from exc
        raise


def _is_secret(line: EnvLine) -> bool:
    return line.name == GUARDED and not line.is_fault


def _has_secret(line: EnvLine) -> bool:
    return _is_secret(line) and bool(_value(line).strip())


def _value(line: EnvLine) -> str:
    """Return the value with the line ends that reading a file as text makes of all."""
    return _LINE_END.sub("\n", line.value or "")


def _line_ends(text: str) -> str:
    """Return what takes as many lines; a carriage return must not be joined to a line feed."""
    return " ".join(_LINE_END.findall(text))


def _copied(number: int, line: EnvLine) -> str:
    if line.is_fault:
        return _LEFT_OUT[line.fault]
    if line.name is None:
        return "#" if line.text else ""
    if line.name in KNOWN:
        return _assignment(line.name, _value(line))
    if is_name(line.name):
        return f"{line.name}="
    # Not of the form of a name either, so it is told as "a line".
    return f"{GUARDED}-{number}=" if is_like_secret(line.name) else f"left-out-{number}="


def _assignment(name: str, value: str) -> str:
    """Return a line of its own without the comment that may stand behind a value."""
    plain = f"{name}={value}"
    if [(line.name, line.value) for line in env_lines(plain)] == [(name, value)]:
        return plain
    return f'{name}="{value.translate(_ESCAPES)}"'
