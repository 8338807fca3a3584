import logging

import pytest

from kiosk.demo.clients import KIOSK, Client
from tests.demo.rig import SECRET, Rig, error_of


@pytest.mark.parametrize("client", [KIOSK, SECRET])
def test_a_sign_in_from_end_to_end(client: Client) -> None:
    rig = Rig(client=client)
    asked = rig.ask()
    assert rig.polled(asked.device_code) == "authorization_pending"
    rig.phone().approve(asked.complete, "Priya Raman")
    answer = rig.poll(asked.device_code)
    tokens = answer.json
    assert tokens
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["scope"] == "openid profile"
    assert answer.headers["Cache-Control"] == "no-store"
    profile = rig.userinfo(tokens["access_token"]).json
    assert profile
    assert profile["name"] == "Priya Raman"


def test_even_a_debug_log_has_no_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    rig = Rig()
    tokens = rig.sign_in()
    again = rig.refresh(tokens["refresh_token"]).json or {}
    for token in (tokens, again):
        assert token["access_token"] not in caplog.text
        assert token["refresh_token"] not in caplog.text


def test_a_code_is_redeemed_once() -> None:
    rig = Rig()
    asked = rig.ask()
    rig.phone().approve(asked.complete)
    assert rig.polled(asked.device_code) == "ok"
    assert rig.polled(asked.device_code) == "invalid_grant"


def test_haste_is_answered_slow_down() -> None:
    rig = Rig()
    code = rig.ask().device_code
    assert [rig.polled(code) for _ in range(3)] == [
        "authorization_pending",
        "slow_down",
        "slow_down",
    ]
    rig.clock.seconds += 15
    assert rig.polled(code) == "authorization_pending"


def test_a_decline_is_access_denied() -> None:
    rig = Rig()
    asked = rig.ask()
    rig.phone().decline(asked.complete)
    assert rig.polled(asked.device_code) == "access_denied"


def test_an_expired_code_is_told_apart_from_an_unknown_one() -> None:
    rig = Rig()
    code = rig.ask().device_code
    rig.clock.seconds += 300
    assert rig.polled(code) == "expired_token"
    rig.clock.seconds += 300
    rig.ask()
    assert rig.polled(code) == "invalid_grant"
    assert rig.polled("never issued") == "invalid_grant"


def test_a_code_of_another_client_is_unknown() -> None:
    rig = Rig()
    asked = rig.ask()
    rig.phone().approve(asked.complete)
    rig.client = SECRET
    assert rig.polled(asked.device_code) == "invalid_grant"
    rig.client = KIOSK
    assert rig.polled(asked.device_code) == "ok"


def test_what_is_missing_or_strange_is_named() -> None:
    rig = Rig()
    assert error_of(rig.post("token")) == "invalid_request"
    assert error_of(rig.post("token", grant_type="password")) == "unsupported_grant_type"
    assert rig.polled("") == "invalid_request"


def test_without_openid_there_is_no_identity() -> None:
    rig = Rig()
    tokens = rig.sign_in(scope="profile")
    assert "id_token" not in tokens
    assert rig.userinfo(tokens["access_token"]).status_code == 403
