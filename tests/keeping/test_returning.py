"""Who comes back after a restart, for how long, and what becomes of who does not."""

from dataclasses import replace
from math import inf

import pytest

from kiosk.keeping import AttemptLedger
from kiosk.oauth.errors import NotKept
from kiosk.oauth.messages import (
    Client,
    Endpoints,
    Provider,
)
from kiosk.oauth.secret import Secret
from kiosk.returning import Limits
from kiosk.store import Moment
from tests.keeping.device import (
    CLIENT,
    ISSUER,
    NOON,
    PROVIDER,
    Device,
    issued,
    later,
    session,
    signed_in,
    tokens,
)


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
