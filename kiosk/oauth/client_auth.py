"""How the application proves itself: one method, the same at every endpoint."""

from base64 import b64encode
from collections.abc import Sequence
from typing import Literal, assert_never
from urllib.parse import quote_plus, urlencode

from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.messages import AssertionAudience, Client, ClientAuth, Metadata
from kiosk.oauth.wire import DEFAULT_TOTAL_S, Request

_ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

Params = Sequence[tuple[str, str]]
_Method = Literal[ClientAuth.BASIC, ClientAuth.POST, ClientAuth.PRIVATE_KEY_JWT, ClientAuth.NONE]


def form_request(
    url: str,
    client: Client,
    metadata: Metadata,
    params: Params,
    at: float,
    total_s: float = DEFAULT_TOTAL_S,
) -> Request:
    """Build an authenticated POST of a form (D-02, D-03, D-04, O-01, O-03, O-04).

    `at` is the true time in seconds since 1970. Raise `Misconfigured` when a parameter would be
    sent twice, or the method lacks its secret or a key that it can use.
    """
    authorization, credentials = _credentials(url, client, metadata, at)
    pairs = [*params, *(pair for pair in credentials if pair not in params)]
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise Misconfigured(f"the request would carry a parameter twice: {', '.join(twice)}")
    headers = (
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        *authorization,
    )
    body = urlencode([(name, value) for name, value in pairs if value]).encode("ascii")
    return Request("POST", url, headers, body, total_s)


def _credentials(url: str, client: Client, metadata: Metadata, at: float) -> tuple[Params, Params]:
    """Return the header and the parameters that prove the client; one of them is empty."""
    match _method(client, metadata.auth_methods):
        case ClientAuth.BASIC:
            # RFC 6749 §2.3.1: form-encoded first, so that a colon in either cannot split them.
            pair = f"{quote_plus(client.client_id)}:{quote_plus(_secret(client))}"
            return (("Authorization", f"Basic {b64encode(pair.encode()).decode()}"),), ()
        case ClientAuth.POST:
            return (), (("client_id", client.client_id), ("client_secret", _secret(client)))
        case ClientAuth.PRIVATE_KEY_JWT:
            return (), (
                ("client_id", client.client_id),
                ("client_assertion_type", _ASSERTION_TYPE),
                ("client_assertion", _assertion(url, client, metadata, at)),
            )
        case ClientAuth.NONE:
            return (), (("client_id", client.client_id),)
        case method:
            assert_never(method)


def _method(client: Client, offered: Sequence[str]) -> _Method:
    """Choose for `auto` by what the client has, whatever else the metadata lists (M-07)."""
    if client.auth is not ClientAuth.AUTO:
        return client.auth
    if not client.client_secret:
        return ClientAuth.PRIVATE_KEY_JWT if client.client_key else ClientAuth.NONE
    if "client_secret_post" in offered and "client_secret_basic" not in offered:
        return ClientAuth.POST
    return ClientAuth.BASIC


def _secret(client: Client) -> str:
    if not client.client_secret:
        raise Misconfigured(f"client authentication {client.auth} needs a client secret")
    return client.client_secret.reveal()


def _assertion(url: str, client: Client, metadata: Metadata, at: float) -> str:
    if not client.client_key:
        raise Misconfigured(f"client authentication {client.auth} needs a private key")
    # Loads the JOSE library: not before the first frame, which has this file at hand already.
    from kiosk.oauth.assertion import client_assertion

    # The issuer unless told otherwise: an endpoint can be put into metadata by somebody who then
    # plays the assertion elsewhere.
    to_issuer = client.assertion_audience is AssertionAudience.ISSUER
    audience = metadata.issuer if to_issuer else url
    return client_assertion(client.client_id, client.client_key, audience, at)
