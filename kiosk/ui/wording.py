"""The sentences of the screens, for the person in front of them and ready to be translated."""

from math import ceil
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.session import Parting

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, message: str) -> str:
    """Mark `message` for Qt's tools, which know this name; it is translated when it is shown."""
    return message


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
    return translate("Authorize", "You share: {scopes}.").replace("{scopes}", scopes)


def authorize() -> str:
    """Return the name of the action that asks for a code."""
    return translate("Authorize", "Authorize")


def ok_hint() -> str:
    """Return what to press."""
    return translate("Authorize", "Press OK on the remote, or Enter")


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
        translate("Starting", "Waiting for an answer from {host}").replace("{host}", host),
    )


def cancel() -> str:
    """Return the name of the action that gives the attempt up."""
    return translate("Code", "Cancel")


def steps(qr_includes_code: bool) -> tuple[str, str, str]:
    """Return the three steps; the address stands below the second, the code below the third."""
    last = (
        translate("Code", "and check that it shows this code")
        if qr_includes_code
        else translate("Code", "and type this code there")
    )
    return (
        translate("Code", "Scan with your phone’s camera"),
        translate("Code", "or open"),
        last,
    )


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
    dash = translate("Code", "dash")
    spelled = ", ".join(dash if char == "-" else char for char in user_code)
    return translate("Code", "Code: {code}").replace("{code}", spelled)


def picture_aloud() -> str:
    """Return what the QR code is, for those who cannot see it."""
    return translate("Code", "QR code of the address below")


def time_left(seconds: float) -> str:
    """Return how long a code lasts: minutes at first, seconds in the last one."""
    if seconds >= 90:
        return translate("Code", "{n} minutes left").replace("{n}", str(round(seconds / 60)))
    if seconds > 60:
        return translate("Code", "1 minute left")
    left = max(0, ceil(seconds))
    if left == 1:
        return translate("Code", "1 second left")
    return translate("Code", "{n} seconds left").replace("{n}", str(left))


def time_left_aloud(seconds: float, lifetime_s: float) -> str:
    """Return the time for a screen reader, which is not to speak every second."""
    moments = (20.0, 60.0, 300.0)
    return time_left(next((moment for moment in moments if seconds <= moment), lifetime_s))


def back() -> str:
    """Return the name of the action that leaves a problem."""
    return translate("Problem", "Back")


def reference(code: str) -> str:
    """Return the line by which the operator finds the cause in the log."""
    return translate("Problem", "Reference {code}").replace("{code}", code)


def retry_in(seconds: float) -> str:
    """Return the action's name while it has to wait."""
    words = translate("Problem", "Try again in {n} s")
    return words.replace("{n}", str(max(1, ceil(seconds))))


def more_details(count: int) -> str:
    """Return the line for what found no room."""
    words = translate("Problem", "And {n} more: the log has them all.")
    return words.replace("{n}", str(count))
