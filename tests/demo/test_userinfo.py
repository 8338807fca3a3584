from dataclasses import replace

import pytest

from tests.demo.rig import BASE_URL, PLAIN, Rig


def test_it_tells_what_was_granted() -> None:
    rig = Rig()
    everything = rig.userinfo(rig.sign_in("openid profile email phone")["access_token"])
    assert everything.headers["Cache-Control"] == "no-store"
    told = everything.json
    assert told
    assert told["displayName"] == "Amara Okafor"
    assert told["ext"] == {"tenantId": "demo.verify.example"}
    assert told["picture"] == f"{BASE_URL}/people/1.png"
    assert told["email_verified"] is True
    assert told["phone_number"].startswith("+44")
    nothing = rig.userinfo(rig.sign_in("openid")["access_token"]).json
    assert nothing == {"sub": told["sub"]}


def test_it_may_be_asked_by_post_as_well() -> None:
    rig = Rig()
    headers = {"Authorization": f"Bearer {rig.sign_in()['access_token']}"}
    answer = rig.http.post("/oauth2/userinfo", headers=headers)
    assert (answer.json or {})["name"] == "Amara Okafor"


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "Basic x", "nonsense"])
def test_without_a_live_token_it_tells_nothing(header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    answer = Rig().http.get("/oauth2/userinfo", headers=headers)
    assert answer.status_code == 401
    assert "sub" not in (answer.json or {})
    assert answer.headers["WWW-Authenticate"].lower().startswith("bearer ")


def test_a_token_in_the_address_is_not_seen() -> None:
    rig = Rig()
    token = rig.sign_in()["access_token"]
    assert rig.http.get(f"/oauth2/userinfo?access_token={token}").status_code == 401


def test_an_old_token_tells_nothing() -> None:
    rig = Rig()
    token = rig.sign_in()["access_token"]
    rig.clock.seconds += 3600
    assert rig.userinfo(token).status_code == 401


def test_a_refresh_token_opens_nothing() -> None:
    rig = Rig()
    assert rig.userinfo(rig.sign_in()["refresh_token"]).status_code == 401


def test_access_tokens_live_as_long_as_it_was_told() -> None:
    rig = Rig(replace(PLAIN, token_lifetime_s=7))
    tokens = rig.sign_in()
    assert tokens["expires_in"] == 7
    rig.clock.seconds += 6
    assert rig.userinfo(tokens["access_token"]).status_code == 200
    rig.clock.seconds += 1
    assert rig.userinfo(tokens["access_token"]).status_code == 401
    assert rig.refresh(tokens["refresh_token"]).status_code == 200
