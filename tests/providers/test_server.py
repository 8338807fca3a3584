"""The played provider insists on what the real one insists on, or its tests would prove nothing."""

from dataclasses import replace
from urllib.parse import urlencode

import pytest

from kiosk.oauth.client_auth import form_request
from kiosk.oauth.messages import Client, ClientAuth, Metadata
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request, Response
from tests.fakes.wire import START
from tests.providers.profile import ABSENT, Profile, Scenario, profiles
from tests.providers.server import GRANT_TYPE, PlayedProvider

PROFILES = {profile.name: profile for profile in profiles()}
KEYCLOAK = PROFILES["Keycloak"]
GITHUB = PROFILES["GitHub"]


def polled(profile: Profile, request: Request, *polls: str) -> Response:
    return PlayedProvider(profile, Scenario("x", polls=polls)).answer(request, START)


def poll(profile: Profile, client: Client, **changes: str) -> Request:
    token_endpoint = profile.endpoints["token_endpoint"]
    fields = {
        "grant_type": GRANT_TYPE,
        "device_code": profile.document["device"]["device_code"],
        **changes,
    }
    metadata = Metadata("https://i", "https://i/device", token_endpoint, None)
    return form_request(token_endpoint, client, metadata, list(fields.items()), 0.0)


def test_every_provider_of_the_table_is_played() -> None:
    assert sorted(PROFILES) == [
        "Auth0",
        "Dex",
        "Duende IdentityServer",
        "ForgeRock AM",
        "GitHub",
        "GitLab",
        "Google",
        "IBM Verify /oauth2",
        "IBM Verify /oidc/endpoint/default",
        "INDIGO IAM",
        "Keycloak",
        "Microsoft Entra",
        "Okta",
        "Ory Hydra",
        "Spring Authorization Server",
        "WSO2 Asgardeo",
        "Zitadel",
        "authentik",
        "node-oidc-provider",
    ]


@pytest.mark.parametrize(
    ("client", "status"),
    [
        (Client("lobby-kiosk", Secret("s3cret:with%signs"), auth=ClientAuth.BASIC), 400),
        (Client("lobby-kiosk", Secret("s3cret:with%signs"), auth=ClientAuth.POST), 401),
        (Client("lobby-kiosk", Secret("another"), auth=ClientAuth.BASIC), 401),
        (Client("another", Secret("s3cret:with%signs"), auth=ClientAuth.BASIC), 401),
        (Client("lobby-kiosk"), 401),
    ],
    ids=["basic", "post", "wrong secret", "wrong id", "none"],
)
def test_a_client_proves_itself_in_the_one_way(client: Client, status: int) -> None:
    assert polled(KEYCLOAK, poll(KEYCLOAK, client), "pending").status == status


@pytest.mark.parametrize("changes", [{"grant_type": "device_code"}, {"device_code": "another"}])
def test_a_poll_has_the_grant_type_and_the_code(changes: dict[str, str]) -> None:
    client = Client("Iv1.8a61f9b3a7aba766")
    assert polled(GITHUB, poll(GITHUB, client), "pending").status == 200
    assert polled(GITHUB, poll(GITHUB, client, **changes), "pending").status == 400


def test_github_sends_forms_to_who_does_not_ask_for_json() -> None:
    request = poll(GITHUB, Client("Iv1.8a61f9b3a7aba766"))
    asked = polled(GITHUB, request, "pending")
    assert asked.headers["content-type"] == "application/json"
    answer = polled(GITHUB, replace(request, headers=request.headers[1:]), "pending")
    assert answer.headers["content-type"] == "application/x-www-form-urlencoded"
    assert answer.body.startswith(urlencode({"error": "authorization_pending"}).encode())


def test_a_scenario_is_laid_over_the_file() -> None:
    base = Profile({"name": "x", "device": {"a": 1, "b": 2}, "answers": {"pending": {}}})
    changed = base.changed({"device": {"a": ABSENT, "b": 3}, "forms": "always"})
    assert changed.document == {
        "name": "x",
        "device": {"b": 3},
        "answers": {"pending": {}},
        "forms": "always",
    }


def test_every_quirk_names_the_duty_it_shows() -> None:
    quirks = [quirk for profile in PROFILES.values() for quirk in profile.quirks()]
    assert len(quirks) > 40
    assert [quirk.name for quirk in quirks if not quirk.clauses] == []
