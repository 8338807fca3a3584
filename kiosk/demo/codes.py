"""The outstanding device codes: issued to a device, polled by it, decided on a phone."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.demo.consent import Consent
from kiosk.demo.user_code import new_user_code

SLOW_DOWN_S = 5  # RFC 8628 §3.5
JITTER_S = 0.1  # A client that keeps to the interval may still arrive a little early.
MEMORY_S = 300  # How long an expired code is still called expired and not unknown.


@dataclass(frozen=True, slots=True)
class Issued:
    """The answer to a device authorization request; the codes are secrets, so `repr` has none."""

    device_code: str = field(repr=False)
    user_code: str = field(repr=False)
    expires_in_s: int
    interval_s: int


@dataclass(frozen=True, slots=True)
class Full:
    """No code can be issued before one ends, `retry_in_s` from now at the latest."""

    retry_in_s: float


@dataclass(frozen=True, slots=True)
class Pending:
    """Nobody has decided yet."""


@dataclass(frozen=True, slots=True)
class TooFast:
    """Polled before the interval was over; the interval has just grown by five seconds."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The person declined."""


@dataclass(frozen=True, slots=True)
class Expired:
    """The code has ended, or has been decided: nothing more can be done with it."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """There is no such code, it belongs to another client, or its tokens were already fetched."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Another browser is already signing in with this code."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the device asked for; shown on the phone."""

    user_code: str = field(repr=False)
    client_id: str
    scope: str


Polled = Pending | TooFast | Denied | Expired | Unknown | Consent
Found = Asked | Expired | Unknown
Claimed = Asked | Expired | Unknown | Taken


@dataclass(slots=True, repr=False)
class _Entry:
    device_code: str
    asked: Asked
    expires_at: float
    interval_s: float
    next_poll_at: float
    browser: str | None = None
    decision: Consent | Denied | None = None


class Codes:
    """All codes of the tenant, safe to use from many threads; `now` counts seconds."""

    def __init__(
        self, now: Callable[[], float], *, lifetime_s: int, interval_s: int, capacity: int
    ) -> None:
        self._now = now
        self._lifetime_s = lifetime_s
        self._interval_s = interval_s
        self._capacity = capacity
        self._by_device_code: dict[str, _Entry] = {}
        self._by_user_code: dict[str, _Entry] = {}
        self._lock = threading.Lock()

    def issue(self, client_id: str, scope: str) -> Issued | Full:
        """Give out a new pair of codes, unless too many are outstanding."""
        with self._lock:
            now = self._now()
            self._tidy(now)
            if len(self._by_device_code) >= self._capacity:
                return Full(min(e.expires_at for e in self._by_device_code.values()) - now)
            user_code = new_user_code()
            while user_code in self._by_user_code:
                user_code = new_user_code()
            entry = _Entry(
                device_code=secrets.token_urlsafe(32),
                asked=Asked(user_code, client_id, scope),
                expires_at=now + self._lifetime_s,
                interval_s=self._interval_s,
                next_poll_at=now,
            )
            self._by_device_code[entry.device_code] = entry
            self._by_user_code[user_code] = entry
        return Issued(entry.device_code, user_code, self._lifetime_s, self._interval_s)

    def poll(self, device_code: str, client_id: str, *, slow_down: bool = False) -> Polled:
        """Answer one poll (RFC 8628 §3.5); consent is handed out once, whoever asks at once.

        `slow_down` makes the answer to a pending code `TooFast` however patient the client was.
        """
        with self._lock:
            entry = self._by_device_code.get(device_code)
            if entry is None or entry.asked.client_id != client_id:
                return Unknown()
            now = self._now()
            if isinstance(entry.decision, Consent):
                # The phone has just told the person that they are signed in, and the next poll
                # may be one interval away: a decision made in time outlives the code by that.
                if now >= entry.expires_at + entry.interval_s + SLOW_DOWN_S:
                    return Expired()
                self._forget(entry)
                return entry.decision
            if now >= entry.expires_at:
                return Expired()
            return entry.decision or self._wait(entry, now, slow_down=slow_down)

    def find(self, user_code: str) -> Found:
        """Look up what a code is for, without taking it."""
        with self._lock:
            entry = self._by_user_code.get(user_code)
            if entry is None:
                return Unknown()
            return entry.asked if self._is_open(entry) else Expired()

    def claim(self, user_code: str, browser: str) -> Claimed:
        """Bind a code to one browser; from then on no other can use it."""
        with self._lock:
            entry = self._by_user_code.get(user_code)
            if entry is None:
                return Unknown()
            if not self._is_open(entry):
                return Expired()
            if entry.browser not in (None, browser):
                return Taken()
            entry.browser = browser
            return entry.asked

    def decide(self, user_code: str, browser: str, decision: Consent | Denied) -> bool:
        """Settle a code that `browser` has claimed; false if it is too late or not its own."""
        with self._lock:
            entry = self._by_user_code.get(user_code)
            if entry is None or entry.browser != browser or not self._is_open(entry):
                return False
            entry.decision = decision
            return True

    def _is_open(self, entry: _Entry) -> bool:
        return entry.decision is None and self._now() < entry.expires_at

    def _wait(self, entry: _Entry, now: float, *, slow_down: bool) -> Pending | TooFast:
        too_fast = slow_down or now < entry.next_poll_at - JITTER_S
        if too_fast:
            entry.interval_s += SLOW_DOWN_S
        entry.next_poll_at = now + entry.interval_s
        return TooFast() if too_fast else Pending()

    def _tidy(self, now: float) -> None:
        entries = sorted(self._by_device_code.values(), key=lambda entry: entry.expires_at)
        crowded = len(entries) - self._capacity
        for position, entry in enumerate(entries):
            if entry.expires_at > now:
                return
            if now >= entry.expires_at + MEMORY_S or position <= crowded:
                self._forget(entry)

    def _forget(self, entry: _Entry) -> None:
        del self._by_device_code[entry.device_code]
        del self._by_user_code[entry.asked.user_code]
