"""What an OAuth error code, other than waiting and ending, says about the settings."""

from kiosk.oauth.errors import BadAnswer, Busy, Misconfigured, NotAllowed, SignInError
from kiosk.oauth.explanations import explained

BUSY_RETRY_S = 60.0
"""The wait shown when a busy server names none."""

BUSY_CODES = frozenset({"slow_down", "rate_limit_exceeded", "temporarily_unavailable"})
_SETTINGS_CODES = frozenset(
    {
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_target",
        "incorrect_client_credentials",
        "request_unauthorized",
    }
)


def refusal(
    code: str, endpoint: str, retry_after_s: float | None = None, number: str | None = None
) -> SignInError:
    """Return the error that `code` from `endpoint` amounts to (RFC 6749 §5.2, D-18, C-12).

    A code that nobody knows is a refusal: providers name their policies there. `number` is the
    `vendor_code` that came with it.
    """
    cause = explained(code, endpoint, number)
    if code in BUSY_CODES:
        return Busy(cause, BUSY_RETRY_S if retry_after_s is None else retry_after_s)
    if code in _SETTINGS_CODES:
        return Misconfigured(cause)
    if code == "server_error":
        return BadAnswer(cause)
    return NotAllowed(cause)
