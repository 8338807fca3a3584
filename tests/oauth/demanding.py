"""A provider that serves only who proves it by a private key, judged by other libraries."""

import json
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from types import SimpleNamespace
from typing import Literal

import time_machine
from authlib.oauth2.rfc6749 import InvalidClientError
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from joserfc import jwk, jws

from kiosk.oauth.assertion import client_assertion
from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Client, News
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, Issuer, form, oauth_error
from tests.fakes.signing import signing_key
from tests.fakes.wire import START, TODAY, ScriptedWire
from tests.oauth.playing import PROVIDER

Clock = Callable[[], float]

PROVEN = ("device_authorization", "token", "revoke")
KTY: dict[str, Literal["RSA", "EC", "OKP"]] = {
    "RS256": "RSA",
    "PS256": "RSA",
    "ES256": "EC",
    "ES384": "EC",
    "EdDSA": "OKP",
}


def pem(
    private: PrivateKeyTypes,
    form: serialization.PrivateFormat = serialization.PrivateFormat.PKCS8,
    encryption: serialization.KeySerializationEncryption | None = None,
) -> str:
    encryption = encryption or serialization.NoEncryption()
    return private.private_bytes(serialization.Encoding.PEM, form, encryption).decode()


def foreign(alg: str) -> jwk.Key:
    """The key of `signing_key` in the hands of another library."""
    return jwk.import_key(pem(signing_key(alg).private), KTY[alg])


def private_jwk(of: str, **members: object) -> dict[str, object]:
    """That key as the other library writes it, plus or instead `members`."""
    return {**foreign(of).as_dict(private=True), **members}


def signed_with(key: str) -> str:
    return client_assertion(CLIENT_ID, Secret(key), ISSUER, TODAY)


def read(assertion: str, alg: str) -> tuple[dict[str, object], dict[str, object]]:
    """Verify with the public key by joserfc; give header and claims."""
    token = jws.deserialize_compact(assertion, foreign(alg), [alg])
    return token.headers(), json.loads(token.payload or b"")


class Verifier(JWTBearerClientAssertion):
    """Authlib's authorization server, which knows one client and remembers each `jti`."""

    def __init__(self, alg: str) -> None:
        super().__init__(leeway=0)
        self.alg = alg
        self.jtis: list[str] = []
        self.endpoints: list[str] = []
        self.by_endpoint = False
        self.audience = ISSUER

    def judge(self, request: Request, at: float) -> None:
        self.audience = request.url if self.by_endpoint else ISSUER
        self.endpoints.append(request.url.removeprefix(f"{ISSUER}/"))
        members = {name: value for name, [value] in form(request).items()}
        client = SimpleNamespace(check_endpoint_auth_method=lambda method, endpoint: True)
        with time_machine.travel(at, tick=False):
            known = self({CLIENT_ID: client}.get, SimpleNamespace(form=members, client=None))
        if known is None:
            raise InvalidClientError(description="no assertion")

    def get_audiences(self) -> list[str]:
        return [self.audience]

    def resolve_client_public_key(self, client: object) -> object:
        return foreign(self.alg)

    def validate_jti(self, claims: object, jti: str) -> bool:
        self.jtis.append(jti)
        return self.jtis.count(jti) == 1


class DemandingIssuer(Issuer):
    """Serves at device, token and revocation endpoint only who proves to be the client."""

    def __init__(self, alg: str = "ES256") -> None:
        super().__init__()
        self.verifier = Verifier(alg)
        self.now: Clock = lambda: TODAY

    def __call__(self, request: Request) -> Response:
        if request.url.endswith(PROVEN):
            try:
                self.verifier.judge(request, self.now())
            except InvalidClientError:
                return oauth_error("invalid_client", 401)
        response = super().__call__(request)
        date = formatdate(self.now(), usegmt=True)
        return replace(response, headers={**response.headers, "date": date})


def run(
    issuer: DemandingIssuer,
    client: Client,
    wall_offset_s: float = 0.0,
    memory: Memory | None = None,
) -> tuple[list[News], ScriptedWire]:
    """Play a sign-in where the issuer's clock goes as time passes, and is right."""
    wire = ScriptedWire(issuer)
    wire.wall_offset_s = wall_offset_s
    issuer.now = lambda: TODAY + wire.now() - START
    return list(sign_in(client, PROVIDER, wire, memory)), wire


def client(alg: str = "ES256") -> Client:
    return Client(CLIENT_ID, client_key=Secret(pem(signing_key(alg).private)))
