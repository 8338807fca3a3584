"""Proves the application by a statement that it signs anew for each request (RFC 7523 §3)."""

from secrets import token_urlsafe

from kiosk.oauth import jws
from kiosk.oauth.secret import Secret

LIFETIME_S = 60
BACKDATED_S = 30
"""Some providers refuse what is a second ahead of their clock, and nobody knows it so well."""


def client_assertion(client_id: str, key: Secret, audience: str, at: float) -> str:
    """Return a signed assertion that serves once, until a minute after `at` (B-07).

    `at` is in seconds since 1970. Raise `Misconfigured` for a key that cannot be used.
    """
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": audience,  # as text: strict providers refuse a list
        "iat": int(at) - BACKDATED_S,
        "exp": int(at) + LIFETIME_S,
        "jti": token_urlsafe(),
    }
    return jws.sign(claims, key)
