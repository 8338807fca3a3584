"""Who signed in, member by member."""

import pytest

from kiosk.oauth.identity import identity, unverified_identity
from kiosk.oauth.messages import Client, Identity, TokenSet
from kiosk.oauth.secret import Secret

CLIENT = Client("kiosk-7", scope="openid profile email")
TOKENS = TokenSet(Secret("at"), Secret("it"), scope=("openid", "email"))
PLUMBING = (
    "iss aud azp exp iat nbf jti nonce at_hash c_hash s_hash rt_hash sid typ session_state "
    "_claim_names _claim_sources sub"
)


def test_a_verified_person_to_the_letter() -> None:
    claims = {"sub": "s", "name": "token", "acr": "high"}
    assert identity(
        "https://i", claims, {"sub": "s", "name": "profile"}, CLIENT, TOKENS
    ) == Identity(
        issuer="https://i",
        subject="s",
        claims={"name": "profile", "acr": "high"},
        granted_scope=("openid", "email"),
        refused_scope=("profile",),
        profile_complete=True,
        verified=True,
    )


@pytest.mark.clause("O-17")
def test_an_unverified_person_to_the_letter() -> None:
    who = unverified_identity("https://i", {"id": 7, "name": "Ada"}, CLIENT, TOKENS)
    assert who == Identity(
        issuer="https://i",
        subject="7",
        claims={"id": 7, "name": "Ada"},
        granted_scope=("openid", "email"),
        refused_scope=("profile",),
        profile_complete=True,
        verified=False,
    )
    nobody = unverified_identity("https://i", None, CLIENT, TOKENS)
    assert (nobody.subject, nobody.claims, nobody.profile_complete) == ("", {}, False)
    assert nobody.verified is who.verified is False


@pytest.mark.clause("U-06", "U-09")
def test_exactly_this_is_no_business_of_a_persons() -> None:
    claims = {name: "x" for name in (*PLUMBING.split(), "auth_time", "amr", "_claim", "subs")}
    shown = identity("https://i", claims, None, CLIENT, TOKENS).claims
    assert set(shown) == {"auth_time", "amr", "_claim", "subs"}


@pytest.mark.clause("U-06")
def test_an_empty_value_hides_nothing_and_a_false_one_is_a_value() -> None:
    claims = {"sub": "s", "a": "x", "b": "x", "c": "x", "d": "x", "e": "x", "f": "x", "g": "x"}
    profile: dict[str, object] = {
        "a": None,
        "b": "",
        "c": [],
        "d": {},
        "e": False,
        "f": " ",
        "g": [None],
    }
    shown = identity("https://i", claims, profile, CLIENT, TOKENS).claims
    assert shown == {"a": "x", "b": "x", "c": "x", "d": "x", "e": False, "f": " ", "g": [None]}
