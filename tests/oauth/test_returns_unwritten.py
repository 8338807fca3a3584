"""Handing back what waits when the store cannot be written."""

from dataclasses import replace

import pytest

from kiosk.oauth.delivery import Delivery
from kiosk.oauth.errors import NotKept
from kiosk.oauth.returns import MAX_AGE_S, Return
from kiosk.oauth.revocation import Revocation
from tests.fakes.issuer import Reply, answer, html, oauth_error
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.wire import START, ScriptedWire
from tests.oauth.returning import (
    CLIENT,
    OK,
    PROVIDER,
    REFRESH,
    Endpoint,
    at_least,
    deliver,
    due,
    given,
)


def full_disk(*returns: Return) -> MemoryOutbox:
    outbox = MemoryOutbox(*returns)
    outbox.full = True
    return outbox


@pytest.mark.parametrize(
    ("reply", "news"),
    [
        (OK, Revocation(("refresh_token",), (), unkept="disk full")),
        (
            oauth_error("invalid_client"),
            Revocation((), ("refresh_token",), "invalid_client", unkept="disk full"),
        ),
    ],
)
def test_what_is_over_is_not_sent_again_when_that_cannot_be_written(
    reply: Reply, news: Revocation
) -> None:
    played = deliver(full_disk(*due(REFRESH)), reply)
    assert played.news == [news]
    assert len(played.wire.exchanges) == 1


@pytest.mark.clause("R-05")
def test_the_wait_holds_when_it_cannot_be_written() -> None:
    outbox = full_disk(*due(REFRESH))
    played = deliver(outbox, answer({}, 503, retry_after="600"), OK)
    assert played.asked_at == [0, 600]
    hint = ("refresh_token",)
    assert played.news == [
        Revocation((), hint, "http_503", 600.0, hint, "disk full"),
        Revocation(hint, (), unkept="disk full"),
    ]


def test_it_is_written_again_as_soon_as_there_is_room() -> None:
    outbox = full_disk(*due(REFRESH))
    wire = ScriptedWire(Endpoint([html(500), html(500), OK]))
    news = Delivery(outbox, CLIENT, PROVIDER, wire, at_least).news()
    assert next(news).unkept == "disk full"
    outbox.full = False
    assert next(news) == Revocation(("refresh_token",), ())
    assert [exchange.at - START for exchange in wire.exchanges] == [0, 60, 180]
    assert outbox.written == ()
    # The provider is no longer remembered in its stead.
    outbox.put(due(REFRESH))
    assert list(news) == given(["refresh_token"])


def test_a_token_of_others_that_cannot_be_dropped_is_told() -> None:
    outbox = full_disk(replace(REFRESH, issuer="https://another"))
    played = deliver(outbox, OK, wall_offset_s=2 * MAX_AGE_S)
    assert played.news == [Revocation((), ("refresh_token",), "too_old", unkept="disk full")]


def test_an_outbox_that_cannot_be_read_is_no_empty_one() -> None:
    outbox = MemoryOutbox(REFRESH)
    outbox.reads = False
    with pytest.raises(NotKept):
        deliver(outbox, OK)
