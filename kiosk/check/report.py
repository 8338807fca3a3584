"""The report and the exit code."""

import os
from collections.abc import Iterator

from kiosk.check.clock import time_service_lines
from kiosk.check.display import display_lines
from kiosk.check.guarded_files import file_lines
from kiosk.check.language import language_lines, shown_language
from kiosk.check.libraries import library_lines
from kiosk.check.line import Line
from kiosk.check.outputs import output_lines
from kiosk.check.printing import JsonPrinter, TextPrinter
from kiosk.check.provider import provider_lines
from kiosk.check.service import service_lines
from kiosk.check.speech import speech_lines
from kiosk.check.storage import storage_lines
from kiosk.config import Reading, Settings
from kiosk.fault_place import place_of
from kiosk.oauth.assertion import client_assertion
from kiosk.oauth.errors import Misconfigured
from kiosk.options import Options
from kiosk.settings_source import SettingsSource

FAILED = 1
SETTINGS_WRONG = 78


def check(options: Options, *, as_json: bool = False) -> int:
    """Print the report; return 0, 1 when something failed, 78 when it was the settings."""
    source = SettingsSource(options.env_files, options.demo)
    reading = source.read()
    printer = JsonPrinter() if as_json else TextPrinter()
    printer.begin(reading.listed)
    failed = set()
    for line in _lines(source, reading):
        printer.add(line)
        if line.verdict == "fail":
            failed.add(line.subject)
    printer.end()
    if "settings" in failed:
        return SETTINGS_WRONG
    return FAILED if failed else 0


def _lines(source: SettingsSource, reading: Reading) -> Iterator[Line]:
    for subject, lines in _groups(source, reading):
        try:
            yield from lines
        except Exception as exc:
            # Whoever looks for a fault needs what the others say; its text might hold anything.
            text = f"a fault of kiosk itself: {place_of(exc)}"
            yield Line("fail", subject, text, "please report this line")


def _groups(source: SettingsSource, reading: Reading) -> Iterator[tuple[str, Iterator[Line]]]:
    """Give each group with the subject that stands for it; none says anything before its turn."""
    yield "settings", _finding_lines(reading)
    yield "files", file_lines(source.read_files(), reading)
    if not reading.errors:
        yield "settings", _key_lines(reading.settings)
        yield "network", provider_lines(reading.settings)
    yield "timesync", time_service_lines()
    if not reading.errors:
        yield "store", storage_lines(reading.settings)
        yield "language", _language_lines(reading.settings)
    yield "libraries", library_lines()
    yield "display", display_lines()
    yield "outputs", output_lines()
    yield "service", service_lines(os.environ)


def _finding_lines(reading: Reading) -> Iterator[Line]:
    for error in reading.errors:
        yield Line("fail", "settings", str(error))
    for warning in reading.warnings:
        yield Line("warn", "settings", str(warning))


def _language_lines(settings: Settings) -> Iterator[Line]:
    language = shown_language(settings)
    yield from language_lines(language)
    yield from speech_lines(settings, language.tag)


def _key_lines(settings: Settings) -> Iterator[Line]:
    """Sign once, for nobody: only that shows whether a key is of use."""
    client = settings.client
    if client.client_key is None:
        return
    try:
        client_assertion(client.client_id, client.client_key, "", 0.0)
    except Misconfigured as exc:
        yield Line("fail", "settings", str(exc))
