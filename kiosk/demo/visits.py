"""Where each phone stands in its sign-in; kept here, so that no step can be skipped."""

import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

LIFETIME_S = 1800
CAPACITY = 2000


class Step(IntEnum):
    """The pages, in their order."""

    ENTER = 0
    COMPARE = 1
    PERSON = 2
    CONSENT = 3
    DONE = 4


class Outcome(StrEnum):
    """How a visit ended."""

    ALLOWED = "allowed"
    DECLINED = "declined"
    MISMATCH = "mismatch"


def _random() -> str:
    return secrets.token_urlsafe(32)


@dataclass(frozen=True, slots=True)
class Visit:
    """One browser's sign-in; `id` is its cookie, `csrf` the proof that a form is ours.

    `browser` is what codes are claimed with. It never leaves the server and outlives the cookie,
    so that a person may scan the same code again with the same browser.
    """

    id: str = field(default_factory=_random, repr=False)
    browser: str = field(default_factory=_random, repr=False)
    csrf: str = field(default_factory=_random, repr=False)
    step: Step = Step.ENTER
    user_code: str = field(default="", repr=False)
    person: int = 0
    signed_in_at: int = 0
    outcome: Outcome | None = None


class Visits:
    """All visits of the tenant, safe to use from many threads; the least recent go first."""

    def __init__(self, now: Callable[[], float], capacity: int = CAPACITY) -> None:
        self._now = now
        self._capacity = capacity
        self._visits: OrderedDict[str, tuple[Visit, float]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, visit_id: str) -> Visit | None:
        """Find a visit by its cookie."""
        with self._lock:
            visit, expires_at = self._visits.get(visit_id, (None, 0.0))
            return visit if expires_at > self._now() else None

    def put(self, visit: Visit) -> None:
        """Keep a visit, new or moved on."""
        with self._lock:
            self._visits[visit.id] = (visit, self._now() + LIFETIME_S)
            self._visits.move_to_end(visit.id)
            while len(self._visits) > self._capacity:
                self._visits.popitem(last=False)

    def begin(self, old: Visit, user_code: str) -> Visit:
        """Start a sign-in over; a new cookie ends whatever knew the old one."""
        visit = Visit(browser=old.browser, step=Step.COMPARE, user_code=user_code)
        with self._lock:
            self._visits.pop(old.id, None)
        self.put(visit)
        return visit
