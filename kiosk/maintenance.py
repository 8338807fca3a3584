"""What the maintenance page tells of this kiosk, gathered at the moment it is asked for."""

import platform
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.addresses import own_addresses
from kiosk.config import Listed, Reading
from kiosk.config.listing import DEFAULT
from kiosk.oauth.messages import Trouble
from kiosk.session import Facts, PastProblem, Written
from kiosk.status.device import Device

PROBLEMS_KEPT = 10


class _Told(NamedTuple):
    trouble: Trouble
    reference: str
    at: float


class Chronicle:
    """Since when this kiosk runs, and its last problems: what they were, never what caused them.

    `now` is a clock that never jumps, `wall_time` the device's own, both in seconds. Moments are
    dated when they are asked for: by then the clock may have been set.
    """

    def __init__(self, now: Callable[[], float], wall_time: Callable[[], float]) -> None:
        self._now = now
        self._wall_time = wall_time
        self._began_at = now()
        self._told: deque[_Told] = deque(maxlen=PROBLEMS_KEPT)

    def note(self, event: str, fields: Mapping[str, str | float]) -> None:
        """Take note of an event of the log, in whatever thread it happens."""
        if event == "problem":
            told = _Told(Trouble(str(fields["kind"])), str(fields["reference"]), self._now())
            self._told.append(told)

    def facts(self, reading: Reading) -> Facts:
        """Return what there is to tell, the latest problem first."""
        told = reversed(tuple(self._told))
        return Facts(
            at=self._local(self._now()),
            since=self._local(self._began_at),
            version=__version__,
            host_name=platform.node(),
            addresses=own_addresses(),
            provider=_host(reading),
            clock_synchronised=Device.look().clock_synchronised,
            problems=tuple(PastProblem(self._local(t.at), t.trouble, t.reference) for t in told),
            settings=tuple(map(_written, _made(reading.listed))),
            warnings=tuple(map(str, (*reading.errors, *reading.warnings))),
        )

    def _local(self, moment: float) -> datetime:
        return datetime.fromtimestamp(self._wall_time() - self._now() + moment, UTC).astimezone()


def _host(reading: Reading) -> str | None:
    provider = reading.settings.provider
    if reading.errors:
        return ""
    return None if provider is None else urlsplit(provider.address).hostname or ""


def _made(listed: tuple[Listed, ...]) -> list[Listed]:
    return [setting for setting in listed if setting.source != DEFAULT]


def _written(setting: Listed) -> Written:
    return Written(setting.name, setting.value, setting.source, setting.line)
