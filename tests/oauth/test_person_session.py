"""A session's times: when its tokens came, and when they end."""

import pytest

from kiosk.oauth.messages import Identity, Metadata, TokenSet, TokensIssued
from kiosk.oauth.person_session import begun
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ISSUER
from tests.oauth.playing import CLIENT

METADATA = Metadata(ISSUER, "https://i/d", "https://i/t", "https://i/jwks")
IDENTITY = Identity(ISSUER, "ada", {"name": "Ada"}, verified=True)


def issued(began_at: float | None, expires_in_s: float | None = None) -> TokensIssued:
    tokens = TokenSet(Secret("a"), Secret("i"), Secret("r"), expires_in_s)
    return TokensIssued(CLIENT, tokens, METADATA, began_at)


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(("began_at", "came_at"), [(None, 5000.0), (900.0, 1000.0), (0.0, 100.0)])
def test_tokens_came_at_the_time_of_servers_if_they_told_it(
    began_at: float | None, came_at: float
) -> None:
    session = begun(issued(began_at), IDENTITY, now=100.0, wall_time=5000.0)
    assert session.issued_at == came_at
    assert session.identity is IDENTITY


@pytest.mark.parametrize(("lasts_s", "ends"), [(None, None), (60.0, 5060.0), (0.0, 5000.0)])
def test_tokens_end_when_the_provider_said(lasts_s: float | None, ends: float | None) -> None:
    assert begun(issued(None, lasts_s), IDENTITY, 100.0, 5000.0).expires_at == ends


@pytest.mark.clause("O-13", "V-10")
def test_a_session_can_be_printed() -> None:
    text = repr(begun(issued(None), IDENTITY, 100.0, 5000.0))
    assert "***" in text
    assert "Ada" not in text
