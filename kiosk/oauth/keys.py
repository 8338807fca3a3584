"""The issuer's public keys during one sign-in."""

from collections.abc import Mapping

from kiosk.oauth import jws
from kiosk.oauth.answers import json_object
from kiosk.oauth.errors import BadAnswer, UnknownKey
from kiosk.oauth.messages import DEFAULT_TOTAL_S, Request, Wire

Jwks = Mapping[str, object]


class Keys:
    """Fetches the key set when it is first needed, and once more for an unknown key (I-15).

    Keys come from the `jwks_uri` of the pinned issuer and from nowhere else (I-06, V-05).
    """

    def __init__(self, jwks_uri: str, wire: Wire) -> None:
        self._jwks_uri = jwks_uri
        self._wire = wire
        self._jwks: Jwks | None = None
        self._renewed = False

    def fetch(self, total_s: float = DEFAULT_TOTAL_S) -> Jwks:
        """Fetch the key set; raise `WireError` or `BadAnswer` and keep what was there."""
        accept = (("Accept", "application/jwk-set+json, application/json"),)
        response = self._wire.send(Request("GET", self._jwks_uri, accept, total_s=total_s))
        found = json_object(response.body) if response.status == 200 else None
        if found is None or not isinstance(found.get("keys"), list):
            raise BadAnswer(f"the key set could not be read: HTTP {response.status}")
        self._jwks = found
        return found

    def verify(self, token: str) -> jws.Jws:
        """Return the verified token; raise `Unverified`, or what `fetch` raises."""
        jwks = self.fetch() if self._jwks is None else self._jwks
        try:
            return jws.verify(token, jwks)
        except UnknownKey:
            if self._renewed:
                raise
        jwks = self.fetch()
        self._renewed = True
        return jws.verify(token, jwks)
