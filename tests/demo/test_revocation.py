import pytest

from tests.demo.rig import SECRET, Rig, error_of


@pytest.mark.parametrize(
    "hint", [{}, {"token_type_hint": "access_token"}, {"token_type_hint": "?"}]
)
def test_revoking_the_refresh_token_ends_the_sign_in(hint: dict[str, str]) -> None:
    rig = Rig()
    tokens = rig.sign_in()
    assert rig.post("revoke", token=tokens["refresh_token"], **hint).status_code == 200
    assert rig.userinfo(tokens["access_token"]).status_code == 401
    assert error_of(rig.refresh(tokens["refresh_token"])) == "invalid_grant"


def test_revoking_the_access_token_ends_only_that() -> None:
    rig = Rig()
    tokens = rig.sign_in()
    assert rig.post("revoke", token=tokens["access_token"]).status_code == 200
    assert rig.userinfo(tokens["access_token"]).status_code == 401
    assert error_of(rig.refresh(tokens["refresh_token"])) == "ok"


def test_an_unknown_or_dead_token_is_as_good_as_revoked() -> None:
    rig = Rig()
    tokens = rig.sign_in()
    for _ in range(2):
        assert rig.post("revoke", token=tokens["refresh_token"]).status_code == 200
    assert rig.post("revoke", token="unknown").status_code == 200


def test_nobody_revokes_what_is_not_theirs() -> None:
    rig = Rig()
    tokens = rig.sign_in()
    rig.client = SECRET
    assert error_of(rig.post("revoke", token=tokens["refresh_token"])) == "invalid_grant"
    assert rig.userinfo(tokens["access_token"]).status_code == 200


def test_a_token_must_be_named() -> None:
    assert error_of(Rig().post("revoke")) == "invalid_request"
