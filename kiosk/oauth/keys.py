"""The issuer's public keys during one sign-in."""

from kiosk.oauth import jws
from kiosk.oauth.answers import json_object
from kiosk.oauth.errors import BadAnswer, BadSignature, UnknownKey
from kiosk.oauth.memory import Jwks, Memory
from kiosk.oauth.wire import DEFAULT_TOTAL_S, Request, Wire


class Keys:
    """Fetches the key set unless `memory` has it, and once more for a key that is new (I-15).

    Keys come from the `jwks_uri` of the pinned issuer and from nowhere else (I-06, V-05).
    """

    def __init__(self, jwks_uri: str, wire: Wire, memory: Memory) -> None:
        self._jwks_uri = jwks_uri
        self._wire = wire
        self._memory = memory

    def last_until(self, moment: float) -> bool:
        """Tell whether the key set need not be fetched before `moment` on the wire's clock."""
        return self._memory.keys(self._jwks_uri, moment) is not None

    def fetch(self, total_s: float = DEFAULT_TOTAL_S) -> Jwks:
        """Fetch the key set; raise `WireError` or `BadAnswer` and keep what was there."""
        accept = (("Accept", "application/jwk-set+json, application/json"),)
        response = self._wire.send(Request("GET", self._jwks_uri, accept, total_s=total_s))
        found = json_object(response.body) if response.status == 200 else None
        if found is None or not isinstance(found.get("keys"), list):
            raise BadAnswer(f"the key set could not be read: HTTP {response.status}")
        self._memory.keep_keys(self._jwks_uri, found, self._wire.now())
        return found

    def verify(self, token: str) -> jws.Jws:
        """Return the verified token; raise `Unverified`, or what `fetch` raises."""
        jwks = self._memory.keys(self._jwks_uri, self._wire.now()) or self.fetch()
        try:
            return jws.verify(token, jwks)
        except (UnknownKey, BadSignature):  # a key may have been replaced under its old id
            if not self._memory.may_renew(self._wire.now()):
                raise
        jwks = self.fetch()
        self._memory.note_renewal(self._wire.now())
        return jws.verify(token, jwks)
