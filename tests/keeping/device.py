"""A disk that can fill up and a clock, for one kiosk after another."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.keeping import AttemptLedger, Keeping
from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import (
    Client,
    Identity,
    Metadata,
    Provider,
    TokenSet,
    TokensIssued,
)
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.secret import Secret
from kiosk.returning import Limits, Returned
from kiosk.store import Kept, Moment, Store, StoreKey

ISSUER = "https://id.example"
CLIENT = Client("app", Secret("client-secret"))
PROVIDER = Provider((ISSUER,))
METADATA = Metadata(ISSUER, f"{ISSUER}/d", f"{ISSUER}/t", f"{ISSUER}/j", None, f"{ISSUER}/revoke")
WHO = Identity(ISSUER, "sub-1", {"name": "Ada Example"}, verified=True)
NOON = Moment("this boot", 1_000.0, 1_800_000_000.0)


def later(moment: Moment, seconds: float) -> Moment:
    since_boot_s, wall_time = moment.since_boot_s + seconds, moment.wall_time + seconds
    return replace(moment, since_boot_s=since_boot_s, wall_time=wall_time)


def issued(number: int, *, refresh: bool = True, lasts_s: float | None = None) -> TokensIssued:
    refresh_token = Secret(f"refresh-{number}") if refresh else None
    tokens = TokenSet(Secret(f"access-{number}"), Secret("id"), refresh_token, lasts_s)
    return TokensIssued(CLIENT, tokens, METADATA)


def session(number: int, *, refresh: bool = True, lasts_s: float | None = None) -> PersonSession:
    tokens = issued(number, refresh=refresh, lasts_s=lasts_s)
    return PersonSession(tokens, WHO, NOON.wall_time)


class FillingStore(Store):
    """A store whose disk can fill up; `changed` is called after each change."""

    full = False
    changed: Callable[[], object] | None = None

    def change(self, how: Callable[[Kept], Kept]) -> None:
        if self.full:
            raise NotKept("the disk is full")
        super().change(how)
        if self.changed is not None:
            self.changed()


class Device:
    """A disk and a clock; each `start` is another start of the kiosk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOON
        self.log: list[tuple[str, dict[str, str]]] = []
        self.store = self.new_store()

    def report(self, event: str, **fields: str) -> None:
        self.log.append((event, fields))

    def new_store(self) -> FillingStore:
        key = StoreKey(b"k" * 32, "for tests")
        return FillingStore(self.folder, lambda: key, lambda: self.now)

    def start(self) -> Keeping:
        self.store.close()
        self.store = self.new_store()
        keeping = Keeping(self.store, lambda: self.now, self.report)
        keeping.open()
        return keeping

    def restart(
        self,
        after_s: float = 1.0,
        idle_s: float = 120.0,
        session_s: float = 900.0,
        provider: Provider = PROVIDER,
        client: Client = CLIENT,
    ) -> tuple[Keeping, Returned | None]:
        self.now = later(self.now, after_s)
        keeping = self.start()
        return keeping, keeping.returning(1, client, provider, Limits(idle_s, session_s))


def tokens(keeping: Keeping) -> list[str]:
    return [one.token.reveal() for one in keeping.waiting()]


def signed_in(device: Device, number: int = 1) -> Keeping:
    keeping = device.start()
    ledger = AttemptLedger(keeping, 1)
    ledger.take(issued(number))
    ledger.keep(session(number))
    return keeping
