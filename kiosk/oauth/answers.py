"""Reads what a server sent and believes none of it: bounded JSON, forms, error codes, numbers."""

import json
import re
from collections.abc import Sequence
from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import NoReturn
from urllib.parse import parse_qsl

from kiosk.oauth.error_codes import KNOWN_ERRORS, OTHER_ERROR
from kiosk.oauth.wire import Response

MAX_DEPTH = 32
MAX_FORM_FIELDS = 64
MAX_NUMBER = 1e12
MAX_RETRY_S = 3600.0


def json_object(raw: bytes) -> dict[str, object] | None:
    """Parse a JSON object in UTF-8; None when `raw` is anything else (C-08, I-17, J-07, O-16).

    Names given twice, NaN, infinities, lone surrogates and deep nesting make it anything else:
    two readers could understand such a text differently.
    """
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_float=_finite,
        )
        _check_every_value(value)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _unique(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name is given twice")
    return members


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        raise ValueError("a number is out of range")
    return value


def _check_every_value(value: object) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[object] = []
        for item in level:
            if isinstance(item, str):
                item.encode()  # a lone surrogate is a ValueError here and a crash on a screen
            elif isinstance(item, dict):
                below += [*item.keys(), *item.values()]
            elif isinstance(item, list):
                below += item
        level = below
    if level:
        raise ValueError("nested too deeply")


def members(response: Response) -> dict[str, object] | None:
    """Return the members of a JSON or form-encoded answer; None when it is neither (C-05)."""
    found = json_object(response.body)
    if found is None and media_type(response) == "application/x-www-form-urlencoded":
        return _form(response.body)
    return found


def media_type(response: Response) -> str:
    """Return the media type in lower case and without parameters; empty when there is none."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _form(raw: bytes) -> dict[str, object] | None:
    try:
        pairs = parse_qsl(
            raw.decode("ascii"),
            strict_parsing=True,
            errors="strict",
            max_num_fields=MAX_FORM_FIELDS,
        )
        return _unique(pairs)
    except ValueError:
        return None


def error_code(found: dict[str, object] | None) -> str | None:
    """Return the OAuth error code if it is known, else `OTHER_ERROR`; None without any (O-09).

    A server may put anything there, a token of ours too, and the code goes to the log (V-10).
    Google's quota error has `error_code` in its place (C-12). `error_description` is never read.
    """
    for name in ("error", "error_code"):
        code = (found or {}).get(name)
        if isinstance(code, str) and code:
            return code if code in KNOWN_ERRORS else OTHER_ERROR
    return None


def loggable(text: str, limit: int = 64) -> str:
    """Keep what cannot hurt a log: ASCII letters, digits and `_ . : / -`, cut to `limit` (V-09)."""
    return re.sub(r"[^A-Za-z0-9_.:/-]", "?", text[:limit])


def number(value: object) -> float | None:
    """Read a JSON number, or a whole one sent as text (D-07); None for anything else."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,12}", value):
        return float(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MAX_NUMBER:
        return float(value)
    return None


def retry_after_s(response: Response) -> float | None:
    """Return the wait that Retry-After asks for, at most an hour (RFC 9110 §10.2.3).

    A moment is measured from the server's own Date, so that this device's clock plays no part.
    """
    text = response.headers.get("retry-after", "").strip()
    wait = number(text)
    if wait is None:
        until, sent = http_date(text), server_time(response)
        if until is None or sent is None:
            return None
        wait = until - sent
    return min(max(wait, 0.0), MAX_RETRY_S)


def server_time(response: Response) -> float | None:
    """Return the server's clock in seconds since 1970, from its Date header (C-07)."""
    return http_date(response.headers.get("date", ""))


def http_date(text: str) -> float | None:
    """Read an HTTP date into seconds since 1970; None when it is no date (RFC 9110 §5.6.7)."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # a year of twenty digits is the latter
        return None
    # A zone of -0000 gives a naive value, which Python would read as local time (C-06).
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
