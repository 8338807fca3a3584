"""What the screens are told of the settings, and which language they speak."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.appearance import language_of, look_of
from kiosk.config import Finding, Reading, Settings
from kiosk.oauth.messages import Endpoints, Provider

LOBBY = "Lobby screen"


def reading(provider: Provider | None, *errors: Finding) -> Reading:
    settings = Settings(
        LOBBY,
        app_name="Acme",
        provider=provider,
        theme="light",
        text_scale=1.5,
        reduced_motion=True,
        night_hours=(1260, 420),
        safe_area_percent=2.5,
    )
    return Reading(settings, errors, ())


@pytest.mark.clause("X-03")
@pytest.mark.parametrize(
    ("provider", "host", "badge"),
    [
        (None, "Demo tenant", "Demo"),
        (
            Provider((), Endpoints(token="https://github.com/login"), oauth_only=True),
            "github.com",
            None,
        ),
        (Provider(("https://acme.verify.ibm.com/oauth2",)), "acme.verify.ibm.com", None),
        (
            Provider(("http://localhost:8080/",), allow_insecure_http=True),
            "localhost",
            "Insecure: http",
        ),
    ],
)
def test_the_screen_says_who_signs_people_in(
    provider: Provider | None, host: str, badge: str | None
) -> None:
    look = look_of(reading(provider))
    assert (look.host, look.badge) == (host, badge)


def test_wrong_settings_are_no_demo() -> None:
    look = look_of(reading(None, Finding("ISSUER", ".env line 1", "must begin with https://.")))
    assert (look.host, look.badge) == ("", None)


def test_names_and_looks_are_passed_on() -> None:
    look = look_of(reading(None))
    assert (look.app_name, look.device_name) == ("Acme", LOBBY)
    assert (look.theme, look.text_scale, look.qr_includes_code) == ("light", 1.5, True)
    assert (look.reduced_motion, look.night) == (True, (1260, 420))
    assert look.safe_area_percent == 2.5


def test_the_language_wished_for_is_spoken_if_it_can_be_drawn() -> None:
    reports: list[str] = []
    wish = Reading(Settings(LOBBY, language="de"), (), ())
    assert language_of(wish, lambda event, **fields: reports.append(event)) == "de"
    assert reports == []


def test_without_letters_for_it_english_is_spoken_and_the_package_named(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    program = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from kiosk.appearance import language_of; from kiosk.config import Reading, Settings;"
        "wish = Reading(Settings('Lobby', language='ja'), (), ());"
        "print(language_of(wish, lambda event, text: print(event, text)))"
    )
    environ = {
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
    }
    answer = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True
    )
    report, language = answer.stdout.splitlines()
    assert report.startswith("setting_ignored LANGUAGE: no font here has the letters of ja")
    assert report.endswith("install fonts-noto-cjk.")
    assert language == "en"


@pytest.mark.clause("X-03")
def test_the_screen_knows_what_is_asked_for() -> None:
    assert look_of(reading(None)).asks_for == ("profile", "email", "phone")
