"""What a userinfo answer may add to a sign-in."""

import json

import pytest

from kiosk.oauth import userinfo
from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import BadAnswer, SignInError, Unreachable, Unverified
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Provider
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    ACCESS_TOKEN,
    CLIENT_ID,
    ISSUER,
    SUBJECT,
    Issuer,
    answer,
    header,
    html,
)
from tests.fakes.signing import b64, compact, signed, signing_key
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import PROVIDER

IBM_CLAIMS: dict[str, object] = {
    "sub": SUBJECT,
    "displayName": "Ada Example",
    "name#de": "Ada Beispiel",
    "groupIds": ["admin", "users"],
    "ext": {"tenantId": "t.example"},
    "email_verified": True,
    "phone": None,
}


def fetch(issuer: Issuer) -> tuple[userinfo.Claims, ScriptedWire]:
    """Fetch as `kiosk.oauth.flow` does."""
    metadata = discover(Provider((ISSUER,)), ScriptedWire(issuer))
    wire = ScriptedWire(issuer)
    assert metadata.jwks_uri
    keys = Keys(metadata.jwks_uri, wire, Memory(PROVIDER))
    token = Secret(ACCESS_TOKEN)
    return userinfo.fetch(metadata, CLIENT_ID, token, SUBJECT, keys, wire), wire


def refused(issuer: Issuer, error: type[SignInError], cause: str) -> None:
    with pytest.raises(error, match=cause):
        fetch(issuer)


def jwt_answer(token: str, content_type: str = "application/jwt") -> Response:
    return Response(200, {"content-type": content_type}, token.encode())


@pytest.mark.clause("U-02", "O-18", "B-04", "O-03")
def test_the_token_travels_in_the_header_of_a_get() -> None:
    _, wire = fetch(Issuer())
    (exchange,) = wire.exchanges
    assert exchange.request.method == "GET"
    assert exchange.request.body is None
    assert exchange.request.url == f"{ISSUER}/userinfo"
    assert header(exchange.request, "authorization") == f"Bearer {ACCESS_TOKEN}"
    assert header(exchange.request, "accept") == "application/json, application/jwt"
    assert ACCESS_TOKEN not in repr(exchange.request)


@pytest.mark.clause("U-06")
def test_claims_come_as_they_are() -> None:
    issuer = Issuer()
    issuer.userinfo = IBM_CLAIMS
    assert fetch(issuer)[0] == IBM_CLAIMS


@pytest.mark.clause("C-05")
def test_json_under_another_content_type_is_read() -> None:
    issuer = Issuer()
    issuer.replies["userinfo"] = lambda: answer(IBM_CLAIMS, content_type="text/plain")
    assert fetch(issuer)[0] == IBM_CLAIMS


@pytest.mark.clause("M-06")
def test_without_an_endpoint_nothing_is_asked() -> None:
    issuer = Issuer()
    del issuer.metadata["userinfo_endpoint"]
    claims, wire = fetch(issuer)
    assert claims == {}
    assert wire.exchanges == []


@pytest.mark.clause("U-01", "V-16")
@pytest.mark.parametrize("sub", ["mallory", SUBJECT.lower(), "", None, 5, [SUBJECT]])
def test_claims_about_somebody_else_are_refused(sub: object) -> None:
    issuer = Issuer()
    issuer.userinfo["sub"] = sub
    refused(issuer, Unverified, "another person")


@pytest.mark.clause("U-01")
def test_claims_about_nobody_are_refused() -> None:
    issuer = Issuer()
    issuer.userinfo = {}
    refused(issuer, Unverified, "another person")


@pytest.mark.clause("U-07", "O-19")
@pytest.mark.parametrize("status", [204, 301, 401, 403, 404, 500, 503])
def test_any_other_status_is_a_bad_answer_and_asked_once(status: int) -> None:
    issuer = Issuer()
    calls = []

    def reply() -> Response:
        calls.append(status)
        return answer(IBM_CLAIMS, status)

    issuer.replies["userinfo"] = reply
    refused(issuer, BadAnswer, f"HTTP {status}")
    assert calls == [status]


@pytest.mark.clause("U-07", "I-17")
@pytest.mark.parametrize(
    "page", [html(), Response(200), answer([IBM_CLAIMS]), Response(200, {}, b'{"sub":1,"sub":2}')]
)
def test_anything_but_a_json_object_is_a_bad_answer(page: Response) -> None:
    issuer = Issuer()
    issuer.replies["userinfo"] = lambda: page
    refused(issuer, BadAnswer, "no JSON object")


@pytest.mark.clause("U-07")
def test_network_trouble_is_passed_on() -> None:
    def cut() -> Response:
        raise Unreachable("reset")

    issuer = Issuer()
    issuer.replies["userinfo"] = cut
    refused(issuer, Unreachable, "reset")


@pytest.mark.clause("U-04")
@pytest.mark.parametrize("content_type", ["application/jwt", "Application/JWT; charset=utf-8"])
@pytest.mark.parametrize("aud", [CLIENT_ID, [CLIENT_ID]])
def test_signed_claims_are_verified(content_type: str, aud: object) -> None:
    issuer = Issuer()
    claims = {**IBM_CLAIMS, "iss": ISSUER, "aud": aud}
    token = signed(issuer.key, claims)
    issuer.replies["userinfo"] = lambda: jwt_answer(token + "\n", content_type)
    assert fetch(issuer)[0] == claims


@pytest.mark.clause("U-04", "J-09")
@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"iss": "https://evil.example"}, "another issuer"),
        ({"iss": None}, "another issuer"),
        ({"aud": "other"}, "another client"),
        ({"aud": None}, "another client"),
        ({"sub": "mallory"}, "another person"),
    ],
)
def test_signed_claims_for_others_are_refused(changes: dict[str, object], cause: str) -> None:
    issuer = Issuer()
    token = signed(issuer.key, {**IBM_CLAIMS, "iss": ISSUER, "aud": CLIENT_ID, **changes})
    issuer.replies["userinfo"] = lambda: jwt_answer(token)
    refused(issuer, Unverified, cause)


SIGNED = {**IBM_CLAIMS, "iss": ISSUER, "aud": CLIENT_ID}


@pytest.mark.clause("U-04", "U-05", "I-07")
@pytest.mark.parametrize(
    ("token", "cause"),
    [
        pytest.param(signed(signing_key("RS256", 1), SIGNED), "does not fit", id="foreign key"),
        pytest.param(
            compact({"alg": "none"}, json.dumps(SIGNED).encode(), lambda _: b"") + "AA",
            "not allowed",
            id="alg none",
        ),
        pytest.param(f"{b64(b'{}')}.AA.AA.AA.AA", "encrypted", id="JWE"),
        pytest.param(json.dumps({"sub": SUBJECT}), "no compact JWS", id="plain"),
        pytest.param("ä.ä.ä", "base64url", id="no ASCII"),
    ],
)
def test_a_bad_signature_is_refused(token: str, cause: str) -> None:
    issuer = Issuer()
    issuer.replies["userinfo"] = lambda: jwt_answer(token)
    refused(issuer, Unverified, cause)


@pytest.mark.clause("U-04")
def test_the_content_type_decides_and_not_the_look() -> None:
    issuer = Issuer()
    token = signed(issuer.key, SIGNED)
    issuer.replies["userinfo"] = lambda: jwt_answer(token, "application/json")
    refused(issuer, BadAnswer, "no JSON object")
