"""Metadata and addresses where one step more or less decides."""

import pytest

from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import BadAnswer, Busy, Misconfigured, NotAllowed, SignInError
from kiosk.oauth.messages import Endpoints, Metadata, Provider
from kiosk.oauth.wire import Response
from tests.fakes.issuer import ISSUER, Issuer, answer, html
from tests.fakes.wire import ScriptedWire

FIRST = f"{ISSUER}/.well-known/openid-configuration"
LOCAL = "http://127.0.0.1:8080"


def found(reply: Response) -> tuple[Metadata, int]:
    """Discover where the first address gives `reply`; tell how many were asked."""
    issuer = Issuer()
    wire = ScriptedWire(lambda request: reply if request.url == FIRST else answer(issuer.metadata))
    return discover(Provider((ISSUER,)), wire), len(wire.exchanges)


@pytest.mark.clause("M-03")
@pytest.mark.parametrize("status", [400, 401, 404, 407, 409, 410, 499])
def test_every_4xx_is_an_absence(status: int) -> None:
    assert found(html(status))[1] == 2


@pytest.mark.clause("M-03")
@pytest.mark.parametrize("status", [201, 204, 299, 300, 302, 399])
def test_only_200_brings_metadata(status: int) -> None:
    assert found(answer(Issuer().metadata, status))[1] == 2
    assert found(answer(Issuer().metadata))[1] == 1


@pytest.mark.clause("M-03")
@pytest.mark.parametrize(
    ("status", "error", "cause"),
    [
        (204, BadAnswer, "HTTP 204 of another kind"),
        (399, BadAnswer, "HTTP 399 of another kind"),
        (400, Misconfigured, "HTTP 400"),
        (499, Misconfigured, "HTTP 499"),
    ],
)
def test_the_operator_reads_why_there_is_no_metadata(
    status: int, error: type[SignInError], cause: str
) -> None:
    with pytest.raises(error) as caught:
        discover(Provider((ISSUER,)), ScriptedWire(lambda request: html(status)))
    assert str(caught.value) == f"no metadata at {FIRST}: {cause}"


@pytest.mark.parametrize("status", [408, 500, 502, 599])
def test_the_operator_reads_which_address_is_in_trouble(status: int) -> None:
    with pytest.raises(BadAnswer) as caught:
        found(html(status))
    assert str(caught.value) == f"{FIRST} answered HTTP {status}"


@pytest.mark.parametrize("status", [429, 503])
def test_the_operator_reads_which_address_is_busy(status: int) -> None:
    with pytest.raises(Busy) as caught:
        found(html(status))
    assert str(caught.value) == f"{FIRST} answered HTTP {status}"
    assert caught.value.retry_in_s == 60.0


def refused(provider: Provider) -> str:
    with pytest.raises(Misconfigured) as caught:
        discover(provider, ScriptedWire(Issuer()))
    return str(caught.value)


@pytest.mark.clause("M-04")
def test_the_operator_reads_what_is_wrong_with_the_settings() -> None:
    assert refused(Provider(())) == "no issuer is configured"
    query = f"{ISSUER}?x=1"
    cleaned = f"{ISSUER}?x?1"  # what could hurt a log is a question mark there
    assert refused(Provider((query,))) == f"the issuer {cleaned} has a query or a fragment"


@pytest.mark.clause("V-09")
def test_an_issuer_in_the_log_has_at_most_200_letters() -> None:
    long = "http://h/" + "x" * 300
    assert refused(Provider((long,))) == f"the issuer {long[:200]} is not https"
    issuer = Issuer()
    issuer.metadata["issuer"] = long
    with pytest.raises(Misconfigured) as caught:
        discover(Provider((ISSUER,)), ScriptedWire(issuer))
    assert str(caught.value) == f"the metadata names another issuer: {long[:200]} (at {FIRST})"


@pytest.mark.clause("M-05")
def test_the_insecure_mode_holds_for_every_address() -> None:
    by_hand = Endpoints(
        device_authorization=f"{LOCAL}/d",
        token=f"{LOCAL}/t",
        jwks=f"{LOCAL}/j",
        userinfo=f"{LOCAL}/u",
        revocation=f"{LOCAL}/r",
    )
    expected = Metadata(LOCAL, f"{LOCAL}/d", f"{LOCAL}/t", f"{LOCAL}/j", f"{LOCAL}/u", f"{LOCAL}/r")
    wire = ScriptedWire(Issuer())
    assert discover(Provider((LOCAL,), by_hand, allow_insecure_http=True), wire) == expected
    assert wire.exchanges == []


@pytest.mark.clause("D-22")
def test_the_operator_reads_that_device_sign_in_is_missing() -> None:
    issuer = Issuer()
    del issuer.metadata["device_authorization_endpoint"]
    with pytest.raises(NotAllowed) as caught:
        discover(Provider((ISSUER,)), ScriptedWire(issuer))
    cause = "the provider's metadata has no device_authorization_endpoint"
    assert str(caught.value) == cause
