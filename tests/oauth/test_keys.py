"""When the issuer's keys are fetched, and from where."""

import pytest

from kiosk.oauth.errors import BadAnswer, BadSignature, UnknownKey, Unreachable, Unverified
from kiosk.oauth.keys import Keys
from kiosk.oauth.memory import Memory
from kiosk.oauth.wire import Response
from tests.fakes.issuer import ISSUER, Issuer, answer, header, html
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import PROVIDER

URL = f"{ISSUER}/jwks"


def keys_of(issuer: Issuer) -> tuple[Keys, ScriptedWire]:
    wire = ScriptedWire(issuer)
    return Keys(URL, wire, Memory(PROVIDER)), wire


@pytest.mark.clause("I-06", "V-05")
def test_keys_come_from_the_address_of_the_issuer_and_only_when_needed() -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    assert wire.exchanges == []
    for _ in range(3):
        assert keys.verify(issuer.id_token()).claims["sub"] == issuer.id_claims["sub"]
    assert [exchange.request.url for exchange in wire.exchanges] == [URL]
    assert wire.exchanges[0].request.method == "GET"
    assert "application/jwk-set+json" in (header(wire.exchanges[0].request, "accept") or "")


def test_keys_fetched_early_are_used() -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    keys.fetch(total_s=2.5)
    keys.verify(issuer.id_token())
    assert [exchange.request.total_s for exchange in wire.exchanges] == [2.5]


@pytest.mark.clause("I-15", "M-09")
def test_a_key_that_is_new_since_is_found() -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    keys.fetch()
    issuer.key = signing_key("RS256", number=1)
    issuer.jwks = {"keys": [issuer.key.jwk("k2")]}
    token = signed(issuer.key, issuer.id_claims, kid="k2")
    assert keys.verify(token).claims["sub"] == issuer.id_claims["sub"]
    assert len(wire.exchanges) == 2


@pytest.mark.clause("I-15")
def test_a_hundred_unknown_key_ids_cost_two_fetches() -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    for number in range(100):
        with pytest.raises(UnknownKey):
            keys.verify(signed(issuer.key, issuer.id_claims, kid=f"random-{number}"))
    assert len(wire.exchanges) == 2


@pytest.mark.clause("I-15")
def test_a_refetch_that_failed_may_be_tried_again() -> None:
    issuer = Issuer()
    keys, _ = keys_of(issuer)
    keys.fetch()
    token = signed(issuer.key, issuer.id_claims, kid="k2")
    issuer.replies["jwks"] = lambda: html(502)
    with pytest.raises(BadAnswer):
        keys.verify(token)
    issuer.replies["jwks"] = lambda: answer({"keys": [issuer.key.jwk("k2")]})
    assert keys.verify(token).alg == "RS256"


@pytest.mark.clause("I-15")
def test_a_hundred_foreign_signatures_cost_two_fetches() -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    for _ in range(100):
        with pytest.raises(BadSignature):
            keys.verify(signed(signing_key("RS256", number=1), issuer.id_claims))
    assert len(wire.exchanges) == 2


@pytest.mark.clause("I-15", "J-10")
@pytest.mark.parametrize("header", [{"alg": "none"}, {"typ": "at+jwt"}, {"crit": ["x"]}])
def test_a_token_that_no_key_could_save_is_no_reason_to_ask_again(
    header: dict[str, object],
) -> None:
    issuer = Issuer()
    keys, wire = keys_of(issuer)
    with pytest.raises(Unverified):
        keys.verify(signed(issuer.key, issuer.id_claims, **header))
    assert len(wire.exchanges) == 1


@pytest.mark.parametrize(
    "page",
    [
        html(),
        html(404),
        answer([]),
        answer({}),
        answer({"keys": {}}),
        answer({"keys": []}, 500),
        Response(200, {}, b'{"keys": [], "keys": []}'),
    ],
)
def test_a_key_set_that_cannot_be_read_is_a_bad_answer(page: Response) -> None:
    issuer = Issuer()
    issuer.replies["jwks"] = lambda: page
    keys, _ = keys_of(issuer)
    with pytest.raises(BadAnswer, match=f"HTTP {page.status}"):
        keys.verify(issuer.id_token())


def test_network_trouble_is_passed_on() -> None:
    def cut() -> Response:
        raise Unreachable("reset")

    issuer = Issuer()
    issuer.replies["jwks"] = cut
    keys, _ = keys_of(issuer)
    with pytest.raises(Unreachable):
        keys.verify(issuer.id_token())
