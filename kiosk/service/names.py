"""Names that stand in a `kiosk.env`: ours, and what others may have been meant to be."""

import difflib
import re

from kiosk.config.reading import FROM_IBM_SNIPPETS, NAMES

GUARDED = "CLIENT_SECRET"
KNOWN = {*NAMES, FROM_IBM_SNIPPETS}

_SIMILAR = 0.8


def is_name(text: str) -> bool:
    """Tell whether it looks like the name of a setting; what does not may be a secret itself."""
    return re.fullmatch("[A-Z][A-Z0-9_]*", text) is not None


def is_like_secret(name: str) -> bool:
    """Tell whether somebody may have meant CLIENT_SECRET, however it is written."""
    letters = re.sub("[^A-Z]", "", name.upper())
    similar = difflib.SequenceMatcher(None, letters, GUARDED.replace("_", "")).ratio()
    return "SECRET" in letters or similar > _SIMILAR


def meant(name: str) -> str | None:
    """Return the setting that `name` was probably meant to be."""
    if is_like_secret(name):
        return GUARDED
    close = difflib.get_close_matches(name, NAMES, 1)
    return close[0] if close else None
