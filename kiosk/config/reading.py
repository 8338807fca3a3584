"""From names and texts to `Settings`, collecting every problem instead of stopping at the first."""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.config import values
from kiosk.config.env_file import Entry
from kiosk.config.listing import Listed, listed
from kiosk.config.reader import Finding, Reader
from kiosk.config.settings import DEMO_CLIENT, EVENING_TO_MORNING, Settings
from kiosk.config.sign_in import ENDPOINT_NAMES, client_of, provider_of
from kiosk.config.values import BadValue
from kiosk.languages import LANGUAGES
from kiosk.oauth.messages import Client, Provider

NAMES = (
    "TENANT_URL",
    "ISSUER",
    "OAUTH_ONLY",
    "CLIENT_ID",
    "CLIENT_SECRET",
    "CLIENT_SECRET_FILE",
    "CLIENT_KEY_FILE",
    "SCOPE",
    "CLIENT_AUTH",
    "CLIENT_ASSERTION_AUD",
    *ENDPOINT_NAMES,
    "REQUEST_PARAMS",
    "QR_INCLUDES_CODE",
    "DEVICE_NAME",
    "APP_NAME",
    "VIEWING_DISTANCE_M",
    "TEXT_SCALE",
    "THEME",
    "LANGUAGE",
    "SAFE_AREA_PERCENT",
    "REDUCED_MOTION",
    "SPEAK",
    "NIGHT_HOURS",
    "IDLE_SIGN_OUT_S",
    "MAX_SESSION_S",
    "RESTART_AFTER_DAYS",
    "REMEMBER",
    "STATE_DIR",
    "STORE_KEY_FILE",
    "ALLOW_INSECURE_HTTP",
    "CA_BUNDLE",
    "DEMO_HOST",
    "LOG_FORMAT",
    "LOG_LEVEL",
)
FROM_IBM_SNIPPETS = "FLOW_TYPE"
"""Part of what the developer portal hands out; it can only say what is true here anyway."""

THE_ENVIRONMENT = "environment"
LOOKS_LIKE_OURS = 0.9


@dataclass(frozen=True, slots=True)
class Reading:
    """What the settings say; with errors, `settings` serves for looks and log only."""

    settings: Settings
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    listed: tuple[Listed, ...] = ()


def read_settings(
    file: Mapping[str, Entry],
    environ: Mapping[str, str],
    *,
    read_text: Callable[[Path], str],
    host_name: str,
    demo: bool = False,
) -> Reading:
    """Read all settings; `environ` wins over `file`, an empty value means not set.

    `read_text` gives the text of a file that a setting names (OSError or ValueError when it
    cannot); with `demo` the demo tenant is taken, whatever is set.
    """
    entries = _entries(file, environ)
    reader = Reader(entries, read_text)
    provider, client = _sign_in(reader, environ.get("CREDENTIALS_DIRECTORY"), demo=demo)
    settings = Settings(
        device_name=reader.take("DEVICE_NAME", values.shown_name, host_name),
        app_name=reader.take("APP_NAME", values.shown_name, "Kiosk"),
        provider=provider,
        client=client,
        qr_includes_code=reader.take("QR_INCLUDES_CODE", values.boolean, default=True),
        viewing_distance_m=reader.take("VIEWING_DISTANCE_M", values.number(0.3, 20), None),
        text_scale=reader.take("TEXT_SCALE", values.number(1, 2), 1.0),
        safe_area_percent=reader.take("SAFE_AREA_PERCENT", values.number(0, 10), None),
        theme=reader.take("THEME", values.one_of("dark", "light"), "dark"),
        language=reader.take("LANGUAGE", values.language, None),
        reduced_motion=reader.take("REDUCED_MOTION", values.boolean, default=False),
        speak=reader.take("SPEAK", values.boolean, default=False),
        night_hours=reader.take("NIGHT_HOURS", values.night_hours, EVENING_TO_MORNING),
        idle_sign_out_s=reader.take("IDLE_SIGN_OUT_S", values.limit_s(30), 120.0),
        max_session_s=reader.take("MAX_SESSION_S", values.limit_s(60), 900.0),
        restart_after_days=reader.take("RESTART_AFTER_DAYS", values.days, 7),
        remember=reader.take("REMEMBER", values.boolean, default=False),
        state_dir=reader.take("STATE_DIR", values.absolute_path, None),
        store_key_file=reader.take("STORE_KEY_FILE", values.absolute_path, None),
        ca_bundle=reader.take("CA_BUNDLE", lambda path: _certificates(reader, path), None),
        demo_host=reader.take("DEMO_HOST", values.ip_address, None),
        log_format=reader.take("LOG_FORMAT", values.one_of("text", "json"), "text"),
        log_level=reader.take(
            "LOG_LEVEL", values.one_of("debug", "info", "warning", "error"), "info"
        ),
    )
    rows = listed(NAMES, entries, reader.accepted, client)
    return Reading(settings, tuple(reader.errors), _unknown(file, environ), rows)


def _sign_in(
    reader: Reader, handed_over: str | None, *, demo: bool
) -> tuple[Provider | None, Client]:
    insecure = reader.take("ALLOW_INSECURE_HTTP", values.boolean, default=False)
    oauth_only = reader.take("OAUTH_ONLY", values.boolean, default=False)
    reader.take(FROM_IBM_SNIPPETS, values.flow_type, "device")
    if demo:
        return None, DEMO_CLIENT
    provider = provider_of(reader, insecure=insecure, oauth_only=oauth_only)
    if not (reader.has("ISSUER") or reader.has("TENANT_URL") or oauth_only):
        return provider, DEMO_CLIENT
    return provider, client_of(reader, handed_over, oauth_only=oauth_only)


def _entries(file: Mapping[str, Entry], environ: Mapping[str, str]) -> dict[str, Entry]:
    ours = (*NAMES, FROM_IBM_SNIPPETS)
    from_environ = {n: Entry(environ[n], THE_ENVIRONMENT) for n in ours if n in environ}
    if environ.get("LANGUAGE", "").strip().lower() not in LANGUAGES:
        # Desktops set a list of this name for gettext: it is the system's wish, not the operator's.
        from_environ.pop("LANGUAGE", None)
    every = {**file, **from_environ}
    return {
        name: replace(entry, value=entry.value.strip())
        for name, entry in every.items()
        if entry.value.strip()
    }


def _certificates(reader: Reader, path: str) -> Path:
    if "-----BEGIN CERTIFICATE-----" not in reader.file_text(path):
        raise BadValue("names a file without a PEM certificate.")
    return Path(path)


def _unknown(file: Mapping[str, Entry], environ: Mapping[str, str]) -> tuple[Finding, ...]:
    ours = {*NAMES, FROM_IBM_SNIPPETS}
    found = []
    for name, entry in file.items():
        if name not in ours:
            close = difflib.get_close_matches(name, NAMES, 1)
            hint = f" Was {close[0]} meant?" if close else ""
            # What does not look like a name may be a secret on a line of its own.
            named = name if re.fullmatch("[A-Z][A-Z0-9_]*", name) else "A line"
            found.append(Finding(named, entry.place, f"is not a setting of kiosk.{hint}"))
    for name in environ:
        close = difflib.get_close_matches(name, NAMES, 1, LOOKS_LIKE_OURS)
        if name not in ours and close:
            text = f"is not a setting of kiosk. Was {close[0]} meant?"
            found.append(Finding(name, THE_ENVIRONMENT, text))
    return tuple(found)
