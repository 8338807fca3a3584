"""Lies at the token endpoint while the code is on screen, and how each has to end."""

import json

from kiosk.oauth.messages import Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import DEVICE_CODE, answer, oauth_error
from tests.hostile.cell import Cell, Expected, Person, Visits
from tests.hostile.lies import between_polls, cells, error, granted, honest, with_status
from tests.hostile.server import DEVICE, DISCOVERY, KEYS, TOKEN, USERINFO, AuthorizationServer
from tests.hostile.trial import CLIENT_SECRET

_AFTER_THREE_POLLS = Visits(1, 1, 3, 1, 1)


def _lost(polled: str) -> Expected:
    return Expected(Person.WHOLE, _AFTER_THREE_POLLS, polled=polled)


def _over(trouble: Trouble) -> Expected:
    return Expected(trouble, Visits(1, 1, 2, 1))


def _pending_and_tokens(server: AuthorizationServer) -> Response:
    tokens = json.loads(honest(TOKEN)(server).body)
    return answer({**tokens, "error": "authorization_pending"})


def _echoed(server: AuthorizationServer) -> Response:
    """A device code and a secret where the error's name should be."""
    return oauth_error(f"{DEVICE_CODE} {CLIENT_SECRET} \x1b[31m")


POLL_CELLS: tuple[Cell, ...] = (
    *cells(
        "poll answered by",
        ("C-02", "D-20", "O-09"),
        _lost("not_oauth"),
        {
            "userinfo": between_polls(honest(USERINFO)),
            "keys": between_polls(honest(KEYS)),
            "metadata": between_polls(honest(DISCOVERY)),
            "the answer of the device endpoint": between_polls(honest(DEVICE)),
            "tokens that are null": between_polls(lambda s: answer({"access_token": None})),
            "an error in a list": between_polls(lambda s: answer({"error": ["access_denied"]})),
        },
    ),
    *cells(
        "poll answered with status 400 by",
        ("C-02", "O-09"),
        _lost("http_400"),
        {
            "tokens": between_polls(with_status(400, honest(TOKEN))),
            "userinfo": between_polls(with_status(400, honest(USERINFO))),
        },
    ),
    *cells(
        "poll answered with status 500 by",
        ("C-02", "D-18"),
        _lost("http_500"),
        {
            "tokens": between_polls(with_status(500, honest(TOKEN))),
            "a denial": between_polls(error("access_denied", 500)),
            "an expiry": between_polls(error("expired_token", 500)),
        },
    ),
    *cells(
        "poll answered by",
        ("O-09", "D-16", "D-17", "D-08"),
        Expected(Person.WHOLE, _AFTER_THREE_POLLS),
        {
            **{
                f"{code} with status {status}": between_polls(error(code, status))
                for code in ("authorization_pending", "slow_down")
                for status in (200, 401, 403, 404, 428, 429)
            },
            "pending beside tokens": between_polls(_pending_and_tokens),
        },
    ),
    *(
        cell
        for trouble, codes in {
            Trouble.DECLINED: ("access_denied", "authorization_declined"),
            Trouble.EXPIRED: ("expired_token", "invalid_grant", "bad_verification_code"),
            Trouble.NOT_ALLOWED: ("unauthorized_client", "nobody_knows_this_one"),
            Trouble.CONFIGURATION: ("invalid_client", "invalid_scope"),
        }.items()
        for cell in cells(
            "poll ended by",
            ("O-09", "D-18", "C-03", "C-04"),
            _over(trouble),
            {
                f"{code} with status {status}": between_polls(error(code, status))
                for code in codes
                for status in (200, 400, 401, 403, 428, 429)
                if status != 429 or trouble in (Trouble.DECLINED, Trouble.EXPIRED)
            },
        )
    ),
    *cells(
        "poll ended by",
        ("V-09", "V-10", "D-18"),
        _over(Trouble.NOT_ALLOWED),
        {"an echo": between_polls(_echoed)},
    ),
    *cells(
        "poll answered by tokens with",
        ("O-06", "O-16", "D-18"),
        Expected(Trouble.BAD_ANSWER, Visits(1, 1, 1, 1)),
        {
            "another type": granted(token_type="mac"),
            "no type": granted(token_type=...),
            "a list as type": granted(token_type=["Bearer"]),
            "a line end inside": granted(access_token="access\r\nX-Evil: 1"),
            "a list inside": granted(access_token=["x"]),
            "a number as refresh token": granted(refresh_token=7),
        },
    ),
    *cells(
        "poll answered by tokens with",
        ("I-01", "O-17"),
        Expected(Trouble.UNVERIFIED, Visits(1, 1, 1, 1)),
        {"no ID token": granted(id_token=...)},
    ),
)
