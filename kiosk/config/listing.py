"""Every setting as it may be shown: secrets and what was refused without their text."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kiosk.config import values
from kiosk.config.env_file import Entry
from kiosk.oauth.messages import Client

DEFAULT = "default"
CREDENTIAL = "systemd credential"
DEFAULTS = {
    "OAUTH_ONLY": "false",
    "SCOPE": "openid profile",
    "CLIENT_AUTH": "auto",
    "CLIENT_ASSERTION_AUD": "issuer",
    "APP_NAME": "Kiosk",
    "QR_INCLUDES_CODE": "true",
    "TEXT_SCALE": "1",
    "THEME": "dark",
    "REDUCED_MOTION": "false",
    "SPEAK": "false",
    "NIGHT_HOURS": "22:00-06:00",
    "IDLE_SIGN_OUT_S": "120",
    "MAX_SESSION_S": "900",
    "RESTART_AFTER_DAYS": "7",
    "REMEMBER": "false",
    "ALLOW_INSECURE_HTTP": "false",
    "LOG_FORMAT": "text",
    "LOG_LEVEL": "info",
}
"""As an operator would write them; what is not among them is not set, or found out at the start."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One setting; `value` None: set, but not to be shown, or not set at all."""

    name: str
    value: str | None
    source: str
    """A file, the environment, a credential, or the default."""
    line: int | None = None

    @property
    def place(self) -> str:
        """Where it was written, for example `.env line 3`."""
        return Entry("", self.source, self.line).place


def listed(
    names: Sequence[str], entries: Mapping[str, Entry], accepted: Set[str], client: Client
) -> tuple[Listed, ...]:
    """Return one row for each of `names`; of `entries` what was accepted shows its value."""
    handed_over = _handed_over(entries, client)
    secret = entries.get("CLIENT_SECRET")
    rows = []
    for name in names:
        entry = entries.get(name)
        if entry is not None:
            # Nor what holds the secret, which some paste twice.
            hidden = name not in accepted or (secret and secret.value in entry.value)
            text = None if hidden else _shown(name, entry.value)
            rows.append(Listed(name, text, entry.source, entry.line))
        elif name in handed_over:
            rows.append(Listed(name, None, CREDENTIAL))
        else:
            rows.append(Listed(name, DEFAULTS.get(name), DEFAULT))
    return tuple(rows)


def _handed_over(entries: Mapping[str, Entry], client: Client) -> set[str]:
    found = set()
    if client.client_secret and not {"CLIENT_SECRET", "CLIENT_SECRET_FILE"} & entries.keys():
        found.add("CLIENT_SECRET")
    if client.client_key and "CLIENT_KEY_FILE" not in entries:
        found.add("CLIENT_KEY_FILE")
    return found


def _shown(name: str, text: str) -> str:
    if name == "REQUEST_PARAMS":
        return ", ".join(parameter for parameter, _ in values.request_params(text))
    return text
