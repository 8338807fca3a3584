"""Everything that is sent in one sign-in and sign-out, to the letter."""

from dataclasses import replace

import pytest

from kiosk.oauth.messages import Client, ClientAuth, Failed, Trouble
from kiosk.oauth.revocation import revoke
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request
from tests.fakes.issuer import ISSUER, Issuer
from tests.oauth.playing import CLIENT, play, tokens_issued

FORM = (("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded"))
BASIC = ("Authorization", "Basic a2lvc2stNzpzM2NyZXQ=")
DEVICE_CODE = b"device.code%2B%2F%3D%26%251"


def sent(client: Client) -> list[Request]:
    """Sign in and out again; return what left, in order."""
    news, wire = play(Issuer(), client)
    issued = tokens_issued(news)
    revoke(issued.client, issued.metadata, issued.tokens, wire)
    return [exchange.request for exchange in wire.exchanges]


def posted(name: str, body: bytes, headers: tuple[tuple[str, str], ...]) -> Request:
    return Request("POST", f"{ISSUER}/{name}", headers, body, total_s=10.0, max_bytes=1_048_576)


def got(name: str, accept: str, total_s: float, *more: tuple[str, str]) -> Request:
    return Request("GET", f"{ISSUER}/{name}", (("Accept", accept), *more), total_s=total_s)


@pytest.mark.clause("D-02", "D-15", "U-02", "R-02", "R-03", "C-05", "O-03")
@pytest.mark.parametrize(
    ("client", "headers", "identification"),
    [
        pytest.param(CLIENT, FORM, b"&client_id=kiosk-7", id="public client"),
        pytest.param(
            Client("kiosk-7", Secret("s3cret"), ClientAuth.BASIC), (*FORM, BASIC), b"", id="basic"
        ),
        pytest.param(
            Client("kiosk-7", Secret("s3cret"), ClientAuth.POST),
            FORM,
            b"&client_id=kiosk-7&client_secret=s3cret",
            id="post",
        ),
    ],
)
def test_this_is_sent_and_nothing_else(
    client: Client, headers: tuple[tuple[str, str], ...], identification: bytes
) -> None:
    # RFC 8628 §3.1: the device request names the client in any case.
    device = b"client_id=kiosk-7&scope=openid+profile" + identification.removeprefix(
        b"&client_id=kiosk-7"
    )
    poll = (
        b"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code="
        + DEVICE_CODE
        + identification
    )
    bearer = ("Authorization", "Bearer access-token-1")
    assert sent(client) == [
        got(".well-known/openid-configuration", "application/json", 10.0),
        posted("device_authorization", device, headers),
        got("jwks", "application/jwk-set+json, application/json", 6.0),
        posted("token", poll, headers),
        got("userinfo", "application/json, application/jwt", 10.0, bearer),
        posted(
            "revoke",
            b"token=refresh-token-1&token_type_hint=refresh_token" + identification,
            headers,
        ),
        posted(
            "revoke",
            b"token=access-token-1&token_type_hint=access_token" + identification,
            headers,
        ),
    ]


@pytest.mark.clause("D-04")
def test_every_parameter_that_would_be_sent_twice_is_named() -> None:
    twice = (("scope", "x"), ("client_id", "y"), ("audience", "z"))
    news, _ = play(Issuer(), replace(CLIENT, request_params=twice))
    cause = "the request would carry a parameter twice: client_id, scope"
    assert news == [Failed(Trouble.CONFIGURATION, cause)]
