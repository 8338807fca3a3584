"""Claims in one language each: that of the interface, where the provider has it."""

from collections.abc import Iterator, Mapping
from itertools import islice

from PySide6.QtCore import QLocale

CLAIMS_LIMIT = 500
"""What comes after so many claims is nothing to read on a screen (U-06)."""


def in_interface_language(claims: Mapping[str, object]) -> dict[str, object]:
    """Return one value a claim, by names without language tags (OpenID Connect Core §5.2).

    It is the best match of the interface's languages, else the untagged one, else the first.
    No more than the first `CLAIMS_LIMIT` are looked at.
    """
    by_claim: dict[str, dict[str, object]] = {}
    for name, value in islice(claims.items(), CLAIMS_LIMIT):
        claim, _, tag = str(name).partition("#")
        by_claim.setdefault(claim, {}).setdefault(tag.casefold(), value)
    wanted = list(_lookup([wish.casefold() for wish in QLocale().uiLanguages()]))
    return {claim: _best(values, wanted) for claim, values in by_claim.items()}


def _best(values: dict[str, object], wanted: list[str]) -> object:
    known = (values[tag] for tag in (*wanted, "") if tag in values)
    return next(known, next(iter(values.values())))


def _lookup(wishes: list[str]) -> Iterator[str]:
    """Yield the wishes, and below those of one language what is left of them (RFC 4647 §3.4)."""
    # Qt names one language as en-Latn-US, en-US, en-Latn, en: none is to be cut before the others.
    for language in dict.fromkeys(wish.partition("-")[0] for wish in wishes):
        same = [wish for wish in wishes if wish.partition("-")[0] == language]
        yield from same
        for wish in same:
            yield from _cut(wish)


def _cut(wish: str) -> Iterator[str]:
    subtags = wish.split("-")
    for end in range(len(subtags) - 1, 0, -1):
        # A single letter or digit introduces what follows it, so it never ends a tag.
        if len(subtags[end - 1]) > 1:
            yield "-".join(subtags[:end])
