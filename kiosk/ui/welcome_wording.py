"""The sentences for somebody who is signed in, ready to be translated."""

import math

from kiosk.ui.translation import fill, translate


def greeting(name: str | None) -> str:
    """Return the welcome to a person, whose name may be unknown."""
    if name is None:
        return translate("Welcome", "Welcome")
    return fill(translate("Welcome", "Welcome, {name}"), name=name)


def signed_in_as(account: str | None) -> str:
    """Return which account is signed in."""
    if account is None:
        return translate("Welcome", "You are signed in")
    return fill(translate("Welcome", "Signed in as {account}"), account=account)


def sign_out() -> str:
    """Return the name of the action for this person and for anybody who is not."""
    return translate("Welcome", "Not you? Sign out")


def profile_unavailable() -> str:
    """Return the note that there is more about this person than could be had (U-07)."""
    return translate("Welcome", "The rest of your profile is not available now.")


def not_verified() -> str:
    """Return the note on somebody for whom no provider vouches (O-17)."""
    return translate(
        "Welcome",
        "Not a verified identity: the service says that somebody approved, not who it was.",
    )


def details_hidden() -> str:
    """Return what stands in place of the details while they are folded."""
    return translate(
        "Welcome",
        "Details are hidden. Press an arrow key or touch the screen to show them.",
    )


def offline() -> str:
    """Return the note that nobody could be asked whether this still holds (O-20)."""
    return translate("Welcome", "Offline: this is what was last known.")


def still_here() -> tuple[str, str, str]:
    """Return the question, the action that means yes, and what to press for it."""
    return (
        translate("Welcome", "Still here?"),
        translate("Welcome", "I’m still here"),
        translate("Welcome", "Press any key or touch the screen to stay"),
    )


def signed_out_in(seconds: float) -> str:
    """Return what happens when nobody answers (WCAG 2.2.1)."""
    left = max(0, math.ceil(seconds))
    return translate("Welcome", "You will be signed out in %n second(s).", None, left)


def leaving(seconds: float, idle: bool) -> str:
    """Return when the person is signed out, if ever; `idle` if a key would prevent it."""
    if math.isinf(seconds):
        return translate("Welcome", "You stay signed in here until you sign out")
    minutes = max(1, round(seconds / 60))
    if idle:
        return translate(
            "Welcome", "This screen signs you out in %n minute(s) without use", None, minutes
        )
    return translate("Welcome", "This screen signs you out in %n minute(s)", None, minutes)


def leaving_now(seconds: float) -> str:
    """Return the countdown of the last seconds, which no key prolongs."""
    left = max(0, math.ceil(seconds))
    return translate("Welcome", "Signing out in %n second(s).", None, left)


def rows_shown(first: int, last: int, total: int) -> str:
    """Return which rows of a longer table are on view, with arrows for where there is more."""
    #: Rows of a table: 1-7 of 9.
    words = translate("Welcome", "{first}–{last} of {total}")
    words = fill(words, first=first, last=last, total=total)
    return words + (" ↑" if first > 1 else "") + (" ↓" if last < total else "")


def verified_aloud() -> str:
    """Return what the check mark means."""
    #: Spoken, for the check mark behind an e-mail address or a phone number.
    return translate("Welcome", "verified")
