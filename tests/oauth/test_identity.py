"""Who signed in, put together for a person to read."""

from collections.abc import Mapping, MutableMapping

import pytest

from kiosk.oauth.identity import identity
from kiosk.oauth.messages import Client, Identity, TokenSet
from kiosk.oauth.secret import Secret

CLIENT = Client("kiosk-7", scope="openid profile email")
TOKENS = TokenSet(Secret("at"), Secret("it"), scope=("openid", "profile"))
ID_CLAIMS: dict[str, object] = {
    "sub": "6040004OML",
    "name": "A. Example",
    "auth_time": 1_800_000_000,
    "amr": ["mfa"],
    "acr": "urn:x",
    "iss": "https://i",
    "aud": "kiosk-7",
    "azp": "kiosk-7",
    "exp": 1,
    "iat": 1,
    "nbf": 1,
    "jti": "j",
    "nonce": "n",
    "at_hash": "h",
    "c_hash": "h",
    "s_hash": "h",
    "rt_hash": "h",
    "sid": "s",
    "typ": "ID",
    "session_state": "s",
}


def of(profile: Mapping[str, object] | None) -> Identity:
    return identity("https://i", ID_CLAIMS, profile, CLIENT, TOKENS)


@pytest.mark.clause("I-14")
def test_the_person_is_issuer_and_subject() -> None:
    same_mail = {"email": "ada@example.org", "preferred_username": "ada"}
    one = identity("https://i", {"sub": "1", **same_mail}, {}, CLIENT, TOKENS)
    two = identity("https://i", {"sub": "2", **same_mail}, {}, CLIENT, TOKENS)
    assert (one.issuer, one.subject) == ("https://i", "1")
    assert (two.issuer, two.subject) == ("https://i", "2")


def test_what_is_about_the_token_is_left_out_and_what_is_about_the_person_stays() -> None:
    assert of({}).claims == {
        "name": "A. Example",
        "auth_time": 1_800_000_000,
        "amr": ["mfa"],
        "acr": "urn:x",
    }


@pytest.mark.clause("U-06")
def test_the_profile_lies_over_the_token_and_hides_nothing_by_being_empty() -> None:
    empty: dict[str, object] = {"acr": None, "amr": "", "auth_time": []}
    profile = {"sub": "6040004OML", "name": "Ada Example", "ext": {"tenantId": "t"}, **empty}
    claims = of(profile).claims
    assert claims["name"] == "Ada Example"
    assert {name: claims[name] for name in empty} == {name: ID_CLAIMS[name] for name in empty}
    assert claims["ext"] == {"tenantId": "t"}


@pytest.mark.clause("U-09")
def test_pointers_to_claims_elsewhere_are_dropped() -> None:
    pointers = {"_claim_names": {"a": "s"}, "_claim_sources": {"s": {"endpoint": "https://x"}}}
    assert not pointers.keys() & of(pointers).claims.keys()


@pytest.mark.clause("U-07")
def test_a_missing_profile_is_told_apart_from_an_empty_one() -> None:
    assert of({}).profile_complete
    without = of(None)
    assert not without.profile_complete
    assert without.claims["name"] == "A. Example"


@pytest.mark.clause("O-07")
def test_granted_and_refused_scopes_are_told() -> None:
    who = of({})
    assert who.granted_scope == ("openid", "profile")
    assert who.refused_scope == ("email",)


def test_nobody_changes_an_identity() -> None:
    assert not isinstance(of({}).claims, MutableMapping)


@pytest.mark.clause("V-10")
def test_a_person_is_not_printed() -> None:
    printed = repr(of({"email": "ada@example.org"}))
    assert "ada@" not in printed
    assert "6040004OML" not in printed
