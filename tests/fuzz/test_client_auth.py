"""A server that decodes a request by the book gets exactly what was put in."""

from base64 import b64decode
from urllib.parse import parse_qsl, unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import Misconfigured, SignInError
from kiosk.oauth.messages import Client, ClientAuth, Metadata
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import header
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

any_text = st.text(st.characters(codec="utf-8"), min_size=1) | st.sampled_from(
    ["a:b", "ä+% &=", "%41", "\r\nX: y", "\x00"]
)
names = any_text | st.sampled_from(["client_id", "client_secret", "scope"])
params = st.lists(st.tuples(names, any_text), max_size=4, unique_by=lambda pair: pair[0])
METADATA = Metadata("https://i", "https://i/d", "https://i/t", "https://i/jwks")


@pytest.mark.clause("O-01", "O-03", "O-04", "D-02", "D-03", "D-04")
@examples(250)
@given(
    any_text,
    any_text.map(inputs.SECRET.__add__),
    st.sampled_from([ClientAuth.BASIC, ClientAuth.POST, ClientAuth.NONE]),
    params,
)
def test_what_is_sent_once_arrives_once_and_unchanged(
    client_id: str, secret: str, auth: ClientAuth, sent: list[tuple[str, str]]
) -> None:
    client = Client(client_id, Secret(secret), auth=auth)
    request = outcome(lambda: form_request("https://i/t", client, METADATA, sent, 0.0), secret)
    if isinstance(request, SignInError):
        assert isinstance(request, Misconfigured)
        assert {"client_id", "client_secret"} & {name for name, _ in sent}
        return
    arrived = parse_qsl((request.body or b"").decode("ascii"), strict_parsing=bool(request.body))
    assert arrived[: len(sent)] == sent
    rest = dict(arrived[len(sent) :])
    assert len(rest) == len(arrived) - len(sent)
    authorization = header(request, "authorization")
    if auth is ClientAuth.BASIC:
        assert authorization is not None
        pair = b64decode(authorization.removeprefix("Basic "), validate=True).decode("ascii")
        assert [unquote_plus(each) for each in pair.split(":")] == [client_id, secret]
        assert not rest
    else:
        assert authorization is None
        proof = {"client_id": client_id, "client_secret": secret}
        wanted = {n: v for n, v in proof.items() if auth is ClientAuth.POST or n == "client_id"}
        assert {**dict(sent), **rest}.items() >= wanted.items()
        assert set(rest) <= set(wanted)
    assert not any("\r" in value or "\n" in value for _, value in request.headers)
    assert secret not in repr(request)
