"""What every event does on every screen of `examples`."""

from dataclasses import replace

from kiosk.oauth.messages import Trouble
from kiosk.session import (
    Authorize,
    Begin,
    Code,
    Effect,
    Farewell,
    KeepAlive,
    Maintenance,
    NotePresence,
    Outage,
    Parting,
    Problem,
    ReadSettings,
    Report,
    Revoke,
    Screen,
    Starting,
    Stop,
    Welcome,
)
from tests.session.examples import (
    ASKING,
    FACTS,
    FOLDED,
    GRANT,
    IDENTITY,
    MISCONFIGURED,
    NOW,
    OUT_OF_REACH,
    PORTRAIT,
    RENEWED,
    SCREENS,
    UNREACHABLE,
)


def screen_report(name: str) -> Report:
    return Report("screen", (("screen", name),))


def problem_report(kind: Trouble, cause: str) -> Report:
    return Report("problem", (("kind", kind), ("reference", "A1B2"), ("cause", cause)))


BEGUN = (
    Starting(NOW),
    (Begin(2), Report("code_requested")),
)
CANCELLED = (Authorize(), (Stop(1), Revoke(1), screen_report("authorize")))
DECLINED = Problem(Trouble.DECLINED, "A1B2", leaves_at=NOW + 120)
FAILED = (
    DECLINED,
    (Revoke(1), problem_report(Trouble.DECLINED, "access_denied"), screen_report("problem")),
)
REFUSED_SETTINGS = Problem(Trouble.CONFIGURATION, "A1B2", ("CLIENT_ID is missing.",))
REFUSED_REPORT = problem_report(Trouble.CONFIGURATION, "CLIENT_ID is missing.")
TO_AUTHORIZE = (Authorize(), (screen_report("authorize"),))
REVOKED = Revoke(1)


def parted(
    reason: Parting, *, handed_back: bool = True, cause: str | None = None
) -> tuple[Screen, tuple[Effect, ...]]:
    fields = (("reason", reason), *(() if cause is None else (("cause", cause),)))
    return (
        Authorize(Farewell(reason, handed_back, until=NOW + 12)),
        (REVOKED, Report("signed_out", fields), screen_report("authorize")),
    )


ASKED, FELL_IDLE = parted("asked"), parted("idle")
PROVIDER_ENDED = parted("ended", cause="invalid_grant")
LOST = Report("connection", (("state", "lost"),))
RETURNED = (
    Welcome(IDENTITY, NOW + 50, NOW + 500, folds_at=NOW, folded=True),
    (
        Report("signed_in", (("issuer", "https://id.example"), ("returned", True))),
        KeepAlive(2),
        screen_report("welcome"),
    ),
)
STIRRED = Welcome(IDENTITY, NOW + 120, NOW + 600, folds_at=NOW + 30, noted_at=NOW)
UNFOLDED = replace(STIRRED, noted_at=FOLDED.noted_at)
ANSWERED = replace(STIRRED, portrait=PORTRAIT, connected=False, hands_back=False)
OVER = Welcome(IDENTITY, NOW - 60, NOW + 600)


def maintained(screen: str) -> tuple[Screen, tuple[Effect, ...]]:
    back_to = SCREENS[screen]
    assert isinstance(back_to, Authorize | Problem)
    outage = OUT_OF_REACH if screen == "unreachable" else None
    return Maintenance(FACTS, outage, back_to, NOW + 300), (screen_report("maintenance"),)


def outage_began(kind: Trouble) -> Report:
    return Report("outage", (("kind", kind), ("state", "began")))


NO_NETWORK = Outage(Trouble.NO_NETWORK, NOW)
LOST_NETWORK = (outage_began(Trouble.NO_NETWORK),)
REACHED = Report("outage", (("kind", Trouble.UNREACHABLE), ("state", "over"), ("lasted_s", 9)))
CHANGED = (REACHED, outage_began(Trouble.BAD_ANSWER))
NOW_A_PORTAL = Problem(Trouble.BAD_ANSWER, "7F3A", leaves_at=NOW + 60)


def without_network(screen: str) -> tuple[Screen, tuple[Effect, ...]]:
    before = SCREENS[screen]
    if isinstance(before, Authorize | Maintenance):
        before = replace(before, outage=NO_NETWORK)
    known = (REACHED,) if "unreachable" in screen else ()
    return before, (*known, *LOST_NETWORK)


