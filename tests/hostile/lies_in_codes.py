"""Lies in the answer to the device request, and how each has to end."""

from kiosk.oauth.messages import Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import CLIENT_ID, oauth_error
from tests.hostile.addresses import BAD_ADDRESSES
from tests.hostile.cell import Cell, Expected, Visits
from tests.hostile.lies import cells, device, error, honest, in_turn, with_status
from tests.hostile.server import DEVICE, DISCOVERY, KEYS, TOKEN, USERINFO, AuthorizationServer
from tests.hostile.trial import CLIENT_SECRET

_NO_CODE = Expected(Trouble.BAD_ANSWER, Visits(1, 1))


def _echo(server: AuthorizationServer) -> Response:
    return oauth_error(f"{CLIENT_ID} {CLIENT_SECRET} \x1b[31m", 200)


DEVICE_CELLS: tuple[Cell, ...] = (
    *cells(
        "device request answered by",
        ("D-07", "O-16"),
        _NO_CODE,
        {
            "tokens": in_turn(DEVICE, honest(TOKEN)),
            "userinfo": in_turn(DEVICE, honest(USERINFO)),
            "keys": in_turn(DEVICE, honest(KEYS)),
            "metadata": in_turn(DEVICE, honest(DISCOVERY)),
            "an error with status 502": in_turn(DEVICE, error("access_denied", 502)),
            "a code with status 400": in_turn(DEVICE, with_status(400, honest(DEVICE))),
        },
    ),
    *cells(
        "device request answered with status 200 by",
        ("O-09", "D-22"),
        Expected(Trouble.NOT_ALLOWED, Visits(1, 1)),
        {
            "unauthorized_client": in_turn(DEVICE, error("unauthorized_client", 200)),
            "an echo": in_turn(DEVICE, _echo),
        },
    ),
    *cells(
        "verification_uri in the device answer is",
        ("D-07", "V-07"),
        _NO_CODE,
        {
            **{name: device(verification_uri=value) for name, value in BAD_ADDRESSES.items()},
            "a wireless network": device(verification_uri="WIFI:S:evil;;"),
            "turned around": device(verification_uri="https://evil.example/\u202egro.knab"),
            "bad only with the code": device(verification_uri_complete="intent:#Intent;end"),
        },
    ),
    *cells(
        "device answer with",
        ("D-07", "O-16", "V-09"),
        _NO_CODE,
        {
            "no device_code": device(device_code=...),
            "a list as device_code": device(device_code=["x"]),
            "no user_code": device(user_code=...),
            "an escape in user_code": device(user_code="\x1b[2J70HYPR"),
            "a turn in user_code": device(user_code="\u202e70HYPR"),
            "a user_code without end": device(user_code="x" * 10_000),
            "no life": device(expires_in=0),
            "a life gone by": device(expires_in=-1),
            "a life in words": device(expires_in="soon"),
            "a true life": device(expires_in=True),
            "an interval in the past": device(interval=-5),
            "an interval in a list": device(interval=[5]),
        },
    ),
)
