"""Whatever the userinfo endpoint says: claims about the right person, or an error."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import answers, userinfo
from kiosk.oauth.errors import BadAnswer, SignInError, Unverified
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Metadata
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, SUBJECT
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome
from tests.oauth.playing import PROVIDER

METADATA = Metadata(ISSUER, "https://i/d", "https://i/t", "https://i/jwks", "https://i/userinfo")
HONEST: dict[str, object] = {
    "sub": SUBJECT,
    "iss": ISSUER,
    "aud": CLIENT_ID,
    "name": f"Ada {inputs.SECRET}",
}
KEY, FOREIGN = signing_key("ES256"), signing_key("ES256", number=1)
claim_sets = inputs.changed(
    HONEST,
    "azp",
    by=inputs.values | st.sampled_from([[CLIENT_ID], [CLIENT_ID, "x"], SUBJECT.lower()]),
)
signed_answers = st.builds(
    lambda claims, key, kind, status: Response(
        status, {"content-type": kind}, signed(key, claims).encode()
    ),
    claim_sets,
    st.sampled_from([KEY, KEY, KEY, FOREIGN]),
    st.sampled_from(["application/jwt", "Application/JWT; charset=x", "application/json"]),
    st.sampled_from([200, 200, 401]),
)
replies = inputs.responses(claim_sets) | signed_answers


def wire_for(reply: Response) -> ScriptedWire:
    def serve(request: Request) -> Response:
        jwks = Response(200, {}, inputs.written({"keys": [KEY.jwk()]}))
        return jwks if request.url.endswith("jwks") else reply

    return ScriptedWire(serve)


@pytest.mark.clause("U-01", "U-04", "U-06", "O-16", "O-18", "V-10", "V-16")
@examples(300)
@given(replies)
@example(Response(200, {"content-type": "application/jwt"}, b"\xff.\xff.\xff"))
def test_claims_are_about_the_person_who_signed_in(reply: Response) -> None:
    wire = wire_for(reply)
    keys = Keys("https://i/jwks", wire, Memory(PROVIDER))
    token = Secret(f"token-{inputs.SECRET}")
    claims = outcome(
        lambda: userinfo.fetch(METADATA, CLIENT_ID, token, SUBJECT, keys, wire), inputs.SECRET
    )
    assert not any(token.reveal() in exchange.request.url for exchange in wire.exchanges)
    if isinstance(claims, SignInError):
        assert isinstance(claims, BadAnswer | Unverified)
        return
    assert reply.status == 200
    assert claims["sub"] == SUBJECT
    if answers.media_type(reply) == "application/jwt":
        assert claims["iss"] == ISSUER
        assert CLIENT_ID in (claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]])
        assert claims.get("azp") in (CLIENT_ID, None)


@pytest.mark.clause("O-17", "O-16")
@examples(100)
@given(replies)
def test_without_openid_connect_only_plain_claims_are_read(reply: Response) -> None:
    claims = outcome(
        lambda: userinfo.fetch_unverified(METADATA, Secret(inputs.SECRET), wire_for(reply)),
        inputs.SECRET,
    )
    assert isinstance(claims, BadAnswer) or claims == answers.json_object(reply.body)
