"""Which addresses from a stranger may be called, shown or put into a picture."""

import re
from urllib.parse import urlsplit

MAX_LENGTH = 2048


def fault(address: object, *, allow_http: bool) -> str | None:
    """Say why `address` is not usable; None when it is (M-05, V-07).

    Nothing is repaired: an address that is good is used byte for byte as it came. `allow_http`
    is for tests and the demo tenant.
    """
    if not isinstance(address, str) or not address:
        return "is missing or no text"
    # Not printable: control, bidirectional and invisible characters, and every space but " ".
    # Browsers read a backslash as a slash, so the host would not be where it seems to be.
    if not address.isprintable() or " " in address or "\\" in address:
        return "has characters that do not belong in an address"
    if len(address.encode()) > MAX_LENGTH:
        return f"is longer than {MAX_LENGTH} bytes"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "is no address"
    if parts.scheme != "https" and not (allow_http and parts.scheme == "http"):
        return "is not https"
    if "@" in parts.netloc:
        return "has a user name in it"
    # Python 3.11 reads what is within brackets as the host and overlooks what is around them.
    if "[" in parts.netloc and not re.fullmatch(r"\[[^\[\]]*\](:[0-9]*)?", parts.netloc):
        return "has no proper host"
    if port == 0 or not host or not all(c.isalnum() or c in ".-_:" for c in host):
        return "has no proper host"
    return None
