"""Device-flow clients of other authors sign in at the demo tenant, without any code of ours.

Three code bases that do not know each other:

- requests-oauth2client (Guillaume Pujol): `DeviceAuthorizationPollingJob` waits, polls and obeys
  `slow_down`; jwskate, of the same author, checks the ID token.
- MSAL for Python (Microsoft): `msal.oauth2cli.oidc.Client`, the engine of its applications, which
  themselves want https; it waits, polls and reads the ID token by itself. Public clients only.
- oauthlib (its community): `DeviceClient` builds the token request and judges the answers. It has
  no loop, and its device request is a GET, so that request is ours.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from jwskate import JwkSet, Jwt
from msal.oauth2cli.oidc import Client as MsalClient
from oauthlib.oauth2 import DeviceClient, OAuth2Error
from requests_oauth2client import (
    AccessDenied,
    BaseClientAuthenticationMethod,
    ClientSecretBasic,
    ClientSecretPost,
    DeviceAuthorizationPollingJob,
    InvalidGrant,
    OAuth2Client,
    PublicApp,
)

from tests.e2e.tenant import Tenant, tenant
from tests.fakes.phone import Phone

pytestmark = pytest.mark.real

SCOPE = "openid profile email"
SECRET = (
    "s3cret"  # No marks in it: requests-oauth2client leaves out the encoding of RFC 6749 §2.3.1.
)
PATIENCE_S = 20


@pytest.fixture(scope="module")
def server() -> Iterator[Tenant]:
    with tenant("--interval", "1", "--client", f"acme:{SECRET}") as running:
        yield running


@pytest.fixture
def metadata(server: Tenant) -> dict[str, Any]:
    url = f"{server.issuer}/.well-known/openid-configuration"
    found: dict[str, Any] = requests.get(url, timeout=PATIENCE_S).json()
    return found


def pujol(metadata: dict[str, Any], auth: BaseClientAuthenticationMethod) -> OAuth2Client:
    # It passes over this endpoint when it reads metadata.
    device = metadata["device_authorization_endpoint"]
    return OAuth2Client.from_discovery_document(
        metadata, auth=auth, testing=True, device_authorization_endpoint=device
    )


@pytest.mark.parametrize(
    "auth",
    [PublicApp("kiosk-demo"), ClientSecretBasic("acme", SECRET), ClientSecretPost("acme", SECRET)],
    ids=["public", "basic", "post"],
)
def test_requests_oauth2client_signs_in_refreshes_and_signs_out(
    metadata: dict[str, Any], auth: BaseClientAuthenticationMethod
) -> None:
    client = pujol(metadata, auth)
    asked = client.authorize_device(scope=SCOPE)
    poll = DeviceAuthorizationPollingJob(client, asked)
    assert poll() is None
    assert asked.verification_uri_complete
    Phone().approve(asked.verification_uri_complete, "Mateo Álvarez")
    tokens = poll()
    assert tokens
    assert isinstance(tokens.id_token, Jwt)
    keys = JwkSet(requests.get(metadata["jwks_uri"], timeout=PATIENCE_S).json())
    assert tokens.id_token.verify_signature(keys)
    assert client.userinfo(tokens)["name"] == "Mateo Álvarez"
    renewed = client.refresh_token(tokens)
    assert client.revoke_refresh_token(renewed)
    with pytest.raises(InvalidGrant):
        client.refresh_token(renewed)


def test_requests_oauth2client_is_told_of_a_decline(metadata: dict[str, Any]) -> None:
    client = pujol(metadata, PublicApp("kiosk-demo"))
    asked = client.authorize_device(scope=SCOPE)
    Phone().decline((asked.verification_uri, asked.user_code))
    with pytest.raises(AccessDenied):
        DeviceAuthorizationPollingJob(client, asked)()


def test_msal_waits_and_signs_in(metadata: dict[str, Any]) -> None:
    client = MsalClient(metadata, "kiosk-demo", http_client=requests.Session())
    flow = client.initiate_device_flow(SCOPE.split())
    waits: list[int] = []

    def approve_while_it_waits(asked: dict[str, Any]) -> bool:
        if not waits:
            Phone().approve(asked["verification_uri_complete"], "Priya Raman")
        waits.append(asked["interval"])
        return False

    result = client.obtain_token_by_device_flow(flow, exit_condition=approve_while_it_waits)
    assert waits == [1]
    claims = result["id_token_claims"]
    assert (claims["iss"], claims["aud"]) == (metadata["issuer"], "kiosk-demo")
    assert userinfo(metadata, result["access_token"])["name"] == "Priya Raman"


def test_msal_is_told_of_a_decline(metadata: dict[str, Any]) -> None:
    client = MsalClient(metadata, "kiosk-demo", http_client=requests.Session())
    flow = client.initiate_device_flow(SCOPE.split())
    Phone().decline(flow["verification_uri_complete"])
    assert client.obtain_token_by_device_flow(flow)["error"] == "access_denied"


def test_oauthlib_tells_pending_from_tokens_and_tokens_from_a_spent_code(
    metadata: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    client = DeviceClient("kiosk-demo", scope=SCOPE)
    asked = requests.post(
        metadata["device_authorization_endpoint"],
        {"client_id": "kiosk-demo", "scope": SCOPE},
        timeout=PATIENCE_S,
    ).json()

    def poll() -> dict[str, Any]:
        body = client.prepare_request_body(asked["device_code"], include_client_id=True)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = requests.post(
            metadata["token_endpoint"], body, headers=headers, timeout=PATIENCE_S
        )
        tokens: dict[str, Any] = client.parse_request_body_response(answer.text)
        return tokens

    with pytest.raises(OAuth2Error) as pending:
        poll()
    assert pending.value.error == "authorization_pending"
    Phone().approve(asked["verification_uri_complete"], "Jonas Lindqvist")
    tokens = poll()
    assert sorted(tokens["scope"]) == sorted(SCOPE.split())
    assert userinfo(metadata, tokens["access_token"])["name"] == "Jonas Lindqvist"
    with pytest.raises(OAuth2Error) as spent:
        poll()
    assert spent.value.error == "invalid_grant"


def userinfo(metadata: dict[str, Any], access_token: str) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {access_token}"}
    told: dict[str, Any] = requests.get(
        metadata["userinfo_endpoint"], headers=headers, timeout=PATIENCE_S
    ).json()
    return told
