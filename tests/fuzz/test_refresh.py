"""Whatever the token endpoint answers to refreshes: no token is lost, mixed up or told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.access import Access
from kiosk.oauth.errors import NotKept, SessionOver, SignInError, Unreachable, Unverified, WireError
from kiosk.oauth.messages import (
    Client,
    Identity,
    Metadata,
    TokenSet,
    TokensIssued,
)
from kiosk.oauth.person_session import PersonSession
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, SUBJECT, form
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import TODAY, ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome
from tests.oauth.playing import PROVIDER
from tests.oauth.staying import FakeShelf

METADATA = Metadata(ISSUER, "https://i/d", "https://i/t", "https://i/jwks")
KEY = signing_key("ES256")
CLAIMS: dict[str, object] = {
    "iss": ISSUER,
    "aud": CLIENT_ID,
    "sub": SUBJECT,
    "iat": TODAY,
    "exp": TODAY + 7200,
}
FIRST = signed(KEY, CLAIMS)
OLD = TokenSet(Secret("a"), Secret(FIRST), Secret(f"r-{inputs.SECRET}"), 60.0, ("openid",))
IDENTITY = Identity(ISSUER, SUBJECT, {}, verified=True)
SESSION = PersonSession(TokensIssued(Client(CLIENT_ID), OLD, METADATA), IDENTITY, TODAY)

id_tokens = inputs.changed(CLAIMS, "azp", "auth_time", "nonce", by=inputs.values).map(
    lambda claims: signed(KEY, claims)
)
answers = inputs.responses(
    inputs.changed(
        {
            "access_token": f"a-{inputs.SECRET}",
            "refresh_token": f"s-{inputs.SECRET}",
            "token_type": "Bearer",
            "expires_in": 60,
        },
        "id_token",
        "scope",
        "error",
        by=inputs.values | inputs.error_codes | id_tokens,
    )
)
replies = st.lists(answers | st.just(Unreachable("cut")), min_size=1, max_size=4)


@pytest.mark.clause("O-11", "O-12", "O-20", "I-16", "O-16", "V-10")
@examples(200)
@given(replies, st.lists(st.booleans(), max_size=3), st.lists(st.booleans(), max_size=3))
def test_the_newest_tokens_are_in_use_and_kept(
    script: list[Response | WireError], full: list[bool], broken: list[bool]
) -> None:
    left = list(script)

    def serve(request: Request) -> Response:
        if request.url.endswith("jwks"):
            return Response(200, {}, inputs.written({"keys": [KEY.jwk()]}))
        if not request.url.endswith("/t"):
            return Response(404)
        reply = left.pop(0)
        if isinstance(reply, WireError):
            raise reply
        return reply

    wire, shelf = ScriptedWire(serve), FakeShelf()
    shelf.full, shelf.broken = full, broken
    access = Access(SESSION, PROVIDER, wire, shelf)
    ended = False
    while left and not ended:
        before, number = access.session, len(wire.sent_to("/t"))
        result = outcome(access.refresh, inputs.SECRET)
        spent = before.issued.tokens.refresh_token
        assert spent
        for exchange in wire.sent_to("/t")[number:]:
            assert form(exchange.request)["refresh_token"] == [spent.reveal()]
        if isinstance(result, SignInError):
            ended = isinstance(result, SessionOver | Unverified)
            assert access.session is before or isinstance(result, NotKept)
        else:
            assert shelf.kept[-1] is result is access.session is not before
        assert access.session.identity is IDENTITY
        assert inputs.SECRET not in repr(access.session)
