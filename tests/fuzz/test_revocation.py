"""Whatever the revocation endpoint says: nothing is raised, and no token is forgotten."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import answers
from kiosk.oauth.error_codes import KNOWN_ERRORS, OTHER_ERROR
from kiosk.oauth.errors import NoNetwork, Unreachable, WireError
from kiosk.oauth.messages import Client, Metadata, TokenSet, Trouble
from kiosk.oauth.revocation import revoke
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.wire import ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples

METADATA = Metadata(
    *("https://i", "https://i/d", "https://i/t", "https://i/jwks"),
    revocation_endpoint="https://i/revoke",
)
CLIENT = Client("kiosk-7", Secret(inputs.SECRET))
replies = st.lists(
    inputs.responses(inputs.changed({"error": inputs.SECRET}, by=inputs.error_codes))
    | st.sampled_from([Unreachable("cut"), NoNetwork("gone")]),
    min_size=2,
    max_size=2,
)


@pytest.mark.clause("R-03", "R-04", "R-05", "R-06", "R-07", "O-16", "V-10")
@examples(200)
@given(replies, st.booleans())
def test_every_token_is_given_back_or_known_to_live(
    script: list[Response | WireError], refreshable: bool
) -> None:
    left = list(script)

    def serve(_: Request) -> Response:
        reply = left.pop(0)
        if isinstance(reply, WireError):
            raise reply
        return reply

    wire = ScriptedWire(serve)
    held = ["refresh_token", "access_token"] if refreshable else ["access_token"]
    tokens = TokenSet(
        Secret(inputs.SECRET), Secret("i"), Secret(inputs.SECRET) if refreshable else None
    )
    result = revoke(CLIENT, METADATA, tokens, wire)
    said = dict(zip(held, script, strict=False))
    good = [
        hint for hint, reply in said.items() if isinstance(reply, Response) and reply.status == 200
    ]
    assert set(result.revoked) <= set(good)
    assert sorted(result.revoked + result.alive) == sorted(held)
    assert {exchange.request.url for exchange in wire.exchanges} == {"https://i/revoke"}
    codes = {*KNOWN_ERRORS, OTHER_ERROR, *Trouble}
    assert (result.cause is None) == (not result.alive)
    assert result.cause in {*codes, None} or str(result.cause).startswith("http_")
    assert 0 <= (result.retry_in_s or 0) <= answers.MAX_RETRY_S
    assert set(result.later) <= set(result.alive)
    lost = {hint for hint, reply in said.items() if isinstance(reply, WireError)}
    assert lost & set(result.alive) <= set(result.later)
    assert inputs.SECRET not in repr(result)
