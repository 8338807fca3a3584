"""What a kiosk is doing, in one English sentence for whoever looks after it."""

from collections.abc import Callable

from kiosk.oauth.messages import Trouble
from kiosk.status.record import Outage, Record

_PROBLEMS: dict[str, str] = {
    Trouble.DECLINED: "the sign-in was declined on the phone",
    Trouble.EXPIRED: "the code expired before anybody approved it",
    Trouble.NO_NETWORK: "there is no network",
    Trouble.UNREACHABLE: "the provider cannot be reached",
    Trouble.BAD_ANSWER: "something other than the provider answers",
    Trouble.UNTRUSTED: "the provider's certificate is not trusted",
    Trouble.WRONG_CLOCK: "the clock of this device is wrong",
    Trouble.BUSY: "the provider is busy",
    Trouble.NOT_ALLOWED: "the provider does not allow this application to sign in on a device",
    Trouble.CONFIGURATION: "the settings are wrong",
    Trouble.UNVERIFIED: "the provider's word on who signed in could not be verified",
    Trouble.INTERNAL: "this program failed",
}

_STATES = {
    "begun": "Starting; nothing is on screen yet.",
    "authorize": "Waiting for somebody to press Authorize.",
    "starting": "Asking the provider for a code.",
    "maintenance": "The maintenance page is on screen.",
    "stopped": "Stopped.",
}


def sentence(record: Record, time_of_day: Callable[[float], str]) -> str:
    """Return the sentence; `time_of_day` words a moment of the record, such as 12:03."""
    lost = "" if record.lost_since is None else f" since {time_of_day(record.lost_since)}"
    match record.state:
        case "authorize" | "problem" if record.outage is not None:
            return _outage(record.outage, time_of_day)
        case "code" if lost:
            return f"A code is on screen; no answer from the provider{lost}, still trying."
        case "code":
            return f"A code is on screen; {_polls(record.polls_of_code)} so far."
        case "welcome" if lost:
            return f"Somebody is signed in; no answer from the provider{lost}, still trying."
        case "welcome":
            return "Somebody is signed in."
        case "problem" if record.last_problem is not None:
            told = record.last_problem
            why = _PROBLEMS.get(told.kind, told.kind)
            return f"A problem is on screen: {why} (reference {told.reference})."
        case state:
            return _STATES.get(state, f"On screen: {state}.")


def _outage(outage: Outage, time_of_day: Callable[[float], str]) -> str:
    why = _PROBLEMS.get(outage.kind, outage.kind)
    return f"Since {time_of_day(outage.since)} {why}; trying again by itself."


def _polls(number: int) -> str:
    return "1 poll" if number == 1 else f"{number} polls"
