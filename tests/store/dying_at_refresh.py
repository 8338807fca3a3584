"""Children that die by SIGKILL amid a refresh: over sockets, with the kiosk's own way of keeping.

Each has tokens with numbers of its own, so that what the server noted can be compared at the end.
"""

import random
import sys
import time
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

import kiosk
from kiosk.keeping import AttemptLedger, Keeping
from kiosk.oauth.access import Access
from kiosk.oauth.messages import Client, Metadata, Provider, TokenSet, TokensIssued
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request
from kiosk.returning import Limits
from kiosk.store import Kept, this_moment
from kiosk.transport import Transport
from tests.store.deaths import DIED, DONE, ended, forked, killed_after, killed_at_step
from tests.store.examples import instead, person, store_with_own_key
from tests.store.rotating_server import RotatingServer

PACKAGE = Path(kiosk.__file__).parent
TRACED = tuple(
    str(PACKAGE / name)
    for name in (
        *("oauth/access.py", "oauth/refresh.py", "oauth/rotation.py", "keeping.py"),
        *("store/files.py", "store/seal.py", "store/store.py"),
    )
)
PATIENCE_S = 60.0

Deaths = list[tuple[int, int]]
"""How each child ended, and the number that was kept; the old one of child N is 10 N."""


def kept_with(number: int, server: str) -> Kept:
    tokens = TokenSet(Secret(f"access-{number}"), None, Secret(f"refresh-{number}"), 3600.0)
    metadata = Metadata(server, f"{server}/device", f"{server}/token", jwks_uri=None)
    somebody = person()
    issued = TokensIssued(Client("kiosk-7"), tokens, metadata)
    session = replace(somebody.session, issued=issued, issued_at=this_moment().wall_time)
    return Kept(replace(somebody, session=session, signed_in=this_moment()))


def prepare(place: Path, number: int, server: str) -> None:
    store = store_with_own_key(place)
    store.open()
    store.change(partial(instead, kept_with(number, server)))
    store.close()


def renew_and_use(place: Path, server: str) -> None:
    """Do what a kiosk does after a restart: come back, renew, keep, and only then use."""
    provider = Provider((server,), allow_insecure_http=True, oauth_only=True)
    keeping = Keeping(store_with_own_key(place), this_moment, print)
    keeping.open()
    returned = keeping.returning(1, Client("kiosk-7"), provider, Limits(60.0, 60.0))
    assert returned is not None
    wire = Transport(allow_insecure_http=True)
    access = Access(returned.session, provider, wire, AttemptLedger(keeping, 1))
    access.refresh()
    assert access.send(Request("GET", f"{server}/orders")).status == 200


def number_kept(place: Path) -> int:
    store = store_with_own_key(place)
    store.open()
    assert store.finding is None, store.finding
    assert store.kept.returns == ()
    somebody = store.kept.person
    assert somebody is not None
    store.close()
    tokens = somebody.session.issued.tokens
    number = int(tokens.access_token.reveal().removeprefix("access-"))
    assert tokens.refresh_token == Secret(f"refresh-{number}")
    return number


def traced(place: Path, server: str, step: int) -> None:
    sys.settrace(killed_at_step(step, TRACED))
    renew_and_use(place, server)
    sys.settrace(None)


def at_every_step(folder: Path, server: str) -> Deaths:
    """Let a child die at its first line, its second, … until one gets to its end."""
    deaths: Deaths = []
    end = DIED
    while end != DONE:
        step = len(deaths)
        place = folder / str(step)
        prepare(place, 10 * step, server)
        end = ended(forked(partial(traced, place, server, step)))
        deaths.append((end, number_kept(place)))
    return deaths


def at_random(folder: Path, server: str, kills: int, seed: int) -> Deaths:
    """Go on until so many have died; the first is let live, to know how long a life is."""
    chance = random.Random(seed)
    deaths: Deaths = []
    life_s = PATIENCE_S
    while sum(end == DIED for end, _ in deaths) < kills:
        place = folder / str(len(deaths))
        prepare(place, 10 * len(deaths), server)
        begun = time.monotonic()
        child = forked(partial(renew_and_use, place, server))
        end = killed_after(life_s if not deaths else chance.uniform(0, life_s), child)
        if end == DONE:
            life_s = min(life_s, 1.2 * (time.monotonic() - begun))
        deaths.append((end, number_kept(place)))
    return deaths


def judge(deaths: Deaths, notes: list[tuple[str, int]]) -> None:
    """Each death left the old tokens or the new; used were only new ones that were kept."""
    issued = {number for what, number in notes if what == "issued"}
    used = {number for what, number in notes if what == "used"}
    for death, (end, number) in enumerate(deaths):
        old, new = 10 * death, 10 * death + 1
        assert end in (DONE, DIED), end
        assert number == old or (number == new and new in issued), (death, number)
        assert old not in used
        assert new not in used or number == new, f"{new} was used and then lost"
    assert {number % 10 for _, number in deaths} == {0, 1}
    assert used


def main() -> None:
    folder, plan = Path(sys.argv[1]), sys.argv[2:]
    import_module("kiosk.transport.exchange")  # once, and not in every child
    server = RotatingServer()
    if plan:
        deaths = at_random(folder, server.address, int(plan[0]), int(plan[1]))
    else:
        deaths = at_every_step(folder, server.address)
    judge(deaths, server.stop())
    print(sum(end == DIED for end, _ in deaths))


if __name__ == "__main__":
    main()
