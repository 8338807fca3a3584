"""What a second sign-in need not ask for again, and how many round trips each step takes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from kiosk.oauth.errors import NoNetwork, Unreachable
from kiosk.oauth.flow import sign_in
from kiosk.oauth.memory import KEPT_S, RENEWAL_REST_S, Memory
from kiosk.oauth.messages import (
    CodeIssued,
    Failed,
    News,
    Polled,
    Provider,
    SignedIn,
    TokensIssued,
    Trouble,
)
from kiosk.oauth.wire import Response
from tests.fakes.issuer import ISSUER, Issuer, answer, html, oauth_error
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import TODAY, ScriptedWire
from tests.oauth.playing import CLIENT, PENDING, PROVIDER, ending, raising

OTHER = "https://other.example"


class Device:
    """One device that signs people in again and again on one wire."""

    def __init__(self, issuer: Issuer) -> None:
        self.wire = ScriptedWire(issuer)
        self.memory = Memory(PROVIDER)

    def sign_in(self, provider: Provider = PROVIDER) -> list[News]:
        return list(sign_in(CLIENT, provider, self.wire, self.memory))

    def asked_for(self, provider: Provider = PROVIDER) -> list[str]:
        """Sign in and return the last part of every address that was asked."""
        before = len(self.wire.exchanges)
        assert isinstance(ending(self.sign_in(provider)), SignedIn)
        return [e.request.url.rpartition("/")[2] for e in self.wire.exchanges[before:]]


FIRST = ["openid-configuration", "device_authorization", "jwks", "token", "userinfo"]
AGAIN = ["device_authorization", "token", "userinfo"]


@pytest.mark.clause("M-09")
def test_metadata_and_keys_are_fetched_once() -> None:
    device = Device(Issuer())
    assert device.asked_for() == FIRST
    assert device.asked_for() == AGAIN
    assert device.asked_for() == AGAIN


def test_the_round_trips_of_every_step() -> None:
    issuer = Issuer()
    issuer.polls = [PENDING, PENDING]
    device = Device(issuer)
    trips = []
    for news in sign_in(CLIENT, PROVIDER, device.wire, device.memory):
        trips.append((type(news), len(device.wire.exchanges)))
    assert trips == [
        (CodeIssued, 2),  # metadata and code
        (Polled, 4),  # the keys, while the person is busy, and a poll
        (Polled, 5),
        (Polled, 6),
        (TokensIssued, 6),
        (SignedIn, 7),  # after the approval's poll userinfo alone
    ]


@pytest.mark.clause("M-09")
def test_what_is_kept_is_kept_for_an_hour() -> None:
    device = Device(Issuer())
    device.asked_for()
    device.wire.advance(KEPT_S - 400)
    assert device.asked_for() == AGAIN
    device.wire.advance(400)
    assert device.asked_for() == FIRST


@pytest.mark.clause("M-09")
@pytest.mark.parametrize(
    "trouble",
    [
        lambda: html(404),
        lambda: oauth_error("invalid_client", 401),
        lambda: answer({}),
        raising(Unreachable("refused")),
    ],
)
def test_a_device_endpoint_that_moved_is_found_again(trouble: Callable[[], Response]) -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    issuer.metadata["device_authorization_endpoint"] = f"{ISSUER}/v2/device"
    issuer.replies["device"] = issuer.replies["device_authorization"]
    issuer.replies["device_authorization"] = trouble
    asked = device.asked_for()
    assert asked[:3] == ["device_authorization", "openid-configuration", "device"]
    assert device.asked_for() == ["device", "token", "userinfo"]


@pytest.mark.clause("C-12", "M-09")
def test_a_refusal_that_metadata_cannot_change_is_not_asked_for_twice() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    issuer.replies["device_authorization"] = lambda: oauth_error("unauthorized_client")
    end = ending(device.sign_in())
    assert isinstance(end, Failed)
    assert end.trouble is Trouble.NOT_ALLOWED
    assert len(device.wire.sent_to("/device_authorization")) == 2


@pytest.mark.clause("C-12")
def test_a_busy_provider_is_left_alone() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    issuer.replies["device_authorization"] = lambda: answer({}, 429, retry_after="30")
    before = len(device.wire.exchanges)
    end = ending(device.sign_in())
    assert isinstance(end, Failed)
    assert (end.trouble, end.retry_in_s) == (Trouble.BUSY, 30.0)
    assert len(device.wire.exchanges) == before + 1
    assert device.memory.metadata(device.wire.now())


def test_trouble_with_the_fresh_metadata_is_what_is_told() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    issuer.replies["device_authorization"] = lambda: html(404)
    del issuer.metadata["device_authorization_endpoint"]
    end = ending(device.sign_in())
    assert isinstance(end, Failed)
    assert end.trouble is Trouble.NOT_ALLOWED


@pytest.mark.clause("B-01", "V-17")
def test_nothing_of_one_provider_is_used_for_another() -> None:
    one, two = Issuer(), Issuer(issuer=OTHER)
    device = Device(one)
    device.asked_for()
    device.wire.serve = lambda request: (two if request.url.startswith(OTHER) else one)(request)
    assert device.asked_for(Provider((OTHER,))) == FIRST
    assert device.asked_for(replace(PROVIDER, allow_insecure_http=True)) == FIRST
    assert device.asked_for() == AGAIN


@pytest.mark.clause("I-09", "B-01", "C-07")
def test_the_time_of_one_provider_is_not_that_of_another() -> None:
    slow, right = Issuer(), Issuer(issuer=OTHER)
    device = Device(slow)
    device.wire.dates_off_s = -7200.0
    for _ in range(4):
        slow.id_claims.update(iat=TODAY - 7200, exp=TODAY)
        device.asked_for()
    device.wire.serve, device.wire.dates_off_s = right, 0.0
    true_time = device.wire.true_time()
    right.id_claims.update(iat=true_time - 7200, exp=true_time - 1800)
    end = ending(device.sign_in(Provider((OTHER,))))
    assert isinstance(end, Failed)
    assert end.trouble is Trouble.UNVERIFIED
    right.id_claims.update(iat=true_time, exp=true_time + 7200)
    assert isinstance(ending(device.sign_in(Provider((OTHER,)))), SignedIn)


@pytest.mark.clause("I-15", "M-09")
def test_a_kept_key_that_was_replaced_under_the_same_name_is_fetched_again() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    issuer.key = signing_key("RS256", number=1)
    issuer.jwks = {"keys": [issuer.key.jwk()]}
    assert device.asked_for() == ["device_authorization", "token", "jwks", "userinfo"]
    assert device.asked_for() == AGAIN


@pytest.mark.clause("I-15", "J-10")
def test_unknown_keys_in_a_row_of_sign_ins_cost_one_fetch_each_and_one_in_five_minutes() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    for number in range(20):
        kid = f"random-{number}"
        issuer.id_token = partial(signed, issuer.key, issuer.id_claims, kid=kid)
        end = ending(device.sign_in())
        assert isinstance(end, Failed)
        assert end.trouble is Trouble.UNVERIFIED
    took_s = device.wire.exchanges[-1].at - device.wire.exchanges[0].at
    assert len(device.wire.sent_to("/jwks")) <= 20 + 1 + took_s // RENEWAL_REST_S


@pytest.mark.clause("I-15")
def test_junk_does_not_use_up_the_fetch_that_a_rotation_needs() -> None:
    issuer = Issuer()
    good, device = issuer.id_token, Device(issuer)
    device.asked_for()
    issuer.id_token = lambda: signed(issuer.key, issuer.id_claims, alg="none")
    assert isinstance(ending(device.sign_in()), Failed)
    issuer.key, issuer.id_token = signing_key("RS256", number=1), good
    issuer.jwks = {"keys": [issuer.key.jwk("new")]}
    issuer.id_token = lambda: signed(issuer.key, issuer.id_claims, kid="new")
    assert device.asked_for() == FIRST


@pytest.mark.clause("M-09", "I-15")
@pytest.mark.parametrize("moved", ["token_endpoint", "jwks_uri"])
def test_an_endpoint_that_moved_costs_one_sign_in_at_most(moved: str) -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    old = {"token_endpoint": "token", "jwks_uri": "jwks"}[moved]
    issuer.metadata[moved] = f"{ISSUER}/v2/{old}-2"
    issuer.replies[f"{old}-2"] = issuer.replies[old]
    issuer.replies[old] = lambda: html(404)
    issuer.key = signing_key("RS256", number=1)
    issuer.jwks = {"keys": [issuer.key.jwk("new")]}
    issuer.id_token = lambda: signed(issuer.key, issuer.id_claims, kid="new")
    assert isinstance(ending(device.sign_in()), Failed)
    assert isinstance(ending(device.sign_in()), SignedIn)


@pytest.mark.clause("I-15")
def test_keys_that_change_twice_in_five_minutes_cost_one_sign_in_at_most() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    ends = []
    for number in (1, 2, 2):
        issuer.key = signing_key("RS256", number=number)
        issuer.jwks = {"keys": [issuer.key.jwk()]}
        ends.append(type(ending(device.sign_in())))
    assert ends == [SignedIn, Failed, SignedIn]


@pytest.mark.clause("M-09")
def test_keys_that_would_run_out_during_the_wait_are_fetched_before_it() -> None:
    device = Device(Issuer())
    device.asked_for()
    device.wire.advance(KEPT_S - 180)
    assert device.asked_for() == ["device_authorization", "jwks", "token", "userinfo"]


@pytest.mark.clause("M-09")
def test_without_a_network_nobody_waits_twice_and_metadata_is_asked_for_again() -> None:
    issuer = Issuer()
    device = Device(issuer)
    device.asked_for()
    there = issuer.replies["device_authorization"]
    issuer.replies["device_authorization"] = raising(NoNetwork("x"))
    before = len(device.wire.exchanges)
    end = ending(device.sign_in())
    assert isinstance(end, Failed)
    assert end.trouble is Trouble.NO_NETWORK
    assert len(device.wire.exchanges) == before + 1
    issuer.replies["device_authorization"] = there
    assert device.asked_for()[0] == "openid-configuration"


def test_an_attempt_without_a_memory_has_one_of_its_own() -> None:
    wire = ScriptedWire(Issuer())
    for _ in range(2):
        assert isinstance(ending(list(sign_in(CLIENT, PROVIDER, wire))), SignedIn)
    assert len(wire.sent_to("/jwks")) == 2
