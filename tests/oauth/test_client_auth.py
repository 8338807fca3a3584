"""How the application proves itself."""

import subprocess
import sys
from base64 import b64decode
from urllib.parse import unquote_plus

import pytest

from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.messages import Client, ClientAuth, Metadata
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request
from tests.fakes.issuer import form, header
from tests.fakes.wire import TODAY

URL = "https://login.example/token"
SECRET = "a:b%c+d é"
KEY = """-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIC8Ej9CWJBiJ8v7PcAH0WxIKQF5MrBYzBlK0gRd1wGcT
-----END PRIVATE KEY-----
"""


def build(
    auth: ClientAuth = ClientAuth.AUTO,
    secret: str | None = SECRET,
    offered: tuple[str, ...] = ("client_secret_basic",),
    params: tuple[tuple[str, str], ...] = (("device_code", "a+b/c=d.e&f%"),),
    key: str | None = None,
) -> Request:
    client = Client(
        "my:client",
        None if secret is None else Secret(secret),
        auth,
        client_key=None if key is None else Secret(key),
    )
    metadata = Metadata("https://i", URL, URL, URL, auth_methods=offered)
    return form_request(URL, client, metadata, params, TODAY)


@pytest.mark.clause("D-02", "O-03", "O-04", "D-15")
def test_everything_travels_in_the_form_of_a_post() -> None:
    request = build(auth=ClientAuth.POST)
    assert request.method == "POST"
    assert request.url == URL
    assert header(request, "content-type") == "application/x-www-form-urlencoded"
    assert form(request) == {
        "device_code": ["a+b/c=d.e&f%"],
        "client_id": ["my:client"],
        "client_secret": [SECRET],
    }


@pytest.mark.clause("C-05")
def test_json_is_asked_for() -> None:
    assert header(build(), "accept") == "application/json"


@pytest.mark.clause("O-02")
def test_basic_encodes_before_it_joins() -> None:
    scheme, _, credentials = (
        header(build(auth=ClientAuth.BASIC), "authorization") or ""
    ).partition(" ")
    assert scheme == "Basic"
    client_id, secret = b64decode(credentials).decode().split(":")
    assert (unquote_plus(client_id), unquote_plus(secret)) == ("my:client", SECRET)


@pytest.mark.clause("O-01")
@pytest.mark.parametrize("auth", list(ClientAuth))
def test_exactly_one_method_is_used(auth: ClientAuth) -> None:
    request = build(auth=auth, key=KEY)
    names = {name for name in form(request) if name.startswith("client_")}
    sent = {"Basic"} if header(request, "authorization") else names
    assert (
        sent
        == {
            ClientAuth.AUTO: {"Basic"},
            ClientAuth.BASIC: {"Basic"},
            ClientAuth.POST: {"client_id", "client_secret"},
            ClientAuth.PRIVATE_KEY_JWT: {"client_id", "client_assertion_type", "client_assertion"},
            ClientAuth.NONE: {"client_id"},
        }[auth]
    )
    assert not (names and header(request, "authorization"))


@pytest.mark.clause("D-03", "B-07")
@pytest.mark.parametrize("auth", [ClientAuth.AUTO, ClientAuth.PRIVATE_KEY_JWT])
@pytest.mark.parametrize("secret", [None, ""])
def test_a_private_key_signs_an_assertion(auth: ClientAuth, secret: str | None) -> None:
    sent = form(build(auth=auth, secret=secret, key=KEY, offered=()))
    assert sent["client_id"] == ["my:client"]
    assert sent["client_assertion_type"] == [
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    ]
    assert sent["client_assertion"][0].count(".") == 2


@pytest.mark.parametrize("key", [None, ""])
def test_without_a_key_nothing_can_be_signed(key: str | None) -> None:
    with pytest.raises(Misconfigured, match="private_key_jwt needs a private key"):
        build(auth=ClientAuth.PRIVATE_KEY_JWT, key=key)


def test_loading_it_does_not_load_the_jose_library() -> None:
    code = "import sys, kiosk.oauth.client_auth; print('jwt' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert shown.stdout.split() == [b"False"]


@pytest.mark.clause("D-15")
def test_a_public_client_says_only_who_it_is() -> None:
    request = build(secret=None)
    assert header(request, "authorization") is None
    assert form(request)["client_id"] == ["my:client"]
    assert "client_secret" not in form(request)


@pytest.mark.clause("M-07")
@pytest.mark.parametrize(
    ("secret", "offered", "chosen"),
    [
        (SECRET, ("client_secret_basic", "client_secret_post"), "basic"),
        (SECRET, ("client_secret_post", "client_secret_basic"), "basic"),
        (SECRET, ("client_secret_post", "private_key_jwt"), "post"),
        (SECRET, ("private_key_jwt",), "basic"),
        (SECRET, (), "basic"),
        (None, ("client_secret_basic",), "none"),
        ("", ("client_secret_post",), "none"),
    ],
)
def test_auto_follows_secret_and_metadata(
    secret: str | None, offered: tuple[str, ...], chosen: str
) -> None:
    request = build(secret=secret, offered=offered)
    if header(request, "authorization"):
        assert chosen == "basic"
    else:
        assert chosen == ("post" if "client_secret" in form(request) else "none")


@pytest.mark.parametrize("auth", [ClientAuth.BASIC, ClientAuth.POST])
@pytest.mark.parametrize("secret", [None, ""])
def test_a_method_that_needs_a_secret_says_so(auth: ClientAuth, secret: str | None) -> None:
    with pytest.raises(Misconfigured, match=f"client authentication {auth} needs a client secret"):
        build(auth=auth, secret=secret)


@pytest.mark.clause("D-04")
def test_empty_parameters_are_left_out() -> None:
    assert form(build(params=(("scope", ""), ("audience", "api")))) == {"audience": ["api"]}


@pytest.mark.clause("D-04")
def test_no_parameter_is_sent_twice() -> None:
    with pytest.raises(Misconfigured, match="twice: audience"):
        build(params=(("audience", "a"), ("audience", "b")))
    with pytest.raises(Misconfigured, match="twice: client_id"):
        build(auth=ClientAuth.POST, params=(("client_id", "somebody else"),))


def test_the_same_client_id_is_no_repetition() -> None:
    request = build(auth=ClientAuth.POST, params=(("client_id", "my:client"),))
    assert form(request)["client_id"] == ["my:client"]


@pytest.mark.clause("V-10")
def test_neither_secret_nor_form_is_printed() -> None:
    request = build(auth=ClientAuth.POST)
    assert SECRET not in repr(request)
    assert "device_code" not in repr(request)
    assert "Basic" not in repr(build(auth=ClientAuth.BASIC))
    assert "client_assertion" not in repr(build(auth=ClientAuth.PRIVATE_KEY_JWT, key=KEY))
