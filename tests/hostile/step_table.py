"""All steps of a sign-in, and what has to come of each kind of fault at each of them."""

from dataclasses import replace

from kiosk.oauth.messages import Trouble
from kiosk.oauth.revocation import Revocation
from tests.hostile.cell import SIGNED_OUT, Expected, Person, Visits
from tests.hostile.fault_table import FAULTS
from tests.hostile.faults import Kind
from tests.hostile.server import DEVICE, DISCOVERY, KEYS, REVOCATION, USERINFO
from tests.hostile.steps import (
    Outcomes,
    Step,
    approval_lost,
    approval_told_again,
    every_poll,
    first_poll,
    later_poll,
    script,
)

_SIGNED_IN = Expected(Person.WHOLE)


_WAITED_IN_VAIN = Expected(Trouble.EXPIRED, Visits(1, 1, range(8, 11), 1))


def _polled_in_vain(trouble: Trouble) -> Expected:
    return Expected(trouble, Visits(1, 1, range(2, 6), 1), polled="of that fault")


def _always(expected: Expected) -> Outcomes:
    return dict.fromkeys(Kind, expected)


def _harmed(expected: Expected, harmless: Expected = _SIGNED_IN) -> Outcomes:
    return {**_always(expected), Kind.HARMLESS: harmless}


def _failed(visits: Visits, ends: dict[Kind, Trouble]) -> Outcomes:
    return {kind: Expected(trouble, visits) for kind, trouble in ends.items()}


# Once a code was asked for, the server's Date has shown that the clock is right.
_LATER = {
    Kind.SILENT: Trouble.UNREACHABLE,
    Kind.UNTRUSTED: Trouble.UNTRUSTED,
    Kind.FUTURE: Trouble.UNTRUSTED,
    Kind.NONSENSE: Trouble.BAD_ANSWER,
    Kind.REFUSED: Trouble.BAD_ANSWER,
    Kind.BROKEN: Trouble.BAD_ANSWER,
    Kind.BUSY: Trouble.BAD_ANSWER,
}

_TWO_POLLS = Expected(Person.WHOLE, Visits(1, 1, 2, 1, 1))
_THREE_POLLS = Expected(Person.WHOLE, Visits(1, 1, 3, 1, 1))
_ONE_LOST = replace(_THREE_POLLS, polled="of that fault")

STEPS = (
    Step(
        "discovery",
        script(DISCOVERY, True),
        {
            Kind.SILENT: Expected(Trouble.UNREACHABLE, Visits(1)),
            Kind.UNTRUSTED: Expected(Trouble.UNTRUSTED, Visits(1)),
            Kind.FUTURE: Expected(Trouble.WRONG_CLOCK, Visits(1)),
            Kind.NONSENSE: Expected(Trouble.BAD_ANSWER, Visits(2)),
            Kind.REFUSED: Expected(Trouble.CONFIGURATION, Visits(2)),
            Kind.BROKEN: Expected(Trouble.BAD_ANSWER, Visits(1)),
            Kind.BUSY: Expected(Trouble.BUSY, Visits(1)),
            Kind.HARMLESS: _SIGNED_IN,
        },
        ("M-03",),
    ),
    Step(
        "discovery, first address",
        script(DISCOVERY, True, False),
        # Any other kind has ended the sign-in by then.
        dict.fromkeys((Kind.NONSENSE, Kind.REFUSED), Expected(Person.WHOLE, Visits(2, 1, 1, 1, 1))),
        ("M-01", "M-03"),
    ),
    Step(
        "device request",
        script(DEVICE, True),
        {
            **_failed(Visits(1, 1), {**_LATER, Kind.BUSY: Trouble.BUSY}),
            Kind.HARMLESS: _SIGNED_IN,
        },
        ("D-07", "C-12"),
    ),
    Step("first poll", first_poll, _harmed(_ONE_LOST, _THREE_POLLS), ("C-02", "D-20")),
    Step("later poll", later_poll, _harmed(_ONE_LOST, _THREE_POLLS), ("C-02", "D-20")),
    Step(
        "poll that approves, told again",
        approval_told_again,
        _harmed(_ONE_LOST, _TWO_POLLS),
        ("C-02", "D-20"),
    ),
    Step(
        "poll that approves, lost for good",
        approval_lost,
        _harmed(
            Expected(Trouble.EXPIRED, Visits(1, 1, 3, 1), polled="of that fault"),
            _TWO_POLLS,
        ),
        ("C-03", "C-11", "D-18"),
    ),
    Step(
        "every poll",
        every_poll,
        {
            **_harmed(_polled_in_vain(Trouble.EXPIRED), _WAITED_IN_VAIN),
            # Nobody was ever there who could be trusted (D-01).
            Kind.UNTRUSTED: _polled_in_vain(Trouble.UNTRUSTED),
            Kind.FUTURE: _polled_in_vain(Trouble.UNTRUSTED),
        },
        ("D-20", "D-21", "D-08"),
    ),
    Step(
        "keys while waiting",
        script(KEYS, True, False),
        _harmed(Expected(Person.WHOLE, Visits(1, 1, 1, 2, 1))),
        ("M-09",),
    ),
    Step(
        "keys while waiting and after",
        script(KEYS, True, True, False),
        _harmed(Expected(Person.WHOLE, Visits(1, 1, 1, 3, 1))),
        ("M-09", "C-02"),
    ),
    Step(
        "keys for ever",
        script(KEYS, True),
        {**_failed(Visits(1, 1, 1, 5), _LATER), Kind.HARMLESS: _SIGNED_IN},
        ("I-06",),
    ),
    Step(
        "userinfo",
        script(USERINFO, True),
        _harmed(Expected(Person.WITHOUT_PROFILE)),
        ("U-03", "U-07"),
    ),
    Step(
        "revocation of the refresh token",
        script(REVOCATION, True, False),
        {
            **_always(
                Expected(
                    Person.WHOLE,
                    SIGNED_OUT,
                    revocation=Revocation(("access_token",), ("refresh_token",)),
                )
            ),
            # A server out of reach for one token is so for the other: it is not asked again.
            **dict.fromkeys(
                (Kind.SILENT, Kind.UNTRUSTED, Kind.FUTURE),
                Expected(
                    Person.WHOLE,
                    Visits(1, 1, 1, 1, 1, 1),
                    revocation=Revocation((), ("refresh_token", "access_token")),
                ),
            ),
        },
        ("R-04", "R-05", "R-06"),
    ),
    Step(
        "revocation of the access token",
        script(REVOCATION, False, True),
        _always(
            Expected(
                Person.WHOLE,
                SIGNED_OUT,
                revocation=Revocation(("refresh_token",), ("access_token",)),
            )
        ),
        ("R-04", "R-05", "R-06"),
    ),
)

FAULT_CELLS = tuple(
    step.cell(fault) for step in STEPS for fault in FAULTS if fault.kind in step.outcomes
)
