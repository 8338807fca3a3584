"""What the screens need to know of the settings, and the language they can speak here."""

from collections.abc import Callable
from urllib.parse import urlsplit

from kiosk.config import Reading
from kiosk.ui import wording
from kiosk.ui.language import ENGLISH, missing_font, system_language
from kiosk.ui.look import Look

SCOPES_FOR_ITSELF = frozenset({"openid", "offline_access"})
"""They show nothing of a person."""


def language_of(reading: Reading, report: Callable[..., None]) -> str:
    """Return the language wished for, or English if this device has no letters for it."""
    wish = reading.settings.language or system_language()
    package = missing_font(wish)
    if package is None:
        return wish
    text = f"no font here has the letters of {wish}, so English is shown; install {package}."
    report("setting_ignored", text=f"LANGUAGE: {text}")
    return ENGLISH


def look_of(reading: Reading) -> Look:
    """Return how the device presents itself, in the language spoken now."""
    settings = reading.settings
    provider = settings.provider
    host, badge = "", None
    if reading.errors:
        pass
    elif provider is None:
        host, badge = wording.demo_tenant(), wording.demo_badge()
    else:
        host = urlsplit(provider.address).hostname or ""
        badge = wording.insecure_badge() if provider.allow_insecure_http else None
    return Look(
        app_name=settings.app_name,
        device_name=settings.device_name,
        host=host,
        badge=badge,
        asks_for=tuple(s for s in settings.client.scope.split() if s not in SCOPES_FOR_ITSELF),
        qr_includes_code=settings.qr_includes_code,
        theme=settings.theme,
        text_scale=settings.text_scale,
        viewing_distance_m=settings.viewing_distance_m,
        reduced_motion=settings.reduced_motion,
        night=settings.night_hours,
        safe_area_percent=settings.safe_area_percent,
    )
