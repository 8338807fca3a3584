"""The applications that may ask for a sign-in."""

import hmac
from collections.abc import Collection
from dataclasses import dataclass, field

from authlib.oauth2.rfc6749 import ClientMixin

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
GRANT_TYPES = (DEVICE_CODE, "refresh_token")


@dataclass(frozen=True, slots=True)
class Client(ClientMixin):
    """One application; public without a secret. The methods are those that Authlib asks for."""

    client_id: str
    name: str
    secret: str | None = field(default=None, repr=False)
    grant_types: tuple[str, ...] = GRANT_TYPES

    def get_client_id(self) -> str:
        """Tell the identifier."""
        return self.client_id

    def get_allowed_scope(self, scope: Collection[str] | str) -> str:
        """Leave the scope as it is; the device endpoint has checked it."""
        return scope if isinstance(scope, str) else " ".join(scope)

    def check_client_secret(self, client_secret: str) -> bool:
        """Compare without telling by the time taken how much was right."""
        return hmac.compare_digest((self.secret or "").encode(), client_secret.encode())

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """Have a confidential client prove itself at every endpoint, by header or by form."""
        return (method == "none") == (self.secret is None)

    def check_grant_type(self, grant_type: str) -> bool:
        """Tell whether the application may use a grant."""
        return grant_type in self.grant_types


KIOSK = Client("kiosk-demo", "Kiosk")
