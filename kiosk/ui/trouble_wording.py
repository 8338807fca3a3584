"""What a person is told when a sign-in did not happen, and what to do about it."""

from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.oauth.messages import ClockDoubt, Trouble
from kiosk.ui.dates import moment
from kiosk.ui.translation import QT_TRANSLATE_NOOP, fill, in_a_row, translate


class Sentences(NamedTuple):
    """What happened, what to do, what the button does."""

    headline: str
    advice: str
    action: str


_SENTENCES: dict[Trouble, tuple[str, str, str]] = {
    Trouble.DECLINED: (
        QT_TRANSLATE_NOOP("Problem", "The sign-in was not approved"),
        QT_TRANSLATE_NOOP(
            "Problem", "It was declined on the phone, or this account may not sign in here."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.EXPIRED: (
        QT_TRANSLATE_NOOP("Problem", "This code has expired"),
        QT_TRANSLATE_NOOP("Problem", "Get a new one and scan it with your phone."),
        QT_TRANSLATE_NOOP("Problem", "New code"),
    ),
    Trouble.NO_NETWORK: (
        QT_TRANSLATE_NOOP("Problem", "No network connection"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check this screen’s cable or Wi-Fi, and the address in its settings."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.UNREACHABLE: (
        QT_TRANSLATE_NOOP("Problem", "The sign-in service does not answer"),
        QT_TRANSLATE_NOOP(
            "Problem", "It may be down for a while, or this network may not let it through."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.BAD_ANSWER: (
        QT_TRANSLATE_NOOP("Problem", "Something else answered"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "That was not the sign-in service. This network may want a sign-in of its own"
            " first: please tell the person who looks after this screen.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.UNTRUSTED: (
        QT_TRANSLATE_NOOP("Problem", "The sign-in service cannot be trusted"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Its certificate is not valid here, so nothing was sent."
            " Please tell the person who looks after this screen.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.WRONG_CLOCK: (
        QT_TRANSLATE_NOOP("Problem", "This screen’s clock is wrong"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Without the right time no connection is safe. The clock may set itself"
            " in a minute; if not, tell the person who looks after this screen.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.BUSY: (
        QT_TRANSLATE_NOOP("Problem", "The sign-in service is busy"),
        QT_TRANSLATE_NOOP("Problem", "Many people are signing in right now. Please wait a little."),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.NOT_ALLOWED: (
        QT_TRANSLATE_NOOP("Problem", "This screen may not sign people in"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The service does not allow device sign-in for this application."
            " Please tell the person who looks after this screen.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.CONFIGURATION: (
        QT_TRANSLATE_NOOP("Problem", "The settings need attention"),
        QT_TRANSLATE_NOOP("Problem", "Correct them, then press OK."),
        QT_TRANSLATE_NOOP("Problem", "Read again"),
    ),
    Trouble.UNVERIFIED: (
        QT_TRANSLATE_NOOP("Problem", "Your identity could not be verified"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nobody was signed in and nothing was kept."
            " If it happens again, tell the person who looks after this screen.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
    Trouble.INTERNAL: (
        QT_TRANSLATE_NOOP("Problem", "Something went wrong here"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The fault is this screen’s, not yours."
            " If it happens again, tell the person who looks after it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again"),
    ),
}


def problem(trouble: Trouble) -> Sentences:
    """Return the sentences for `trouble`."""
    headline, advice, action = _SENTENCES[trouble]
    return Sentences(
        translate("Problem", headline), translate("Problem", advice), translate("Problem", action)
    )


_OUTAGES: dict[Trouble, str] = {
    Trouble.NO_NETWORK: QT_TRANSLATE_NOOP("Outage", "There is no network connection."),
    Trouble.UNREACHABLE: QT_TRANSLATE_NOOP("Outage", "The sign-in service does not answer."),
    Trouble.BAD_ANSWER: QT_TRANSLATE_NOOP(
        "Outage", "This network does not lead to the sign-in service."
    ),
    Trouble.UNTRUSTED: QT_TRANSLATE_NOOP("Outage", "The sign-in service cannot prove who it is."),
    Trouble.WRONG_CLOCK: QT_TRANSLATE_NOOP("Outage", "This screen’s clock is wrong."),
}


def outage(trouble: Trouble, doubt: ClockDoubt | None) -> str:
    """Return what stands in the way of a sign-in, for the first screen."""
    shown = "" if doubt is None else clock_doubt(doubt)
    return in_a_row(translate("Outage", _OUTAGES[trouble]), shown, goes_on(trouble))


def goes_on(trouble: Trouble) -> str:
    """Return that nobody has to press anything; nothing where that is not so."""
    if trouble not in _OUTAGES:
        return ""
    return translate("Outage", "This screen goes on by itself as soon as it can.")


def clock_doubt(doubt: ClockDoubt) -> str:
    """Return how wrong this screen's clock is; else what it shows, so that people can judge."""
    if doubt.off_s is None:
        words = translate("Problem", "By this screen’s clock it is {moment}.")
        shown = datetime.fromtimestamp(doubt.shown, UTC).astimezone()
        return fill(words, moment=moment(shown))
    if doubt.off_s > 0:
        words = translate("Problem", "It is ahead by about {duration}.")
    else:
        words = translate("Problem", "It is behind by about {duration}.")
    return fill(words, duration=_duration(abs(doubt.off_s)))


def _duration(seconds: float) -> str:
    days, hours, minutes = (round(seconds / length_s) for length_s in (86_400, 3_600, 60))
    if seconds >= 2 * 86_400:
        return translate("Problem", "%n day(s)", None, days)
    if seconds >= 2 * 3_600:
        return translate("Problem", "%n hour(s)", None, hours)
    return translate("Problem", "%n minute(s)", None, minutes)
