from kiosk.demo.options import Options
from tests.demo.rig import BASE_URL, Rig


def test_metadata_is_found_under_the_issuer_and_names_it() -> None:
    metadata = Rig().http.get("/oauth2/.well-known/openid-configuration").json
    assert metadata
    assert metadata["issuer"] == f"{BASE_URL}/oauth2"
    for name in ("device_authorization", "token", "userinfo", "revocation"):
        assert metadata[f"{name}_endpoint"].startswith(metadata["issuer"])
    assert metadata["subject_types_supported"] == ["public"]
    assert "urn:ietf:params:oauth:grant-type:device_code" in metadata["grant_types_supported"]


def test_every_endpoint_that_is_named_is_there() -> None:
    http = Rig().http
    metadata = http.get("/oauth2/.well-known/openid-configuration").json
    assert metadata
    for name, url in metadata.items():
        if name.endswith(("_endpoint", "_uri")):
            assert http.options(url).status_code == 200, name


def test_the_key_set_is_public_and_for_one_algorithm() -> None:
    rig = Rig(Options(BASE_URL, alg="ES384"))
    keys = (rig.http.get("/oauth2/jwks").json or {})["keys"]
    assert [key["alg"] for key in keys] == ["ES384"]
    assert keys[0].keys() == {"kty", "crv", "x", "y", "kid", "use", "alg"}
    metadata = rig.http.get("/oauth2/.well-known/openid-configuration").json or {}
    assert metadata["id_token_signing_alg_values_supported"] == ["ES384"]


def test_an_unknown_path_is_json_for_machines() -> None:
    answer = Rig().http.get("/oauth2/authorize")
    assert answer.status_code == 404
    assert answer.json
    assert Rig().http.get("/oauth2/token").status_code == 405