BACK_TO_SETTINGS = (SCREENS["misconfigured"], (screen_report("problem"),))

MOVES: dict[tuple[str, str], tuple[Screen, tuple[Effect, ...]]] = {
    ("authorize", "ok"): BEGUN,
    ("authorize", "returned"): RETURNED,
    ("authorize", "settings refused"): (
        REFUSED_SETTINGS,
        (REFUSED_REPORT, screen_report("problem")),
    ),
    ("farewell", "ok"): BEGUN,
    ("farewell", "back"): (Authorize(), ()),
    ("farewell", "other key"): (Authorize(), ()),
    ("farewell", "returned"): RETURNED,
    ("farewell", "settings refused"): (
        REFUSED_SETTINGS,
        (REFUSED_REPORT, screen_report("problem")),
    ),
    ("starting, quiet", "back"): (Authorize(), (Stop(1), Revoke(1))),
    ("starting, quiet", "code"): (
        Code(GRANT, NOW, NOW + 300),
        (
            Report("code_shown", (("expires_in", 300), ("interval", 5))),
            screen_report("code"),
        ),
    ),
    ("starting, quiet", "failure"): FAILED,
    ("starting", "ok"): CANCELLED,
    ("starting", "back"): CANCELLED,
    ("starting", "code"): (
        Code(GRANT, NOW, NOW + 300),
        (
            Report("code_shown", (("expires_in", 300), ("interval", 5))),
            screen_report("code"),
        ),
    ),
    ("starting", "failure"): FAILED,
    ("code", "ok"): CANCELLED,
    ("code", "back"): CANCELLED,
    ("code", "waiting"): (
        SCREENS["code"],
        (Report("poll", (("answer", "authorization_pending"),)),),
    ),
    ("code", "person"): (
        Welcome(IDENTITY, NOW + 120, NOW + 900, folds_at=NOW + 30, noted_at=NOW),
        (
            Report("signed_in", (("issuer", "https://id.example"),)),
            KeepAlive(1),
            screen_report("welcome"),
        ),
    ),
    ("code", "failure"): FAILED,
    ("welcome", "ok"): ASKED,
    ("welcome", "sign out"): ASKED,
    ("welcome", "back"): (STIRRED, (NotePresence(),)),
    ("welcome", "other key"): (STIRRED, (NotePresence(),)),
    ("welcome", "profile"): (Welcome(RENEWED, NOW + 60, NOW + 600), ()),
    ("welcome", "connection"): (
        Welcome(IDENTITY, NOW + 60, NOW + 600, connected=False),
        (LOST,),
    ),
    ("welcome", "ended"): PROVIDER_ENDED,
    ("welcome", "portrait"): (Welcome(IDENTITY, NOW + 60, NOW + 600, PORTRAIT), ()),
    ("welcome, folded", "ok"): ASKED,
    ("welcome, folded", "sign out"): ASKED,
    ("welcome, folded", "back"): (UNFOLDED, ()),
    ("welcome, folded", "other key"): (UNFOLDED, ()),
    ("welcome, folded", "profile"): (replace(FOLDED, identity=RENEWED), ()),
    ("welcome, folded", "connection"): (replace(FOLDED, connected=False), (LOST,)),
    ("welcome, folded", "ended"): PROVIDER_ENDED,
    ("welcome, folded", "portrait"): (replace(FOLDED, portrait=PORTRAIT), ()),
    ("welcome, asking", "ok"): (ANSWERED, (NotePresence(),)),
    ("welcome, asking", "sign out"): parted("asked", handed_back=False),
    ("welcome, asking", "back"): (ANSWERED, (NotePresence(),)),
    ("welcome, asking", "other key"): (ANSWERED, (NotePresence(),)),
    ("welcome, asking", "profile"): (replace(ASKING, identity=RENEWED), ()),
    ("welcome, asking", "ended"): parted("ended", handed_back=False, cause="invalid_grant"),
    ("welcome, over", "ok"): FELL_IDLE,
    ("welcome, over", "sign out"): ASKED,
    ("welcome, over", "back"): FELL_IDLE,
    ("welcome, over", "other key"): FELL_IDLE,
    ("welcome, over", "tick"): FELL_IDLE,
    ("welcome, over", "profile"): (replace(OVER, identity=RENEWED), ()),
    ("welcome, over", "connection"): (replace(OVER, connected=False), (LOST,)),
    ("welcome, over", "ended"): PROVIDER_ENDED,
    ("welcome, over", "portrait"): (replace(OVER, portrait=PORTRAIT), ()),
    ("busy", "back"): TO_AUTHORIZE,
    ("busy", "other key"): (
        Problem(Trouble.BUSY, "7F3A", retry_at=NOW + 40, leaves_at=NOW + 120),
        (),
    ),
    ("busy", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("rejected", "ok"): (SCREENS["rejected"], (ReadSettings(),)),
    ("rejected", "back"): TO_AUTHORIZE,
    ("rejected", "other key"): (
        Problem(Trouble.CONFIGURATION, "7F3A", ("invalid_client",), leaves_at=NOW + 120),
        (),
    ),
    ("rejected", "settings read"): TO_AUTHORIZE,
    ("rejected", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("declined", "ok"): (Starting(NOW), (*BEGUN[1], screen_report("authorize"))),
    ("declined", "back"): TO_AUTHORIZE,
    ("declined", "other key"): (Problem(Trouble.DECLINED, "7F3A", leaves_at=NOW + 120), ()),
    ("declined", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("misconfigured", "ok"): (SCREENS["misconfigured"], (ReadSettings(),)),
    ("misconfigured", "settings read"): TO_AUTHORIZE,
    ("misconfigured", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    **{
        (screen, "chord"): maintained(screen)
        for screen in ("authorize", "farewell", "busy", "rejected", "declined", "misconfigured")
    },
    **{(screen, "device lost"): without_network(screen) for screen in SCREENS},
    ("unreachable", "ok"): (Starting(NOW), (*BEGUN[1], screen_report("authorize"))),
    ("unreachable", "back"): (Authorize(outage=OUT_OF_REACH), (screen_report("authorize"),)),
    ("unreachable", "other key"): (replace(UNREACHABLE, leaves_at=NOW + 120), ()),
    ("unreachable", "settings refused"): (REFUSED_SETTINGS, (REFUSED_REPORT,)),
    ("unreachable", "chord"): maintained("unreachable"),
    ("unreachable", "service well"): (
        Authorize(),
        (Stop(1), REACHED, screen_report("authorize")),
    ),
    ("unreachable", "service changed"): (NOW_A_PORTAL, CHANGED),
    ("maintenance", "ok"): TO_AUTHORIZE,
    ("maintenance", "back"): TO_AUTHORIZE,
    ("maintenance", "other key"): (Maintenance(FACTS, None, Authorize(), NOW + 300), ()),
    ("maintenance, settings", "ok"): BACK_TO_SETTINGS,
    ("maintenance, settings", "back"): BACK_TO_SETTINGS,
    ("maintenance, settings", "other key"): (
        Maintenance(FACTS, None, MISCONFIGURED, NOW + 300),
        (),
    ),
    ("maintenance, unreachable", "ok"): (UNREACHABLE, (screen_report("problem"),)),
    ("maintenance, unreachable", "back"): (UNREACHABLE, (screen_report("problem"),)),
    ("maintenance, unreachable", "other key"): (maintained("unreachable")[0], ()),
    ("maintenance, unreachable", "service well"): (
        Maintenance(FACTS, None, Authorize(), NOW + 60),
        (Stop(1), REACHED),
    ),
    ("maintenance, unreachable", "service changed"): (
        Maintenance(
            FACTS,
            replace(OUT_OF_REACH, trouble=Trouble.BAD_ANSWER, since=NOW),
            NOW_A_PORTAL,
            NOW + 60,
        ),
        CHANGED,
    ),
    ("maintenance, over", "ok"): TO_AUTHORIZE,
    ("maintenance, over", "back"): TO_AUTHORIZE,
    ("maintenance, over", "other key"): (Maintenance(FACTS, None, Authorize(), NOW + 300), ()),
    ("maintenance, over", "tick"): TO_AUTHORIZE,
}
"""Every pair that is not here changes nothing."""
