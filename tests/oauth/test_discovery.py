"""Finding out where a provider answers."""

import pytest

from kiosk.oauth.discovery import discover
from kiosk.oauth.errors import BadAnswer, Busy, Misconfigured, NotAllowed, Unreachable
from kiosk.oauth.messages import Endpoints, Metadata, Provider
from kiosk.oauth.wire import Request, Response
from tests.fakes.issuer import ISSUER, Issuer, answer, html
from tests.fakes.wire import ScriptedWire

OIDC = "/.well-known/openid-configuration"
BOTH = ("https://t.example/oauth2", "https://t.example/oidc/endpoint/default")
NOTHING_BY_HAND = Endpoints()


def found(issuer: Issuer, by_hand: Endpoints = NOTHING_BY_HAND) -> Metadata:
    return discover(Provider((ISSUER,), by_hand), ScriptedWire(issuer))


def ask(pages: dict[str, Response], *issuers: str) -> tuple[Metadata | Exception, list[str]]:
    """Discover among static pages; 404 for all others. Return the result and what was asked."""
    wire = ScriptedWire(lambda request: pages.get(request.url, html(404)))
    try:
        result: Metadata | Exception = discover(Provider(issuers), wire)
    except (BadAnswer, Busy, Misconfigured) as error:
        result = error
    return result, [exchange.request.url for exchange in wire.exchanges]


def document(issuer: str) -> Response:
    return answer(Issuer(issuer=issuer).metadata)


@pytest.mark.clause("B-08", "D-22", "M-03")
def test_the_endpoints_are_those_of_the_metadata() -> None:
    metadata = found(Issuer())
    assert metadata == Metadata(
        issuer=ISSUER,
        device_authorization_endpoint=f"{ISSUER}/device_authorization",
        token_endpoint=f"{ISSUER}/token",
        jwks_uri=f"{ISSUER}/jwks",
        userinfo_endpoint=f"{ISSUER}/userinfo",
        revocation_endpoint=f"{ISSUER}/revoke",
    )


@pytest.mark.clause("M-01")
@pytest.mark.parametrize(
    ("issuer", "url"),
    [
        ("https://t.example", "https://t.example/.well-known/openid-configuration"),
        ("https://t.example/oauth2", "https://t.example/oauth2/.well-known/openid-configuration"),
        (
            "https://t.example/realms/x/",
            "https://t.example/realms/x/.well-known/openid-configuration",
        ),
    ],
)
def test_the_well_known_part_is_appended(issuer: str, url: str) -> None:
    metadata, asked = ask({url: document(issuer)}, issuer)
    assert isinstance(metadata, Metadata)
    assert asked == [url]


@pytest.mark.clause("M-01")
@pytest.mark.parametrize(
    ("issuer", "url"),
    [
        ("https://t.example", "https://t.example/.well-known/oauth-authorization-server"),
        (
            "https://t.example/realms/x",
            "https://t.example/.well-known/oauth-authorization-server/realms/x",
        ),
        (
            "https://t.example/realms/x/",
            "https://t.example/.well-known/oauth-authorization-server/realms/x",
        ),
    ],
)
def test_the_form_of_rfc_8414_is_the_second_try(issuer: str, url: str) -> None:
    metadata, asked = ask({url: document(issuer)}, issuer)
    assert isinstance(metadata, Metadata)
    assert asked == [issuer.removesuffix("/") + OIDC, url]


@pytest.mark.clause("M-01", "M-03")
@pytest.mark.parametrize(
    "absent",
    [
        html(404),
        html(403),
        answer({"error": "unknown"}, 400),
        html(200),
        answer([1]),
        answer({"hello": "world"}),
        Response(204),
        Response(301, {"location": "https://elsewhere.example"}),
    ],
    ids=["404", "403", "400", "html", "list", "no issuer", "204", "301"],
)
def test_a_tenants_second_issuer_is_tried_when_the_first_has_no_metadata(absent: Response) -> None:
    pages = {BOTH[0] + OIDC: absent, BOTH[1] + OIDC: document(BOTH[1])}
    metadata, asked = ask(pages, *BOTH)
    assert isinstance(metadata, Metadata)
    assert metadata.issuer == BOTH[1]
    assert asked == [BOTH[0] + OIDC, BOTH[1] + OIDC]


