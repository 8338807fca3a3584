"""The demo tenant as the kiosk's child: there when needed, gone with it."""

from collections.abc import Iterator

import pytest
import requests

from kiosk import logs
from kiosk.demo_child import DemoChild


@pytest.fixture
def child() -> Iterator[DemoChild]:
    demo = DemoChild("127.0.0.1", logs.report)
    yield demo
    demo.stop()
    demo.wait()


def issuer_told(issuer: str) -> object:
    # Answered although the child may still be starting: the socket's queue holds the request.
    answer = requests.get(f"{issuer}/.well-known/openid-configuration", timeout=30)
    return answer.json()["issuer"]


def test_it_answers_at_once(child: DemoChild) -> None:
    provider = child.provider()
    (issuer,) = provider.issuers
    assert provider.allow_insecure_http
    assert issuer_told(issuer) == issuer


def test_it_is_started_once(child: DemoChild) -> None:
    assert child.provider() == child.provider()


def test_it_is_started_again_when_it_died(child: DemoChild) -> None:
    (issuer,) = child.provider().issuers
    issuer_told(issuer)
    child.stop()
    child.wait()
    (issuer,) = child.provider().issuers
    assert issuer_told(issuer) == issuer


def test_once_there_is_a_network_it_is_where_a_phone_can_reach_it() -> None:
    addresses = ["127.0.0.1"]
    demo = DemoChild(None, logs.report, lambda: addresses[-1])
    alone = demo.provider()
    assert demo.provider() == alone
    addresses.append("127.0.0.2")  # in the place of a network's
    (issuer,) = demo.provider().issuers
    assert issuer.startswith("http://127.0.0.2:")
    assert issuer_told(issuer) == issuer
    assert demo.provider().issuers == (issuer,)
    demo.stop()
    demo.wait()


def test_stopping_what_never_started_is_nothing() -> None:
    DemoChild(None, logs.report).stop()
