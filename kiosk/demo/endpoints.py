"""The endpoints beside the token endpoint: device authorization, revocation, userinfo's guard."""

import json
import math
from typing import Never

from authlib.integrations.flask_oauth2 import ResourceProtector
from authlib.oauth2 import OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749 import (
    ClientMixin,
    InvalidRequestError,
    UnauthorizedClientError,
)
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc8628 import DeviceAuthorizationEndpoint
from flask import Response, abort

from kiosk.demo.clients import DEVICE_CODE
from kiosk.demo.codes import Full
from kiosk.demo.grants import AUTH_METHODS
from kiosk.demo.options import DEFAULT_SCOPE
from kiosk.demo.tenant import Tenant
from kiosk.demo.tokens import Token

NO_STORE = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]


class BusyError(OAuth2Error):
    """Too many codes are outstanding; a client must wait as long as `Retry-After` says."""

    error = "temporarily_unavailable"
    description = "Too many device codes are outstanding."
    status_code = 429

    def __init__(self, retry_in_s: float) -> None:
        super().__init__()
        self.retry_in_s = math.ceil(retry_in_s)

    def get_headers(self) -> list[tuple[str, str]]:
        """Add the seconds to wait (RFC 9110 §10.2.3)."""
        return [*super().get_headers(), ("Retry-After", str(self.retry_in_s))]


class DeviceEndpoint(DeviceAuthorizationEndpoint):
    """RFC 8628 §3.1 and §3.2, with the checks of client and scope that Authlib leaves out."""

    def create_endpoint_response(
        self, request: OAuth2Request
    ) -> tuple[int, dict[str, object], list[tuple[str, str]]]:
        """Give out a device code and a user code, and tell the addresses for the phone."""
        tenant: Tenant = self.server.tenant
        client: ClientMixin = self.server.authenticate_client(request, AUTH_METHODS)
        if not client.check_grant_type(DEVICE_CODE):
            raise UnauthorizedClientError("The client may not use the device grant.")
        scope = " ".join(dict.fromkeys((request.form.get("scope") or DEFAULT_SCOPE).split()))
        self.server.validate_requested_scope(scope)
        issued = tenant.codes.issue(client.get_client_id(), scope)
        if isinstance(issued, Full):
            raise BusyError(issued.retry_in_s)
        uri = tenant.options.verification_uri
        answer: dict[str, object] = {
            "device_code": issued.device_code,
            "user_code": issued.user_code,
            "verification_uri": uri,
            "expires_in": issued.expires_in_s,
            "interval": issued.interval_s,
        }
        if tenant.options.complete_uri:
            answer["verification_uri_complete"] = f"{uri}?user_code={issued.user_code}"
        return 200, answer, NO_STORE


class Revocation(RevocationEndpoint):
    """RFC 7009, for public clients as well."""

    CLIENT_AUTH_METHODS = AUTH_METHODS

    def check_params(self, request: OAuth2Request, client: ClientMixin) -> None:
        """Ask for a token; a hint that is not understood is no reason to refuse (§2.1)."""
        if not request.form.get("token"):
            raise InvalidRequestError("The parameter token is missing.")

    def query_token(self, token_string: str, token_type_hint: str | None) -> Token | None:
        """Look among all tokens: a hint may be wrong (§2.1)."""
        tenant: Tenant = self.server.tenant
        return tenant.tokens.owned(token_string)

    def revoke_token(self, token: Token, request: OAuth2Request) -> None:
        """End the token and what hangs on it."""
        tenant: Tenant = self.server.tenant
        tenant.tokens.revoke(token)


class Guard(ResourceProtector):
    """Asks for an access token, and keeps Authlib's refusals out of the hands of Flask's pages."""

    def raise_error_response(self, error: OAuth2Error) -> Never:
        """Refuse with the header that says why (RFC 6750 §3)."""
        status, body, headers = error(None)
        abort(Response(json.dumps(body), status, headers))


class AccessTokens(BearerTokenValidator):
    """Lets whoever shows a live access token see the userinfo (RFC 6750)."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(realm="demo")
        self._tenant = tenant

    def authenticate_token(self, token_string: str) -> Token | None:
        """Find the token."""
        return self._tenant.tokens.access(token_string)
