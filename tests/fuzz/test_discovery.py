"""Whatever answers the search for metadata: checked metadata of the right issuer, or an error."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import addresses, answers
from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import SignInError, Unreachable
from kiosk.oauth.messages import Endpoints, Metadata, Provider
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ISSUER, Issuer
from tests.fakes.wire import ScriptedWire
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

SECOND = "https://login.example/oidc/endpoint/default"
HONEST = {**Issuer().metadata, "not for us": inputs.SECRET}
documents = inputs.changed(
    HONEST,
    *("signed_metadata", "token_endpoint_auth_methods_supported"),
    by=inputs.values
    | st.sampled_from([SECOND, ISSUER + "/"])
    | st.sampled_from(["http://login.example/", "https://u@h/", "https://a b/", "//b", "file:///"]),
).filter(lambda document: document.get("issuer") != inputs.SECRET)  # it is no secret
one_reply = (
    documents.map(lambda document: Response(200, {}, inputs.written(document)))
    | inputs.responses(documents)
    | st.just(Unreachable("cut"))
)
replies = st.lists(one_reply, min_size=4, max_size=4)
good = st.sampled_from(["https://by.hand/x", "http://by.hand/x", inputs.SECRET]) | inputs.texts
by_hand = st.builds(Endpoints, *[st.none() | good for _ in fields(Endpoints)])


def search(
    provider: Provider, script: list[Response | Unreachable]
) -> tuple[Metadata | SignInError, ScriptedWire]:
    left = list(script)

    def serve(_: Request) -> Response:
        reply = left.pop(0)
        if isinstance(reply, Unreachable):
            raise reply
        return reply

    wire = ScriptedWire(serve)
    return outcome(lambda: discover(provider, wire), inputs.SECRET), wire


@pytest.mark.clause("M-01", "M-02", "M-03", "M-05", "M-06", "M-10", "B-01", "O-16", "V-10")
@examples(300)
@given(st.sampled_from([(ISSUER,), (ISSUER, SECOND), (SECOND, ISSUER)]), replies)
def test_metadata_is_of_the_issuer_that_was_asked_for_and_can_be_called(
    issuers: tuple[str, ...], script: list[Response | Unreachable]
) -> None:
    metadata, wire = search(Provider(issuers), script)
    for exchange in wire.exchanges:
        assert (exchange.request.method, exchange.request.body) == ("GET", None)
        assert exchange.request.url.startswith("https://login.example/")
        assert "/.well-known/" in exchange.request.url
    if isinstance(metadata, SignInError):
        return
    last = script[len(wire.exchanges) - 1]
    assert isinstance(last, Response)
    said = answers.json_object(last.body)
    assert last.status == 200
    assert said is not None
    assert said["issuer"] == metadata.issuer
    assert metadata.issuer in issuers
    for name, address in endpoints(metadata).items():
        assert addresses.fault(address, allow_http=False) is None
        assert address == said[name]
    assert all(isinstance(method, str) for method in metadata.auth_methods)


def endpoints(metadata: Metadata) -> dict[str, str]:
    """The addresses of the metadata by the names that they have in the document."""
    named = {field.name: getattr(metadata, field.name) for field in fields(metadata)}
    return {
        name: address
        for name, address in named.items()
        if name.endswith(("_endpoint", "_uri")) and address is not None
    }


@pytest.mark.clause("M-04", "M-05", "R-01")
@examples(150)
@given(
    st.lists(
        inputs.texts.filter(lambda text: text != inputs.SECRET)
        | st.sampled_from([ISSUER, "https://i?q", "https://i#f"]),
        max_size=2,
    ),
    st.just(Endpoints()) | by_hand,
    st.booleans(),
    st.booleans(),
    replies,
)
def test_settings_of_every_kind_lead_to_addresses_that_can_be_called(
    issuers: list[str],
    endpoints_by_hand: Endpoints,
    allow_http: bool,
    oauth_only: bool,
    script: list[Response | Unreachable],
) -> None:
    provider = Provider(tuple(issuers), endpoints_by_hand, allow_http, oauth_only)
    metadata, wire = search(provider, script)
    called = [exchange.request.url for exchange in wire.exchanges]
    found = [] if isinstance(metadata, SignInError) else list(endpoints(metadata).values())
    assert all(addresses.fault(each, allow_http=allow_http) is None for each in called + found)
