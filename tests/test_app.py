"""What the composition root tells the screens about the settings."""

import pytest

from kiosk.app import look_of
from kiosk.config import Finding, Reading, Settings
from kiosk.oauth.messages import Endpoints, Provider

LOBBY = "Lobby screen"


def reading(provider: Provider | None, *errors: Finding) -> Reading:
    settings = Settings(LOBBY, app_name="Acme", provider=provider, theme="light", text_scale=1.5)
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


@pytest.mark.clause("X-03")
def test_the_screen_knows_what_is_asked_for() -> None:
    assert look_of(reading(None)).asks_for == ("profile", "email", "phone")
