"""What the tenant can be told at its start."""

from dataclasses import dataclass

from kiosk.demo.clients import KIOSK, Client
from kiosk.demo.people import PEOPLE, Person

# In the order in which the consent page explains them.
SCOPES = ("openid", "profile", "email", "phone", "address", "offline_access")
DEFAULT_SCOPE = "openid profile"  # RFC 6749 §3.3: what a request without a scope asks for.


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a tenant; `base_url` is `http://HOST:PORT` as clients and phones see it."""

    base_url: str
    code_lifetime_s: int = 300
    token_lifetime_s: int = 3600
    interval_s: int = 5
    max_codes: int = 1000
    complete_uri: bool = True
    alg: str = "RS256"
    slow_down: float = 0.0
    fail: float = 0.0
    latency_s: float = 0.0
    people: tuple[Person, ...] = PEOPLE
    clients: tuple[Client, ...] = (KIOSK,)

    @property
    def issuer(self) -> str:
        """The identifier of the tenant (OpenID Connect Discovery §3)."""
        return f"{self.base_url}/oauth2"

    @property
    def verification_uri(self) -> str:
        """Where the phone goes."""
        return f"{self.base_url}/device"

    def picture(self, number: int) -> str:
        """The address of the portrait of one person; people are counted from 1."""
        return f"{self.base_url}/people/{number}.png"

    def metadata(self) -> dict[str, object]:
        """What discovery tells (OpenID Connect Discovery §3, RFC 8414 §2, RFC 8628 §4)."""
        return {
            "issuer": self.issuer,
            "device_authorization_endpoint": f"{self.issuer}/device_authorization",
            "token_endpoint": f"{self.issuer}/token",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "jwks_uri": f"{self.issuer}/jwks",
            "revocation_endpoint": f"{self.issuer}/revoke",
            "grant_types_supported": sorted({g for c in self.clients for g in c.grant_types}),
            "response_types_supported": [],
            "scopes_supported": list(SCOPES),
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": [self.alg],
            "token_endpoint_auth_methods_supported": [
                "client_secret_basic",
                "client_secret_post",
                "none",
            ],
            "claims_supported": sorted(
                {"sub", "name", "picture"}.union(*(person.claims for person in self.people))
            ),
        }
