"""The settings that decide who signs people in, and as which application."""

from collections.abc import Callable
from pathlib import Path

from kiosk.config import values
from kiosk.config.reader import Reader
from kiosk.config.values import BadValue
from kiosk.oauth.messages import AssertionAudience, Client, ClientAuth, Endpoints, Provider
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


def provider_of(reader: Reader, *, insecure: bool, oauth_only: bool) -> Provider | None:
    """Return the provider, None when none is set or what is set is wrong."""
    address = values.address(insecure=insecure)
    tenant = reader.take("TENANT_URL", values.address(insecure=insecure, bare=True), None)
    issuer = reader.take("ISSUER", address, None)
    endpoints = Endpoints(*(reader.take(name, address, None) for name in ENDPOINT_NAMES))
    if issuer is not None:
        return Provider((issuer,), endpoints, insecure, oauth_only)
    if tenant is not None:
        issuers = tuple(tenant + path for path in IBM_ISSUER_PATHS)
        return Provider(issuers, endpoints, insecure, oauth_only)
    if oauth_only and endpoints.device_authorization and endpoints.token:
        return Provider((), endpoints, insecure, oauth_only)
    if not (reader.has("ISSUER") or reader.has("TENANT_URL")):
        _refuse_orphans(reader, oauth_only=oauth_only)
    return None


def _refuse_orphans(reader: Reader, *, oauth_only: bool) -> None:
    """Name what is set for a provider that nothing names."""
    if oauth_only:
        text = "needs ISSUER, or DEVICE_AUTHORIZATION_ENDPOINT and TOKEN_ENDPOINT."
        reader.refuse("OAUTH_ONLY", text)
        return
    hint = "; for a provider that knows no OpenID Connect, set OAUTH_ONLY"
    for name in ("CLIENT_ID", *ENDPOINT_NAMES):
        if reader.has(name):
            more = hint if name == "TOKEN_ENDPOINT" else ""
            reader.refuse(name, f"is set, but neither TENANT_URL nor ISSUER is{more}.")


def client_of(reader: Reader, handed_over: str | None, *, oauth_only: bool) -> Client:
    """Return the application; `handed_over` is systemd's folder of credentials, if any."""
    if not reader.has("CLIENT_ID"):
        reader.refuse("CLIENT_ID", "is missing; the provider shows it beside the application.")
    secret, key = _secret(reader, handed_over), _key(reader, handed_over)
    auth = reader.take("CLIENT_AUTH", values.one_of(*ClientAuth), ClientAuth.AUTO)
    held = "client secret" if secret else "private key"
    if secret and key:
        reader.refuse("CLIENT_KEY_FILE", "has a private key, yet a client secret is set as well.")
    elif auth is ClientAuth.NONE and (secret or key):
        reader.refuse("CLIENT_AUTH", f"is none, yet a {held} is set.")
    elif auth is ClientAuth.PRIVATE_KEY_JWT and not key:
        reader.refuse("CLIENT_AUTH", "needs a private key, and none is set.")
    elif auth in {ClientAuth.BASIC, ClientAuth.POST} and not secret:
        reader.refuse("CLIENT_AUTH", "needs a client secret, and none is set.")
    return Client(
        client_id=reader.take("CLIENT_ID", str, ""),
        client_secret=secret,
        client_key=key,
        assertion_audience=reader.take(
            "CLIENT_ASSERTION_AUD",
            values.one_of(*AssertionAudience),
            AssertionAudience.ISSUER,
        ),
        auth=auth,
        scope=reader.take(
            "SCOPE",
            values.scope if oauth_only else values.scope_with_openid,
            "" if oauth_only else "openid profile",
        ),
        request_params=reader.take("REQUEST_PARAMS", values.request_params, ()),
    )


def _secret(reader: Reader, handed_over: str | None) -> Secret | None:
    secret = (
        reader.take("CLIENT_SECRET", str, None)
        or reader.take("CLIENT_SECRET_FILE", lambda path: _one_line(reader, path), None)
        or _credential(reader, handed_over, "client_secret", _stripped, "CLIENT_SECRET")
    )
    return Secret(secret) if secret else None


def _key(reader: Reader, handed_over: str | None) -> Secret | None:
    read, name = values.private_key, "CLIENT_KEY_FILE"
    key = reader.take(name, lambda path: read(reader.file_text(path)), None)
    key = key or _credential(reader, handed_over, "client_key", read, name)
    return Secret(key) if key else None


def _credential(
    reader: Reader, folder: str | None, file: str, convert: Callable[[str], str], name: str
) -> str | None:
    if not folder:
        return None
    try:
        return convert(reader.read_text(Path(folder, file)))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        reader.refuse(name, "was handed over by systemd, but cannot be read.")
    except BadValue as exc:
        reader.refuse(name, str(exc))
    return None


def _one_line(reader: Reader, path: str) -> str:
    secret = _stripped(reader.file_text(path))
    if not secret:
        raise BadValue("names an empty file.")
    return secret


def _stripped(text: str) -> str:
    return text.strip("\r\n")
