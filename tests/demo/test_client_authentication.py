import pytest
from werkzeug.test import TestResponse

from kiosk.demo.clients import DEVICE_CODE
from tests.demo.rig import SECRET, Rig, basic, error_of

PATHS = ["device_authorization", "token", "revoke"]
FORM = {"grant_type": DEVICE_CODE, "device_code": "unknown", "token": "unknown"}
ACCEPTED = {"device_authorization": "ok", "token": "invalid_grant", "revoke": "ok"}


def post(path: str, form: dict[str, str], headers: dict[str, str] | None = None) -> TestResponse:
    wanted = {"scope": "openid"} if path == "device_authorization" else FORM
    return Rig().http.post(f"/oauth2/{path}", data=wanted | form, headers=headers)


@pytest.mark.parametrize("path", PATHS)
def test_a_secret_is_taken_from_the_header_or_from_the_form(path: str) -> None:
    assert SECRET.secret
    by_header = post(path, {}, basic("acme", SECRET.secret))
    by_form = post(path, {"client_id": "acme", "client_secret": SECRET.secret})
    assert error_of(by_header) == error_of(by_form) == ACCEPTED[path]


@pytest.mark.parametrize("path", PATHS)
def test_a_confidential_client_must_prove_itself(path: str) -> None:
    wrong = post(path, {}, basic("acme", "wrong"))
    assert wrong.status_code == 401
    assert wrong.headers["WWW-Authenticate"].startswith("Basic")
    assert error_of(wrong) == "invalid_client"
    assert error_of(post(path, {"client_id": "acme"})) == "invalid_client"
    assert error_of(post(path, {"client_id": "acme", "client_secret": "x"})) == "invalid_client"


@pytest.mark.parametrize("path", PATHS)
def test_a_public_client_needs_its_name_only(path: str) -> None:
    assert error_of(post(path, {"client_id": "kiosk-demo"})) == ACCEPTED[path]
    claimed = post(path, {"client_id": "kiosk-demo", "client_secret": "invented"})
    assert error_of(claimed) == "invalid_client"


def test_a_public_client_has_no_empty_secret() -> None:
    assert error_of(post("token", {}, basic("kiosk-demo", ""))) == "invalid_client"


@pytest.mark.parametrize("path", PATHS)
def test_two_proofs_at_once_are_refused(path: str) -> None:
    assert SECRET.secret
    form = {"client_id": "acme", "client_secret": SECRET.secret}
    assert error_of(post(path, form, basic("acme", SECRET.secret))) == "invalid_request"


@pytest.mark.parametrize(
    "header", ["Basic", "Basic ###", "Basic /////w==", "Bearer x", "Basic eA=="]
)
def test_a_broken_header_is_a_failed_proof(header: str) -> None:
    assert error_of(post("token", {}, {"Authorization": header})) == "invalid_client"


@pytest.mark.parametrize("path", PATHS)
def test_a_malformed_request_is_refused_before_anything_is_read(path: str) -> None:
    http, url = Rig().http, f"/oauth2/{path}"
    in_address = http.post(f"{url}?client_id=kiosk-demo", data=FORM)
    as_json = http.post(url, json={"client_id": "kiosk-demo"} | FORM)
    twice = http.post(url, data={"client_id": ["kiosk-demo", "kiosk-demo"]} | FORM)
    for answer in (in_address, as_json, twice):
        assert (answer.status_code, error_of(answer)) == (400, "invalid_request")


def test_a_huge_body_is_refused() -> None:
    assert post("token", {"client_id": "x" * 100_000}).status_code == 413
