"""How the application proves itself."""

from base64 import b64decode
from urllib.parse import unquote_plus

import pytest

from kiosk.oauth.client_auth import form_request
from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.messages import Client, ClientAuth, Metadata, Request
from kiosk.oauth.secret import Secret
from tests.fakes.issuer import form, header

URL = "https://login.example/token"
SECRET = "a:b%c+d é"


def build(
    auth: ClientAuth = ClientAuth.AUTO,
    secret: str | None = SECRET,
    offered: tuple[str, ...] = ("client_secret_basic",),
    params: tuple[tuple[str, str], ...] = (("device_code", "a+b/c=d.e&f%"),),
) -> Request:
    client = Client("my:client", None if secret is None else Secret(secret), auth)
    metadata = Metadata("https://i", URL, URL, URL, auth_methods=offered)
    return form_request(URL, client, metadata, params)


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
    request = build(auth=auth)
    in_header = header(request, "authorization") is not None
    in_body = "client_secret" in form(request)
    assert [in_header, in_body] == {
        ClientAuth.AUTO: [True, False],
        ClientAuth.BASIC: [True, False],
        ClientAuth.POST: [False, True],
        ClientAuth.NONE: [False, False],
    }[auth]


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
