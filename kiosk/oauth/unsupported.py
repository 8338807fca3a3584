"""Well-known services whose device sign-in is not RFC 8628's: said by name, and nothing sent."""

import re
from collections.abc import Mapping
from dataclasses import astuple
from urllib.parse import urlsplit

from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.messages import Provider

_UNSUPPORTED = {
    r"oidc\.[a-z0-9-]+\.(amazonaws\.com(\.cn)?|api\.aws)|.+\.awsapps\.com": (
        "AWS IAM Identity Center's device sign-in is not the standard's:"
        " it speaks JSON in names of its own and gives no ID token"
    ),
    r"(.+\.)?facebook\.com": (
        "Facebook's device sign-in is not the standard's:"
        " its codes and errors have names and numbers of their own"
    ),
    r"id\.twitch\.tv": (
        "Twitch's device sign-in is not the standard's:"
        " it wants scopes for scope and gives messages for errors"
    ),
    r"(.+\.)?trakt\.tv": (
        "Trakt's device sign-in is not the standard's:"
        " it speaks JSON and answers by HTTP status alone"
    ),
    r"(.+\.)?plex\.tv": "Plex's device sign-in is not the standard's: it gives PINs, not codes",
    r"appleid\.apple\.com": "Apple has no device sign-in that is known of",
}
"""Hosts, and why."""


def check(provider: Provider) -> None:
    """Raise `Misconfigured` for a service that cannot work; its addresses are proper ones."""
    for address in (*provider.issuers, *astuple(provider.endpoints)):
        host = (urlsplit(address or "").hostname or "").rstrip(".")
        for pattern, why in _UNSUPPORTED.items():
            if re.fullmatch(pattern, host):
                raise Misconfigured(f"{why}; kiosk cannot use it")


def foreign(found: Mapping[str, object] | None) -> str | None:
    """Say what marks a device answer as one of another protocol; None when nothing does."""
    members = found or {}
    if "deviceCode" in members:
        return "with deviceCode for device_code, as AWS IAM Identity Center does"
    if isinstance(members.get("error"), dict):
        return "with an object for an error, as Facebook does"
    if "code" in members and "user_code" in members and "device_code" not in members:
        return "with code for device_code, as Facebook does"
    return None
