"""An address as a person reads it: host and rest, without the scheme."""

from typing import NamedTuple

from PySide6.QtCore import QUrl

from kiosk.ui.plain import plain


class Address(NamedTuple):
    """The two parts; together they are what a person types into a phone."""

    host: str
    rest: str


def read_address(uri: str) -> Address:
    """Split `uri`; a host in other letters becomes punycode, so that look-alikes show (D-26)."""
    shown = plain(uri.partition("://")[2] or uri, 400)
    end = min((shown.find(mark) for mark in "/?#" if mark in shown), default=len(shown))
    name, colon, port = shown[:end].partition(":")
    return Address(_ascii(name) + colon + port, shown[end:])


def _ascii(host: str) -> str:
    if host.isascii():
        return host
    ace = bytes(QUrl.toAce(host).data()).decode("ascii")
    return ace or host.encode("ascii", "backslashreplace").decode("ascii")
