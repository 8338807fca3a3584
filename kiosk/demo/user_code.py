"""The code that a person reads off a screen and types on a phone."""

import secrets
import unicodedata

# RFC 8628 §6.1: no vowels, hence no words, and no look-alikes. 20^8 is 2.6e10.
ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
CODE_LENGTH = 8


def new_user_code() -> str:
    """Make a user code as it is shown: two groups of four letters with a dash between."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def read_user_code(typed: str) -> str | None:
    """Turn what a person typed into the code as it was shown; None if it cannot be one."""
    # A Japanese keyboard may type letters as wide as its own; to NFKC they are the same.
    plain = unicodedata.normalize("NFKC", typed).upper()
    letters = "".join(char for char in plain if char.isalnum())
    if len(letters) != CODE_LENGTH or not set(letters) <= set(ALPHABET):
        return None
    return f"{letters[:4]}-{letters[4:]}"
