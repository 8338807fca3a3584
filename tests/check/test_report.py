"""A fault of ours costs what one group of lines still had to say, and nothing else."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.check import report
from kiosk.check.language import ShownLanguage
from kiosk.check.line import Line
from kiosk.config import Settings
from kiosk.options import Options, SettingsFile

LANGUAGE = "shown_language"
GROUPS = [
    *("file_lines", "provider_lines", "time_service_lines", "storage_lines", "speech_lines"),
    *("library_lines", "display_lines", "output_lines", "service_lines"),
]


@pytest.mark.parametrize("broken", [*GROUPS, LANGUAGE])
def test_a_fault_of_ours_is_one_failed_line(
    broken: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each group says one line, and `broken` raises after it."""

    def group(name: str) -> Iterator[Line]:
        yield Line("pass", name, "here")
        if name == broken:
            raise LookupError("hunter2")

    def language(_: Settings) -> ShownLanguage:
        if broken == LANGUAGE:
            raise LookupError("hunter2")
        return ShownLanguage("en", None)

    monkeypatch.setattr(report, LANGUAGE, language)
    for name in GROUPS:
        monkeypatch.setattr(report, name, lambda *_, name=name: group(name))
    options = Options(env_files=(SettingsFile(Path("none.env"), may_be_missing=True),))
    assert report.check(options, as_json=True) == 1
    told = capsys.readouterr()
    assert (told.err, "hunter2" in told.out) == ("", False)
    lines = json.loads(told.out)["lines"]
    # Without a language nobody knows which voice to try.
    silent = {"speech_lines"} if broken == LANGUAGE else set()
    assert {line["subject"] for line in lines} >= {*GROUPS} - silent
    (fault,) = (line["text"] for line in lines if line["verdict"] == "fail")
    assert fault.startswith("a fault of kiosk itself: LookupError at tests.check.test_report:")
