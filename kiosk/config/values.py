"""From the text of a setting to its value; what is wrong is said without quoting the text.

A secret pasted on the wrong line would otherwise reach the screen and the log.
"""

import ipaddress
import json
import math
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qsl, urlsplit

from kiosk.languages import LANGUAGES, best_language

Value = TypeVar("Value", bound=str)

RESERVED_PARAMS = frozenset(
    {
        *("client_id", "client_secret", "client_assertion", "client_assertion_type"),
        *("scope", "grant_type", "device_code"),
    }
)
LONGEST_NAME = 60
LONGEST_LIMIT_S = 30 * 86400
MOST_DAYS = 365


class BadValue(Exception):
    """The text cannot be used; the message ends the sentence that begins with the name."""


def one_of(*choices: Value) -> Callable[[str], Value]:
    """Return a reader of one of `choices`, in any case."""

    def read(text: str) -> Value:
        for choice in choices:
            if text.lower() == choice:
                return choice
        raise BadValue(f"must be {', '.join(choices[:-1])} or {choices[-1]}.")

    return read


def number(lowest: float, highest: float) -> Callable[[str], float]:
    """Return a reader of a number between `lowest` and `highest`, both included."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not lowest <= value <= highest:
            raise BadValue(f"must be a number from {lowest:g} to {highest:g}.")
        return value

    return read


def days(text: str) -> int:
    """Read a whole number of days, at most a year; 0 stands for never."""
    # Nothing within the limits has more digits, and int() would refuse thousands of them.
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) > MOST_DAYS:
        raise BadValue(f"must be a whole number from 1 to {MOST_DAYS}, or 0 for never.")
    return int(text)


def limit_s(lowest: float) -> Callable[[str], float]:
    """Return a reader of seconds, at least `lowest` and at most 30 days; 0 is read as infinity."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if value == 0:
            return math.inf
        if not lowest <= value <= LONGEST_LIMIT_S:
            raise BadValue(
                f"must be a number from {lowest:g} to {LONGEST_LIMIT_S}, or 0 for never."
            )
        return value

    return read


def absolute_path(text: str) -> Path:
    """Read a path that means the same wherever the program is started."""
    path = Path(text)
    if not path.is_absolute() or "\0" in text:
        raise BadValue("must be a path that begins with /.")
    return path


def language(text: str) -> str:
    """Read the tag of a language that the screens speak."""
    found = best_language(text)
    if found is None:
        raise BadValue(f"must be one of {', '.join(LANGUAGES)}.")
    return found


def night_hours(text: str) -> tuple[int, int] | None:
    """Read two times of the day as minutes since midnight; `off` is read as None."""
    if text.lower() == "off":
        return None
    times = re.fullmatch(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)", text, re.ASCII)
    hour, minute, end_hour, end_minute = map(int, times.groups() if times else (24, 0, 0, 0))
    start, end = hour * 60 + minute, end_hour * 60 + end_minute
    if max(hour, end_hour) > 23 or max(minute, end_minute) > 59 or start == end:
        raise BadValue("must be two times of the day, such as 22:00-06:00, or off.")
    return start, end


def boolean(text: str) -> bool:
    """Read yes and no in the usual spellings."""
    spelling = text.lower()
    if spelling in {"true", "yes", "on", "1"}:
        return True
    if spelling in {"false", "no", "off", "0"}:
        return False
    raise BadValue("must be true or false.")


def shown_name(text: str) -> str:
    """Read a name that will stand on the screen."""
    if len(text) > LONGEST_NAME:
        raise BadValue(f"must have at most {LONGEST_NAME} characters.")
    if any(unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"} for character in text):
        raise BadValue("must not contain control characters.")
    return text


def address(*, insecure: bool, bare: bool = False) -> Callable[[str], str]:
    """Return a reader of a URL (M-04, M-05), kept character for character.

    With `bare` nothing may follow the host, and a final slash is dropped.
    """

    def read(text: str) -> str:
        try:
            parts = urlsplit(text)
            host, _ = parts.hostname, parts.port
        except ValueError as exc:
            raise BadValue("is not a complete address.") from exc
        if parts.scheme != "https" and not (insecure and parts.scheme == "http"):
            raise BadValue("must begin with https://.")
        plain = text.isascii() and text.isprintable() and not set(' <>"{}|\\^`') & set(text)
        if not host or not plain:
            raise BadValue("is not a complete address, such as https://example.verify.ibm.com.")
        if parts.username is not None or "?" in text or "#" in text:
            raise BadValue("must have no user name, no ? and no #.")
        if bare and parts.path.strip("/"):
            raise BadValue("must end after the host; an issuer with a path belongs in ISSUER.")
        return text.rstrip("/") if bare else text

    return read


def ip_address(text: str) -> str:
    """Read a numeric address; a name would have to be looked up first."""
    try:
        return str(ipaddress.ip_address(text))
    except ValueError as exc:
        raise BadValue("must be a numeric address of this machine.") from exc


def scope(text: str) -> str:
    """Read the scopes."""
    names = text.split()
    if len(set(names)) != len(names):
        raise BadValue("names a scope twice.")
    return " ".join(names)


def scope_with_openid(text: str) -> str:
    """Read the scopes; identity needs `openid`."""
    if "openid" not in text.split():
        raise BadValue(
            "must contain openid, without which nobody's identity can be verified;"
            " for a provider that knows no OpenID Connect, set OAUTH_ONLY."
        )
    return scope(text)


def request_params(text: str) -> tuple[tuple[str, str], ...]:
    """Read extra form parameters written as `name=value&name=value`."""
    try:
        pairs = parse_qsl(text, strict_parsing=True)
    except ValueError as exc:
        raise BadValue("must be written as name=value, several joined by &.") from exc
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise BadValue("names a parameter twice.")
    if RESERVED_PARAMS & set(names):
        raise BadValue(
            "must not set scope, grant_type, device_code or what names and proves the client;"
            " the kiosk sends them by itself."
        )
    if not dict(pairs).get("max_age", "0").isdecimal():
        raise BadValue("has a max_age that is no whole number of seconds.")
    return tuple(pairs)


def private_key(text: str) -> str:
    """Read a private key in PEM or as a JWK, as far as that can be told without cryptography."""
    if "PRIVATE KEY-----" in text:
        if "ENCRYPTED" in text:
            raise BadValue("has a key with a password, which nobody could type here.")
        return text
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not {"kty", "d"} <= found.keys():
        raise BadValue("has no private key in PEM or as a JWK.")
    return text


def flow_type(text: str) -> str:
    """Accept the line that IBM's snippets carry; only one flow exists here."""
    if text.lower() != "device":
        raise BadValue("must be device; this program knows no other flow.")
    return text
