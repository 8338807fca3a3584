"""What is true of every sign-in, whatever the server does."""

import contextlib
import os
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote_plus

from kiosk.oauth.messages import CodeIssued, News, Polled
from tests.fakes.hostile import Received
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, DEVICE_CODE, REFRESH_TOKEN, SUBJECT
from tests.hostile.cell import Cell
from tests.hostile.server import DISCOVERY, ENDPOINTS, TOKEN, AuthorizationServer
from tests.hostile.trial import CLIENT_SECRET
from tests.hostile.wire import HurriedWire, Sent

PATIENCE_S = 5.0
SLOW_DOWN_S = 5.0
AFTER_APPROVAL_S = 100.0
"""The keys, asked for again and again, and userinfo; nobody waits for the revocation."""

USER_CODE = "70HYPR"

PATHS = {
    **{name: (f"/{name}",) for name in ENDPOINTS},
    DISCOVERY: (
        "/oauth2/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server/oauth2",
    ),
}


def check_visits(cell: Cell, server: AuthorizationServer, wire: HurriedWire) -> None:
    """Each endpoint was asked as often as it should be, with nothing sent to an impostor."""
    times = {name: len(endpoint.requests) for name, endpoint in server.endpoints.items()}
    assert cell.expected.visits.admit(times), times
    for name, endpoint in server.endpoints.items():
        for number, requests in enumerate(endpoint.requests):
            fault = endpoint.turn(number).fault
            assert fault is None or not fault.is_impostor or requests == []
            for received in requests:
                _check_request(name, received)
    assert server.elsewhere.connections == []
    assert server.elsewhere.requests == []
    assert len(wire.sent) >= sum(times.values())  # nothing is sent again by itself


def _check_request(name: str, received: Received) -> None:
    assert received.target in PATHS[name]  # and no query: secrets do not belong there (O-03, O-18)
    assert "cookie" not in received.headers
    assert received.headers["accept-encoding"] == "identity"


def check_pace(news: list[News], wire: HurriedWire) -> None:
    """No poll comes early or after the end, and there is an end in time."""
    polls = [sent for sent in wire.sent if sent.request.url.endswith(f"/{TOKEN}")]
    codes = [item for item in news if isinstance(item, CodeIssued)]
    assert len(codes) <= 1
    if not codes:
        assert polls == []
        return
    answers = [item.answer for item in news if isinstance(item, Polled)][: len(polls)]
    interval_s, deadline = codes[0].grant.interval_s, codes[0].deadline
    asked = next(sent for sent in wire.sent if sent.request.url.endswith("/device_authorization"))
    for before, after, answer in zip([asked, *polls], polls, ["", *answers], strict=False):
        interval_s += SLOW_DOWN_S if answer == "slow_down" else 0.0
        assert after.began - before.ended >= interval_s
        assert after.began < deadline
        assert after.began - before.ended >= _asked_for(before) or deadline - after.began < 1
    assert wire.now() <= deadline + AFTER_APPROVAL_S


def _asked_for(sent: Sent) -> float:
    value = sent.response.headers.get("retry-after", "") if sent.response else ""
    return float(value) if value.isdigit() else 0.0


def check_silence(said: str, id_token: str) -> None:
    """Nothing that opens a door, and nobody's data, is in a text for the log (V-09, V-10)."""
    credentials = b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
    secrets = (ACCESS_TOKEN, REFRESH_TOKEN, DEVICE_CODE, USER_CODE, CLIENT_SECRET, credentials)
    personal = ("Ada Example", SUBJECT, "secret-of-the-description")
    segments = [segment for segment in id_token.split(".") if len(segment) > 8]
    for secret in (*secrets, *map(quote_plus, secrets), *personal, *segments):
        assert secret not in said
    assert "\x1b" not in said


@contextmanager
def nothing_left() -> Iterator[None]:
    """No thread and no socket is left over."""
    threads, sockets = set(threading.enumerate()), _sockets()
    yield
    for thread in set(threading.enumerate()) - threads:
        thread.join(PATIENCE_S)
        assert not thread.is_alive(), thread.name
    assert _sockets() <= sockets


def _sockets() -> set[str]:
    found = set()
    for handle in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # the handle of this very listing is gone by now
            found.add(os.readlink(handle))
    return {name for name in found if name.startswith("socket:")}
