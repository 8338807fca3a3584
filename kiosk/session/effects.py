"""What a step asks to be done; the controller does it."""

from dataclasses import dataclass

from kiosk.oauth.messages import Trouble


@dataclass(frozen=True, slots=True)
class Begin:
    """Start this attempt."""

    attempt: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Give this attempt up at once."""

    attempt: int


@dataclass(frozen=True, slots=True)
class Probe:
    """Look for the end of what this attempt met, without asking for a code (D-05)."""

    attempt: int
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class KeepAlive:
    """Look after the session of this attempt's person: renew it, and notice its end."""

    attempt: int


@dataclass(frozen=True, slots=True)
class NotePresence:
    """Remember beyond a restart that somebody was there now."""


@dataclass(frozen=True, slots=True)
class Revoke:
    """Hand the tokens of this attempt back to the provider and forget them."""

    attempt: int


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Read the settings again."""


@dataclass(frozen=True, slots=True)
class Report:
    """Write one event to the log."""

    event: str
    fields: tuple[tuple[str, str | float], ...] = ()


Effect = Begin | Stop | Probe | KeepAlive | NotePresence | Revoke | ReadSettings | Report
