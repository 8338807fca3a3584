"""The changes that no test notices, and the reasons why none has to."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Survivor:
    """One unnoticed change: the function (`answers.number`), the text before and after."""

    where: str
    was: str
    becomes: str

    @classmethod
    def read(cls, name: str, diff: str) -> "Survivor":
        """Read what `mutmut show` prints, without line numbers, so that it outlives an edit."""
        module, _, mangled = re.sub(r"__mutmut_\d+$", "", name).rpartition(".")
        # mutmut writes a function as x_name, a method as xǁClassǁname.
        function = mangled.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        return cls(f"{module.rpartition('.')[2]}.{function}", _side(diff, "-"), _side(diff, "+"))

    def __str__(self) -> str:
        """Show it as an entry for the file of reasons, which only lacks the reason."""
        return f"\nwhere = '{self.where}'\nwas = '''{self.was}'''\nbecomes = '''{self.becomes}'''"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some changes are harmless: those in the functions `where`, which may have wildcards.

    Either one change, of the text `was` into the text `becomes`, or all changes that `pattern`
    matches: a regular expression of both texts and the line break between them, blind to case.
    """

    where: str
    reason: str
    was: str = ""
    becomes: str = ""
    pattern: str = ""

    def fits(self, survivor: Survivor) -> bool:
        """Tell whether this is the reason why `survivor` may live."""
        if not fnmatchcase(survivor.where, self.where):
            return False
        if not self.pattern:
            return (self.was, self.becomes) == (survivor.was, survivor.becomes)
        change = f"{survivor.was}\n{survivor.becomes}"
        return re.fullmatch(self.pattern, change, re.IGNORECASE) is not None


def read_reasons(path: Path) -> list[Reason]:
    """Read the file of reasons, a TOML table for each."""
    return [Reason(**entry) for entry in tomllib.loads(path.read_text("utf-8"))["reason"]]


def without_reason(survivors: Sequence[Survivor], reasons: Sequence[Reason]) -> list[Survivor]:
    """Return the survivors that nobody has explained."""
    return [item for item in survivors if not any(reason.fits(item) for reason in reasons)]


def unused(survivors: Sequence[Survivor], reasons: Sequence[Reason]) -> list[Reason]:
    """Return the reasons that no survivor needs any more."""
    return [reason for reason in reasons if not any(reason.fits(item) for item in survivors)]


def _side(diff: str, sign: str) -> str:
    lines = (line for line in diff.splitlines() if not line.startswith(("---", "+++")))
    return "\n".join(line[1:].strip() for line in lines if line.startswith(sign))
