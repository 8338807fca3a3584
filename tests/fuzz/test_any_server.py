"""A server that may say anything at every address: the sign-in ends with one word, or with none."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import addresses
from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import Memory
from kiosk.oauth.messages import Failed, News, Polled, Provider, SignedIn
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import CLIENT_ID, ISSUER, Issuer
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import TODAY, ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.oauth.playing import CLIENT

HONEST = Issuer("ES256")
FOREIGN = signing_key("ES256", number=1)
odd = inputs.values | st.sampled_from(["http://login.example/", "https://other.example/token"])
claims = inputs.changed(HONEST.id_claims, "azp", "nbf", by=odd | st.just([CLIENT_ID, "x"]))
id_tokens = st.builds(signed, st.sampled_from([HONEST.key] * 4 + [FOREIGN]), claims)
token_answers = st.builds(
    lambda granted, id_token: {**granted, "id_token": id_token},
    inputs.changed(HONEST.granted, "error", "id_token", by=odd),
    id_tokens,
)
error_answers: st.SearchStrategy[dict[str, object]] = inputs.changed(
    {"error": "slow_down", "interval": 5}, by=inputs.error_codes | inputs.numbers
)


def bent(honest: Mapping[str, object], *more: str) -> st.SearchStrategy[Response]:
    """Mostly the honest answer, so that the sign-in gets somewhere, else anything like it."""
    return seldom(st.just(honest).map(said), inputs.changed(honest, *more, by=odd))


def seldom(
    usual: st.SearchStrategy[Response], odd_members: st.SearchStrategy[dict[str, object]]
) -> st.SearchStrategy[Response]:
    """In two of ten cases odd members, in one of ten also an odd answer about them."""
    others = [odd_members.map(said), odd_members.map(said), inputs.responses(odd_members)]
    return st.integers(0, 9).flatmap(lambda n: others[n - 7] if n > 6 else usual)


def said(members: Mapping[str, object]) -> Response:
    return Response(200, {}, inputs.written(members))


servers = st.fixed_dictionaries(
    {
        "openid-configuration": bent(HONEST.metadata),
        "device_authorization": bent(HONEST.device, "error"),
        "jwks": bent({"keys": [HONEST.key.jwk()]}),
        "userinfo": bent(HONEST.userinfo),
    }
)
PENDING = st.just({"error": "authorization_pending"}).map(said)
polls = st.lists(seldom(PENDING, error_answers), max_size=6)
tokens = seldom(token_answers.map(said), token_answers)


@pytest.mark.clause("C-08", "D-18", "I-14", "M-05", "O-16", "O-17", "U-01", "U-07", "V-10")
@examples(200)
@given(servers, polls, tokens, st.booleans(), st.booleans())
def test_a_sign_in_ends_with_one_word_whatever_servers_say(
    server: dict[str, Response],
    before: list[Response],
    granted: Response,
    remembering: bool,
    oauth_only: bool,
) -> None:
    script = [*before, granted]

    def serve(request: Request) -> Response:
        if request.method == "POST" and b"grant_type=" in (request.body or b""):
            return script.pop(0) if script else Response(400, {}, b'{"error": "expired_token"}')
        return server.get(request.url.rpartition("/")[2], Response(404))

    wire = ScriptedWire(serve, latency_s=0.1)
    provider = Provider((ISSUER,), oauth_only=oauth_only)
    memory = Memory(provider)
    for _ in range(1 + remembering):
        script = [*before, granted]
        check(list(sign_in(CLIENT, provider, wire, memory)), oauth_only=oauth_only)
    assert all(
        addresses.fault(exchange.request.url, allow_http=False) is None
        for exchange in wire.exchanges
    )


def check(news: list[News], *, oauth_only: bool) -> None:
    """One end, and one that says no more than it must."""
    assert [item for item in news if isinstance(item, SignedIn | Failed)] == news[-1:]
    end = news[-1]
    assert inputs.SECRET not in repr([item for item in news if isinstance(item, Polled | Failed)])
    if isinstance(end, Failed):
        return
    assert isinstance(end, SignedIn)
    assert end.identity.verified == (not oauth_only)
    if not oauth_only:
        assert end.identity.issuer == ISSUER
        assert 0 < len(end.identity.subject) <= 255
        assert end.identity.claims.get("exp", TODAY) == TODAY
