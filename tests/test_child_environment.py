"""Children take this package along, and nothing from the folder that the kiosk was started in."""

from pathlib import Path

import pytest
import requests

from kiosk import logs
from kiosk.demo_child import DemoChild
from kiosk.oauth.messages import Identity
from kiosk.oauth.wire import Response
from kiosk.picture import fetch_portrait
from tests.check.reports import check
from tests.fakes.pictures import picture
from tests.fakes.wire import ScriptedWire

NAMES = ("pathlib", "selectors", "encodings", "re", "kiosk", "PySide6", "PIL", "flask", "waitress")
"""What a child would import first, were it to look here."""


@pytest.fixture
def mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with such files; each would leave this one behind."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    for name in NAMES:
        (folder / f"{name}.py").write_text(f"open({str(tmp_path / 'mark')!r}, 'w').close()\n")
    monkeypatch.chdir(folder)
    return tmp_path / "mark"


def test_the_check_runs_no_file_of_the_current_folder(mark: Path) -> None:
    report = check(Path.cwd(), "")
    assert not mark.exists()
    assert report.code == 0
    assert {report.verdict_on(subject) for subject in ("libraries", "fonts")} == {"pass"}


def test_nor_does_the_demo_tenant(mark: Path) -> None:
    demo = DemoChild("127.0.0.1", logs.report)
    try:
        (issuer,) = demo.provider().issuers
        answer = requests.get(f"{issuer}/.well-known/openid-configuration", timeout=30)
    finally:
        demo.stop()
        demo.wait()
    assert not mark.exists()
    assert answer.json()["issuer"] == issuer


def test_nor_does_the_decoder_of_pictures(mark: Path) -> None:
    claims = {"picture": "https://pictures.example/ada.png"}
    wire = ScriptedWire(lambda _: Response(200, {}, picture("PNG", 64, 64)))
    portrait = fetch_portrait(Identity("https://id.example", "ada", claims, verified=True), wire)
    assert not mark.exists()
    assert portrait is not None
