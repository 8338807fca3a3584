"""The report and the exit code."""

from collections.abc import Iterator

from kiosk.check.display import display_lines
from kiosk.check.language import language_lines, shown_language
from kiosk.check.line import Line
from kiosk.check.provider import provider_lines
from kiosk.check.speech import speech_lines
from kiosk.check.storage import storage_lines
from kiosk.config import Settings
from kiosk.oauth.assertion import client_assertion
from kiosk.oauth.errors import Misconfigured
from kiosk.options import Options
from kiosk.settings_source import SettingsSource

FAILED = 1
SETTINGS_WRONG = 78


def check(options: Options) -> int:
    """Print the report; return 0, 1 when something failed, 78 when it was the settings."""
    reading = SettingsSource(options.env_file, options.demo).read()
    lines = [Line("fail", "settings", str(error)) for error in reading.errors]
    lines += [Line("warn", "settings", str(warning)) for warning in reading.warnings]
    if not reading.errors:
        lines += _key_lines(reading.settings)
        lines += provider_lines(reading.settings)
        lines += storage_lines(reading.settings)
        language = shown_language(reading.settings)
        lines += language_lines(language)
        lines += speech_lines(reading.settings, language.tag)
    lines += display_lines()
    for line in lines:
        print(line)
    failed = {line.subject for line in lines if line.verdict == "fail"}
    if "settings" in failed:
        return SETTINGS_WRONG
    return FAILED if failed else 0


def _key_lines(settings: Settings) -> Iterator[Line]:
    """Sign once, for nobody: only that shows whether a key is of use."""
    client = settings.client
    if client.client_key is None:
        return
    try:
        client_assertion(client.client_id, client.client_key, "", 0.0)
    except Misconfigured as exc:
        yield Line("fail", "settings", str(exc))
