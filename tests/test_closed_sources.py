"""What the sources of the kiosk do not know how to do: open, copy, listen, start others.

One speaks, through one program.
"""

import ast

import pytest

from kiosk.voices import PROGRAM
from tests.packaging.checkout import ROOT

OPENERS = {
    *("QDesktopServices", "QProcess", "QClipboard", "QFileDialog", "QMenu", "QAction"),
    *("QShortcut", "QTextBrowser", "QTextEdit", "QLineEdit", "QWebEngineView", "QTcpServer"),
    *("openUrl", "startDetached", "setOpenExternalLinks", "clipboard", "webbrowser", "HTTPServer"),
    *("os.system", "os.popen", "os.startfile", "socketserver", "QTextToSpeech"),
}
STARTERS = {
    "kiosk/check/display.py": "[sys.executable",
    "kiosk/check/language.py": "[sys.executable",
    "kiosk/check/libraries.py": "[sys.executable",
    "kiosk/demo_child.py": "[sys.executable",
    "kiosk/picture.py": "[sys.executable",
    "kiosk/check/speech.py": "[program, *arguments(language)]",
    "kiosk/service/machine.py": "command",
}
"""Who starts a program and waits for it: Python itself, for `--check` what would speak, and for
`kiosk install-service`, which no screen reaches, systemd's own."""
SPEAKER = "kiosk/speaker.py"
SPEAKS = "self._process.start(PROGRAM, arguments(self._language))"
"""The language is all that it tells on the command line, which everybody may read."""
PROCESS_STARTS = {"start", "startCommand", "startDetached", "execute", "open"}
PROCESS_STARTS |= {"setProgram", "setArguments", "setNativeArguments"}


def own_sources() -> dict[str, str]:
    """The kiosk without its demo tenant, which is a server and a program of its own."""
    paths = sorted((ROOT / "kiosk").rglob("*.py"))
    named = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}
    return {name: text for name, text in named.items() if not name.startswith("kiosk/demo/")}


def names_in(text: str) -> set[str]:
    """All names, attributes and imported modules of a source."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found |= {node.attr, ast.unparse(node)}
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name for alias in node.names}
            found.add(getattr(node, "module", None) or "")
    return found


def starts(text: str) -> list[str]:
    """The commands of all calls of `subprocess`."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    ours = [call for call in calls if ast.unparse(call.func).startswith("subprocess.")]
    return [ast.unparse(call.args[0]) for call in ours if call.args]


def process_starts(text: str) -> list[str]:
    """All calls that can start a program the way Qt does, or say which."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [
        ast.unparse(call)
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in PROCESS_STARTS
    ]


@pytest.mark.clause("X-02", "V-06", "V-21", "B-09", "D-25", "B-03")
def test_no_source_but_the_speaker_knows_how_to_open_copy_speak_or_listen() -> None:
    sources = own_sources()
    assert len(sources) > 60
    known = {name: names_in(text) & OPENERS for name, text in sources.items()}
    assert {name: found for name, found in known.items() if found} == {SPEAKER: {"QProcess"}}


@pytest.mark.clause("D-25", "V-06")
def test_the_speaker_starts_one_program_and_tells_it_a_language() -> None:
    assert process_starts(own_sources()[SPEAKER]) == [SPEAKS]
    assert PROGRAM == "espeak-ng"


@pytest.mark.clause("V-06", "X-02")
def test_no_other_program_is_started_than_python_itself_and_the_one_that_speaks() -> None:
    started = {name: starts(text) for name, text in own_sources().items() if starts(text)}
    assert started.keys() == STARTERS.keys()
    for name, commands in started.items():
        assert all(command.startswith(STARTERS[name]) for command in commands)


def test_the_scan_sees_what_it_looks_for() -> None:
    assert names_in("from PySide6.QtGui import QDesktopServices") & OPENERS
    assert names_in("import webbrowser as w") & OPENERS
    assert names_in("import os\nos.system('x')") & OPENERS
    assert starts("import subprocess\nsubprocess.run(['xdg-open', url])") == ["['xdg-open', url]"]
    assert process_starts("QProcess.startDetached('x')") == ["QProcess.startDetached('x')"]
    assert "QProcess" in names_in("from PySide6.QtCore import QProcess") & OPENERS
