"""One cell of the table: what a server does to a sign-in, and what has to come of it."""

from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from enum import Enum, auto

from kiosk.oauth.messages import Trouble
from kiosk.oauth.revocation import Revocation
from tests.hostile.server import ENDPOINTS, AuthorizationServer


class Person(Enum):
    """Somebody signed in, and was identified for certain."""

    WHOLE = auto()
    WITHOUT_PROFILE = auto()
    """Userinfo gave nothing of use (U-07)."""
    NEVER_ASKED = auto()
    """The provider has no userinfo endpoint that may be called (M-06)."""


End = Trouble | Person


@dataclass(frozen=True, slots=True)
class Visits:
    """How often each endpoint is connected to, no more and no less."""

    discovery: int = 0
    device: int = 0
    token: int | range = 0
    keys: int | range = 0
    userinfo: int = 0
    revocation: int | range = 0

    def admit(self, times: Mapping[str, int]) -> bool:
        """Compare with the connections that were made to each endpoint."""
        wanted = dict(zip(ENDPOINTS, astuple(self), strict=True))
        return times.keys() == wanted.keys() and all(
            made in (wanted[name] if isinstance(wanted[name], range) else (wanted[name],))
            for name, made in times.items()
        )


UNDISTURBED = Visits(1, 1, 1, 1, 1)

SIGNED_OUT = Visits(1, 1, 1, 1, 1, 2)

REVOKED = Revocation(("refresh_token", "access_token"), ())


@dataclass(frozen=True, slots=True)
class Expected:
    """How the sign-in ends, and what was asked until then.

    `polled` is what one poll without an answer is called in the log. `revocation` is what becomes
    of the tokens; None where nobody signs out.
    """

    end: End
    visits: Visits = UNDISTURBED
    polled: str | None = None
    retry_in_s: float | None = None
    revocation: Revocation | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """`arrange` bends the server; `clauses` are the duties that are seen to be done."""

    name: str
    arrange: Callable[[AuthorizationServer], None]
    expected: Expected
    clauses: tuple[str, ...]
    harmless: bool = False
    """Odd, but right: nothing that has to be survived."""
