"""What support by telephone needs to know of a kiosk; nothing personal, no code, no secret."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.oauth.messages import Trouble


@dataclass(frozen=True, slots=True)
class Written:
    """A setting that was made; `value` None: not to be shown. `line` None: of no file."""

    name: str
    value: str | None
    source: str
    line: int | None


@dataclass(frozen=True, slots=True)
class PastProblem:
    """What was on screen at a moment of local time; `reference` finds the cause in the log."""

    at: datetime
    trouble: Trouble
    reference: str


@dataclass(frozen=True, slots=True)
class Facts:
    """This device as it was at `at`; moments are local time.

    `provider` is the host that signs people in, None in a demo, empty with wrong settings. Of
    `clock_synchronised` None: nobody here knows.
    """

    at: datetime
    since: datetime
    version: str
    host_name: str
    addresses: tuple[str, ...]
    provider: str | None
    clock_synchronised: bool | None
    problems: tuple[PastProblem, ...] = ()
    settings: tuple[Written, ...] = ()
    warnings: tuple[str, ...] = ()
