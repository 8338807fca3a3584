"""Handing back what waits, in simulated time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.oauth.delivery import FIRST_WAIT_MAX_S, Delivery
from kiosk.oauth.errors import Unreachable
from kiosk.oauth.messages import Provider
from kiosk.oauth.returns import MAX_AGE_S, MAX_TRIES, Return
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import ISSUER, Reply, answer, html, oauth_error
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.wire import START, TODAY, ScriptedWire
from tests.oauth.returning import (
    ACCESS,
    BOTH,
    CLIENT,
    OK,
    PROVIDER,
    REFRESH,
    at_least,
    at_most,
    deliver,
    due,
    given,
)


@pytest.mark.clause("R-03", "R-04", "R-05", "R-07")
def test_both_tokens_are_given_back_the_refresh_token_first() -> None:
    outbox = MemoryOutbox(*due(ACCESS, REFRESH))
    played = deliver(outbox, html())
    assert played.news == given(BOTH)
    assert played.hints == list(BOTH)
    assert outbox.written == ()


def test_it_ends_when_nothing_waits() -> None:
    played = deliver(MemoryOutbox(), OK, jitter=at_most)
    assert played.news == []
    assert played.wire.exchanges == []


@pytest.mark.parametrize("jitter", [at_least, at_most, lambda: 0.5])
def test_the_first_try_is_spread_over_ten_seconds(jitter: Callable[[], float]) -> None:
    played = deliver(MemoryOutbox(*due(REFRESH)), OK, jitter=jitter)
    assert played.asked_at == [10 * jitter()]
    assert FIRST_WAIT_MAX_S == 10


def test_nothing_is_sent_before_it_is_due() -> None:
    outbox = MemoryOutbox(replace(REFRESH, due_at=TODAY + 120.5))
    played = deliver(outbox, OK)
    assert played.asked_at == [120.5]
    assert played.wire.pauses == [0, 60, 60, 0.5]


def test_what_comes_meanwhile_is_found_within_a_minute() -> None:
    wire = ScriptedWire(lambda _: OK)

    class Watched(MemoryOutbox):
        """Another sign-out comes while the delivery waits."""

        def waiting(self) -> tuple[Return, ...]:
            if self.writes == 0 and wire.now() >= START + 60:
                self.put(due(replace(ACCESS, since=TODAY + 60)))
            return super().waiting()

    outbox = Watched(replace(REFRESH, due_at=TODAY + 3600))
    news = Delivery(outbox, CLIENT, PROVIDER, wire, at_least).news()
    assert next(news) == Revocation(("access_token",), ())
    assert [exchange.at for exchange in wire.exchanges] == [START + 60]
    assert list(news) == given(["refresh_token"])


@pytest.mark.clause("R-05")
def test_it_goes_on_until_the_provider_takes_them() -> None:
    down, busy = Unreachable("refused"), answer({}, 503, retry_after="600")
    played = deliver(MemoryOutbox(*due(REFRESH, ACCESS)), down, busy, OK)
    # A minute and its double by their halves, then what the provider asked for.
    assert played.asked_at == [0, 60, 660, 660]
    assert played.hints == ["refresh_token", "refresh_token", "refresh_token", "access_token"]
    assert played.news == given(BOTH)


@pytest.mark.clause("R-05")
@pytest.mark.parametrize("reply", [Unreachable("refused"), answer({}, 503, retry_after="1")])
def test_a_provider_that_wants_to_be_left_alone_is(reply: Reply) -> None:
    others = [replace(one, since=TODAY - 9, token=Secret(one.hint)) for one in (REFRESH, ACCESS)]
    outbox = MemoryOutbox(*due(REFRESH, ACCESS, *others))
    played = deliver(outbox, reply, cancel_after_s=1)
    assert len(played.wire.exchanges) == 1
    assert {(one.tries, one.due_at) for one in outbox.written} == {(2, TODAY + 60)}


@pytest.mark.clause("R-05")
def test_what_is_not_due_yet_keeps_its_time_when_the_provider_names_none() -> None:
    soon = replace(ACCESS, since=TODAY + 1, due_at=TODAY + 1)
    outbox = MemoryOutbox(*due(REFRESH), soon)
    deliver(outbox, Unreachable("refused"), cancel_after_s=0.5)
    assert outbox.written == (replace(REFRESH, tries=2, due_at=TODAY + 60), soon)


@pytest.mark.clause("R-05")
def test_what_would_be_due_before_the_provider_wants_it_waits_as_well() -> None:
    soon = replace(ACCESS, since=TODAY + 1, due_at=TODAY + 100)
    late = replace(soon, token=Secret("late"), due_at=TODAY + 101)
    outbox = MemoryOutbox(*due(REFRESH), soon, late)
    deliver(outbox, answer({}, 429, retry_after="100"), cancel_after_s=1)
    refresh, *others = outbox.written
    assert refresh == replace(REFRESH, tries=2, due_at=TODAY + 100)
    assert others == [replace(soon, tries=2, due_at=TODAY + 100), late]


def test_another_address_of_the_provider_is_asked_all_the_same() -> None:
    elsewhere = replace(ACCESS, since=TODAY + 1, revocation_endpoint="https://b/revoke")
    played = deliver(MemoryOutbox(*due(REFRESH, elsewhere)), Unreachable("refused"), OK)
    assert [exchange.request.url for exchange in played.wire.exchanges] == [
        f"{ISSUER}/revoke",
        "https://b/revoke",
        f"{ISSUER}/revoke",
    ]


@pytest.mark.clause("R-03", "R-05")
def test_one_token_that_makes_the_server_stumble_does_not_hold_up_the_other() -> None:
    outbox = MemoryOutbox(*due(REFRESH, ACCESS))
    played = deliver(outbox, html(500), OK, html(500), OK)
    assert played.hints == ["refresh_token", "access_token", "refresh_token", "refresh_token"]
    assert played.news == given(["access_token", "refresh_token"])


@pytest.mark.clause("R-03", "R-05")
def test_the_refresh_token_goes_first_in_every_round() -> None:
    played = deliver(MemoryOutbox(*due(REFRESH, ACCESS)), *[html(502)] * 20, OK)
    assert played.hints == [*BOTH] * 11
    assert played.news == given(BOTH)


@pytest.mark.clause("R-06")
def test_a_refusal_is_told_and_ends_it() -> None:
    outbox = MemoryOutbox(*due(REFRESH, ACCESS))
    played = deliver(outbox, oauth_error("unsupported_token_type"), OK)
    refused = Revocation((), ("refresh_token",), "unsupported_token_type")
    assert played.news == [refused, *given(["access_token"])]
    assert outbox.written == ()


@pytest.mark.clause("R-05")
def test_a_week_of_outage_ends_it() -> None:
    outbox = MemoryOutbox(*due(REFRESH, ACCESS))
    played = deliver(outbox, Unreachable("refused"), jitter=lambda: 0.5)
    assert played.news == [Revocation((), (hint,), "too_old") for hint in BOTH]
    assert outbox.written == ()
    assert MAX_AGE_S < played.asked_at[-1] <= MAX_AGE_S + 3600
    assert 7 * 24 < len(played.asked_at) < MAX_TRIES


@pytest.mark.clause("R-05")
def test_even_an_old_token_gets_a_try() -> None:
    outbox = MemoryOutbox(*due(REFRESH))
    played = deliver(outbox, OK, wall_offset_s=10 * MAX_AGE_S)
    assert played.news == given(["refresh_token"])


@pytest.mark.clause("B-01")
def test_tokens_of_other_settings_are_kept_and_never_sent() -> None:
    other_client = replace(REFRESH, client_id="another")
    other_issuer = replace(ACCESS, issuer="https://another")
    outbox = MemoryOutbox(*due(other_client, other_issuer))
    assert deliver(outbox, OK).news == []
    assert outbox.written == due(other_client, other_issuer)
    played = deliver(outbox, OK, provider=Provider(("https://another",)))
    assert played.news == given(["access_token"])
    assert played.wire.exchanges[0].request.url == ACCESS.revocation_endpoint


@pytest.mark.clause("B-01", "R-05")
def test_tokens_of_other_settings_end_with_their_age() -> None:
    other = replace(REFRESH, client_id="another")
    outbox = MemoryOutbox(other)
    assert deliver(outbox, OK, wall_offset_s=MAX_AGE_S).news == []
    played = deliver(outbox, OK, wall_offset_s=MAX_AGE_S + 1)
    assert played.news == [Revocation((), ("refresh_token",), "too_old")]
    assert outbox.written == ()
    assert played.wire.exchanges == []


def test_an_old_token_of_these_settings_is_not_dropped_unsent() -> None:
    outbox = MemoryOutbox(*due(REFRESH))
    assert deliver(outbox, OK, cancel_after_s=0, wall_offset_s=2 * MAX_AGE_S).news == []
    assert outbox.written == due(REFRESH)


@pytest.mark.clause("C-10")
@pytest.mark.parametrize("cancel_after_s", [0.0, 3.0, 10.0, 15.0])
def test_a_cancelled_delivery_leaves_all_as_it_was(cancel_after_s: float) -> None:
    waiting = (replace(REFRESH, due_at=TODAY + 20), replace(ACCESS, due_at=TODAY + 20))
    outbox = MemoryOutbox(*waiting)
    played = deliver(outbox, OK, jitter=at_most, cancel_after_s=cancel_after_s)
    assert played.news == []
    assert outbox.written == waiting


@pytest.mark.clause("C-10")
def test_a_try_that_was_cut_off_by_cancel_does_not_count() -> None:
    outbox = MemoryOutbox(*due(REFRESH))
    wire = ScriptedWire(lambda _: OK, latency_s=5.0)
    wire.cancel_at = START + 2
    assert list(Delivery(outbox, CLIENT, PROVIDER, wire, at_least).news()) == []
    assert len(wire.exchanges) == 1
    assert outbox.written == due(REFRESH)


@pytest.mark.clause("R-05")
def test_a_restart_heeds_the_wait_of_before() -> None:
    outbox = MemoryOutbox(*due(REFRESH))
    deliver(outbox, answer({}, 503, retry_after="1800"), cancel_after_s=1)
    played = deliver(outbox.restarted(), OK)
    assert played.asked_at == [1800]


@pytest.mark.parametrize("wall_offset_s", [-86_400.0 * 365, -2 * 3600.0, 3600.0, 86_400.0 * 365])
def test_a_clock_that_jumped_delays_nothing_and_loses_nothing(wall_offset_s: float) -> None:
    outbox = MemoryOutbox(replace(REFRESH, due_at=TODAY + 3600))
    played = deliver(outbox, OK, wall_offset_s=wall_offset_s)
    assert played.news == given(["refresh_token"])
    assert played.asked_at == [0]
