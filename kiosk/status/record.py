"""What is remembered of the log's events; moments are seconds of a clock that never jumps."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.oauth.messages import Trouble

Field = str | float
Counts = Mapping[str, int]

STATES = ("begun", "authorize", "starting", "code", "welcome", "problem", "maintenance", "stopped")
"""The names of the screens, and what is before the first and after the last."""

OUTCOMES = ("ok", "returned", "declined", "expired", "failed", "cancelled")
PARTINGS = ("asked", "idle", "max_session", "ended", "quit", "restart")
SLOW_DOWNS = frozenset({"slow_down", "rate_limit_exceeded"})
_ANSWERED = SLOW_DOWNS | {"authorization_pending", "ok"}


@dataclass(frozen=True, slots=True)
class Told:
    """The last problem that was on screen."""

    kind: str
    reference: str
    at: float


@dataclass(frozen=True, slots=True)
class Outage:
    """What stands in the way of a sign-in and goes away by itself."""

    kind: str
    since: float


@dataclass(frozen=True, slots=True)
class Record:
    """One kiosk since it began."""

    began_at: float
    state: str = "begun"
    state_since: float = 0.0
    sign_ins: Counts = field(default_factory=lambda: dict.fromkeys(OUTCOMES, 0))
    """By outcome."""
    sign_outs: Counts = field(default_factory=lambda: dict.fromkeys(PARTINGS, 0))
    """By reason."""
    polls: Counts = field(default_factory=dict)
    """By answer; those of one hundred of HTTP's status codes are one."""
    problems: Counts = field(default_factory=lambda: dict.fromkeys(Trouble, 0))
    """By kind."""
    polls_of_code: int = 0
    """Those of the code that is on screen, or was last."""
    attempting: bool = False
    lost_since: float | None = None
    """Since when the provider does not answer somebody who is signing in or signed in."""
    outage: Outage | None = None
    last_problem: Told | None = None
    last_sign_in_at: float | None = None
    clock_ahead_s: float | None = None
    """By how much the device's clock was ahead of the provider's at the last sign-in."""

    @property
    def slow_downs(self) -> int:
        """How often a provider asked for longer waits."""
        return sum(self.polls.get(answer, 0) for answer in SLOW_DOWNS)


def noted(record: Record, event: str, fields: Mapping[str, Field], now: float) -> Record:
    """Return the record after an event of the log; events that say nothing here change nothing."""
    match event:
        case "screen":
            return _moved(record, _text(fields, "screen"), now)
        case "stopped":
            return _moved(record, event, now)
        case "code_requested":
            # Back was pressed before the wait was worth a screen of its own.
            return replace(_ended(record, "cancelled"), attempting=True)
        case "code_shown":
            return replace(record, polls_of_code=0)
        case "poll":
            return _polled(record, _text(fields, "answer"), now)
        case "connection":
            return _connected(record, fields.get("state") == "back", now)
        case "signed_in":
            return _signed_in(record, fields, now)
        case "signed_out":
            reason = _text(fields, "reason")
            return replace(record, sign_outs=_one_more(record.sign_outs, reason))
        case "problem":
            return _failed(record, _text(fields, "kind"), _text(fields, "reference"), now)
        case "outage":
            return _barred(record, _text(fields, "kind"), fields.get("state") == "began", now)
        case _:
            return record


def _barred(record: Record, kind: str, began: bool, now: float) -> Record:
    return replace(record, outage=Outage(kind, now) if began else None)


def _moved(record: Record, state: str, now: float) -> Record:
    moved = replace(record, state=state, state_since=now, lost_since=None)
    return _ended(moved, "cancelled") if state in {"authorize", "stopped"} else moved


def _ended(record: Record, outcome: str) -> Record:
    if not record.attempting:
        return record
    return replace(record, attempting=False, sign_ins=_one_more(record.sign_ins, outcome))


def _polled(record: Record, answer: str, now: float) -> Record:
    counted = replace(
        record,
        polls=_one_more(record.polls, _class_of(answer)),
        polls_of_code=record.polls_of_code + 1,
    )
    return _connected(counted, answer in _ANSWERED, now)


def _connected(record: Record, is_connected: bool, now: float) -> Record:
    if is_connected:
        return replace(record, lost_since=None)
    return record if record.lost_since is not None else replace(record, lost_since=now)


def _signed_in(record: Record, fields: Mapping[str, Field], now: float) -> Record:
    off_s = fields.get("clock_off_s")
    came = replace(
        record,
        attempting=True,
        last_sign_in_at=now,
        clock_ahead_s=record.clock_ahead_s if off_s is None else float(off_s),
    )
    return _ended(came, "returned" if fields.get("returned") else "ok")


def _failed(record: Record, kind: str, reference: str, now: float) -> Record:
    outcome = kind if kind in {Trouble.DECLINED, Trouble.EXPIRED} else "failed"
    told = Told(kind, reference, now)
    counted = replace(record, problems=_one_more(record.problems, kind), last_problem=told)
    return _ended(counted, outcome)


def _text(fields: Mapping[str, Field], name: str) -> str:
    return str(fields.get(name, "unknown"))


def _one_more(counts: Counts, name: str) -> Counts:
    return {**counts, name: counts.get(name, 0) + 1}


def _class_of(answer: str) -> str:
    status = answer.removeprefix("http_")
    return answer if status == answer else f"http_{status[:1]}xx"
