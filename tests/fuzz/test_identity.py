"""Claims of every kind become something that a screen may show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.identity import identity, unverified_identity
from kiosk.oauth.messages import Client, TokenSet
from kiosk.oauth.secret import Secret
from tests.fuzz import inputs
from tests.fuzz.examples import examples

HONEST = {"sub": "6040004OML", "name": "Ada", "picture": "https://p"}
PLUMBING = ("iss", "aud", "exp", "iat", "nonce", "at_hash", "sid", "_claim_sources", "_claim_names")
profiles = st.none() | inputs.changed(HONEST, *PLUMBING, "name#de", "ext")
scopes = st.lists(st.sampled_from(["openid", "profile", "email", "ext", ""]), max_size=5)


@pytest.mark.clause("U-06", "U-07", "U-09", "I-14", "V-10")
@examples(150)
@given(inputs.changed({}, *PLUMBING, "name"), profiles, scopes, scopes)
def test_what_is_shown_is_what_was_said_less_the_plumbing(
    claims: dict[str, object],
    profile: dict[str, object] | None,
    asked: list[str],
    granted: list[str],
) -> None:
    claims = {**claims, "sub": inputs.SECRET}
    client = Client("kiosk-7", scope=" ".join(asked))
    tokens = TokenSet(Secret("a"), Secret("i"), scope=tuple(scope for scope in granted if scope))
    who = identity("https://i", claims, profile, client, tokens)
    assert (who.issuer, who.subject) == ("https://i", inputs.SECRET)
    assert who.profile_complete == (profile is not None)
    assert not {*PLUMBING, "sub"} & set(who.claims)
    for name, value in who.claims.items():
        assert value in ((profile or {}).get(name), claims.get(name))
        assert value not in (None, "", [], {})
    assert not set(who.refused_scope) & set(who.granted_scope)
    assert set(who.refused_scope) | set(who.granted_scope) >= set(client.scope.split())
    assert inputs.SECRET not in repr(who)


@pytest.mark.clause("O-17", "U-06")
@examples(80)
@given(inputs.changed(HONEST, "id") | st.none())
def test_what_nobody_vouches_for_is_never_verified(profile: dict[str, object] | None) -> None:
    tokens = TokenSet(Secret("a"), None)
    who = unverified_identity("https://i", profile, Client("kiosk-7"), tokens)
    assert not who.verified
    assert isinstance(who.subject, str)
