"""Whatever the end of a sign-in, nothing that is left holds its codes."""

import gc
from collections.abc import Callable, Iterator

import pytest

from kiosk.oauth.errors import Cancelled, Unreachable
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import (
    CodeIssued,
    DeviceGrant,
    Failed,
    News,
    SignedIn,
    Trouble,
)
from kiosk.oauth.secret import Secret
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Code,
    CodeArrived,
    Confirmed,
    Event,
    PersonArrived,
    Session,
    WentBack,
    step,
)
from tests.fakes.issuer import Issuer, Reply, oauth_error
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import CLIENT, PROVIDER
from tests.session.examples import IDENTITY, NOW, RULES

DEVICE_CODE = "a-code-of-this-file-only"

# Made anew for each test: an exception keeps the frames it went through.
ENDS: dict[str, Callable[[], list[Reply]]] = {
    "signed in": list,
    "declined": lambda: [oauth_error("access_denied")],
    "expired": lambda: [oauth_error("expired_token")],
    "refused": lambda: [oauth_error("invalid_client", 401)],
    "dead link": lambda: [Unreachable("black hole") for _ in range(100)],
    "cancelled": lambda: [Cancelled("given up")],
}


def running(end: str) -> Iterator[News]:
    issuer = Issuer()
    issuer.device["device_code"] = DEVICE_CODE
    issuer.polls = ENDS[end]()
    return sign_in(CLIENT, PROVIDER, ScriptedWire(issuer))


def grants() -> list[DeviceGrant]:
    """The grants of this process that came from `running`."""
    gc.collect()
    found = [item for item in gc.get_objects() if type(item) is DeviceGrant]
    return [grant for grant in found if grant.device_code == Secret(DEVICE_CODE)]


@pytest.mark.clause("D-27")
@pytest.mark.parametrize("end", ENDS)
def test_the_codes_are_gone_at_every_end_of_an_attempt(end: str) -> None:
    news = running(end)
    # The generator is kept, as the thread of an attempt keeps it: it must have let go itself.
    assert isinstance(next(news), CodeIssued)
    assert len(grants()) == 1
    last = [type(item) for item in news if isinstance(item, SignedIn | Failed)]
    assert last == {"signed in": [SignedIn], "cancelled": []}.get(end, [Failed])
    assert grants() == []


@pytest.mark.clause("D-27", "D-23")
@pytest.mark.parametrize(
    "event",
    [
        WentBack(),
        PersonArrived(1, IDENTITY),
        AttemptFailed(1, Trouble.DECLINED, "access_denied", "A1B2"),
    ],
)
def test_the_session_holds_no_code_after_any_end(event: Event) -> None:
    session, _ = step(Session(RULES, Authorize()), Confirmed(), NOW)
    grant = next(item.grant for item in running("signed in") if isinstance(item, CodeIssued))
    session, _ = step(session, CodeArrived(1, grant, NOW + 300), NOW + 1)
    assert isinstance(session.screen, Code)
    del grant
    assert len(grants()) == 1
    session, _ = step(session, event, NOW + 2)
    assert not isinstance(session.screen, Code)
    assert grants() == []
