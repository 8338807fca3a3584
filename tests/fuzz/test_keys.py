"""Key sets that come and go: few fetches, from one address, and never a wrong key."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.errors import SignInError, Unreachable
from kiosk.oauth.jws import Jws
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import RENEWAL_REST_S, Memory
from kiosk.oauth.wire import Request, Response
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome
from tests.oauth.playing import PROVIDER

JWKS_URI = "https://login.example/jwks"
GOOD, FOREIGN = signing_key("ES256"), signing_key("ES256", number=1)
JWKS: dict[str, object] = {"keys": [GOOD.jwk()]}
ROTATED: dict[str, object] = {"keys": [FOREIGN.jwk("k2"), GOOD.jwk("k9")]}

replies = st.lists(
    inputs.responses(inputs.changed(JWKS))
    | st.sampled_from([Unreachable("cut"), Response(200, {}, inputs.written(ROTATED))])
    | st.just(Response(200, {}, inputs.written(JWKS))),
    min_size=1,
)
tokens = st.lists(
    st.builds(
        lambda key, kid: signed(key, {"sub": inputs.SECRET}, kid=kid),
        st.sampled_from([GOOD, GOOD, FOREIGN]),
        st.sampled_from(["k1", "k1", "k9", "unknown", None]) | st.text(max_size=5),
    )
    | inputs.texts,
    min_size=1,
    max_size=8,
)


@pytest.mark.clause("I-06", "I-15", "J-10", "O-16", "V-05")
@examples(150)
@given(replies, tokens)
def test_keys_come_from_one_address_and_seldom(
    script: list[Response | Unreachable], candidates: list[str]
) -> None:
    left = list(script)

    def serve(_: Request) -> Response:
        reply = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(reply, Unreachable):
            raise reply
        return reply

    wire = ScriptedWire(serve)
    keys = Keys(JWKS_URI, wire, Memory(PROVIDER))
    for token in candidates:
        before = len(wire.exchanges)
        verified = outcome(partial(keys.verify, token), inputs.SECRET)
        assert isinstance(verified, SignInError) or verified.claims == {"sub": inputs.SECRET}
        assert len(wire.exchanges) - before <= 2
    assert {exchange.request.url for exchange in wire.exchanges} == {JWKS_URI}
    assert all(exchange.request.method == "GET" for exchange in wire.exchanges)


@pytest.mark.clause("I-15")
@examples(50)
@given(st.lists(st.text(), min_size=1, max_size=30), st.floats(0, 5))
def test_unknown_keys_do_not_make_us_ask_again_and_again(kids: list[str], pause_s: float) -> None:
    wire = ScriptedWire(lambda _: Response(200, {}, inputs.written(JWKS)))
    memory = Memory(PROVIDER)
    for kid in kids:
        token = signed(FOREIGN, {}, kid=kid)
        verified = outcome(partial(Keys(JWKS_URI, wire, memory).verify, token))
        assert isinstance(verified, SignInError)
        wire.advance(pause_s)
    assert len(kids) * pause_s < RENEWAL_REST_S
    assert len(wire.exchanges) <= 2
    assert isinstance(Keys(JWKS_URI, wire, memory).verify(signed(GOOD, {})), Jws)
