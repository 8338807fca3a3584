"""The settings of a provider that knows no OpenID Connect."""

import pytest

from kiosk.oauth.messages import Endpoints, Provider
from tests.config.test_reading import errors, read, settings

DEVICE, TOKEN = (
    "https://github.com/login/device/code",
    "https://github.com/login/oauth/access_token",
)
GITHUB = {
    "OAUTH_ONLY": "true",
    "CLIENT_ID": "Iv1.abc",
    "DEVICE_AUTHORIZATION_ENDPOINT": DEVICE,
    "TOKEN_ENDPOINT": TOKEN,
}


@pytest.mark.clause("O-17")
def test_addresses_by_hand_are_enough() -> None:
    reading = read(GITHUB)
    assert reading.errors == ()
    endpoints = Endpoints(device_authorization=DEVICE, token=TOKEN)
    assert reading.settings.provider == Provider((), endpoints, oauth_only=True)
    assert reading.settings.client.client_id == "Iv1.abc"


@pytest.mark.clause("O-14")
def test_no_scope_is_asked_for_by_itself() -> None:
    assert read(GITHUB).settings.client.scope == ""
    assert read({**GITHUB, "SCOPE": "read:user"}).settings.client.scope == "read:user"


def test_an_issuer_will_do_as_well() -> None:
    provider = settings(OAUTH_ONLY="yes").provider
    assert provider
    assert provider.oauth_only
    tenant = read({"TENANT_URL": "https://t.example", "CLIENT_ID": "a", "OAUTH_ONLY": "1"})
    assert tenant.settings.provider
    assert tenant.settings.provider.oauth_only


@pytest.mark.parametrize("missing", ["DEVICE_AUTHORIZATION_ENDPOINT", "TOKEN_ENDPOINT"])
def test_half_of_the_addresses_are_not(missing: str) -> None:
    found = read({name: value for name, value in GITHUB.items() if name != missing})
    assert [str(error) for error in found.errors] == [
        "OAUTH_ONLY (.env line 1) needs ISSUER, or DEVICE_AUTHORIZATION_ENDPOINT and"
        " TOKEN_ENDPOINT."
    ]


def test_a_wrong_issuer_is_one_error_not_two() -> None:
    found = read({"OAUTH_ONLY": "true", "ISSUER": "ftp://x", "CLIENT_ID": "a"})
    assert [error.name for error in found.errors] == ["ISSUER"]


def test_whoever_leaves_openid_out_is_told_of_this() -> None:
    (error,) = errors(SCOPE="profile")
    assert "openid" in error
    assert "OAUTH_ONLY" in error


def test_a_word_that_is_no_yes_is_refused() -> None:
    (error,) = errors(OAUTH_ONLY="perhaps")
    assert "must be true or false" in error


def test_a_scope_twice_is_refused_here_too() -> None:
    (error,) = read({**GITHUB, "SCOPE": "a a"}).errors
    assert error.name == "SCOPE"
