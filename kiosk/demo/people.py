"""The invented people who can sign in, and what each scope tells about them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

MAX_PEOPLE = 50
MAX_SUB = 255  # OpenID Connect Core §2

# OpenID Connect Core §5.4; whatever is in none of these is part of the profile.
SCOPE_CLAIMS = {
    "email": frozenset({"email", "email_verified"}),
    "phone": frozenset({"phone_number", "phone_number_verified"}),
    "address": frozenset({"address"}),
}


class PeopleError(Exception):
    """A file of people cannot be used; the text says why in one sentence."""


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person: `sub`, `name`, and any further claims."""

    sub: str
    name: str
    claims: Mapping[str, Json]

    @property
    def hint(self) -> str:
        """What tells this person from the others on the list: the e-mail address or user name."""
        for claim in ("email", "preferred_username"):
            if isinstance(value := self.claims.get(claim), str):
                return value
        return ""

    def userinfo(self, scope: str, picture: str) -> dict[str, Json]:
        """Tell what `scope` allows; `picture` is the address of the portrait drawn here."""
        granted = scope.split()
        profile: dict[str, Json] = {"name": self.name, "picture": picture, **self.claims}
        told: dict[str, Json] = {"sub": self.sub}
        for claim, value in profile.items():
            if _scope_of(claim) in granted:
                told[claim] = value
        return told


def _scope_of(claim: str) -> str:
    for scope, claims in SCOPE_CLAIMS.items():
        if claim in claims:
            return scope
    return "profile"


def read_people(path: Path) -> tuple[Person, ...]:
    """Read a JSON list of claim sets, each with at least `sub` and `name`.

    Raises `PeopleError` with a sentence that names the file and the entry.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise PeopleError(f"{path} cannot be read as a text file.") from exc
    try:
        entries = json.loads(text)
        json.dumps(entries, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as exc:
        raise PeopleError(f"{path} is not valid JSON.") from exc
    if not isinstance(entries, list) or not 1 <= len(entries) <= MAX_PEOPLE:
        raise PeopleError(f"{path} must hold a list of 1 to {MAX_PEOPLE} people.")
    people = tuple(_read_person(f"{path}, person {n}", e) for n, e in enumerate(entries, 1))
    if len({person.sub for person in people}) < len(people):
        raise PeopleError(f"{path} gives two people the same `sub`.")
    return people


def _read_person(where: str, entry: object) -> Person:
    if not isinstance(entry, dict):
        raise PeopleError(f"{where}: expected an object of claims.")
    claims = dict(entry)
    sub, name = claims.pop("sub", None), claims.pop("name", None)
    if not isinstance(sub, str) or not sub.isascii() or not 1 <= len(sub) <= MAX_SUB:
        raise PeopleError(f"{where}: `sub` must be 1 to {MAX_SUB} ASCII characters.")
    if not isinstance(name, str) or not name.strip():
        raise PeopleError(f"{where}: `name` must be a text that is not empty.")
    return Person(sub, name, claims)


def _invent(sub: str, given: str, family: str, phone: str, locale: str, *groups: str) -> Person:
    username = given.lower()
    return Person(
        sub,
        f"{given} {family}",
        {
            "given_name": given,
            "family_name": family,
            "displayName": f"{given} {family}",
            "preferred_username": username,
            "email": f"{username}@example.com",
            "email_verified": True,
            "phone_number": phone,
            "phone_number_verified": True,
            "locale": locale,
            "userType": "regular",
            # What IBM Verify adds of its own.
            "realmName": "cloudIdentityRealm",
            "uniqueSecurityName": sub,
            "groupIds": list(groups),
            "ext": {"tenantId": "demo.verify.example"},
        },
    )


# Numbers that the regulators of the four countries keep for fiction.
PEOPLE = (
    _invent("6040004OMA", "Amara", "Okafor", "+44 20 7946 0123", "en-GB", "Facilities", "Staff"),
    _invent("6040004OMB", "Mateo", "Álvarez", "+1 202 555 0143", "es-US", "Workshop", "Staff"),
    _invent("6040004OMC", "Priya", "Raman", "+61 2 5550 1234", "en-AU", "Research", "Staff"),
    _invent("6040004OMD", "Jonas", "Lindqvist", "+46 8 465 004 12", "sv-SE", "Visitors"),
)
