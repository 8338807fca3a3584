"""Plays one provider as its profile says, and insists on what that provider insists on."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from email.utils import formatdate
from typing import Any
from urllib.parse import quote_plus, urlencode

from kiosk.oauth.errors import Unreachable
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import at_hash, form, header
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import START, TODAY
from tests.providers.profile import Profile, Scenario, Table

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
LIFETIME_S = 3600


class PlayedProvider:
    """Answers requests by address; `told` are the names of the answers to polls so far."""

    def __init__(self, profile: Profile, scenario: Scenario) -> None:
        self.told: list[str] = []
        self._profile = profile
        self._document = profile.document
        self._scenario = scenario
        self._key = signing_key(profile.get("id_token").get("alg", "RS256"))
        self._polls = self._scripted_polls()
        self._revocations = iter(profile.get("sign_out").get("answers", ()))
        self._issued_at: float | None = None
        self._now = START
        endpoints = profile.endpoints
        self._routes = {
            self._document.get("metadata_at"): self._metadata,
            endpoints["device_authorization_endpoint"]: self._device,
            endpoints["token_endpoint"]: self._token,
            endpoints.get("jwks_uri"): self._jwks,
            endpoints.get("userinfo_endpoint"): self._userinfo,
            endpoints.get("revocation_endpoint"): self._revocation,
        }

    def answer(self, request: Request, now: float) -> Response:
        """Answer at the second `now`; 404 where nothing is."""
        self._now = now
        route = self._routes.get(request.url, self._nothing)
        return self._response(route(request), request)

    def _nothing(self, _request: Request) -> Table:
        return {"status": 404, "body": {}}

    def _metadata(self, _request: Request) -> Table:
        return {"body": self._document["metadata"]}

    def _device(self, request: Request) -> Table:
        if not self._authenticated(request):
            return self._unknown_client()
        self._issued_at = self._now
        if self._scenario.device_answer != "device":
            return self._named(self._scenario.device_answer)
        answered: Table = {
            **self._profile.get("device_reply"),
            "body": self._document["device"],
        }
        return answered

    def _token(self, request: Request) -> Table:
        fields = form(request)
        if not self._authenticated(request):
            return self._unknown_client()
        if fields["grant_type"] != [GRANT_TYPE]:
            return {"status": 400, "body": {"error": "unsupported_grant_type"}}
        if fields["device_code"] != [self._document["device"]["device_code"]]:
            return {"status": 400, "body": {"error": "invalid_request"}}
        self.told.append("ok" if self._approved() else next(self._polls))
        return self._granted() if self.told[-1] == "ok" else self._named(self.told[-1])

    def _approved(self) -> bool:
        after_s = self._scenario.approved_after_s
        waited_s = self._now - (self._issued_at or self._now)
        return after_s is not None and waited_s >= after_s

    def _scripted_polls(self) -> Iterator[str]:
        last = ""
        for name in self._scenario.polls:
            if name == "...":
                break
            yield (last := name)
        while last in self._profile.get("answers"):
            yield last

    def _named(self, name: str) -> Table:
        if name == "lost":
            raise Unreachable("the answer was lost")
        answered: Table = self._document["answers"][name]
        return answered

    def _granted(self) -> Table:
        tokens = dict(self._document["tokens"])
        if self._profile.get("id_token"):
            tokens["id_token"] = self._id_token(tokens["access_token"])
        return {"body": tokens}

    def _id_token(self, access_token: str) -> str:
        described = self._document["id_token"]
        now = int(TODAY + self._now - START)
        claims = {name: now if value == "<now>" else value for name, value in self._claims()}
        if described.get("at_hash", False):
            claims["at_hash"] = at_hash(access_token, self._key.alg)
        times = {"iat": now, "exp": now + LIFETIME_S}
        return signed(self._key, {**claims, **times}, **described.get("header", {}))

    def _claims(self) -> Iterator[tuple[str, Any]]:
        yield from self._document["id_token"]["claims"].items()

    def _jwks(self, _request: Request) -> Table:
        described = self._document["id_token"]
        kid = described.get("header", {}).get("kid", "k1")
        key = self._key.jwk(kid, **described.get("jwk", {}))
        for name in described.get("jwk_without", ()):
            del key[name]
        return {"body": {"keys": [*described.get("other_keys", ()), key]}}

    def _userinfo(self, request: Request) -> Table:
        if header(request, "authorization") != f"Bearer {self._document['tokens']['access_token']}":
            return {"status": 401, "body": {"error": "invalid_token"}}
        return {"body": self._document["userinfo"]}

    def _revocation(self, request: Request) -> Table:
        if not self._authenticated(request):
            return self._unknown_client()
        return self._named(next(self._revocations))

    def _unknown_client(self) -> Table:
        return {"status": 401, "body": {"error": "invalid_client"}}

    def _authenticated(self, request: Request) -> bool:
        """Hold the client to the one method that this provider is set up for (O-01)."""
        client_id = self._profile.settings["CLIENT_ID"]
        secret = self._profile.settings.get("CLIENT_SECRET", "")
        pair = b64encode(f"{quote_plus(client_id)}:{quote_plus(secret)}".encode()).decode()
        fields = form(request)
        sent = (
            header(request, "authorization"),
            fields.get("client_id", [client_id]),
            fields.get("client_secret"),
        )
        wanted: Mapping[str, object] = {
            "basic": (f"Basic {pair}", [client_id], None),
            "post": (None, [client_id], [secret]),
            "none": (None, [client_id], None),
        }
        return sent == wanted[self._document["client_auth"]]

    def _response(self, described: Table, request: Request) -> Response:
        """Write an answer as JSON, or as the form that some send unless JSON is asked for."""
        asked_for_json = "application/json" in (header(request, "accept") or "")
        forms = self._document.get("forms", "never")
        body = described.get("body", "")
        kind = "application/json"
        if isinstance(body, str):
            raw = body.encode()
        elif forms == "always" or (forms == "unless asked for JSON" and not asked_for_json):
            raw, kind = urlencode(body).encode(), "application/x-www-form-urlencoded"
        else:
            raw = json.dumps(body).encode()
        headers = {
            "content-type": described.get("type", kind),
            "date": formatdate(TODAY + self._now - START, usegmt=True),
            **described.get("headers", {}),
        }
        return Response(described.get("status", 200), headers, raw)