@pytest.mark.clause("B-01", "M-09")
def test_the_first_issuer_wins_and_the_second_is_not_asked() -> None:
    pages = {url + OIDC: document(url) for url in BOTH}
    metadata, asked = ask(pages, *BOTH)
    assert isinstance(metadata, Metadata)
    assert metadata.issuer == BOTH[0]
    assert asked == [BOTH[0] + OIDC]


@pytest.mark.parametrize(
    ("trouble", "error"),
    [(html(500), BadAnswer), (html(502), BadAnswer), (html(503), Busy), (html(429), Busy)],
    ids=["500", "502", "503", "429"],
)
def test_a_server_in_trouble_is_no_absence(trouble: Response, error: type[Exception]) -> None:
    pages = {BOTH[0] + OIDC: trouble, BOTH[1] + OIDC: document(BOTH[1])}
    result, asked = ask(pages, *BOTH)
    assert isinstance(result, error)
    assert asked == [BOTH[0] + OIDC]


@pytest.mark.clause("C-12")
def test_a_busy_server_says_for_how_long() -> None:
    named, _ = ask({BOTH[0] + OIDC: answer({}, 503, retry_after="17")}, BOTH[0])
    unnamed, _ = ask({BOTH[0] + OIDC: html(429)}, BOTH[0])
    assert isinstance(named, Busy)
    assert isinstance(unnamed, Busy)
    assert (named.retry_in_s, unnamed.retry_in_s) == (17.0, 60.0)


def test_json_is_asked_for_without_credentials() -> None:
    wire = ScriptedWire(Issuer())
    discover(Provider((ISSUER,)), wire)
    assert wire.exchanges[0].request == Request(
        "GET", ISSUER + OIDC, (("Accept", "application/json"),)
    )


def test_network_trouble_is_passed_on_and_ends_the_search() -> None:
    def serve(request: Request) -> Response:
        raise Unreachable("connection refused")

    wire = ScriptedWire(serve)
    with pytest.raises(Unreachable):
        discover(Provider(BOTH), wire)
    assert len(wire.exchanges) == 1


@pytest.mark.parametrize(
    ("page", "error"), [(html(404), Misconfigured), (html(200), BadAnswer)], ids=["404", "portal"]
)
def test_no_metadata_anywhere_is_told_of_the_first_address(
    page: Response, error: type[Exception]
) -> None:
    result, asked = ask({issuer + OIDC: page for issuer in BOTH}, *BOTH)
    assert isinstance(result, error)
    assert BOTH[0] + OIDC in str(result)
    assert len(asked) == 4


@pytest.mark.clause("M-02", "V-17")
@pytest.mark.parametrize(
    "named",
    [
        f"{ISSUER}/",
        "https://LOGIN.example/oauth2",
        "http://login.example/oauth2",
        "https://evil.example",
    ],
)
def test_metadata_of_another_issuer_is_not_used_at_all(named: str) -> None:
    issuer = Issuer()
    issuer.metadata["issuer"] = named
    wire = ScriptedWire(issuer)
    with pytest.raises(Misconfigured, match="names another issuer: ") as caught:
        discover(Provider((ISSUER, BOTH[1])), wire)
    assert named in str(caught.value)
    assert len(wire.exchanges) == 1


@pytest.mark.clause("V-09")
def test_a_foreign_issuer_is_fit_for_the_log() -> None:
    issuer = Issuer()
    issuer.metadata["issuer"] = "https://x/\n\x1b[0m" + "y" * 500
    with pytest.raises(Misconfigured) as caught:
        found(issuer)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


@pytest.mark.clause("D-22")
@pytest.mark.parametrize("value", [None, ""])
def test_without_a_device_endpoint_there_is_no_device_sign_in(value: str | None) -> None:
    issuer = Issuer()
    issuer.metadata["device_authorization_endpoint"] = value
    with pytest.raises(NotAllowed, match="no device_authorization_endpoint"):
        found(issuer)


@pytest.mark.clause("M-05")
@pytest.mark.parametrize("name", ["device_authorization_endpoint", "token_endpoint", "jwks_uri"])
@pytest.mark.parametrize(
    "value", ["http://login.example/x", "file:///x", "//login.example", "https://u@h/", 5, [""]]
)
def test_a_needed_endpoint_that_must_not_be_called_is_an_error(name: str, value: object) -> None:
    issuer = Issuer()
    issuer.metadata[name] = value
    with pytest.raises(BadAnswer, match=f"^{name} in the provider's metadata"):
        found(issuer)


