"""The languages of the phone pages: their sentences, and which of them a phone prefers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from werkzeug.datastructures import LanguageAccept

# BCP 47. Whoever prefers none of these reads the first.
TAGS = ("en", "de", "fr", "es", "it", "pt", "ja", "zh-Hans", "ko", "ar", "he", "hi")
RIGHT_TO_LEFT = frozenset({"ar", "he"})
SENTENCES = Path(__file__).parent / "sentences"

_BY_PRIMARY = {tag.partition("-")[0]: tag for tag in TAGS} | {"iw": "he"}  # as Java had it
# Another script, which not everybody reads who writes Chinese in the one we have.
_TRADITIONAL = ("zh-hant", "zh-hk", "zh-mo", "zh-tw")


@dataclass(frozen=True, slots=True)
class Language:
    """One language: `tag` and `direction` as HTML writes them, `sentences` by their keys."""

    tag: str
    direction: str
    sentences: Mapping[str, str]

    def say(self, key: str) -> str:
        """Find a sentence; its placeholders, `{app}` for one, are still to be filled."""
        return self.sentences[key]


@cache
def language(tag: str) -> Language:
    """Read one of `TAGS` from its file."""
    text = (SENTENCES / f"{tag}.toml").read_text(encoding="utf-8")
    return Language(tag, "rtl" if tag in RIGHT_TO_LEFT else "ltr", tomllib.loads(text))


def preferred(accepted: LanguageAccept) -> Language:
    """Choose for a phone by its `Accept-Language` (RFC 9110 §12.5.4); English if none is ours.

    Only primary languages count, so that `es-MX, en;q=0.5` is Spanish. Werkzeug's `best_match`
    compares whole tags first and would have it English.
    """
    for wanted, quality in accepted:  # the best first
        tag = wanted.replace("_", "-").lower()
        ours = _BY_PRIMARY.get(tag.partition("-")[0])
        if ours and quality > 0 and not tag.startswith(_TRADITIONAL):
            return language(ours)
    return language(TAGS[0])
