from kiosk.demo.clients import KIOSK
from tests.demo.rig import SECRET, Rig, error_of


def test_each_refresh_gives_new_tokens_that_work() -> None:
    rig = Rig()
    first = rig.sign_in()
    second = rig.refresh(first["refresh_token"]).json
    assert second
    assert second["refresh_token"] != first["refresh_token"]
    assert rig.userinfo(second["access_token"]).status_code == 200
    assert error_of(rig.refresh(second["refresh_token"])) == "ok"


def test_reuse_ends_everything_that_came_of_it() -> None:
    rig = Rig()
    first = rig.sign_in()
    second = rig.refresh(first["refresh_token"]).json
    assert second
    assert error_of(rig.refresh(first["refresh_token"])) == "invalid_grant"
    assert error_of(rig.refresh(second["refresh_token"])) == "invalid_grant"
    assert rig.userinfo(second["access_token"]).status_code == 401
    assert rig.userinfo(first["access_token"]).status_code == 401


def test_scope_may_shrink_but_never_grow() -> None:
    rig = Rig()
    tokens = rig.sign_in("openid profile email")
    narrow = rig.refresh(tokens["refresh_token"], scope="openid email").json
    assert narrow
    assert narrow["scope"] == "openid email"
    assert (rig.userinfo(narrow["access_token"]).json or {}).keys() == {
        "sub",
        "email",
        "email_verified",
    }
    assert error_of(rig.refresh(narrow["refresh_token"], scope="openid phone")) == "invalid_scope"
    whole = rig.refresh(narrow["refresh_token"]).json
    assert whole
    assert whole["scope"] == "openid profile email"


def test_a_token_of_another_client_is_refused() -> None:
    rig = Rig()
    tokens = rig.sign_in()
    rig.client = SECRET
    assert error_of(rig.refresh(tokens["refresh_token"])) == "invalid_grant"
    rig.client = KIOSK
    assert error_of(rig.refresh(tokens["refresh_token"])) == "ok"


def test_nonsense_is_refused() -> None:
    rig = Rig()
    assert error_of(rig.refresh("nonsense")) == "invalid_grant"
    assert error_of(rig.post("token", grant_type="refresh_token")) == "invalid_request"