@pytest.mark.parametrize("name", ["token_endpoint", "jwks_uri"])
def test_a_needed_endpoint_that_is_missing_is_an_error(name: str) -> None:
    issuer = Issuer()
    del issuer.metadata[name]
    with pytest.raises(BadAnswer, match=f"{name} .* is missing"):
        found(issuer)


@pytest.mark.clause("M-06", "R-01", "M-05")
@pytest.mark.parametrize("name", ["userinfo_endpoint", "revocation_endpoint"])
@pytest.mark.parametrize("value", [None, "", 5, "http://login.example/x", "javascript:x"])
def test_an_optional_endpoint_may_be_missing_and_is_never_called_insecurely(
    name: str, value: object
) -> None:
    issuer = Issuer()
    issuer.metadata[name] = value
    assert getattr(found(issuer), name) is None


@pytest.mark.clause("M-04")
@pytest.mark.parametrize(
    "issuer", ["http://t.example", "https://t.example?x=1", "https://t.example#x", "t.example", ""]
)
def test_an_issuer_that_cannot_be_one_is_not_asked(issuer: str) -> None:
    result, asked = ask({}, issuer)
    assert isinstance(result, Misconfigured)
    assert asked == []


def test_no_issuer_is_a_wrong_setting() -> None:
    result, asked = ask({})
    assert isinstance(result, Misconfigured)
    assert asked == []


@pytest.mark.clause("M-05")
def test_insecure_http_needs_the_switch() -> None:
    local = "http://127.0.0.1:8080/oauth2"
    issuer = Issuer(issuer=local)
    wire = ScriptedWire(issuer)
    metadata = discover(Provider((local,), allow_insecure_http=True), wire)
    assert metadata.userinfo_endpoint == f"{local}/userinfo"
    with pytest.raises(Misconfigured, match="is not https"):
        discover(Provider((local,)), wire)


@pytest.mark.clause("M-07")
@pytest.mark.parametrize(
    ("listed", "methods"),
    [
        (None, ("client_secret_basic",)),
        ("client_secret_post", ("client_secret_basic",)),
        (["client_secret_post", 5], ("client_secret_post",)),
    ],
)
def test_authentication_methods_default_to_basic(listed: object, methods: tuple[str, ...]) -> None:
    issuer = Issuer()
    issuer.metadata["token_endpoint_auth_methods_supported"] = listed
    assert found(issuer).auth_methods == methods


@pytest.mark.clause("M-10", "M-09")
def test_signed_metadata_has_no_say() -> None:
    issuer = Issuer()
    issuer.metadata["signed_metadata"] = "eyJhbGciOiJub25lIn0.e30."
    assert found(issuer).token_endpoint == f"{ISSUER}/token"


def test_an_address_set_by_hand_wins_over_the_metadata() -> None:
    issuer = Issuer()
    del issuer.metadata["device_authorization_endpoint"]
    by_hand = Endpoints(device_authorization="https://other.example/device", userinfo=None)
    metadata = found(issuer, by_hand)
    assert metadata.device_authorization_endpoint == "https://other.example/device"
    assert metadata.token_endpoint == f"{ISSUER}/token"


def test_with_all_needed_addresses_set_by_hand_nothing_is_asked() -> None:
    by_hand = Endpoints(
        device_authorization="https://h.example/d",
        token="https://h.example/t",
        jwks="https://h.example/j",
        userinfo="https://h.example/u",
        revocation="https://h.example/r",
    )
    wire = ScriptedWire(Issuer())
    metadata = discover(Provider(BOTH, by_hand), wire)
    assert wire.exchanges == []
    assert metadata == Metadata(
        BOTH[0],
        "https://h.example/d",
        "https://h.example/t",
        "https://h.example/j",
        "https://h.example/u",
        "https://h.example/r",
    )


@pytest.mark.parametrize("kept", ["device_authorization", "token", "jwks"])
def test_with_one_of_them_left_open_the_metadata_is_asked(kept: str) -> None:
    three = {name: "https://h.example/x" for name in ("device_authorization", "token", "jwks")}
    wire = ScriptedWire(Issuer())
    discover(Provider((ISSUER,), Endpoints(**{**three, kept: None})), wire)
    assert len(wire.exchanges) == 1


@pytest.mark.clause("M-05")
def test_an_insecure_address_set_by_hand_is_a_wrong_setting() -> None:
    with pytest.raises(Misconfigured, match="the revocation address set by hand is not https"):
        found(Issuer(), Endpoints(revocation="http://h.example/r"))
