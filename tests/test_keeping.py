"""What is kept of people: one file in which a token is in the session or on its way back."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest

from kiosk.keeping import AttemptLedger, Keeping
from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import (
    Client,
    Endpoints,
    Identity,
    Metadata,
    Provider,
    TokenSet,
    TokensIssued,
)
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.returns import returns_of
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
    """A store whose disk can fill up."""

    full = False

    def change(self, how: Callable[[Kept], Kept]) -> None:
        if self.full:
            raise NotKept("the disk is full")
        super().change(how)


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


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "state")
    yield device
    device.store.close()


def tokens(keeping: Keeping) -> list[str]:
    return [one.token.reveal() for one in keeping.waiting()]


def signed_in(device: Device, number: int = 1) -> Keeping:
    keeping = device.start()
    ledger = AttemptLedger(keeping, 1)
    ledger.take(issued(number))
    ledger.keep(session(number))
    return keeping


@pytest.mark.clause("O-12", "R-07")
def test_tokens_are_on_their_way_back_until_somebody_is_known(device: Device) -> None:
    keeping = device.start()
    keeping.take(1, issued(1))
    # Not by the process that is still finding out whose they are.
    assert tokens(keeping) == []
    keeping.forget(1)
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert device.restart()[1] is None
    keeping = device.start()
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.keep(1, session(1))
    assert tokens(keeping) == []
    assert keeping.holds(1, issued(1))
    assert not keeping.holds(1, issued(2))
    assert not keeping.holds(2, issued(1))


@pytest.mark.clause("O-11")
def test_who_signed_in_returns_with_the_newest_tokens_and_the_settings_secret(
    device: Device,
) -> None:
    keeping = signed_in(device)
    keeping.reserve()
    keeping.keep(1, session(2))
    assert tokens(keeping) == []
    keeping, returned = device.restart(after_s=10)
    assert returned is not None
    assert returned.session == replace(session(2), issued=issued(2))
    assert returned.session.issued.client.client_secret == Secret("client-secret")
    assert (returned.idle_left_s, returned.session_left_s) == (110, 890)
    assert returned.not_after is None
    assert keeping.holds(1, issued(2))


@pytest.mark.clause("R-07")
def test_a_sign_out_is_there_after_a_restart(device: Device) -> None:
    keeping = signed_in(device)
    keeping.keep(1, session(2))
    # The screen knew of the first tokens only.
    keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-2", "access-2", "refresh-1", "access-1"]
    assert not keeping.holds(1, issued(2))
    keeping, returned = device.restart()
    assert returned is None
    assert len(tokens(keeping)) == 4


@pytest.mark.clause("R-07", "X-06")
def test_what_comes_after_a_sign_out_brings_nobody_back(device: Device) -> None:
    keeping = signed_in(device)
    keeping.let_go(1, issued(1))
    keeping.keep(1, session(2))
    assert "refresh-2" in tokens(keeping)
    assert device.restart()[1] is None


def test_one_who_comes_after_somebody_else_takes_their_place(device: Device) -> None:
    keeping = signed_in(device)
    keeping.keep(2, session(2))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert keeping.holds(2, issued(2))
    keeping.let_go(1, issued(1))
    assert keeping.holds(2, issued(2))


@pytest.mark.clause("V-18")
@pytest.mark.parametrize(
    ("after_s", "idle_s", "session_s", "left"),
    [
        (119, 120, 900, (1, 781)),
        (120, 120, 900, None),
        (899, inf, 900, (inf, 1)),
        (900, inf, 900, None),
        (10**7, inf, inf, (inf, inf)),
    ],
)
def test_the_time_goes_on_over_a_restart(
    after_s: float,
    idle_s: float,
    session_s: float,
    left: tuple[float, float] | None,
    device: Device,
) -> None:
    signed_in(device)
    keeping, returned = device.restart(after_s, idle_s, session_s)
    found = None if returned is None else (returned.idle_left_s, returned.session_left_s)
    assert found == left
    assert tokens(keeping) == ([] if left else ["refresh-1", "access-1"])


def test_whoever_was_seen_since_is_idle_since_then(device: Device) -> None:
    signed_in(device)
    device.now = later(device.now, 100)
    device.store.note_presence()
    _, returned = device.restart(after_s=50)
    assert returned is not None
    assert (returned.idle_left_s, returned.session_left_s) == (70, 750)


def test_who_was_seen_before_is_somebody_else(device: Device) -> None:
    device.start().note_presence()
    device.now = later(device.now, 500)
    signed_in(device)
    _, returned = device.restart(after_s=50)
    assert returned is not None
    assert returned.idle_left_s == 70


@pytest.mark.clause("V-18", "C-06")
@pytest.mark.parametrize(("wall_s", "comes"), [(-5, False), (30, True), (130, False)])
def test_after_a_power_cut_the_wall_clock_has_to_do(
    wall_s: float, comes: bool, device: Device
) -> None:
    signed_in(device)
    device.now = Moment("another boot", 20.0, NOON.wall_time + wall_s)
    _, returned = device.restart(after_s=0)
    assert (returned is not None) is comes
    if returned is not None:
        assert returned.idle_left_s == 120 - wall_s
        assert returned.not_after == NOON.wall_time + 120


def test_without_limits_the_clock_does_not_matter(device: Device) -> None:
    signed_in(device)
    device.now = Moment("another boot", 20.0, NOON.wall_time - 10**6)
    _, returned = device.restart(0, inf, inf)
    assert returned is not None
    assert returned.not_after is None


@pytest.mark.clause("B-01", "V-17")
@pytest.mark.parametrize(
    ("client", "provider"),
    [
        (Client("other"), PROVIDER),
        (CLIENT, Provider(("https://other.example",))),
        (CLIENT, Provider((), Endpoints(token="https://other.example/t"), oauth_only=True)),
        (CLIENT, Provider((ISSUER,), Endpoints(token=f"{ISSUER}/moved"))),
        (CLIENT, Provider((ISSUER,), Endpoints(revocation=f"{ISSUER}/moved"))),
    ],
)
def test_nobody_returns_under_the_settings_of_another_provider(
    client: Client, provider: Provider, device: Device
) -> None:
    signed_in(device)
    keeping, returned = device.restart(client=client, provider=provider)
    assert returned is None
    assert tokens(keeping) == ["refresh-1", "access-1"]


@pytest.mark.parametrize(("refresh", "lasts_s", "comes"), [(False, 60, False), (True, 60, True)])
def test_tokens_that_are_over_bring_nobody_back(
    refresh: bool, lasts_s: float, comes: bool, device: Device
) -> None:
    device.start().keep(1, session(1, refresh=refresh, lasts_s=lasts_s))
    assert (device.restart(after_s=60)[1] is not None) is comes


@pytest.mark.clause("R-05", "R-07")
def test_a_full_disk_loses_no_token_while_the_process_lives(device: Device) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    one, other = keeping.waiting()
    device.store.full = False
    keeping.settle(one, None)
    assert tokens(keeping) == ["access-1"]
    # The disk has it now, for whoever comes after this process.
    assert [one.token.reveal() for one in device.store.kept.returns] == ["access-1"]
    keeping.settle(other, replace(other, tries=1))
    assert [each.tries for each in keeping.waiting()] == [1]


def test_nothing_is_made_where_nothing_is_kept(tmp_path: Path) -> None:
    device = Device(tmp_path / "state")
    keeping = Keeping(device.store, lambda: NOON, device.report)
    before = keeping.may_hold_returns
    assert keeping.waiting() == ()
    assert not device.folder.exists()
    keeping.put(returns_of(issued(1), None, NOON.wall_time))
    assert (before, keeping.may_hold_returns) == (False, True)
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.close()


def test_the_store_is_opened_once(device: Device) -> None:
    keeping = device.start()
    keeping.open()
    keeping.put(returns_of(issued(1), None, NOON.wall_time))
    assert tokens(keeping) == ["refresh-1", "access-1"]
    keeping.close()
    with pytest.raises(NotKept):
        keeping.open()


def test_a_store_that_cannot_be_read_is_told_to_the_log(device: Device) -> None:
    signed_in(device)
    (device.folder / "store").write_bytes(b"nonsense")
    _, returned = device.restart()
    assert returned is None
    ((event, fields),) = device.log
    assert event == "not_kept"
    assert "set aside" in fields["cause"]


@pytest.mark.clause("R-07")
def test_a_sign_out_that_could_not_be_written_is_written_with_the_next_thing(
    device: Device,
) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    assert not keeping.holds(1, issued(1))
    assert keeping.returning(2, CLIENT, PROVIDER, Limits(inf, inf)) is None
    device.store.full = False
    keeping.settle(keeping.waiting()[0], None)
    assert device.store.kept.person is None
    assert device.restart()[1] is None


@pytest.mark.clause("R-07")
def test_a_sign_out_that_could_not_be_written_is_tried_once_more_at_the_end(
    device: Device,
) -> None:
    keeping = signed_in(device)
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.let_go(1, issued(1))
    device.store.full = False
    keeping.close()
    assert device.restart()[1] is None


@pytest.mark.clause("R-07")
def test_a_sign_out_while_somebody_is_being_kept_comes_last(device: Device) -> None:
    keeping = device.start()
    asked, written = threading.Event(), threading.Event()

    def sign_out() -> None:
        asked.wait()
        keeping.let_go(1, issued(1))
        written.set()

    class Interrupted(FillingStore):
        def change(self, how: Callable[[Kept], Kept]) -> None:
            super().change(how)
            # The sign-out is under way before it is noted whose the session is.
            keeping.forget(1)
            asked.set()

    device.store.__class__ = Interrupted
    thread = threading.Thread(target=sign_out)
    thread.start()
    keeping.keep(1, session(1))
    assert written.wait(5)
    thread.join()
    assert device.store.kept.person is None
    assert tokens(keeping) == ["refresh-1", "access-1"]


@pytest.mark.clause("R-07", "V-18")
def test_who_was_kept_goes_when_nobody_is_to_be_remembered(device: Device) -> None:
    signed_in(device)
    device.now = later(device.now, 1)
    keeping = device.start()
    keeping.remembers = False
    assert tokens(keeping) == ["refresh-1", "access-1"]
    assert device.restart()[1] is None


def test_tokens_of_somebody_who_could_not_be_kept_are_not_handed_back(device: Device) -> None:
    keeping = device.start()
    keeping.take(1, issued(1))
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.keep(1, session(1))
    device.store.full = False
    assert tokens(keeping) == []
    keeping.let_go(1, issued(1))
    assert tokens(keeping) == ["refresh-1", "access-1"]


@pytest.mark.clause("V-18")
def test_the_next_person_is_kept_after_one_who_might_not_come_back(device: Device) -> None:
    signed_in(device)
    keeping, returned = device.restart(after_s=120)
    assert returned is None
    assert device.log == [("signed_out", {"reason": "restart"})]
    ledger = AttemptLedger(keeping, 1)
    ledger.take(issued(2))
    ledger.keep(session(2))
    assert keeping.holds(1, issued(2))
    assert tokens(keeping) == ["refresh-1", "access-1"]


@pytest.mark.clause("V-18", "R-07")
def test_who_might_not_come_back_is_put_out_with_the_next_thing_at_the_latest(
    device: Device,
) -> None:
    signed_in(device)
    device.now = later(device.now, 120)
    keeping = device.start()
    device.store.full = True
    with pytest.raises(NotKept):
        keeping.returning(1, CLIENT, PROVIDER, Limits(120, 900))
    device.store.full = False
    keeping.close()
    assert device.restart(0, inf, inf)[1] is None


def test_one_who_comes_late_and_left_owns_nothing(device: Device) -> None:
    keeping = device.start()
    keeping.forget(1)
    keeping.keep(2, session(2))
    keeping.keep(1, session(1))
    assert keeping.holds(2, issued(2))
    keeping.let_go(2, issued(2))
    assert device.restart()[1] is None


def test_tokens_in_memory_are_handed_back_though_the_store_is_taken(device: Device) -> None:
    signed_in(device)
    other = Keeping(device.new_store(), lambda: NOON, device.report)
    with pytest.raises(NotKept):
        other.waiting()
    with pytest.raises(NotKept):
        other.put(returns_of(issued(2), None, NOON.wall_time))
    assert tokens(other) == ["refresh-2", "access-2"]
