"""Many requests at the same moment, against the real server."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest

from tests.demo.program import Program, program
from tests.fakes.phone import Phone

AT_ONCE = 20


@pytest.fixture(scope="module")
def tenant() -> Iterator[Program]:
    with program() as running:
        yield running


def at_once(act: Callable[[], dict[str, str]]) -> list[dict[str, str]]:
    together = Barrier(AT_ONCE)

    def start(_: int) -> dict[str, str]:
        together.wait()
        return act()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(start, range(AT_ONCE)))


def test_concurrent_polls_get_one_set_of_tokens(tenant: Program) -> None:
    for _ in range(3):
        asked = tenant.ask()
        Phone().approve(asked["verification_uri_complete"])
        answers = at_once(partial(tenant.poll, asked["device_code"]))
        assert sum("access_token" in answer for answer in answers) == 1
        assert sum(answer.get("error") == "invalid_grant" for answer in answers) == AT_ONCE - 1


def test_concurrent_refreshes_get_one_set_of_tokens_and_end_the_family(tenant: Program) -> None:
    asked = tenant.ask()
    Phone().approve(asked["verification_uri_complete"])
    first = tenant.poll(asked["device_code"])["refresh_token"]

    def refresh(token: str = first) -> dict[str, str]:
        answer: dict[str, str] = tenant.post(
            "token", grant_type="refresh_token", refresh_token=token
        ).json()
        return answer

    answers = at_once(refresh)
    winners = [answer for answer in answers if "access_token" in answer]
    assert len(winners) == 1
    assert refresh(winners[0]["refresh_token"])["error"] == "invalid_grant"


def test_concurrent_requests_get_codes_of_their_own(tenant: Program) -> None:
    answers = at_once(tenant.ask)
    assert len({answer["device_code"] for answer in answers}) == AT_ONCE
    assert len({answer["user_code"] for answer in answers}) == AT_ONCE
