"""What a `kiosk.env` holds besides settings, told without its values: any may be a secret."""

import re
from collections.abc import Iterator

from kiosk.config.env_file import MAX_FAULTS
from kiosk.config.env_lines import EnvLine
from kiosk.service.boot_file import BootFile
from kiosk.service.names import GUARDED, KNOWN, is_like_secret, is_name, meant

_STILL_THERE = "It can still be read on the boot partition."
_SET_IN_COMMENT = re.compile(r"""[\W_]*(?:export\s+)?([\w-]+)["']?\s*[=:][\s"']*[^\s"']""")
_FIRST_WORD = re.compile(r"""[\W_]*(?:export\s+)?([\w-]+)\W*\w""")


def strays(file: BootFile) -> list[str]:
    """Return a sentence for each line that sets nothing, what may be a secret first."""
    told = sorted(_told(file), key=lambda sentence: not sentence.endswith(_STILL_THERE))
    more = len(told) - MAX_FAULTS
    rest = [f"{file.path}: {more} more lines were not imported."] if more > 0 else []
    return told[:MAX_FAULTS] + rest


def _told(file: BootFile) -> Iterator[str]:
    for number, line in file.numbered():
        sentence = _sentence(line)
        if sentence:
            yield f"{file.path} line {number}{sentence}"


def _sentence(line: EnvLine) -> str | None:
    if line.is_fault:
        more = _STILL_THERE if _is_like_secret(_FIRST_WORD, line) else ""
        return f"{line.fault} It was not imported. {more}".rstrip()
    if line.name is None:
        like = f" is a comment that looks like {GUARDED}. {_STILL_THERE}"
        return like if _is_like_secret(_SET_IN_COMMENT, line) else None
    return None if line.name in KNOWN else _unknown(line.name, line.value)


def _is_like_secret(words: re.Pattern[str], line: EnvLine) -> bool:
    found = words.match(line.text)
    return found is not None and is_like_secret(found[1])


def _unknown(name: str, value: str | None) -> str:
    close = meant(name)
    hint = f" Was {close} meant?" if close else ""
    more = f" {_STILL_THERE}" if close == GUARDED and value else ""
    named = name if is_name(name) else "this"
    return f": {named} is not a setting of kiosk and was not imported.{hint}{more}"
