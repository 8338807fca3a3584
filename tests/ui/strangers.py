"""Content that is long, foreign or hostile: a layout has to stand all of it."""

from dataclasses import replace

from kiosk.oauth.messages import Trouble
from kiosk.session import Maintenance, PastProblem, Problem, Screen, Written
from tools.sample_screens import FACTS, GRANT, NOW, ROY, TODAY, code, welcome

MARKUP = "<img src=http://evil.example/x>"
BIDI = "report\u202egnp.exe"

WIDEST_CODE = replace(
    GRANT,
    user_code="W" * 15,
    verification_uri="https://abcdefghij.klmnopqrst.example.com/device",
    verification_uri_complete=None,
)
LONGEST_CODE = replace(
    GRANT,
    user_code="ABCDE-FGHIJ-KLMNO-PQRST",
    verification_uri="https://login.subsidiary-of-a-company.example.com/realms/acme/device",
    verification_uri_complete="https://login.subsidiary-of-a-company.example.com/realms/acme/device"
    "?user_code=ABCDE-FGHIJ-KLMNO-PQRST",
)
STRANGER = replace(
    ROY,
    claims={
        "name": "Maximiliane-Alexandra von Württemberg-Hohenzollern zu Löwenstein",
        "given_name": "Maximiliane-Alexandra Wolfeschlegelsteinhausenbergerdorff",
        "preferred_username": "maximiliane.alexandra.wuerttemberg@subsidiary.example.co.uk",
        "email": "maximiliane.alexandra.wuerttemberg@subsidiary.example.co.uk",
        "email_verified": True,
        "name#ar": "محمد عبد الله",
        MARKUP: MARKUP,
        "note": f"{BIDI}\nsecond line\x1b[31m",
        "big": "A" * (1 << 20),
        "combining": "e" + "\u0301" * 1000,
        "https://claims.example.com/department": True,
        "nested": {"a": {"b": {"c": [1, {"d": 2}]}}},
    },
    profile_complete=False,
)
LONG_DETAILS = tuple(
    f".env line {n}: SETTING_NUMBER_{n} must be a whole number of seconds from 20 to 86400,"
    " but there is nothing that could be read as one."
    for n in range(9)
)

ODD_DEVICE = replace(
    FACTS,
    host_name="a" * 63,
    addresses=tuple(
        f"2001:db8:1234:5678:ba27:ebff:fe12:{n:04x} (enx001122334455)" for n in range(8)
    ),
    provider="login.subsidiary-of-a-company.example.com",
    clock_synchronised=False,
    problems=tuple(PastProblem(TODAY, trouble, "7F3A") for trouble in Trouble),
    warnings=(*LONG_DETAILS, MARKUP, BIDI),
    settings=tuple(
        Written(f"{'SETTING_' * 4}{n}", "A" * 500, f"/{'folder' * 40}/kiosk.env", n)
        for n in range(20)
    ),
)

STRANGE_SCREENS: dict[str, Screen] = {
    "widest code": code(WIDEST_CODE),
    "longest code": code(LONGEST_CODE, connected=False),
    "stranger": welcome(STRANGER),
    "nobody": welcome(replace(ROY, claims={}, granted_scope=(), refused_scope=())),
    "many settings": Problem(Trouble.CONFIGURATION, "7F3A", LONG_DETAILS),
    "odd device": Maintenance(ODD_DEVICE, None, Problem(Trouble.BUSY, "7F3A"), NOW + 300),
    **{f"problem {trouble}": Problem(trouble, "7F3A", leaves_at=2000.0) for trouble in Trouble},
}
