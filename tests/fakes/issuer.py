"""A provider that answers a `ScriptedWire` and signs real tokens with real keys.

Everything it says is a public attribute, to be bent by a test before the sign-in starts.
"""

import hashlib
import json
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from kiosk.oauth.errors import WireError
from kiosk.oauth.wire import Request, Response
from tests.fakes.signing import b64, signed, signing_key
from tests.fakes.wire import TODAY

ISSUER = "https://login.example/oauth2"
CLIENT_ID = "kiosk-7"
SUBJECT = "6040004OML"
ACCESS_TOKEN = "access-token-1"
REFRESH_TOKEN = "refresh-token-1"
DEVICE_CODE = "device.code+/=&%1"

Reply = Response | WireError
Mint = Callable[[], str]
Route = Callable[[], Response]
HASHES = {"ES384": hashlib.sha384, "EdDSA": hashlib.sha512}


def answer(body: object, status: int = 200, **headers: str) -> Response:
    """A JSON answer; header names are given with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    headers = {"content-type": "application/json", **named}
    return Response(status, headers, json.dumps(body).encode())


def oauth_error(code: str, status: int = 400, **members: object) -> Response:
    """An OAuth error with the text for developers that nobody must see."""
    description = "<b>secret-of-the-description</b>"
    return answer({"error": code, "error_description": description, **members}, status)


def html(status: int = 200) -> Response:
    """What a captive portal or an ingress says."""
    return Response(status, {"content-type": "text/html"}, b"<html>please log in</html>")


class Issuer:
    """Approves the sign-in as soon as `polls`, the scripted answers, are used up."""

    def __init__(self, alg: str = "RS256", issuer: str = ISSUER) -> None:
        self.key = signing_key(alg)
        self.jwks: object = {"keys": [self.key.jwk()]}
        self.metadata: dict[str, object] = {
            "issuer": issuer,
            "device_authorization_endpoint": f"{issuer}/device_authorization",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks",
            "userinfo_endpoint": f"{issuer}/userinfo",
            "revocation_endpoint": f"{issuer}/revoke",
            "id_token_signing_alg_values_supported": ["none", "HS256", alg],
        }
        self.device: dict[str, object] = {
            "device_code": DEVICE_CODE,
            "user_code": "70HYPR",
            "verification_uri": "https://login.example/device",
            "verification_uri_complete": "https://login.example/device?user_code=70HYPR",
            "expires_in": 299,
            "interval": 5,
        }
        self.polls: list[Reply] = []
        self.id_claims: dict[str, object] = {
            "iss": issuer,
            "aud": CLIENT_ID,
            "sub": SUBJECT,
            "iat": TODAY,
            "exp": TODAY + 7200,
            "at_hash": at_hash(ACCESS_TOKEN, alg),
            "nonce": "echoed",
            "preferred_username": "ada",
        }
        self.id_token: Mint = lambda: signed(self.key, self.id_claims)
        self.granted: dict[str, object] = {
            "access_token": ACCESS_TOKEN,
            "token_type": "Bearer",
            "refresh_token": REFRESH_TOKEN,
            "expires_in": 7200,
            "scope": "openid profile",
        }
        self.userinfo: dict[str, object] = {"sub": SUBJECT, "name": "Ada Example"}
        self.replies: dict[str, Route] = {
            "openid-configuration": lambda: answer(self.metadata),
            "device_authorization": lambda: answer(self.device),
            "token": self._token,
            "jwks": lambda: answer(self.jwks),
            "userinfo": lambda: answer(self.userinfo),
            "revoke": lambda: Response(200),
        }

    def __call__(self, request: Request) -> Response:
        """Answer by the last part of the path; 404 for what is not there."""
        name = urlsplit(request.url).path.rpartition("/")[2]
        return self.replies.get(name, lambda: html(404))()

    def _token(self) -> Response:
        if self.polls:
            reply = self.polls.pop(0)
            if isinstance(reply, WireError):
                raise reply
            return reply
        return answer({"id_token": self.id_token(), **self.granted})


def at_hash(access_token: str, alg: str) -> str:
    """The hash of OpenID Connect Core §3.1.3.6."""
    digest = HASHES.get(alg, hashlib.sha256)(access_token.encode()).digest()
    return b64(digest[: len(digest) // 2])


def form(request: Request) -> dict[str, list[str]]:
    """The parameters of a captured POST, decoded as a server would."""
    return parse_qs((request.body or b"").decode(), keep_blank_values=True, strict_parsing=True)


def header(request: Request, name: str) -> str | None:
    """The one value of a captured header."""
    values = [value for key, value in request.headers if key.lower() == name]
    assert len(values) <= 1
    return values[0] if values else None
