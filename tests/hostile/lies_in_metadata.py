"""Lies in the metadata, and how each has to end."""

from collections.abc import Callable

from kiosk.oauth.messages import Trouble
from kiosk.oauth.revocation import Revocation
from kiosk.oauth.wire import Response
from tests.fakes.issuer import answer, html
from tests.fakes.signing import signed, signing_key
from tests.hostile.addresses import BAD_ADDRESSES
from tests.hostile.cell import Cell, Expected, Person, Visits
from tests.hostile.lies import Arrange, Say, cells, honest, in_turn, metadata, with_status
from tests.hostile.server import DEVICE, DISCOVERY, KEYS, AuthorizationServer

_NO_ISSUER = Expected(Trouble.BAD_ANSWER, Visits(2))
_REFUSED = Expected(Trouble.CONFIGURATION, Visits(1))
_UNUSABLE = Expected(Trouble.BAD_ANSWER, Visits(1))
_SIGNED_IN = Expected(Person.WHOLE)

_ENDPOINTS = ("device_authorization_endpoint", "token_endpoint", "jwks_uri")


def _issuer(bend: Callable[[str], str]) -> Arrange:
    def arrange(server: AuthorizationServer) -> None:
        server.issuer.metadata["issuer"] = bend(server.issuer_url)

    return arrange


def _all_elsewhere(**changes: object) -> Say:
    """A document with the endpoints of somebody else."""

    def say(server: AuthorizationServer) -> Response:
        stranger = server.elsewhere.url("/x")
        document = {
            name: stranger if isinstance(value, str) and name != "issuer" else value
            for name, value in server.issuer.metadata.items()
        }
        return answer({**document, **changes})

    return say


def _forged_signed_metadata(server: AuthorizationServer) -> None:
    claims = {"iss": server.issuer_url, "token_endpoint": server.elsewhere.url("/x")}
    server.issuer.metadata["signed_metadata"] = signed(signing_key("RS256", 1), claims)


METADATA_CELLS: tuple[Cell, ...] = (
    *cells(
        "metadata names another issuer",
        ("M-02", "V-17"),
        _REFUSED,
        {
            "another host": _issuer(lambda url: "https://evil.example/oauth2"),
            "another path": _issuer(lambda url: f"{url}2"),
            "no path": _issuer(lambda url: url.removesuffix("/oauth2")),
            "a slash more": _issuer(lambda url: f"{url}/"),
            "an upper-case host": _issuer(lambda url: url.replace("localhost", "LOCALHOST")),
            "http": _issuer(lambda url: url.replace("https", "http")),
            "a space more": _issuer(lambda url: f"{url} "),
            "nothing": _issuer(lambda url: ""),
        },
    ),
    *cells(
        "metadata names another issuer at the second address, and at the first",
        ("M-02", "V-17"),
        Expected(Trouble.CONFIGURATION, Visits(2)),
        {
            "is a 404": in_turn(
                DISCOVERY, lambda server: html(404), _all_elsewhere(issuer="https://evil.example")
            ),
        },
    ),
    *cells(
        "metadata without an issuer",
        ("M-02", "M-03"),
        _NO_ISSUER,
        {
            "none": metadata(issuer=...),
            "a list": metadata(issuer=["https://localhost"]),
            "a number": metadata(issuer=7),
            "somebody else's keys": in_turn(DISCOVERY, honest(KEYS)),
            "the answer of the device endpoint": in_turn(DISCOVERY, honest(DEVICE)),
        },
    ),
    *(
        cell
        for endpoint in _ENDPOINTS
        for cell in cells(
            f"{endpoint} in the metadata is",
            ("M-05",),
            _UNUSABLE,
            {name: metadata(**{endpoint: value}) for name, value in BAD_ADDRESSES.items()},
        )
    ),
    *cells(
        "metadata lacks",
        ("D-22",),
        Expected(Trouble.NOT_ALLOWED, Visits(1)),
        {"the device endpoint": metadata(device_authorization_endpoint=...)},
    ),
    *cells(
        "userinfo_endpoint in the metadata is",
        ("M-05", "M-06"),
        Expected(Person.NEVER_ASKED, Visits(1, 1, 1, 1)),
        {name: metadata(userinfo_endpoint=value) for name, value in BAD_ADDRESSES.items()},
    ),
    *cells(
        "revocation_endpoint in the metadata is",
        ("R-01", "R-08", "M-05", "M-06"),
        Expected(
            Person.WHOLE,
            Visits(1, 1, 1, 1, 1),
            revocation=Revocation(
                (), ("refresh_token", "access_token"), "the provider has no revocation endpoint"
            ),
        ),
        {name: metadata(revocation_endpoint=value) for name, value in BAD_ADDRESSES.items()},
    ),
    *cells(
        "metadata is true, but",
        ("M-09", "M-10", "B-01", "V-17", "I-07"),
        _SIGNED_IN,
        {
            "swapped later": in_turn(DISCOVERY, honest(DISCOVERY), _all_elsewhere()),
            "signed by somebody else with other endpoints": _forged_signed_metadata,
            "offers only alg none": metadata(id_token_signing_alg_values_supported=["none"]),
        },
    ),
    *cells(
        "metadata is true at the second address, and at the first",
        ("M-02", "M-09", "B-01"),
        Expected(Person.WHOLE, Visits(2, 1, 1, 1, 1)),
        {
            "lacks the issuer": in_turn(DISCOVERY, _all_elsewhere(issuer=None), honest(DISCOVERY)),
            "is swapped, with a 404": in_turn(
                DISCOVERY, with_status(404, _all_elsewhere()), honest(DISCOVERY)
            ),
        },
    ),
)
