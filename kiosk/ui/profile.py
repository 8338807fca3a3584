"""Claims of a person as rows of a table, in a sensible order, without protocol plumbing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from kiosk.oauth.messages import Identity
from kiosk.ui.claim_language import in_interface_language
from kiosk.ui.claim_names import (
    KNOWN_CLAIMS,
    claim_name,
    granted,
    refused,
    scope_name,
)
from kiosk.ui.claim_values import VALUE_LIMIT, in_words
from kiosk.ui.letters import can_draw, legible
from kiosk.ui.plain import plain
from kiosk.ui.translation import joined

NAME_LIMIT = 40
ROWS_LIMIT = 60
_NESTED_LIMIT = 3
_NAME_OF_PERSON_LIMIT = 48
_ACCOUNT_LIMIT = 80

# Of the protocol, not of the person; `picture` is drawn, `sub` stands in only for a missing name,
# and `acr` is a grade in words of the provider alone.
_PLUMBING = frozenset(
    {
        "iss",
        "sub",
        "aud",
        "exp",
        "iat",
        "nbf",
        "jti",
        "nonce",
        "at_hash",
        "c_hash",
        "s_hash",
        "sid",
        "azp",
        "acr",
        "picture",
        "scope",
        "client_id",
        "grant_type",
        "token_type",
        "rt_hash",
        "typ",
        "email_verified",
        "phone_number_verified",
        "_claim_names",
        "_claim_sources",
    }
)
_NAME_CLAIMS = ("displayName", "name", "preferred_username", "nickname", "email", "login")
_ACCOUNT_CLAIMS = ("preferred_username", "login", "email", "phone_number")
_PARTS_OF_NAME = frozenset({"displayName", "given_name", "middle_name", "family_name"})
_OF_AN_ACCOUNT = ("login", "company", "location", "bio")
_LAST = ("amr", "auth_time", "updated_at")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `verified` earns a check mark."""

    name: str = field(repr=False)
    value: str = field(repr=False)
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Who is greeted, as which account, with which initials."""

    greeted_as: str | None = field(repr=False)
    account: str | None = field(repr=False)
    initials: str = field(repr=False)


def person(identity: Identity) -> Person:
    """Return how to address the person; the names may all be missing."""
    claims = in_interface_language(identity.claims)
    full = _first_text(claims, _NAME_CLAIMS)
    given = _first_text(claims, ("given_name",))
    account = _first_text(claims, _ACCOUNT_CLAIMS, _ACCOUNT_LIMIT)
    return Person(given or full, account, _initials(claims, full or given))


def profile_rows(identity: Identity) -> tuple[Row, ...]:
    """Return what is known about the person and what was granted (U-06)."""
    rows = list(islice(_claim_rows(identity.claims, identity.verified), ROWS_LIMIT))
    subject = plain(identity.subject, VALUE_LIMIT)
    if person(identity).greeted_as is None and _can_be_seen(subject):
        rows.insert(0, Row(claim_name("sub"), subject))
    rows += _scope_rows(granted(), [s for s in identity.granted_scope if s != "openid"])
    rows += _scope_rows(refused(), identity.refused_scope)
    return tuple(rows)


def _claim_rows(told: Mapping[str, object], verified: bool) -> Iterator[Row]:
    claims = in_interface_language(told)
    for claim in sorted(claims, key=_place):
        # A plain API tells everything there is about an account, addresses of its own by the dozen.
        wanted = verified or claim in KNOWN_CLAIMS or claim in _OF_AN_ACCOUNT
        if wanted and claim not in _PLUMBING and not _told_by_name(claim, claims):
            # What was verified is the claim itself, no translation of it.
            checked = (
                verified and claims[claim] is told.get(claim) and told.get(f"{claim}_verified")
            )
            yield from _rows_of(claim, claims[claim], checked)


def _told_by_name(claim: str, claims: Mapping[str, object]) -> bool:
    name, value = claims.get("name"), claims[claim]
    if claim not in _PARTS_OF_NAME or not isinstance(name, str) or not isinstance(value, str):
        return False
    return f" {value} " in f" {name} "


def _rows_of(claim: str, value: object, verified: object = None, depth: int = 1) -> Iterator[Row]:
    if isinstance(value, Mapping) and claim != "address" and depth < _NESTED_LIMIT:
        for inner, inner_value in islice(in_interface_language(value).items(), ROWS_LIMIT):
            yield from _rows_of(inner, inner_value, depth=depth + 1)
        return
    words = in_words(claim, value)
    name = plain(claim_name(claim[: 8 * NAME_LIMIT]), NAME_LIMIT)
    if _can_be_seen(words) and _can_be_seen(name):
        yield Row(name, words, verified is True)


def _place(claim: str) -> int:
    if claim in _LAST:
        return len(KNOWN_CLAIMS) + 1 + _LAST.index(claim)
    return KNOWN_CLAIMS.index(claim) if claim in KNOWN_CLAIMS else len(KNOWN_CLAIMS)


def _scope_rows(name: str, scopes: Sequence[str]) -> list[Row]:
    words = plain(joined(scope_name(scope) for scope in scopes[:ROWS_LIMIT]), VALUE_LIMIT)
    return [Row(name, words)] if _can_be_seen(words) else []


def _first_text(
    claims: Mapping[str, object], names: Sequence[str], limit: int = _NAME_OF_PERSON_LIMIT
) -> str | None:
    known: list[str] = []
    for name in names:
        value = claims.get(name)
        if isinstance(value, str) and _can_be_seen(shown := plain(value, limit)):
            known.append(shown)
    # Rather a name that can be read than a better one that cannot.
    return next(filter(can_draw, known), known[0] if known else None)


def _can_be_seen(words: str) -> bool:
    # The ellipsis of what was cut off is nothing by itself.
    return bool(legible(words.rstrip("…")))


def _initials(claims: Mapping[str, object], name: str | None) -> str:
    family = _first_text(claims, ("family_name",))
    given = _first_text(claims, ("given_name",))
    words = [given, family] if given and family else (name or "").split()
    letters = [_capital(word[0]) for word in words if word and word[0].isalnum()]
    # Two letters of a script without capitals would join into a word.
    pair = len(letters) > 1 and letters[0].isupper()
    initials = letters[0] + letters[-1] if pair else "".join(letters[:1])
    return initials if can_draw(initials) else ""


def _capital(letter: str) -> str:
    # ß and its like have no capital of their own.
    return letter.upper() if len(letter.upper()) == 1 else letter
