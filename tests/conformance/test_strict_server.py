"""A server that wants its client proven by one method, at both endpoints, exactly."""

from base64 import b64decode
from dataclasses import replace
from urllib.parse import quote, unquote_plus

import pytest

from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import ClientAuth, SignedIn
from kiosk.oauth.revocation import revoke
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import (
    ACCESS_TOKEN,
    CLIENT_ID,
    DEVICE_CODE,
    REFRESH_TOKEN,
    Issuer,
    form,
    header,
    oauth_error,
)
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import CLIENT, PENDING, PROVIDER, tokens_issued

SECRET = "a:b%c+d é"
PROTECTED = ("/device_authorization", "/token")


class StrictIssuer(Issuer):
    """Serves only whoever proves itself by `method`, and by nothing besides."""

    def __init__(self, method: ClientAuth) -> None:
        super().__init__()
        self.method = method
        self.polls = [PENDING]
        offered = {ClientAuth.BASIC: "client_secret_basic", ClientAuth.POST: "client_secret_post"}
        self.metadata["token_endpoint_auth_methods_supported"] = [offered[method]]

    def __call__(self, request: Request) -> Response:
        if request.url.endswith(PROTECTED) and not self._is_proven(request):
            return oauth_error("invalid_client", 401)
        return super().__call__(request)

    def _is_proven(self, request: Request) -> bool:
        authorization, params = header(request, "authorization"), form(request)
        in_form = (params.get("client_id"), params.get("client_secret"))
        if self.method is ClientAuth.POST:
            return authorization is None and in_form == ([CLIENT_ID], [SECRET])
        scheme, _, encoded = (authorization or "").partition(" ")
        name, _, secret = b64decode(encoded).decode("ascii").partition(":")
        proven = (scheme, unquote_plus(name), unquote_plus(secret)) == ("Basic", CLIENT_ID, SECRET)
        return proven and "client_secret" not in params


@pytest.mark.clause("D-03", "O-01", "O-02", "D-15")
@pytest.mark.parametrize("method", [ClientAuth.BASIC, ClientAuth.POST])
@pytest.mark.parametrize("chosen", ["by the settings", "by the metadata"])
def test_a_sign_in_succeeds_where_only_one_proof_is_taken(method: ClientAuth, chosen: str) -> None:
    auth = method if chosen == "by the settings" else ClientAuth.AUTO
    client = replace(CLIENT, client_secret=Secret(SECRET), auth=auth)
    wire = ScriptedWire(StrictIssuer(method))
    *_, end = sign_in(client, PROVIDER, wire)
    assert isinstance(end, SignedIn)
    assert len(wire.sent_to("/token")) == 2


@pytest.mark.clause("B-05", "O-03", "O-14", "V-20")
def test_a_public_client_gives_the_device_endpoint_nothing_that_could_leak() -> None:
    wire = ScriptedWire(Issuer())
    list(sign_in(CLIENT, PROVIDER, wire))
    (asked,) = wire.sent_to("/device_authorization")
    assert form(asked.request) == {"client_id": [CLIENT_ID], "scope": ["openid profile"]}
    assert header(asked.request, "authorization") is None


@pytest.mark.clause("O-03", "O-18", "B-04", "D-15", "R-02")
@pytest.mark.parametrize("auth", [ClientAuth.BASIC, ClientAuth.POST])
def test_no_secret_token_or_code_is_in_any_address(auth: ClientAuth) -> None:
    client = replace(CLIENT, client_secret=Secret("s3cret-7"), auth=auth)
    wire = ScriptedWire(Issuer())
    issued = tokens_issued(list(sign_in(client, PROVIDER, wire)))
    revoke(issued.client, issued.metadata, issued.tokens, wire)
    asked = [exchange.request.url for exchange in wire.exchanges]
    assert [url.rpartition("/")[2] for url in asked][-2:] == ["revoke", "revoke"]
    held = (
        ACCESS_TOKEN,
        REFRESH_TOKEN,
        DEVICE_CODE,
        quote(DEVICE_CODE),
        "s3cret-7",
        "70HYPR",
        "eyJ",
    )
    assert [secret for secret in held if secret in " ".join(asked)] == []
    assert not any("?" in url or "#" in url for url in asked)
