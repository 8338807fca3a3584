"""The sentences of the screens, for the person in front of them and ready to be translated."""

from math import ceil
from typing import assert_never

from kiosk.session import Parting
from kiosk.ui.translation import fill, joined, translate

LATE_S = 60.0
"""From here on the time that a code has left is counted in seconds, and spoken by itself."""


def invitation() -> tuple[str, str]:
    """Return the first screen's headline and its one sentence."""
    return (
        translate("Authorize", "Sign in with your phone"),
        translate(
            "Authorize",
            "No typing here. Scan a code, sign in on your phone, and this screen is yours.",
        ),
    )


def will_see(scopes: str) -> str:
    """Return what an approval will share with this screen (X-03)."""
    #: Followed by the names in the context Scope, joined by commas.
    return fill(translate("Authorize", "You share: {scopes}."), scopes=scopes)


def authorize() -> str:
    """Return the name of the action that asks for a code."""
    #: The button that begins a sign-in: lets this screen use an account.
    return translate("Authorize", "Authorize")


def ok_hint() -> str:
    """Return what to press."""
    return translate("Authorize", "Press OK on the remote, or Enter")


def press_any_key() -> str:
    """Return the invitation while the screen rests."""
    return translate("Authorize", "Press any key to sign in")


def farewell(reason: Parting, handed_back: bool) -> tuple[str, ...]:
    """Return what became of the person who has just left, and of what they granted (R-08)."""
    said = translate("Authorize", "You are signed out of this screen.")
    phone = translate("Authorize", "On your phone you stay signed in.")
    kept = translate(
        "Authorize", "This service cannot take back what was granted; it ends by itself."
    )
    rest = (phone,) if handed_back else (phone, kept)
    match reason:
        case "asked":
            return (said, *rest)
        case "idle":
            return (said, translate("Authorize", "Nobody pressed a key for a while."), *rest)
        case "max_session":
            return (said, translate("Authorize", "The longest time for one person is over."), *rest)
        case "ended":
            # Perhaps it ended on the phone as well, and there is nothing left to hand back.
            return (said, translate("Authorize", "The sign-in service ended your session."))
        case _:
            assert_never(reason)


def starting(host: str) -> tuple[str, str]:
    """Return headline and sentence while the provider takes its time."""
    return (
        translate("Starting", "Getting your code"),
        fill(translate("Starting", "Waiting for an answer from {host}"), host=host),
    )


def cancel() -> str:
    """Return the name of the action that gives the attempt up."""
    return translate("Code", "Cancel")


def steps(qr_includes_code: bool) -> tuple[str, str, str]:
    """Return the three steps; the address stands below the second, the code below the third."""
    #: Step 3 of 3, after the phone has opened the page; the code stands below it.
    last = (
        translate("Code", "and check that it shows this code")
        if qr_includes_code
        else translate("Code", "and type this code there")
    )
    scan = translate("Code", "Scan with your phone’s camera")
    #: Step 2 of 3, the other way to the same page; the address stands below it.
    instead = translate("Code", "or open")
    return scan, instead, last


def phishing_warning() -> str:
    """Return the line that keeps people from approving somebody else's screen (D-26)."""
    return translate(
        "Code",
        "Only go on if you are in front of this screen. We never send this code by mail or chat.",
    )


def waiting(connected: bool) -> str:
    """Return what is going on while a code is on screen."""
    if connected:
        return translate("Code", "Waiting for you…")
    return translate("Code", "Connection lost, still trying")


def last_check() -> tuple[str, str]:
    """Return headline and sentence between the code's end and the provider's last word."""
    return (
        translate("Code", "Checking one last time…"),
        translate("Code", "The code has run out. If you have just approved, it can still work."),
    )


def code_aloud(user_code: str) -> str:
    """Return the code for a screen reader, one character at a time."""
    #: Spoken, for the character "-".
    dash = translate("Code", "dash")
    spelled = joined(dash if char == "-" else char for char in user_code)
    return fill(translate("Code", "Code: {code}"), code=spelled)


def picture_aloud() -> str:
    """Return what the QR code is, for those who cannot see it."""
    return translate("Code", "QR code of the address below")


def time_left(seconds: float) -> str:
    """Return how long a code lasts: minutes at first, seconds in the last one."""
    if seconds > LATE_S:
        minutes = round(seconds / 60)
        return translate("Code", "%n minute(s) left", None, minutes)
    left = max(0, ceil(seconds))
    return translate("Code", "%n second(s) left", None, left)


def open_aloud(address: str) -> str:
    """Return where to go, for those who cannot scan."""
    return fill(translate("Code", "On your phone, open {address}."), address=address)


def time_left_aloud(seconds: float, lifetime_s: float) -> str:
    """Return the time for a screen reader, which is not to speak every second."""
    moments = (20.0, LATE_S, 300.0)
    moment = next((moment for moment in moments if seconds <= moment), lifetime_s)
    return time_left(min(moment, lifetime_s))


def demo_badge() -> str:
    """Return what marks every screen of a demo."""
    #: Very short, in a frame.
    return translate("Badge", "Demo")


def insecure_badge() -> str:
    """Return what marks every screen while the provider may be spoken to without TLS."""
    #: Very short, in a frame; http is the name of the protocol.
    return translate("Badge", "Insecure: http")


def demo_tenant() -> str:
    """Return what stands in the place of the provider's host in a demo."""
    return translate("Badge", "Demo tenant")


def back() -> str:
    """Return the name of the action that leaves a problem."""
    return translate("Problem", "Back")


def reference(code: str) -> str:
    """Return the line by which the operator finds the cause in the log."""
    return fill(translate("Problem", "Reference {code}"), code=code)


def retry_in(seconds: float) -> str:
    """Return the action's name while it has to wait."""
    #: On a button: keep it short, "s" stands for seconds.
    return fill(translate("Problem", "Try again in {n} s"), n=max(1, ceil(seconds)))


def more_details(count: int) -> str:
    """Return the line for what found no room."""
    #: So many more settings are wrong.
    return translate("Problem", "And %n more: the log has them all.", None, count)
