"""One example of every screen and every event, for attempt 1, at second 1000."""

from datetime import UTC, datetime

from kiosk.oauth.messages import DeviceGrant, Identity, Trouble
from kiosk.oauth.secret import Secret
from kiosk.session import (
    AttemptFailed,
    Authorize,
    Code,
    CodeArrived,
    Confirmed,
    ConnectionChanged,
    DeviceChanged,
    Event,
    Facts,
    Farewell,
    Maintenance,
    MaintenanceAsked,
    Outage,
    PersonArrived,
    PersonReturned,
    Portrait,
    PortraitArrived,
    Problem,
    ProfileRenewed,
    Rules,
    Screen,
    ServiceProbed,
    Session,
    SessionEnded,
    SettingsRead,
    SettingsRefused,
    SignOutPressed,
    Starting,
    StillWaiting,
    Stirred,
    Ticked,
    TokensArrived,
    Welcome,
    WentBack,
)

NOW = 1000.0
RULES = Rules(idle_sign_out_s=120, max_session_s=900)
GRANT = DeviceGrant(
    device_code=Secret("device-code-1"),
    user_code="WDJB-MJHT",
    verification_uri="https://id.example/device",
    verification_uri_complete="https://id.example/device?user_code=WDJB-MJHT",
    expires_in_s=300,
    interval_s=5,
)
IDENTITY = Identity("https://id.example", "sub-1", {"name": "Ada Example"}, verified=True)
RENEWED = Identity("https://id.example", "sub-1", {"name": "Ada Renewed"}, verified=True)
PORTRAIT = Portrait(1, b"\0\0\0\0")
FOLDED = Welcome(IDENTITY, NOW + 60, NOW + 600, folds_at=NOW - 30, folded=True, noted_at=NOW - 14.9)
ASKING = Welcome(
    IDENTITY,
    NOW + 15,
    NOW + 600,
    PORTRAIT,
    folds_at=NOW - 75,
    asking=True,
    connected=False,
    hands_back=False,
)
FACTS = Facts(
    at=datetime(2026, 3, 14, 18, 29, tzinfo=UTC),
    since=datetime(2026, 3, 11, 7, 2, tzinfo=UTC),
    version="1.2.0",
    host_name="lobby-7",
    addresses=("192.0.2.17 (eth0)",),
    provider="id.example",
    clock_synchronised=True,
)
MISCONFIGURED = Problem(Trouble.CONFIGURATION, "7F3A", ("CLIENT_ID is missing.",))
OUT_OF_REACH = Outage(Trouble.UNREACHABLE, since=NOW - 9, attempt=1)
UNREACHABLE = Problem(Trouble.UNREACHABLE, "7F3A", leaves_at=NOW + 60)

SCREENS: dict[str, Screen] = {
    "authorize": Authorize(),
    "farewell": Authorize(Farewell("asked", handed_back=True, until=NOW + 5)),
    "starting, quiet": Starting(since=NOW),
    "starting": Starting(since=NOW - 1, shown=True),
    "code": Code(GRANT, since=NOW - 10, deadline=NOW + 290),
    "welcome": Welcome(IDENTITY, idle_ends=NOW + 60, session_ends=NOW + 600),
    "welcome, folded": FOLDED,
    "welcome, asking": ASKING,
    "welcome, over": Welcome(IDENTITY, idle_ends=NOW - 60, session_ends=NOW + 600),
    "busy": Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 40, leaves_at=NOW + 160),
    "rejected": Problem(Trouble.CONFIGURATION, "7F3A", ("invalid_client",), leaves_at=NOW + 60),
    "declined": Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW + 60),
    "misconfigured": MISCONFIGURED,
    "unreachable": UNREACHABLE,
    "maintenance": Maintenance(FACTS, None, Authorize(), closes_at=NOW + 60),
    "maintenance, settings": Maintenance(FACTS, None, MISCONFIGURED, closes_at=NOW + 60),
    "maintenance, unreachable": Maintenance(FACTS, OUT_OF_REACH, UNREACHABLE, closes_at=NOW + 60),
    "maintenance, over": Maintenance(FACTS, None, Authorize(), closes_at=NOW),
}
EVENTS: dict[str, Event] = {
    "ok": Confirmed(),
    "back": WentBack(),
    "other key": Stirred(),
    "sign out": SignOutPressed(),
    "tick": Ticked(),
    "code": CodeArrived(1, GRANT, NOW + 300),
    "waiting": StillWaiting(1, "authorization_pending", connected=True),
    "tokens": TokensArrived(1),
    "person": PersonArrived(1, IDENTITY),
    "returned": PersonReturned(2, IDENTITY, idle_left_s=50, session_left_s=500),
    "profile": ProfileRenewed(1, RENEWED),
    "connection": ConnectionChanged(1, connected=False),
    "ended": SessionEnded(1, "invalid_grant"),
    "portrait": PortraitArrived(1, PORTRAIT),
    "failure": AttemptFailed(1, Trouble.DECLINED, "access_denied", "A1B2"),
    "chord": MaintenanceAsked(FACTS),
    "device well": DeviceChanged(None),
    "device lost": DeviceChanged(Trouble.NO_NETWORK),
    "service well": ServiceProbed(1, None),
    "service changed": ServiceProbed(1, Trouble.BAD_ANSWER),
    "settings read": SettingsRead(RULES),
    "settings refused": SettingsRefused("A1B2", ("CLIENT_ID is missing.",)),
}


def session_on(screen: Screen) -> Session:
    """Where attempt 1 led to, with the outage that it met."""
    behind = screen.back_to if isinstance(screen, Maintenance) else screen
    return Session(
        RULES, screen, attempt=1, service_outage=OUT_OF_REACH if behind == UNREACHABLE else None
    )
