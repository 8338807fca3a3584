"""Calling an API for the person: the way of the token, and one renewal for a refusal."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.oauth.access import Access
from kiosk.oauth.errors import (
    Misconfigured,
)
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import answer, form, header
from tests.oauth.playing import PROVIDER
from tests.oauth.staying import ORDERS, RotatingIssuer, Stay, stale


@pytest.mark.clause("O-18", "B-04")
def test_the_token_travels_in_a_header_beside_those_of_the_caller() -> None:
    stay = Stay()
    request = replace(ORDERS, method="POST", body=b"{}", total_s=3.0)
    assert stay.access.send(request).status == 200
    (sent,) = (exchange.request for exchange in stay.wire.exchanges)
    bearer = ("Authorization", "Bearer access-token-1")
    assert sent == replace(request, headers=(("Accept", "application/json"), bearer))


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_a_request_with_an_authorization_of_its_own_is_refused(name: str) -> None:
    stay = Stay()
    with pytest.raises(ValueError, match="of its own"):
        stay.access.send(replace(ORDERS, headers=((name, "Basic x"),)))
    assert stay.wire.exchanges == []


@pytest.mark.clause("O-19", "O-12", "O-11", "O-13")
def test_a_refused_token_is_renewed_kept_and_then_used() -> None:
    stay = stale()
    assert stay.access.send(ORDERS).status == 200
    assert stay.issuer.diary == ["orders", "reserve", "refresh", "keep", "orders"]
    assert stay.shelf.kept == [stay.access.session]
    asked, again = (exchange.request for exchange in stay.wire.sent_to("/orders"))
    (renewed,) = (exchange.request for exchange in stay.wire.sent_to("/token"))
    assert header(again, "authorization") == "Bearer access-token-2"
    assert replace(again, headers=ORDERS.headers) == ORDERS
    assert form(renewed)["refresh_token"] == ["refresh-token-1"]
    assert header(asked, "authorization") == "Bearer access-token-1"


@pytest.mark.clause("O-19")
@pytest.mark.parametrize("status", [200, 204, 302, 400, 403, 404, 500])
def test_any_other_answer_is_the_callers(status: int) -> None:
    stay = Stay()
    stay.issuer.troubles = [answer({}, status)]
    assert stay.access.send(ORDERS).status == status
    assert stay.issuer.diary == ["orders"]


@pytest.mark.clause("O-19")
def test_a_token_that_is_always_refused_costs_one_renewal_and_one_more_try() -> None:
    stay = Stay()
    stay.issuer.troubles = [answer({}, 401)] * 9
    assert stay.access.send(ORDERS).status == 401
    assert stay.issuer.diary == ["orders", "reserve", "refresh", "keep", "orders"]


@pytest.mark.clause("O-19")
@pytest.mark.parametrize(
    ("lasts_s", "after_s", "renews"),
    [
        (7200, 29.9, 1),
        (7200, 30.0, 2),
        (5, 4.9, 1),
        (5, 5.0, 2),
        (None, 29.9, 1),
        (None, 30.0, 2),
        (-1, 0.0, 2),
    ],
)
def test_a_token_that_has_just_come_is_not_renewed_for_being_refused(
    lasts_s: float | None, after_s: float, renews: int
) -> None:
    stay = Stay()
    stay.issuer.renewed["expires_in"] = lasts_s
    stay.issuer.troubles = [answer({}, 401)] * 9
    stay.access.send(ORDERS)
    assert stay.access.came_at == stay.wire.now()
    stay.later(after_s)
    assert stay.access.send(ORDERS).status == 401
    assert stay.issuer.diary.count("refresh") == renews


def test_without_a_refresh_token_the_refusal_is_the_callers() -> None:
    issuer = RotatingIssuer()
    del issuer.granted["refresh_token"]
    stay = Stay(issuer)
    stay.issuer.troubles = [answer({}, 401)]
    assert stay.access.send(ORDERS).status == 401
    assert stay.issuer.diary == ["orders"]
    with pytest.raises(Misconfigured, match="no refresh token"):
        stay.access.refresh()


class Queue:
    """A lock that tells who has come to wait for it."""

    def __init__(self) -> None:
        self.arrivals = threading.Semaphore(0)
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self.arrivals.release()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


@pytest.mark.clause("O-12")
def test_refusals_at_once_in_many_threads_give_one_refresh(
    record_property: Callable[[str, object], None],
) -> None:
    stay = stale()
    together, counting = threading.Barrier(8), threading.Lock()
    statuses: list[int] = []
    serve = stay.wire.serve

    queue = Queue()

    def serve_first_to_all(request: Request) -> Response:
        if request.url.endswith("/token"):
            assert all(queue.arrivals.acquire(timeout=5) for _ in range(8))
        with counting:
            reply = serve(request)
        if reply.status == 401:
            together.wait(20)
        return reply

    stay.wire.serve = serve_first_to_all
    access = Access(stay.session, PROVIDER, stay.wire, stay.shelf, lock=queue)

    def call() -> None:
        statuses.append(access.send(ORDERS).status)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert statuses == [200] * 8
    assert stay.issuer.diary.count("refresh") == 1
    assert stay.issuer.diary.count("orders") == 16
    record_property("figure: parallel refusals answered by one refresh", 8)


@pytest.mark.clause("O-12")
def test_who_comes_late_gets_what_another_renewed() -> None:
    stay = Stay()
    first = stay.access.session
    renewed = stay.access.refresh(first)
    assert stay.access.refresh(first) is renewed
    assert stay.access.refresh() is not renewed
    assert stay.issuer.diary == ["reserve", "refresh", "keep"] * 2
