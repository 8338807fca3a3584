"""The ID token (OpenID Connect Core §2), which Authlib adds to both kinds of token answer."""

from authlib.oauth2 import OAuth2Request
from authlib.oidc.core import UserInfo
from authlib.oidc.core.grants.code import OpenIDToken
from joserfc.jwk import Key

from kiosk.demo.clients import Client
from kiosk.demo.consent import Consent
from kiosk.demo.grants import consent_of
from kiosk.demo.tenant import Tenant

LIFETIME_S = 3600


class IdToken(OpenIDToken):
    """Tells when the person really signed in, where Authlib would tell when the token was made."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def get_compatible_claims(self, request: OAuth2Request) -> dict[str, object]:
        """Tell all but `sub` and `at_hash`; §12.2 keeps `auth_time` the same when refreshed."""
        consent = consent_of(request)
        issued_at = int(self._tenant.clock.wall())
        return {
            "iss": self._tenant.options.issuer,
            "aud": consent.client_id,
            "iat": issued_at,
            "exp": issued_at + LIFETIME_S,
            "auth_time": consent.signed_in_at,
            "amr": ["user"],  # RFC 8176 §2: somebody was there; nothing else was proven.
        }

    def generate_user_info(self, user: Consent, scope: str) -> UserInfo:
        """Tell `sub` only: the rest is for the userinfo endpoint (§5.4)."""
        return UserInfo(sub=user.sub)

    def get_client_algorithm(self, client: Client) -> str:
        """Sign alike for every application."""
        return self._tenant.key.alg

    def get_encode_header(self, client: Client) -> dict[str, object]:
        """Name the key, so that a client can find it in the set."""
        return {"typ": "JWT", "alg": self._tenant.key.alg, "kid": self._tenant.key.kid}

    def resolve_client_private_key(self, client: Client) -> Key:
        """Sign with the one key there is."""
        return self._tenant.key.private
