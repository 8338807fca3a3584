"""Values of claims in words: dates, languages, lists, yes and no."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale

from kiosk.ui.claim_language import in_interface_language
from kiosk.ui.claim_names import and_more, claim_name, method_name, yes_or_no
from kiosk.ui.dates import day, day_of_the_year, moment
from kiosk.ui.plain import plain
from kiosk.ui.translation import joined

VALUE_LIMIT = 160
_LIST_LIMIT = 12
_DEPTH_LIMIT = 2
_ROOM_FOR_MORE = 24
# OpenID Connect Core §5.1.1, in the order of an envelope.
_ADDRESS = ("street_address", "postal_code", "locality", "region", "country")


def in_words(claim: str, value: object) -> str:
    """Return `value` for a person, bounded; empty when there is nothing to show (U-06)."""
    match claim, value:
        case (("updated_at" | "auth_time"), _):
            return _moment(value, with_time=claim == "auth_time") or _any(value)
        case "birthdate", str():
            return _birthday(value) or _any(value)
        case "locale", str():
            return _language(value) or _any(value)
        case "zoneinfo", str():
            return _any(value[: 8 * VALUE_LIMIT].replace("_", " "))
        case "address", Mapping():
            return _address(in_interface_language(value))
        case "amr", str():
            return _methods([value])
        case "amr", Sequence():
            return _methods(value)
        case _:
            return _any(value)


def _any(value: object, depth: int = 0) -> str:
    if value is None or depth > _DEPTH_LIMIT:
        return ""
    if isinstance(value, bool):
        return yes_or_no(value)
    if isinstance(value, str):
        # Lines of an address become parts of one line.
        lines = value[: 8 * VALUE_LIMIT].strip().splitlines()
        cut = "…" if len(value) > 8 * VALUE_LIMIT else ""
        return plain(joined(line.strip() for line in lines if line.strip()) + cut, VALUE_LIMIT)
    if isinstance(value, Mapping):
        inner = [(name, _any(part, depth + 1)) for name, part in _first_of(value)]
        named = [
            f"{claim_name(str(name)[:VALUE_LIMIT])}: {words}" for name, words in inner if words
        ]
        return _listed(named, max(0, len(value) - _LIST_LIMIT))
    if isinstance(value, Sequence):
        parts = [_any(inner, depth + 1) for inner in value[:_LIST_LIMIT]]
        return _listed(parts, max(0, len(value) - _LIST_LIMIT))
    return plain(str(value), VALUE_LIMIT) if isinstance(value, int | float) else ""


def _first_of(value: Mapping[str, object]) -> list[tuple[str, object]]:
    return list(in_interface_language(value).items())[:_LIST_LIMIT]


def _listed(parts: list[str], left_out: int) -> str:
    """Join the parts; those that find no room are counted."""
    words = [part for part in parts if part]
    shown = 0
    room = VALUE_LIMIT - _ROOM_FOR_MORE
    while shown < len(words) and (shown == 0 or len(words[shown]) + 2 <= room):
        room -= len(words[shown]) + 2
        shown += 1
    listed = plain(joined(words[:shown]), VALUE_LIMIT - _ROOM_FOR_MORE)
    left_out += len(words) - shown
    return and_more(listed, left_out) if left_out and listed else listed


def _address(parts: Mapping[str, object]) -> str:
    formatted = _any(parts.get("formatted"))
    known = [_any(parts.get(name), 1) for name in _ADDRESS]
    return formatted or _listed(known, 0)


def _methods(methods: Sequence[object]) -> str:
    known = [
        _any(method_name(method)) for method in methods[:_LIST_LIMIT] if isinstance(method, str)
    ]
    return _listed(known, max(0, len(methods) - _LIST_LIMIT))


def _moment(value: object, with_time: bool) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    try:
        local = datetime.fromtimestamp(value, UTC).astimezone()
    except (OverflowError, OSError, ValueError):
        return ""
    return moment(local) if with_time else day(local.date())


def _birthday(value: str) -> str:
    # OIDC Core 5.1: the year may be 0000 when it is not to be told.
    try:
        born = date.fromisoformat("2000" + value[4:] if value.startswith("0000") else value)
    except ValueError:
        return ""
    return day_of_the_year(born) if value.startswith("0000") else day(born)


def _language(value: str) -> str:
    locale = QLocale(value.replace("-", "_")[:32])
    return "" if locale.language() is QLocale.Language.C else locale.nativeLanguageName()
