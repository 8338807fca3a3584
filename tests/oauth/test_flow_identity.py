"""From an approval to a person: keys, ID token, userinfo."""

from collections.abc import Callable

import pytest

from kiosk.oauth.errors import (
    CertificateRejected,
    Unreachable,
)
from kiosk.oauth.flow import sign_in
from kiosk.oauth.identification import KEY_RETRIES_S
from kiosk.oauth.messages import Polled, SignedIn, Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import (
    Issuer,
    answer,
    html,
)
from tests.fakes.signing import signed, signing_key
from tests.fakes.wire import START, ScriptedWire
from tests.oauth.playing import (
    CLIENT,
    PROVIDER,
    ending,
    failure,
    person,
    play,
    raising,
    tokens_issued,
)


@pytest.mark.clause("D-09")
def test_fetching_keys_does_not_delay_the_first_poll() -> None:
    wire = ScriptedWire(Issuer())
    news = sign_in(CLIENT, PROVIDER, wire)
    next(news)
    wire.latency_s = 4.0
    list(news)
    (keys,) = wire.sent_to("/jwks")
    assert keys.request.total_s == 6.0
    assert wire.sent_to("/token")[0].at == START + 6


def test_no_keys_are_fetched_early_when_there_is_no_time() -> None:
    issuer = Issuer()
    issuer.device["expires_in"] = 2
    wire = ScriptedWire(issuer, latency_s=1.9)
    news = list(sign_in(CLIENT, PROVIDER, wire))
    assert isinstance(ending(news), SignedIn)
    assert [exchange.request.url.rpartition("/")[2] for exchange in wire.exchanges[2:]] == [
        "token",
        "jwks",
        "userinfo",
    ]


def test_a_code_that_is_over_when_it_comes_is_told_as_expired() -> None:
    issuer = Issuer()
    issuer.device["expires_in"] = 2
    news, wire = play(issuer, latency_s=2.5)
    assert failure(news).trouble is Trouble.EXPIRED
    assert len(wire.exchanges) == 2


@pytest.mark.clause("C-02", "I-15")
@pytest.mark.parametrize("reply", [raising(Unreachable("reset")), lambda: html(502)])
def test_keys_that_were_out_of_reach_are_fetched_after_the_approval(
    reply: Callable[[], Response],
) -> None:
    issuer = Issuer()
    keys = issuer.replies["jwks"]
    replies = [reply, reply, keys]
    issuer.replies["jwks"] = lambda: replies.pop(0)()
    news, wire = play(issuer)
    assert isinstance(ending(news), SignedIn)
    assert [item.connected for item in news if isinstance(item, Polled)] == [True, False]
    assert wire.pauses[-1] == KEY_RETRIES_S[0]


@pytest.mark.clause("I-06")
@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (raising(Unreachable("reset")), Trouble.UNREACHABLE),
        (lambda: html(404), Trouble.BAD_ANSWER),
    ],
)
def test_without_keys_nobody_signs_in(reply: Callable[[], Response], trouble: Trouble) -> None:
    issuer = Issuer()
    issuer.replies["jwks"] = reply
    news, wire = play(issuer)
    assert failure(news).trouble is trouble
    assert tuple(wire.pauses[-3:]) == KEY_RETRIES_S
    assert wire.sent_to("/userinfo") == []


@pytest.mark.clause("I-15")
def test_keys_that_changed_during_the_sign_in_are_fetched_again() -> None:
    issuer = Issuer()
    new = signing_key("RS256", number=1)
    sets = [{"keys": [issuer.key.jwk("old")]}, {"keys": [new.jwk("new")]}]
    issuer.replies["jwks"] = lambda: answer(sets.pop(0))
    issuer.id_token = lambda: signed(new, issuer.id_claims, kid="new")
    assert isinstance(ending(play(issuer)[0]), SignedIn)
    assert sets == []


@pytest.mark.clause("U-07", "U-01", "U-03", "O-19")
@pytest.mark.parametrize(
    "reply",
    [
        raising(Unreachable("reset")),
        raising(CertificateRejected("wrong host")),
        lambda: html(),
        lambda: html(500),
        lambda: answer({}, 401),
        lambda: answer({"sub": "mallory", "name": "Mallory"}),
    ],
)
def test_trouble_with_the_profile_does_not_undo_the_sign_in(reply: Callable[[], Response]) -> None:
    issuer = Issuer()
    issuer.replies["userinfo"] = reply
    news, wire = play(issuer)
    who = person(news).identity
    assert not who.profile_complete
    assert who.claims == {"preferred_username": "ada"}
    assert len(wire.sent_to("/userinfo")) == 1


@pytest.mark.clause("M-06")
def test_without_a_userinfo_endpoint_the_profile_is_what_the_token_says() -> None:
    issuer = Issuer()
    del issuer.metadata["userinfo_endpoint"]
    assert person(play(issuer)[0]).identity.profile_complete


@pytest.mark.clause("O-07")
def test_fewer_scopes_are_no_crash() -> None:
    issuer = Issuer()
    issuer.granted["scope"] = "openid"
    who = person(play(issuer)[0]).identity
    assert (who.granted_scope, who.refused_scope) == (("openid",), ("profile",))


@pytest.mark.clause("C-06")
def test_the_wall_clock_moves_no_poll() -> None:
    _, straight = play(Issuer())
    _, skewed = play(Issuer(), wall_offset_s=-80_000.0)
    assert straight.pauses == skewed.pauses


@pytest.mark.clause("I-01", "O-17")
@pytest.mark.parametrize("id_token", [..., None])
def test_an_access_token_alone_proves_nobody_and_is_to_be_handed_back(id_token: object) -> None:
    issuer = Issuer()
    tokens = {**issuer.granted, "id_token": id_token}
    said = {name: value for name, value in tokens.items() if value is not ...}
    issuer.polls = [answer(said)]
    news, wire = play(issuer)
    assert failure(news).trouble is Trouble.UNVERIFIED
    assert failure(news).cause == "the token endpoint sent no ID token"
    assert tokens_issued(news).tokens.access_token.reveal() == "access-token-1"
    assert wire.sent_to("/userinfo") == []
