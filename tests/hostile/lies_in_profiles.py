"""Lies about the person's profile, and at the sign-out."""

from kiosk.oauth.revocation import Revocation
from kiosk.oauth.wire import Response
from tests.fakes.issuer import ACCESS_TOKEN, CLIENT_ID, REFRESH_TOKEN, SUBJECT, oauth_error
from tests.fakes.signing import SigningKey, b64, compact, signed, signing_key
from tests.hostile.cell import REVOKED, SIGNED_OUT, Cell, Expected, Person, Visits
from tests.hostile.lies import Arrange, cells, error, honest, in_turn, with_status
from tests.hostile.server import KEYS, REVOCATION, TOKEN, USERINFO, AuthorizationServer

_SIGNED_IN = Expected(Person.WHOLE)
_WITHOUT_PROFILE = Expected(Person.WITHOUT_PROFILE, Visits(1, 1, 1, range(1, 3), 1))


def _userinfo(**changes: object) -> Arrange:
    def arrange(server: AuthorizationServer) -> None:
        members = {**server.issuer.userinfo, **changes}
        server.issuer.userinfo = {n: value for n, value in members.items() if value is not ...}

    return arrange


def _signed(key: SigningKey | None = None, **changes: object) -> Arrange:
    """Userinfo as a token, honest but for `changes` and a foreign `key`."""

    def say(server: AuthorizationServer) -> Response:
        claims = {**server.issuer.userinfo, "iss": server.issuer_url, "aud": CLIENT_ID}
        return _as_token(signed(key or server.issuer.key, {**claims, **changes}))

    return in_turn(USERINFO, say)


def _as_token(token: str) -> Response:
    return Response(200, {"content-type": "application/jwt"}, token.encode())


def _claims_elsewhere(server: AuthorizationServer) -> None:
    stranger = server.elsewhere.url("/claims")
    source = {"endpoint": stranger, "access_token": ACCESS_TOKEN}
    server.issuer.userinfo |= {
        "_claim_names": {"email": "s"},
        "_claim_sources": {"s": source},
        "picture": stranger,
        "website": stranger,
    }


USERINFO_CELLS: tuple[Cell, ...] = (
    *cells(
        "userinfo",
        ("U-01", "U-07", "V-16"),
        _WITHOUT_PROFILE,
        {
            "of another person": _userinfo(sub="mallory"),
            "of nobody": _userinfo(sub=...),
            "of a person in lower case": _userinfo(sub=SUBJECT.lower()),
            "of a list of persons": _userinfo(sub=[SUBJECT]),
            "is tokens": in_turn(USERINFO, honest(TOKEN)),
            "is keys": in_turn(USERINFO, honest(KEYS)),
            "is an error with status 200": in_turn(USERINFO, error("invalid_token", 200)),
            "says that the token is bad": in_turn(USERINFO, error("invalid_token", 401)),
            "says that the scope is not enough": in_turn(
                USERINFO, error("insufficient_scope", 403)
            ),
            "with status 206": in_turn(USERINFO, with_status(206, honest(USERINFO))),
        },
    ),
    *cells(
        "signed userinfo",
        ("U-04", "U-05", "U-07", "V-16"),
        _WITHOUT_PROFILE,
        {
            "of another person": _signed(sub="mallory"),
            "for another client": _signed(aud="other"),
            "for nobody": _signed(aud=None),
            "by another issuer": _signed(iss="https://evil.example"),
            "with another key": _signed(signing_key("RS256", 1)),
            "by nobody": in_turn(
                USERINFO, lambda s: _as_token(compact({"alg": "none"}, b"{}", lambda _: b""))
            ),
            "encrypted": in_turn(
                USERINFO, lambda s: _as_token(".".join([b64(b'{"alg":"RSA-OAEP"}'), *["AA"] * 4]))
            ),
            "that is no token": in_turn(USERINFO, lambda s: _as_token("{}")),
        },
    ),
    *cells(
        "userinfo",
        ("U-04", "U-06", "U-08", "U-09"),
        _SIGNED_IN,
        {"signed as it should be": _signed(), "with claims elsewhere": _claims_elsewhere},
    ),
)


def _echo(server: AuthorizationServer) -> Response:
    return oauth_error(f"{ACCESS_TOKEN} {REFRESH_TOKEN} \x1b[31m")


def _kept(*alive: str, cause: str) -> Expected:
    revoked = tuple(hint for hint in ("refresh_token", "access_token") if hint not in alive)
    return Expected(Person.WHOLE, SIGNED_OUT, revocation=Revocation(revoked, alive, cause))


REVOCATION_CELLS: tuple[Cell, ...] = (
    *cells(
        "revocation answered with status 200 by",
        ("R-04",),
        Expected(Person.WHOLE, SIGNED_OUT, revocation=REVOKED),
        {
            "an error": in_turn(REVOCATION, error("invalid_client", 200)),
            "tokens": in_turn(REVOCATION, honest(TOKEN)),
        },
    ),
    *cells(
        "revocation of the refresh token answered by",
        ("R-03", "R-06"),
        _kept("refresh_token", cause="unsupported_token_type"),
        {
            "unsupported_token_type": in_turn(
                REVOCATION, error("unsupported_token_type"), honest(REVOCATION)
            )
        },
    ),
    *cells(
        "revocation answered by",
        ("R-06",),
        _kept("refresh_token", "access_token", cause="invalid_client"),
        {"invalid_client": in_turn(REVOCATION, error("invalid_client", 401))},
    ),
    *cells(
        "revocation answered by",
        ("R-06", "V-09", "V-10"),
        _kept("refresh_token", "access_token", cause="other_error"),
        {"an echo": in_turn(REVOCATION, _echo)},
    ),
)
