"""Values of claims in words: dates, languages, lists, yes and no."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale

from kiosk.ui.claim_names import yes_or_no
from kiosk.ui.plain import plain

VALUE_LIMIT = 160
_LIST_LIMIT = 12
_DEPTH_LIMIT = 2
_MOMENTS = frozenset({"updated_at", "auth_time"})


def in_words(claim: str, value: object) -> str:
    """Return `value` for a person, bounded; empty when there is nothing to show (U-06)."""
    if claim in _MOMENTS:
        return _moment(value) or _any(value)
    if claim == "birthdate" and isinstance(value, str):
        return _birthday(value) or _any(value)
    if claim == "locale" and isinstance(value, str):
        return _language(value) or _any(value)
    if claim == "address" and isinstance(value, Mapping):
        formatted = value.get("formatted")
        return _any(formatted if isinstance(formatted, str) else list(value.values()))
    return _any(value)


def _any(value: object, depth: int = 0) -> str:
    if value is None or depth > _DEPTH_LIMIT:
        return ""
    if isinstance(value, bool):
        return yes_or_no(value)
    if isinstance(value, str):
        # Lines of an address become parts of one line.
        return plain(value[: 8 * VALUE_LIMIT].strip().replace("\n", ", "), VALUE_LIMIT)
    if isinstance(value, Mapping):
        inner = {key: _any(part, depth + 1) for key, part in list(value.items())[:_LIST_LIMIT]}
        return _joined([f"{key}: {words}" for key, words in inner.items() if words])
    if isinstance(value, Sequence):
        return _joined([_any(inner, depth + 1) for inner in value[:_LIST_LIMIT]])
    return plain(str(value), VALUE_LIMIT) if isinstance(value, int | float) else ""


def _joined(parts: list[str]) -> str:
    return plain(", ".join(part for part in parts if part), VALUE_LIMIT)


def _moment(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    try:
        return _day(datetime.fromtimestamp(value, UTC).astimezone().date())
    except (OverflowError, OSError, ValueError):
        return ""


def _birthday(value: str) -> str:
    # OIDC Core 5.1: the year may be 0000 when it is not to be told.
    try:
        born = date.fromisoformat("2000" + value[4:] if value.startswith("0000") else value)
    except ValueError:
        return ""
    return _day(born, "d MMMM" if value.startswith("0000") else "d MMMM yyyy")


def _day(day: date, pattern: str = "d MMMM yyyy") -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _language(value: str) -> str:
    locale = QLocale(value.replace("-", "_")[:32])
    return "" if locale.language() is QLocale.Language.C else locale.nativeLanguageName()
