"""The report for people, on a terminal."""

import pytest

from kiosk.check.line import Line
from kiosk.check.printing import TextPrinter
from kiosk.check.service import AS_THE_SERVICE


def test_a_command_can_be_copied_whole_from_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    TextPrinter().add(Line("skip", "service", "words " * 30, AS_THE_SERVICE))
    *text, fix = capsys.readouterr().out.splitlines()
    assert fix.endswith(f"> {AS_THE_SERVICE}")
    assert len(text) > 3
    assert max(map(len, text)) < 60
