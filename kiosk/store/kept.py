"""What outlives the process: who is signed in, and the tokens on their way back."""

from dataclasses import dataclass

from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.returns import Return
from kiosk.store.moment import Moment


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """A person who stays signed in, and since when they are."""

    session: PersonSession
    """Its client is no more than `client_id` and `scope`: its secret comes from the settings."""
    signed_in: Moment


@dataclass(frozen=True, slots=True)
class Kept:
    """All that one kiosk keeps; a token is in one of the two, so that a sign-out loses none."""

    person: KeptPerson | None = None
    returns: tuple[Return, ...] = ()
