"""Services whose device sign-in is another protocol: one sentence says so, and nothing is sent."""

from pathlib import Path

import pytest

from kiosk.oauth import device, unsupported
from kiosk.oauth.errors import BadAnswer
from kiosk.oauth.messages import Failed, Trouble
from kiosk.ui.screens.problem import DETAIL_LIMIT
from tests.fakes.issuer import answer
from tests.providers.playing import play
from tests.providers.profile import Profile, Scenario

BY_HAND = """
OAUTH_ONLY=true
CLIENT_ID=kiosk
DEVICE_AUTHORIZATION_ENDPOINT={device}
TOKEN_ENDPOINT={token}
"""
BY_ISSUER = """
ISSUER={issuer}
CLIENT_ID=kiosk
"""


def by_hand(device_endpoint: str, token_endpoint: str) -> str:
    return BY_HAND.format(device=device_endpoint, token=token_endpoint)


def by_issuer(issuer: str) -> str:
    return BY_ISSUER.format(issuer=issuer)


def ended(settings: str, folder: Path) -> tuple[Failed, int]:
    """Play a sign-in at a server that knows nothing, and count what was sent."""
    document = {
        "name": "unsupported",
        "settings": settings,
        "endpoints": {
            "device_authorization_endpoint": "https://nowhere.example/device",
            "token_endpoint": "https://nowhere.example/token",
        },
    }
    played = play(Profile(document), Scenario("unsupported"), folder)
    (end,) = played.news
    assert isinstance(end, Failed)
    return end, len(played.wire.exchanges)


@pytest.mark.clause("D-22", "C-04")
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (
            by_hand(
                "https://oidc.eu-central-1.amazonaws.com/device_authorization",
                "https://oidc.eu-central-1.amazonaws.com/token",
            ),
            "AWS IAM Identity Center's device sign-in is not the standard's:",
        ),
        (by_issuer("https://d-1234567890.awsapps.com/start"), "AWS IAM Identity Center's"),
        (by_issuer("https://www.facebook.com"), "Facebook's device sign-in is not the standard's:"),
        (
            by_hand(
                "https://graph.facebook.com/v2.6/device/login",
                "https://graph.facebook.com/v2.6/device/login_status",
            ),
            "Facebook's device sign-in",
        ),
        (by_issuer("https://id.twitch.tv/oauth2"), "Twitch's device sign-in"),
        (
            by_hand(
                "https://api.trakt.tv/oauth/device/code", "https://api.trakt.tv/oauth/device/token"
            ),
            "Trakt's device sign-in",
        ),
        (
            by_hand("https://plex.tv/api/v2/pins", "https://plex.tv/api/v2/pins/1"),
            "Plex's device sign-in",
        ),
        (by_issuer("https://plex.tv."), "Plex's device sign-in"),
        (by_issuer("https://appleid.apple.com"), "Apple has no device sign-in"),
    ],
)
def test_a_service_that_cannot_work_is_named_before_anything_is_sent(
    settings: str, sentence: str, tmp_path: Path
) -> None:
    end, sent = ended(settings, tmp_path)
    assert end.trouble is Trouble.CONFIGURATION
    assert end.cause.startswith(sentence)
    assert end.cause.endswith("; kiosk cannot use it")
    assert len(end.cause) <= DETAIL_LIMIT  # all of it fits on the screen
    assert sent == 0


@pytest.mark.parametrize(
    "issuer",
    [
        "https://notfacebook.com",
        "https://facebook.com.example",
        "https://kiosk.eu-central-1.elb.amazonaws.com",
        "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_abc",
        "https://plex.tv.example",
        "https://login.example/facebook.com",
    ],
)
def test_nobody_else_is_turned_away(issuer: str, tmp_path: Path) -> None:
    end, sent = ended(by_issuer(issuer), tmp_path)
    assert "cannot use it" not in end.cause
    assert sent > 0


@pytest.mark.clause("C-04", "D-07")
@pytest.mark.parametrize(
    ("body", "status", "seen"),
    [
        (
            {"deviceCode": "d", "userCode": "u", "verificationUri": "https://v.example"},
            200,
            "with deviceCode for device_code, as AWS IAM Identity Center does",
        ),
        (
            {"error": {"message": "must not be repeated", "code": 31, "error_subcode": 1349174}},
            400,
            "with an object for an error, as Facebook does",
        ),
        (
            {"code": "c", "user_code": "u", "verification_uri": "https://facebook.com/device"},
            200,
            "with code for device_code, as Facebook does",
        ),
    ],
)
def test_another_protocol_is_told_by_its_answer(
    body: dict[str, object], status: int, seen: str
) -> None:
    with pytest.raises(BadAnswer) as caught:
        device.read(answer(body, status))
    assert str(caught.value) == f"the device endpoint answered {seen}; kiosk cannot use it"


@pytest.mark.parametrize(
    "members",
    [
        None,
        {},
        {"code": "c"},
        {"user_code": "u"},
        {"device_code": "d", "user_code": "u", "code": "u"},
        {"error": "invalid_client", "code": "c"},
    ],
)
def test_no_other_protocol_is_seen_in_what_is_only_odd(members: dict[str, object] | None) -> None:
    assert unsupported.foreign(members) is None
