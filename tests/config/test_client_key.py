"""The private key of the application: where it may come from, and what contradicts it."""

import pytest

from kiosk.config import Entry, Reading, read_settings
from kiosk.oauth.messages import AssertionAudience, ClientAuth
from kiosk.oauth.secret import Secret
from tests.config.files import reader_of

PEM = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n"
JWK = '{"kty": "EC", "crv": "P-256", "x": "hunter2", "y": "hunter2", "d": "hunter2"}'
FILES = {
    "/key.pem": PEM,
    "/key.jwk": JWK,
    "/secret": "s3cret",
    "/locked.pem": PEM.replace("PRIVATE", "ENCRYPTED PRIVATE"),
    "/old-locked.pem": PEM.replace("hunter2", "Proc-Type: 4,ENCRYPTED"),
    "/public.pem": PEM.replace("PRIVATE", "PUBLIC"),
    "/public.jwk": JWK.replace('"d"', '"e"'),
    "/list.jwk": f"[{JWK}]",
    "/deep.jwk": "[" * 100_000,
    "/empty": "",
    "/run/both/client_key": PEM,
    "/run/both/client_secret": "s3cret",
    "/run/key/client_key": JWK,
    "/run/locked/client_key": PEM.replace("PRIVATE", "ENCRYPTED PRIVATE"),
    "/run/secret/client_secret": "s3cret",
}


def read(folder: str = "", **file: str) -> Reading:
    good = {"ISSUER": "https://id.example", "CLIENT_ID": "app"}
    entries = {name: Entry(value, ".env") for name, value in {**good, **file}.items()}
    environ = {"CREDENTIALS_DIRECTORY": folder}
    return read_settings(entries, environ, read_text=reader_of(FILES), host_name="lobby")


def errors(folder: str = "", **file: str) -> list[str]:
    found = [str(error) for error in read(folder, **file).errors]
    assert "hunter2" not in "".join(found)
    return found


@pytest.mark.clause("B-07")
@pytest.mark.parametrize(
    ("folder", "file", "key"),
    [
        ("", {"CLIENT_KEY_FILE": "/key.pem"}, PEM),
        ("", {"CLIENT_KEY_FILE": "/key.jwk"}, JWK),
        ("", {"CLIENT_KEY_FILE": "/key.pem", "CLIENT_AUTH": "private_key_jwt"}, PEM),
        ("/run/key", {}, JWK),
        ("/run/key", {"CLIENT_KEY_FILE": "/key.pem"}, PEM),
        ("/run/other", {"CLIENT_KEY_FILE": "/key.pem"}, PEM),
    ],
)
def test_where_a_key_may_come_from(folder: str, file: dict[str, str], key: str) -> None:
    reading = read(folder, **file)
    assert reading.errors == ()
    assert reading.settings.client.client_key == Secret(key)
    assert reading.settings.client.client_secret is None
    assert reading.settings.client.auth == file.get("CLIENT_AUTH", ClientAuth.AUTO)


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/nowhere", "names a file that cannot be read."),
        ("/forbidden/key", "names a file that cannot be read."),
        ("/locked.pem", "has a key with a password, which nobody could type here."),
        ("/old-locked.pem", "has a key with a password, which nobody could type here."),
        ("/public.pem", "has no private key in PEM or as a JWK."),
        ("/public.jwk", "has no private key in PEM or as a JWK."),
        ("/list.jwk", "has no private key in PEM or as a JWK."),
        ("/deep.jwk", "has no private key in PEM or as a JWK."),
        ("/secret", "has no private key in PEM or as a JWK."),
        ("/empty", "has no private key in PEM or as a JWK."),
    ],
)
def test_a_file_without_a_usable_key_is_an_error(path: str, says: str) -> None:
    assert errors(CLIENT_KEY_FILE=path) == [f"CLIENT_KEY_FILE (.env) {says}"]


@pytest.mark.parametrize(
    ("folder", "error"),
    [
        ("/run/forbidden", "CLIENT_KEY_FILE was handed over by systemd, but cannot be read."),
        ("/run/locked", "CLIENT_KEY_FILE has a key with a password, which nobody could type here."),
    ],
)
def test_a_key_of_systemds_is_judged_likewise(folder: str, error: str) -> None:
    assert error in errors(folder)


@pytest.mark.clause("O-01")
@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("", {"CLIENT_KEY_FILE": "/key.pem", "CLIENT_SECRET": "s3cret"}),
        ("", {"CLIENT_KEY_FILE": "/key.pem", "CLIENT_SECRET_FILE": "/secret"}),
        ("/run/secret", {"CLIENT_KEY_FILE": "/key.pem"}),
        ("/run/key", {"CLIENT_SECRET": "s3cret"}),
        ("/run/both", {"CLIENT_AUTH": "post"}),
    ],
)
def test_a_key_and_a_secret_contradict_each_other(folder: str, file: dict[str, str]) -> None:
    (error,) = errors(folder, **file)
    assert error.startswith("CLIENT_KEY_FILE")
    assert error.endswith("has a private key, yet a client secret is set as well.")


@pytest.mark.parametrize(
    ("auth", "file", "says"),
    [
        ("private_key_jwt", {}, "needs a private key, and none is set."),
        ("private_key_jwt", {"CLIENT_SECRET": "s"}, "needs a private key, and none is set."),
        ("none", {"CLIENT_KEY_FILE": "/key.pem"}, "is none, yet a private key is set."),
        ("basic", {"CLIENT_KEY_FILE": "/key.pem"}, "needs a client secret, and none is set."),
        ("post", {"CLIENT_KEY_FILE": "/key.pem"}, "needs a client secret, and none is set."),
    ],
)
def test_the_method_must_fit_what_is_there(auth: str, file: dict[str, str], says: str) -> None:
    assert errors(CLIENT_AUTH=auth, **file) == [f"CLIENT_AUTH (.env) {says}"]


@pytest.mark.clause("B-07")
def test_a_provider_may_want_its_endpoints_named() -> None:
    def audience(**file: str) -> AssertionAudience:
        return read(CLIENT_KEY_FILE="/key.pem", **file).settings.client.assertion_audience

    assert audience() is AssertionAudience.ISSUER
    assert audience(CLIENT_ASSERTION_AUD="endpoint") is AssertionAudience.ENDPOINT


@pytest.mark.clause("V-10")
def test_a_key_is_in_no_repr() -> None:
    assert "hunter2" not in repr(read(CLIENT_KEY_FILE="/key.pem"))
