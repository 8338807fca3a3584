import pytest

from kiosk.demo.consent import Consent
from kiosk.demo.tokens import REFRESH_TOKEN_S, Family, Token, Tokens
from tests.demo.rig import ManualClock

ACCESS_TOKEN_S = 60
CONSENT = Consent("tv", "openid profile", "amara", 1)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def tokens(clock: ManualClock) -> Tokens:
    return Tokens(clock, ACCESS_TOKEN_S, capacity=4)


def refresh(tokens: Tokens, value: str) -> Token:
    token = tokens.refresh(value)
    assert token
    return token


def test_the_two_kinds_do_not_stand_in_for_each_other(tokens: Tokens) -> None:
    tokens.add(Family(CONSENT), "openid", "a1", "r1")
    access = tokens.access("a1")
    assert access
    assert access.scope == "openid"
    assert refresh(tokens, "r1").scope == "openid profile"
    assert tokens.access("r1") is None
    assert tokens.refresh("a1") is None
    assert "a1" not in repr(access)


def test_tokens_expire(tokens: Tokens, clock: ManualClock) -> None:
    tokens.add(Family(CONSENT), "openid", "a1", "r1")
    clock.seconds += ACCESS_TOKEN_S
    assert tokens.access("a1") is None
    assert tokens.refresh("r1")
    clock.seconds += REFRESH_TOKEN_S
    assert tokens.refresh("r1") is None


def test_a_refresh_token_works_once_and_its_reuse_ends_the_family(tokens: Tokens) -> None:
    family = Family(CONSENT)
    tokens.add(family, "openid", "a1", "r1")
    assert tokens.spend(refresh(tokens, "r1"))
    tokens.add(family, "openid", "a2", "r2")
    assert tokens.access("a1")
    assert tokens.refresh("r1") is None
    assert tokens.access("a2") is None
    assert tokens.refresh("r2") is None


def test_of_two_that_found_the_same_token_one_can_spend_it(tokens: Tokens) -> None:
    tokens.add(Family(CONSENT), "openid", "a1", "r1")
    first, second = refresh(tokens, "r1"), refresh(tokens, "r1")
    assert tokens.spend(first)
    assert not tokens.spend(second)
    assert tokens.access("a1") is None


def test_revoking_a_refresh_token_takes_its_access_tokens_along(tokens: Tokens) -> None:
    tokens.add(Family(CONSENT), "openid", "a1", "r1")
    tokens.add(Family(CONSENT), "openid", "a2", "r2")
    tokens.revoke(refresh(tokens, "r1"))
    assert tokens.access("a1") is None
    assert tokens.owned("r1") is None
    assert tokens.access("a2")


def test_revoking_an_access_token_leaves_the_refresh_token(tokens: Tokens) -> None:
    tokens.add(Family(CONSENT), "openid", "a1", "r1")
    access = tokens.access("a1")
    assert access
    tokens.revoke(access)
    assert tokens.access("a1") is None
    assert tokens.refresh("r1")


def test_the_store_is_bounded(tokens: Tokens) -> None:
    for number in range(3):
        tokens.add(Family(CONSENT), "openid", f"a{number}", f"r{number}")
    assert tokens.access("a0") is None
    assert tokens.refresh("r0") is None
    assert tokens.access("a1")
    assert tokens.refresh("r2")
