"""Whether a sign-in could work by now, found out without asking for a code."""

import pytest

from kiosk.oauth.errors import Cancelled, CertificateNotYetValid, NoNetwork, Unreachable, WireError
from kiosk.oauth.messages import Endpoints, Failed, Provider, Trouble
from kiosk.oauth.reach import obstacle
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ISSUER, Issuer, answer, html, oauth_error
from tests.fakes.wire import ScriptedWire

PROVIDER = Provider((ISSUER,))
DEVICE, TOKEN, KEYS = (f"https://hand.example/{name}" for name in ("device", "token", "keys"))
BY_HAND = Provider((ISSUER,), Endpoints(device_authorization=DEVICE, token=TOKEN, jwks=KEYS))
BARE = Provider((), Endpoints(device_authorization=DEVICE, token=TOKEN), oauth_only=True)
DAY = 86_400.0


def always(reply: Response | WireError) -> ScriptedWire:
    def serve(_request: Request) -> Response:
        if isinstance(reply, Response):
            return reply
        raise reply

    return ScriptedWire(serve)


def seen(url: str) -> Request:
    """How an address is looked at."""
    return Request("GET", url, (("Accept", "application/json"),))


def met(wire: ScriptedWire, provider: Provider = PROVIDER) -> Trouble | None:
    found = obstacle(provider, wire, Trouble.UNREACHABLE)
    return None if found is None else found.trouble


@pytest.mark.clause("D-05")
def test_the_place_of_codes_is_looked_at_and_never_asked_for_one() -> None:
    wire = ScriptedWire(Issuer())
    assert met(wire) is None
    assert [one.request for one in wire.exchanges] == [
        seen(f"{ISSUER}/.well-known/openid-configuration"),
        seen(f"{ISSUER}/device_authorization"),
    ]


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (oauth_error("invalid_request", 405), None),
        (html(), None),
        (html(407), None),
        (html(408), Trouble.BAD_ANSWER),
        (html(409), None),
        (answer({}, 429), Trouble.BUSY),
        (html(499), None),
        (html(500), Trouble.BAD_ANSWER),
        (html(502), Trouble.BAD_ANSWER),
        (answer({}, 503, retry_after="40"), Trouble.BUSY),
        (Unreachable("login.example: refused"), Trouble.UNREACHABLE),
        (NoNetwork("device.example: name not found"), Trouble.NO_NETWORK),
        (CertificateNotYetValid("device.example"), Trouble.UNTRUSTED),
    ],
)
def test_metadata_alone_makes_no_sign_in(
    reply: Response | WireError, trouble: Trouble | None
) -> None:
    issuer = Issuer()

    def device() -> Response:
        if isinstance(reply, Response):
            return reply
        raise reply

    issuer.replies["device_authorization"] = device
    assert met(ScriptedWire(issuer)) is trouble


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (NoNetwork("id.example: name not found"), Trouble.NO_NETWORK),
        (Unreachable("id.example: refused"), Trouble.UNREACHABLE),
        (html(), Trouble.BAD_ANSWER),
        (html(502), Trouble.BAD_ANSWER),
        (CertificateNotYetValid("id.example"), Trouble.WRONG_CLOCK),
        (answer({}, 503, retry_after="40"), Trouble.BUSY),
    ],
)
def test_what_stands_in_the_way_is_told(reply: Response | WireError, trouble: Trouble) -> None:
    assert met(always(reply)) is trouble


def test_a_busy_service_says_for_how_long() -> None:
    found = obstacle(PROVIDER, always(answer({}, 503, retry_after="40")), Trouble.UNREACHABLE)
    assert isinstance(found, Failed)
    assert found.retry_in_s == 40


def test_a_service_that_thinks_otherwise_answers_nonetheless() -> None:
    issuer = Issuer()
    issuer.metadata["issuer"] = "https://other.example"
    assert met(ScriptedWire(issuer)) is None
    unable = Issuer()
    del unable.metadata["device_authorization_endpoint"]
    assert met(ScriptedWire(unable)) is None


@pytest.mark.parametrize(
    ("provider", "reply", "trouble", "looked_at"),
    [
        (BY_HAND, answer({"keys": []}), None, [KEYS, DEVICE]),
        (BY_HAND, html(), Trouble.BAD_ANSWER, [KEYS]),
        (BY_HAND, answer({}, 500), Trouble.BAD_ANSWER, [KEYS]),
        (BARE, oauth_error("invalid_request", 405), None, [DEVICE]),
        (BARE, html(), None, [DEVICE]),
        (BARE, html(500), Trouble.BAD_ANSWER, [DEVICE]),
        (BARE, Unreachable("hand.example: refused"), Trouble.UNREACHABLE, [DEVICE]),
    ],
)
def test_where_addresses_are_set_by_hand_they_are_looked_at(
    provider: Provider,
    reply: Response | WireError,
    trouble: Trouble | None,
    looked_at: list[str],
) -> None:
    wire = always(reply)
    assert met(wire, provider) is trouble
    assert [one.request for one in wire.exchanges] == [seen(url) for url in looked_at]


@pytest.mark.parametrize(
    ("provider", "reply", "cause"),
    [
        (BY_HAND, html(), f"{KEYS} answered with something else than keys"),
        (BARE, html(500), f"{DEVICE} answered HTTP 500"),
    ],
)
def test_what_stands_in_the_way_is_named_by_its_address(
    provider: Provider, reply: Response, cause: str
) -> None:
    found = obstacle(provider, always(reply), Trouble.UNREACHABLE)
    assert found is not None
    assert found.cause == cause


@pytest.mark.clause("C-07")
@pytest.mark.parametrize(
    ("off_s", "before", "trouble"),
    [
        (-3 * DAY, Trouble.WRONG_CLOCK, Trouble.WRONG_CLOCK),
        (0.0, Trouble.WRONG_CLOCK, None),
        (-3 * DAY, Trouble.UNREACHABLE, None),
    ],
)
def test_a_wrong_clock_is_over_when_it_is_right(
    off_s: float, before: Trouble, trouble: Trouble | None
) -> None:
    wire = ScriptedWire(Issuer())
    wire.wall_offset_s = off_s
    found = obstacle(PROVIDER, wire, before)
    assert (None if found is None else found.trouble) is trouble
    assert found is None or (found.clock is not None and found.clock.off_s is not None)


@pytest.mark.clause("C-10")
def test_who_is_given_up_says_nothing() -> None:
    wire = ScriptedWire(Issuer())
    wire.cancel_at = 0.0
    with pytest.raises(Cancelled):
        obstacle(PROVIDER, wire, Trouble.UNREACHABLE)
