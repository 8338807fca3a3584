"""Screens with invented people and codes, for pictures and for tests of the layout."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from math import inf

from kiosk.oauth.messages import ClockDoubt, DeviceGrant, Identity, Trouble
from kiosk.oauth.secret import Secret
from kiosk.session import (
    Authorize,
    Code,
    Facts,
    Farewell,
    Maintenance,
    Outage,
    Parting,
    PastProblem,
    Problem,
    Screen,
    Starting,
    Welcome,
    Written,
)
from kiosk.ui.look import Look

NOW = 1000.0

LOOK = Look(
    app_name="Acme Rooms",
    device_name="Lobby screen",
    host="acme.verify.ibm.com",
    asks_for=("profile", "email"),
    reduced_motion=True,
)

GRANT = DeviceGrant(
    device_code=Secret("invented"),
    user_code="WDJB-MJHT",
    verification_uri="https://acme.verify.ibm.com/device",
    verification_uri_complete="https://acme.verify.ibm.com/device?user_code=WDJB-MJHT",
    expires_in_s=300.0,
    interval_s=5.0,
)

ROY = Identity(
    issuer="https://acme.verify.ibm.com/oauth2",
    subject="6040004OML",
    verified=True,
    claims={
        "name": "Roy Example",
        "displayName": "Roy Example",
        "given_name": "Roy",
        "family_name": "Example",
        "preferred_username": "roy",
        "email": "roy@example.com",
        "email_verified": True,
        "phone_number": "+1 555 0100",
        "phone_number_verified": False,
        "locale": "en-US",
        "userType": "regular",
        "realmName": "cloudIdentityRealm",
        "groupIds": ["developers", "lobby"],
        "ext": {"tenantId": "acme.verify.ibm.com"},
        "updated_at": 1772530000,
    },
    granted_scope=("openid", "profile", "email"),
    refused_scope=("phone",),
)


def welcome(identity: Identity = ROY, leaves_in_s: float = 120.0) -> Welcome:
    """Somebody signed in."""
    return Welcome(identity, NOW + leaves_in_s, NOW + 900)


def leaving(reason: Parting = "asked", handed_back: bool = True) -> Authorize:
    """Somebody has just left."""
    return Authorize(Farewell(reason, handed_back, until=NOW + 12))


def code(grant: DeviceGrant = GRANT, left_s: float = 240.0, connected: bool = True) -> Code:
    """A code that has `left_s` to go."""
    return Code(grant, NOW + left_s - grant.expires_in_s, NOW + left_s, connected)


def cut_off(trouble: Trouble, clock: ClockDoubt | None = None) -> Authorize:
    """A sign-in cannot work now."""
    return Authorize(outage=Outage(trouble, NOW - 60, clock))


DETAILS = (
    "CLIENT_ID is missing; the provider shows it beside the application.",
    "THEME (.env line 4) must be dark or light.",
    "IDLE_SIGN_OUT_S (.env line 7) must be a number from 30 to 2592000, or 0 for never.",
)

TODAY = datetime(2026, 3, 14, 18, 29, tzinfo=timezone(timedelta(hours=1)))
CARD = "/boot/firmware/kiosk.env"
FACTS = Facts(
    at=TODAY,
    since=TODAY - timedelta(days=3),
    version="1.2.0",
    host_name="lobby-7",
    addresses=("192.0.2.17 (eth0)", "2001:db8::ba27:ebff:fe12:3456 (eth0)"),
    provider="acme.verify.ibm.com",
    clock_synchronised=True,
    problems=(
        PastProblem(TODAY - timedelta(minutes=4), Trouble.EXPIRED, "7F3A"),
        PastProblem(TODAY - timedelta(hours=26), Trouble.BAD_ANSWER, "09C4"),
    ),
    warnings=("TEHME (/boot/firmware/kiosk.env line 4) is not a setting. Was THEME meant?",),
    settings=(
        Written("TENANT_URL", "https://acme.verify.ibm.com", CARD, 1),
        Written("CLIENT_ID", "8d1f0c6e-5b0a-4b6e-9f63-2f1c1d0e7a55", CARD, 2),
        Written("CLIENT_SECRET", None, "systemd credential", None),
        Written("DEVICE_NAME", "Lobby screen", CARD, 3),
        Written("LOG_FORMAT", "json", "environment", None),
    ),
)

LONG_CODE = code(replace(GRANT, expires_in_s=1800.0), left_s=1800.0)

RESTING: dict[str, tuple[Screen, float]] = {
    "authorize-resting": (Authorize(), NOW + 300),
    "no-network-resting": (cut_off(Trouble.NO_NETWORK), NOW + 300),
    "code-dimmed": (LONG_CODE, NOW + 540),
}
"""Screens that nobody has touched from `NOW` until the moment beside them."""

SCREENS: dict[str, Screen] = {
    "authorize": Authorize(),
    "authorize-asked": leaving(),
    "authorize-idle": leaving("idle"),
    "authorize-max-session": leaving("max_session"),
    "authorize-ended": leaving("ended"),
    "authorize-not-handed-back": leaving("idle", handed_back=False),
    "authorize-no-network": cut_off(Trouble.NO_NETWORK),
    "authorize-unreachable": cut_off(Trouble.UNREACHABLE),
    "authorize-portal": cut_off(Trouble.BAD_ANSWER),
    "authorize-untrusted": cut_off(Trouble.UNTRUSTED),
    "authorize-wrong-clock": cut_off(Trouble.WRONG_CLOCK, ClockDoubt(0.0)),
    "starting": Starting(NOW - 1, shown=True),
    "code": code(),
    "code-last-minute": code(left_s=42.0, connected=False),
    "code-last-check": code(left_s=0.0),
    "welcome": welcome(),
    "welcome-folded": replace(welcome(), folded=True),
    "welcome-asking": replace(welcome(leaves_in_s=17.0), asking=True),
    "welcome-leaving": Welcome(ROY, NOW + 120, NOW + 15),
    "welcome-offline": replace(welcome(), connected=False),
    "welcome-returned": replace(
        welcome(), folded=True, connected=False, idle_ends=inf, session_ends=inf
    ),
    "problem": Problem(Trouble.EXPIRED, "7F3A", leaves_at=NOW + 120),
    "problem-no-network": Problem(Trouble.NO_NETWORK, "7F3A", leaves_at=NOW + 120),
    "problem-busy": Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 40, leaves_at=NOW + 160),
    "problem-settings": Problem(Trouble.CONFIGURATION, "7F3A", DETAILS),
    "maintenance": Maintenance(FACTS, Outage(Trouble.NO_NETWORK, NOW - 60), Authorize(), NOW + 300),
}
