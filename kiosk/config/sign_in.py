"""The settings that decide who signs people in, and as which application."""

from kiosk.config import values
from kiosk.config.reader import Reader
from kiosk.config.values import BadValue
from kiosk.oauth.messages import Client, ClientAuth, Endpoints, Provider
from kiosk.oauth.secret import Secret

IBM_ISSUER_PATHS = ("/oauth2", "/oidc/endpoint/default")
"""Where a tenant's applications live: from the OpenID Connect template, and custom ones."""

ENDPOINT_NAMES = (
    "DEVICE_AUTHORIZATION_ENDPOINT",
    "TOKEN_ENDPOINT",
    "JWKS_URI",
    "USERINFO_ENDPOINT",
    "REVOCATION_ENDPOINT",
)


def provider_of(reader: Reader, *, insecure: bool) -> Provider | None:
    """Return the provider, None when none is set or what is set is wrong."""
    address = values.address(insecure=insecure)
    tenant = reader.take("TENANT_URL", values.address(insecure=insecure, bare=True), None)
    issuer = reader.take("ISSUER", address, None)
    endpoints = Endpoints(*(reader.take(name, address, None) for name in ENDPOINT_NAMES))
    if issuer is not None:
        return Provider((issuer,), endpoints, insecure)
    if tenant is not None:
        issuers = tuple(tenant + path for path in IBM_ISSUER_PATHS)
        return Provider(issuers, endpoints, insecure)
    if not (reader.has("ISSUER") or reader.has("TENANT_URL")):
        for name in ("CLIENT_ID", *ENDPOINT_NAMES):
            if reader.has(name):
                reader.refuse(name, "is set, but neither TENANT_URL nor ISSUER is.")
    return None


def client_of(reader: Reader, credential: str | None) -> Client:
    """Return the application; `credential` is the secret that systemd handed over, if any."""
    if not reader.has("CLIENT_ID"):
        reader.refuse("CLIENT_ID", "is missing; the provider shows it beside the application.")
    secret = reader.take("CLIENT_SECRET", str, None)
    if secret is None:
        secret = reader.take("CLIENT_SECRET_FILE", lambda path: _one_line(reader, path), None)
    if secret is None:
        secret = credential
    auth = reader.take("CLIENT_AUTH", values.one_of(*ClientAuth), ClientAuth.AUTO)
    if secret is None and auth in {ClientAuth.BASIC, ClientAuth.POST}:
        reader.refuse("CLIENT_AUTH", "needs a client secret, and none is set.")
    if secret is not None and auth is ClientAuth.NONE:
        reader.refuse("CLIENT_AUTH", "is none, yet a client secret is set.")
    return Client(
        client_id=reader.take("CLIENT_ID", str, ""),
        client_secret=None if secret is None else Secret(secret),
        auth=auth,
        scope=reader.take("SCOPE", values.scope, "openid profile"),
        request_params=reader.take("REQUEST_PARAMS", values.request_params, ()),
    )


def _one_line(reader: Reader, path: str) -> str:
    secret = reader.file_text(path).strip("\r\n")
    if not secret:
        raise BadValue("names an empty file.")
    return secret
