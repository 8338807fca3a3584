"""Asks for a code and reads the answer (RFC 8628 §3.1, §3.2)."""

import unicodedata

from kiosk.oauth import addresses, answers, unsupported
from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import BadAnswer, Busy
from kiosk.oauth.explanations import vendor_code
from kiosk.oauth.messages import Client, DeviceGrant, Metadata
from kiosk.oauth.refusal import BUSY_RETRY_S, refusal
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response

DEFAULT_LIFETIME_S = 300.0
DEFAULT_INTERVAL_S = 5.0
MAX_USER_CODE = 32
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"
"""Printable as Unicode has it, and nothing to see."""

_PICTURES = frozenset({"So", "Sk"})
"""Emoji and other signs: few fonts have them, and fewer keyboards, but for ^ and `."""

MAX_LIFETIME_S = 86400.0
"""Longer is no lifetime of a code; X-05 wants them short."""

Members = dict[str, object]


def request(client: Client, metadata: Metadata, at: float) -> Request:
    """Build the request for a code, with the scope and the extra parameters of the settings.

    `at` is the true time, as in all requests that prove the client.
    """
    params = (("client_id", client.client_id), ("scope", client.scope), *client.request_params)
    return form_request(metadata.device_authorization_endpoint, client, metadata, params, at)


def read(response: Response, *, allow_http: bool = False) -> DeviceGrant:
    """Read the answer into a grant (D-06, D-07, C-04).

    Raise `Busy` (C-12), `NotAllowed` or `Misconfigured` for an OAuth error, `BadAnswer` else.
    """
    found = answers.members(response)
    code = answers.error_code(found)
    wait_s = answers.retry_after_s(response)
    if response.status in (429, 503):
        cause = f"the device endpoint answered HTTP {response.status}"
        raise Busy(cause, BUSY_RETRY_S if wait_s is None else wait_s)
    if code is not None and response.status < 500:
        raise refusal(code, "device", wait_s, vendor_code(found))
    foreign = unsupported.foreign(found)
    if foreign is not None:
        raise BadAnswer(f"the device endpoint answered {foreign}; kiosk cannot use it")
    if found is None or not 200 <= response.status < 300:
        raise BadAnswer(f"the device endpoint answered HTTP {response.status} without a code")
    return _grant(found, allow_http=allow_http)


def _grant(found: Members, *, allow_http: bool) -> DeviceGrant:
    # Google and early drafts say verification_url (C-04).
    uri = found.get("verification_uri") or found.get("verification_url")
    complete = found.get("verification_uri_complete") or None
    expires_in_s = min(_duration_s(found, "expires_in", DEFAULT_LIFETIME_S), MAX_LIFETIME_S)
    if expires_in_s <= 0:
        raise BadAnswer("expires_in in the device answer is not positive")
    return DeviceGrant(
        device_code=Secret(_text(found, "device_code")),
        user_code=_user_code(found),
        verification_uri=_address(uri, "verification_uri", allow_http=allow_http),
        verification_uri_complete=None
        if complete is None
        else _address(complete, "verification_uri_complete", allow_http=allow_http),
        expires_in_s=expires_in_s,
        interval_s=interval_s(
            _duration_s(found, "interval", DEFAULT_INTERVAL_S), lifetime_s=expires_in_s
        ),
    )


def interval_s(stated: float, *, lifetime_s: float) -> float:
    """Read an interval that can only be milliseconds as such (C-04: some providers say 5000)."""
    if stated >= lifetime_s and stated % 1000 == 0:
        return max(DEFAULT_INTERVAL_S, stated / 1000)
    return stated


def _duration_s(found: Members, name: str, default_s: float) -> float:
    if found.get(name) is None:
        return default_s
    seconds = answers.number(found[name])
    if seconds is None or seconds < 0:
        raise BadAnswer(f"{name} in the device answer is no duration")
    return seconds


def _text(found: Members, name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value:
        raise BadAnswer(f"{name} in the device answer is missing or no text")
    return value


def _user_code(found: Members) -> str:
    """Keep the code exactly as received (D-14), if it can be read off a screen at all (O-16)."""
    code = _text(found, "user_code")
    readable = code.isprintable() and code.strip() and all(map(_is_readable, code))
    if len(code) > MAX_USER_CODE or not readable:
        raise BadAnswer("user_code in the device answer cannot be shown")
    return code


def _is_readable(character: str) -> bool:
    if character.isascii():
        return True
    category = unicodedata.category(character)
    return category[0] != "M" and category not in _PICTURES and character not in _BLANK_LETTERS


def _address(value: object, name: str, *, allow_http: bool) -> str:
    """Keep the address byte for byte (D-13), if a phone may be sent there (V-07)."""
    fault = addresses.fault(value, allow_http=allow_http)
    if fault is not None or not isinstance(value, str):
        raise BadAnswer(f"{name} in the device answer {fault}")
    return value
