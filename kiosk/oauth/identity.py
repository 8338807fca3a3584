"""Puts together who signed in, for a person to read."""

from types import MappingProxyType

from kiosk.oauth.id_token import MAX_SUBJECT, Claims
from kiosk.oauth.messages import Client, Identity, TokenSet

_PLUMBING = frozenset(
    {
        # About the token, not about the person (OpenID Connect Core §2, RFC 7519 §4.1).
        *("iss", "aud", "azp", "exp", "iat", "nbf", "jti", "nonce"),
        *("at_hash", "c_hash", "s_hash", "rt_hash", "sid", "typ", "session_state"),
        # Pointers to claims elsewhere, which are never followed (U-09).
        *("_claim_names", "_claim_sources"),
        # Already `Identity.subject`.
        "sub",
    }
)


def identity(
    issuer: str, id_claims: Claims, profile: Claims | None, client: Client, tokens: TokenSet
) -> Identity:
    """Lay the profile over the verified ID token; `profile` is None when it could not be had.

    When and how the person signed in (`auth_time`, `acr`, `amr`) stays: it tells them something.
    Empty values are dropped, so that they hide nothing (U-06).
    """
    return Identity(
        issuer=issuer,
        subject=str(id_claims["sub"]),
        claims=_for_reading(id_claims, profile or {}),
        granted_scope=tokens.scope,
        refused_scope=_refused(client, tokens),
        profile_complete=profile is not None,
        verified=True,
    )


def unverified_identity(
    issuer: str, profile: Claims | None, client: Client, tokens: TokenSet
) -> Identity:
    """Put together what a provider without OpenID Connect says; it proves nobody (O-17)."""
    claims = profile or {}
    subject = claims.get("sub", claims.get("id"))
    usable = isinstance(subject, str | int) and not isinstance(subject, bool)
    return Identity(
        issuer=issuer,
        subject=str(subject)[:MAX_SUBJECT] if usable else "",
        claims=_for_reading(claims),
        granted_scope=tokens.scope,
        refused_scope=_refused(client, tokens),
        profile_complete=profile is not None,
        verified=False,
    )


def _for_reading(*sources: Claims) -> Claims:
    """Lay the sources one over the other, without what is no business of a person's."""
    known = {
        name: value
        for claims in sources
        for name, value in claims.items()
        if name not in _PLUMBING and value not in (None, "", [], {})
    }
    return MappingProxyType(known)


def _refused(client: Client, tokens: TokenSet) -> tuple[str, ...]:
    return tuple(scope for scope in client.scope.split() if scope not in tokens.scope)
