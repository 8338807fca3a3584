"""A key id is a name to compare and nothing else, whatever it looks like."""

import pytest

from kiosk.oauth.messages import Trouble
from tests.fakes.issuer import ISSUER, Issuer
from tests.fakes.signing import signed, signing_key
from tests.oauth.playing import failure, play

EVIL = "https://evil.example/keys"


@pytest.mark.clause("J-10", "V-04", "V-05", "I-15")
@pytest.mark.parametrize(
    "kid",
    [
        *("../../dev/null", "/etc/passwd", "' OR 1=1 --", "k2' UNION SELECT 'x", EVIL, "file:///k"),
        *("|id", "k1\x00", "", 7, None, ["k1"], {"kid": "k1"}),
    ],
)
@pytest.mark.parametrize("pointer", ["jku", "x5u"])
def test_no_key_id_or_pointer_leads_anywhere(kid: object, pointer: str) -> None:
    issuer = Issuer()
    stranger = signing_key("RS256", number=1)
    header = {"kid": kid, pointer: EVIL, "jwk": stranger.jwk()}
    issuer.id_token = lambda: signed(stranger, issuer.id_claims, **header)
    news, wire = play(issuer)
    assert failure(news).trouble is Trouble.UNVERIFIED
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)
    assert len(wire.sent_to("/jwks")) <= 2
