import pytest

from kiosk.demo.clients import Client
from kiosk.demo.options import Options
from tests.demo.rig import BASE_URL, Rig, error_of


def test_the_answer_has_all_of_rfc_8628() -> None:
    answer = Rig().post("device_authorization", scope="openid").json
    assert answer
    code = answer["user_code"]
    assert answer["verification_uri"] == f"{BASE_URL}/device"
    assert answer["verification_uri_complete"] == f"{BASE_URL}/device?user_code={code}"
    assert answer["expires_in"] == 300
    assert answer["interval"] == 5


def test_options_change_it() -> None:
    options = Options(BASE_URL, code_lifetime_s=60, interval_s=2, complete_uri=False)
    answer = Rig(options).post("device_authorization", scope="openid").json
    assert answer
    assert "verification_uri_complete" not in answer
    assert (answer["expires_in"], answer["interval"]) == (60, 2)


def test_it_is_not_to_be_stored() -> None:
    answer = Rig().post("device_authorization")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.mimetype == "application/json"


def test_without_a_scope_the_default_is_granted() -> None:
    rig = Rig()
    asked = rig.post("device_authorization").json
    assert asked
    rig.phone().approve(asked["verification_uri_complete"])
    answer = rig.poll(asked["device_code"]).json
    assert answer
    assert answer["scope"] == "openid profile"


@pytest.mark.parametrize("scope", ["admin", "openid admin", "openid,profile"])
def test_a_scope_nobody_knows_is_refused(scope: str) -> None:
    assert error_of(Rig().post("device_authorization", scope=scope)) == "invalid_scope"


def test_a_client_without_the_grant_gets_no_code() -> None:
    rig = Rig(client=Client("web", "Web", grant_types=("refresh_token",)))
    assert error_of(rig.post("device_authorization")) == "unauthorized_client"
    assert rig.polled("anything") == "unauthorized_client"


def test_an_unknown_client_gets_no_code() -> None:
    rig = Rig()
    answer = rig.http.post("/oauth2/device_authorization", data={"client_id": "nobody"})
    assert error_of(answer) == "invalid_client"
    assert error_of(rig.http.post("/oauth2/device_authorization")) == "invalid_request"


def test_too_many_outstanding_codes_are_refused_until_one_ends() -> None:
    rig = Rig(Options(BASE_URL, max_codes=2))
    rig.ask()
    rig.ask()
    rig.clock.seconds += 100.5
    refused = rig.post("device_authorization")
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "200"
    assert error_of(refused) == "temporarily_unavailable"
    rig.clock.seconds += 200
    rig.ask()
