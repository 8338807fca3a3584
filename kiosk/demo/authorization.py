"""Authlib's server, put together from the grants and endpoints of the tenant."""

import base64
import logging
import secrets
from collections.abc import Callable
from urllib.parse import unquote_plus

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2 import OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749 import ClientMixin
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from flask import Flask, Response

from kiosk.demo.clients import Client
from kiosk.demo.grants import DeviceGrant, RefreshGrant, consent_of
from kiosk.demo.id_token import IdToken
from kiosk.demo.options import SCOPES
from kiosk.demo.tenant import Tenant
from kiosk.demo.tokens import Family

Answer = tuple[int, object, list[tuple[str, str]]]
Endpoint = Callable[[OAuth2Request], Answer | None]


class TenantServer(AuthorizationServer):
    """Authlib's authorization server over the stores of one tenant."""

    def __init__(self, app: Flask, tenant: Tenant) -> None:
        super().__init__(app, self.find_client, self.keep_token)
        self.tenant = tenant
        self.scopes_supported = list(SCOPES)
        self.register_token_generator(
            "default", BearerTokenGenerator(new_token, new_token, self.access_token_s)
        )
        self.register_client_auth_method("client_secret_basic", authenticate_basic)
        id_token = IdToken(tenant)
        self.register_grant(DeviceGrant, [id_token])
        self.register_grant(RefreshGrant, [id_token])
        # Authlib logs whole token answers when it is let to debug.
        logging.getLogger("authlib").setLevel(logging.INFO)

    def find_client(self, client_id: str) -> Client | None:
        """Find an application."""
        return next((c for c in self.tenant.options.clients if c.client_id == client_id), None)

    def keep_token(self, token: dict[str, str], request: OAuth2Request) -> None:
        """Keep a new pair in the family of the refresh token it came from, or in a new one."""
        family = request.refresh_token.family if request.refresh_token else None
        self.tenant.tokens.add(
            family or Family(consent_of(request)),
            token["scope"],
            token["access_token"],
            token["refresh_token"],
        )

    def access_token_s(self, client: ClientMixin, grant_type: str) -> int:
        """Tell how long an access token lives: always as long."""
        return self.tenant.options.token_lifetime_s

    def answer(self, endpoint: Endpoint) -> Response:
        """Have an endpoint answer the request that Flask is serving."""
        try:
            answer = endpoint(self.create_oauth2_request(None))
        except OAuth2Error as error:
            answer = error(None)
        return self.handle_response(*answer or (200, {}, []))

    def answer_token_request(self) -> Response:
        """Answer at the token endpoint."""
        answer: object = self.create_token_response()
        if not isinstance(answer, Response):
            raise TypeError(type(answer))
        return answer


def new_token(**context: object) -> str:
    """Make a token of 256 random bits; it says nothing about what it is for."""
    return secrets.token_urlsafe(32)


def authenticate_basic(
    query_client: Callable[[str], ClientMixin | None], request: OAuth2Request
) -> ClientMixin | None:
    """Read HTTP Basic as RFC 6749 §2.3.1 has it, where Authlib leaves `+` as it is."""
    scheme, _, encoded = (request.headers or {}).get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except ValueError:
        return None
    client_id, _, secret = (unquote_plus(part) for part in decoded.partition(":"))
    client = query_client(client_id)
    return client if client is not None and client.check_client_secret(secret) else None
