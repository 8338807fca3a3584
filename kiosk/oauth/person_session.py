"""Somebody who stays signed in: who it is, what acts for them, and what is told about it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.oauth.messages import Identity, TokensIssued


@dataclass(frozen=True, slots=True)
class PersonSession:
    """A person and their tokens; `issued_at` is when these tokens came, in seconds since 1970.

    `issued.began_at` belongs to the running device and means nothing after a restart of it.
    """

    issued: TokensIssued
    identity: Identity
    issued_at: float

    @property
    def expires_at(self) -> float | None:
        """The moment at which the access token ends, None when the provider did not say."""
        lasts_s = self.issued.tokens.expires_in_s
        return None if lasts_s is None else self.issued_at + lasts_s


class Shelf(Protocol):
    """Where a session is kept, so that it outlives this process."""

    def reserve(self) -> None:
        """Make sure that the next `keep` finds room; raise `errors.NotKept` when there is none."""

    def keep(self, session: PersonSession) -> None:
        """Replace what is kept, durably, before it returns; raise `errors.NotKept`."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """The tokens, the profile or both are new; the session replaces the one before."""

    session: PersonSession


@dataclass(frozen=True, slots=True)
class Contact:
    """The provider answered, or did not; told when it changes and after a restart (O-20)."""

    connected: bool
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Unkept:
    """The session is as it was, or newer, but a restart would not know: it could not be written."""

    cause: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The provider ended the session: the person is signed out (B-06). The last news.

    `unwanted` are tokens that came for somebody else (I-16): never used, and to be handed back.
    """

    cause: str
    unwanted: TokensIssued | None = None


SessionNews = Renewed | Contact | Unkept | Ended


def begun(issued: TokensIssued, identity: Identity, now: float, wall_time: float) -> PersonSession:
    """Return the session of somebody who has signed in, at this moment of both clocks."""
    at = wall_time if issued.began_at is None else issued.began_at + now
    return PersonSession(issued, identity, at)
