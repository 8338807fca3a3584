"""What came of a call: a value, or the only kind of exception that may leave the protocol."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from kiosk.oauth.errors import SignInError

T = TypeVar("T")


def outcome(call: Callable[[], T], *secrets: str) -> T | SignInError:
    """Return the value or the error, whose text and causes repeat none of `secrets` (V-10)."""
    try:
        return call()
    except SignInError as error:
        for text in _said(error):
            assert not any(secret in text for secret in secrets)
        return error


def _said(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"{error!r} {error}"
        error = error.__cause__ or error.__context__
