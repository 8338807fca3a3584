"""Tokens on their way back: which, and whose."""

from dataclasses import replace

import pytest

from kiosk.oauth.messages import Endpoints, Provider
from kiosk.oauth.returns import (
    MAX_KEPT,
    Return,
    hand_over,
    is_for,
    merged,
    returns_of,
    settled,
    without,
)
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ISSUER, REFRESH_TOKEN
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.wire import TODAY
from tests.oauth.returning import ACCESS, BOTH, CLIENT, ISSUED, METADATA, REFRESH


@pytest.mark.clause("R-03", "R-07")
def test_all_tokens_are_returned_before_anything_was_tried() -> None:
    assert returns_of(ISSUED, None, TODAY) == (
        replace(REFRESH, tries=0),
        replace(ACCESS, tries=0),
    )


@pytest.mark.clause("R-03", "R-05")
def test_tried_ones_come_again_when_they_are_worth_it() -> None:
    assert returns_of(ISSUED, Revocation((), BOTH, later=BOTH), TODAY) == (REFRESH, ACCESS)
    left = Revocation(("refresh_token",), ("access_token",), later=("access_token",))
    assert returns_of(ISSUED, left, TODAY) == (ACCESS,)
    assert returns_of(ISSUED, Revocation((), BOTH, "invalid_client"), TODAY) == ()


@pytest.mark.clause("R-05")
@pytest.mark.parametrize(("asked_s", "wait_s"), [(None, 60), (59.0, 60), (61.0, 61), (3600, 3600)])
def test_the_first_wait_is_a_minute_or_what_the_provider_asks_for(
    asked_s: float | None, wait_s: float
) -> None:
    result = Revocation((), BOTH, "http_503", asked_s, later=("refresh_token",))
    (one,) = returns_of(ISSUED, result, TODAY)
    assert one.due_at == TODAY + wait_s


@pytest.mark.clause("R-08")
def test_there_is_no_way_back_without_an_endpoint() -> None:
    issued = replace(ISSUED, metadata=replace(METADATA, revocation_endpoint=None))
    assert returns_of(issued, None, TODAY) == ()


def test_an_entry_is_known_by_its_token_hint_client_and_issuer() -> None:
    same = replace(REFRESH, revocation_endpoint="https://x", auth_methods=(), since=1, tries=9)
    assert same.identification == REFRESH.identification
    others = [
        replace(REFRESH, token=Secret("another")),
        replace(REFRESH, hint="access_token"),
        replace(REFRESH, client_id="another"),
        replace(REFRESH, issuer="https://another"),
    ]
    assert len({one.identification for one in (REFRESH, *others)}) == 5


def test_the_same_token_is_never_there_twice_and_keeps_its_place() -> None:
    newer = replace(REFRESH, tries=2)
    assert merged((REFRESH, ACCESS), (newer,)) == (newer, ACCESS)
    assert merged((ACCESS,), (REFRESH, newer)) == (ACCESS, newer)


@pytest.mark.clause("R-05")
def test_the_oldest_is_pushed_out_by_the_last_that_fits() -> None:
    many = tuple(replace(REFRESH, token=Secret(str(number))) for number in range(64))
    assert len(many) == MAX_KEPT
    assert merged(many[:-1], many[-1:]) == many
    assert merged(many, (ACCESS,)) == (*many[1:], ACCESS)
    assert merged(many, (many[0],)) == many


def test_a_token_is_left_out_whatever_else_is_known_of_it() -> None:
    assert without((REFRESH, ACCESS), (replace(REFRESH, tries=7),)) == (ACCESS,)
    assert settled((REFRESH, ACCESS), replace(ACCESS, tries=7), None) == (REFRESH,)


def test_a_settled_token_keeps_its_place_and_does_not_come_back() -> None:
    later = replace(REFRESH, tries=2)
    assert settled((REFRESH, ACCESS), REFRESH, later) == (later, ACCESS)
    assert settled((ACCESS,), REFRESH, later) == (ACCESS,)


WRITTEN_AHEAD = returns_of(ISSUED, None, TODAY - 5)


@pytest.mark.clause("R-05", "R-07")
@pytest.mark.parametrize("before", [(), WRITTEN_AHEAD])
def test_after_a_sign_out_exactly_the_unfinished_tokens_wait(before: tuple[Return, ...]) -> None:
    outbox = MemoryOutbox(*before)
    left = Revocation(("refresh_token",), ("access_token",), later=("access_token",))
    assert hand_over(ISSUED, left, outbox, TODAY) is None
    assert outbox.written == (ACCESS,)


@pytest.mark.clause("R-06", "R-07")
@pytest.mark.parametrize(
    "over", [Revocation(BOTH, ()), Revocation((), BOTH, "invalid_client")], ids=["given", "refused"]
)
def test_what_is_over_no_longer_waits(over: Revocation) -> None:
    stranger = replace(REFRESH, client_id="another")
    outbox = MemoryOutbox(*WRITTEN_AHEAD, stranger)
    assert hand_over(ISSUED, over, outbox, TODAY) is None
    assert outbox.written == (stranger,)


def test_a_sign_out_without_a_rest_writes_nothing() -> None:
    outbox = MemoryOutbox()
    assert hand_over(ISSUED, Revocation(BOTH, ()), outbox, TODAY) is None
    assert outbox.writes == 0


def test_what_could_not_be_kept_is_told_and_known() -> None:
    outbox = MemoryOutbox()
    outbox.full = True
    assert hand_over(ISSUED, Revocation((), BOTH, later=BOTH), outbox, TODAY) == "disk full"
    assert outbox.waiting() == (REFRESH, ACCESS)
    assert outbox.restarted().waiting() == ()


@pytest.mark.clause("B-01")
def test_a_token_is_only_for_the_settings_it_came_from() -> None:
    provider = Provider(("https://first", ISSUER))
    assert is_for(REFRESH, CLIENT, provider)
    assert not is_for(REFRESH, replace(CLIENT, client_id="another"), provider)
    assert not is_for(REFRESH, CLIENT, Provider(("https://first",)))
    other_address = Endpoints(revocation="https://first/revoke")
    assert is_for(REFRESH, CLIENT, replace(provider, endpoints=other_address))


@pytest.mark.clause("B-01")
def test_without_an_issuer_the_address_set_by_hand_decides() -> None:
    by_hand = Provider((), Endpoints(revocation=f"{ISSUER}/revoke"), oauth_only=True)
    assert is_for(REFRESH, CLIENT, by_hand)
    assert not is_for(REFRESH, replace(CLIENT, client_id="another"), by_hand)
    assert not is_for(REFRESH, CLIENT, replace(by_hand, endpoints=Endpoints()))


@pytest.mark.clause("V-10")
def test_nothing_of_it_can_be_printed() -> None:
    assert REFRESH_TOKEN not in repr(REFRESH) + repr(REFRESH.identification)
