"""Asking again who the person is."""

from dataclasses import replace

import pytest

from kiosk.oauth.errors import (
    BadAnswer,
    Busy,
    NotKept,
    SessionOver,
    Unreachable,
    Unverified,
)
from kiosk.oauth.identification import identify_again
from kiosk.oauth.wire import Response
from tests.fakes.issuer import SUBJECT, answer, html
from tests.fakes.signing import signed
from tests.oauth.staying import RotatingIssuer, Stay, stale


@pytest.mark.clause("U-01", "U-02", "U-07")
def test_the_profile_is_asked_for_anew_and_kept() -> None:
    stay = Stay()
    stay.issuer.userinfo["name"] = "Ada Changed"
    identity = stay.access.profile()
    assert identity.claims["name"] == "Ada Changed"
    assert identity.claims["preferred_username"] == "ada"
    assert identity.subject == SUBJECT
    assert identity.verified
    assert stay.shelf.kept == [replace(stay.session, identity=identity)]
    assert stay.access.session == stay.shelf.kept[0]
    assert stay.issuer.diary == ["userinfo", "keep"]
    assert stay.access.came_at is None


def test_a_profile_that_is_the_same_is_not_written() -> None:
    stay = Stay()
    assert stay.access.profile() == stay.session.identity
    assert stay.access.session is stay.session
    assert stay.issuer.diary == ["userinfo"]


def test_a_profile_that_could_not_be_kept_is_kept_the_next_time() -> None:
    stay = Stay()
    stay.issuer.userinfo["name"] = "Ada Changed"
    stay.shelf.broken = [True]
    with pytest.raises(NotKept):
        stay.access.profile()
    assert stay.access.session.identity.claims["name"] == "Ada Changed"
    stay.access.profile()
    stay.access.profile()
    assert stay.issuer.diary == ["userinfo", "keep", "userinfo", "keep", "userinfo"]


@pytest.mark.clause("O-19", "U-07")
def test_a_profile_is_worth_one_renewal() -> None:
    stay = stale()
    stay.issuer.userinfo["name"] = "Ada Changed"
    assert stay.access.profile().claims["name"] == "Ada Changed"
    assert stay.issuer.diary == ["userinfo", "reserve", "refresh", "keep", "userinfo", "keep"]


@pytest.mark.clause("U-01", "U-04", "U-07", "V-16")
@pytest.mark.parametrize(
    "useless",
    [
        answer({"sub": "another", "name": "Eve"}),
        answer({"name": "Eve"}),
        answer({"sub": SUBJECT, "name": "Eve"}, 403),
        answer({"sub": SUBJECT, "name": "Eve"}, 407),
        answer({"sub": SUBJECT, "name": "Eve"}, 428),
        answer({"sub": SUBJECT, "name": "Eve"}, 404),
        html(),
        Response(200, {"content-type": "application/jwt"}, b"no.jwt.here"),
    ],
)
def test_a_profile_of_no_use_keeps_the_old_one(useless: Response) -> None:
    stay = Stay()
    stay.issuer.troubles = [useless]
    assert stay.access.profile() is stay.session.identity
    assert stay.access.session is stay.session


@pytest.mark.clause("U-04")
def test_a_signed_profile_is_verified() -> None:
    stay = Stay()
    claims = {"sub": SUBJECT, "iss": stay.session.identity.issuer, "aud": "kiosk-7", "name": "A"}
    token = signed(stay.issuer.key, claims).encode()
    stay.issuer.replies["userinfo"] = lambda: Response(
        200, {"content-type": "application/jwt"}, token
    )
    assert stay.access.profile().claims["name"] == "A"


@pytest.mark.clause("U-04", "O-20")
def test_a_signed_profile_without_keys_is_an_outage() -> None:
    def reply() -> Response:
        raise Unreachable("reset")

    stay = Stay()
    stay.issuer.replies["jwks"] = reply
    stay.issuer.replies["userinfo"] = lambda: Response(
        200, {"content-type": "application/jwt"}, signed(stay.issuer.key, {}).encode()
    )
    with pytest.raises(Unreachable):
        stay.access.profile()


@pytest.mark.clause("O-20", "C-02")
@pytest.mark.parametrize(
    ("status", "headers", "error", "wait_s"),
    [
        (500, {}, BadAnswer, None),
        (503, {"retry_after": "40"}, Busy, 40.0),
        (429, {"retry_after": "0"}, Busy, 0.0),
        (408, {}, BadAnswer, None),
    ],
)
def test_a_profile_from_a_server_in_trouble_is_no_answer(
    status: int, headers: dict[str, str], error: type[BadAnswer], wait_s: float | None
) -> None:
    stay = Stay()
    stay.issuer.troubles = [answer({}, status, **headers)]
    with pytest.raises(error, match=f"HTTP {status}") as caught:
        stay.access.profile()
    assert caught.value.retry_in_s == wait_s


def test_a_refused_token_that_nothing_can_renew_is_the_end() -> None:
    issuer = RotatingIssuer()
    del issuer.granted["refresh_token"]
    stay = Stay(issuer)
    stay.issuer.end()
    with pytest.raises(SessionOver, match="no refresh token"):
        stay.access.profile()


@pytest.mark.clause("U-07")
def test_a_profile_that_is_refused_after_a_renewal_is_of_no_use() -> None:
    stay = Stay()
    stay.issuer.troubles = [answer({}, 401), answer({}, 401)]
    assert stay.access.profile() is stay.session.identity


def test_without_the_endpoint_the_profile_is_that_of_the_newest_id_token() -> None:
    issuer = RotatingIssuer()
    del issuer.metadata["userinfo_endpoint"]
    stay = Stay(issuer)
    stay.issuer.renewed_claims = {"preferred_username": "countess"}
    stay.access.refresh()
    identity = stay.access.profile()
    assert identity.claims["preferred_username"] == "countess"
    assert identity.profile_complete
    assert stay.issuer.diary == ["reserve", "refresh", "keep", "keep"]


@pytest.mark.clause("O-17")
@pytest.mark.parametrize("with_keys", [True, False])
def test_a_profile_without_keys_or_id_token_proves_nobody(with_keys: bool) -> None:
    stay = Stay()
    attempt, tokens = stay.access.attempt, stay.session.issued.tokens
    if with_keys:
        tokens = replace(tokens, id_token=None)
    else:
        attempt = replace(attempt, keys=None)
    identity = stay.session.identity
    found = identify_again(attempt, tokens, identity, answer({"sub": SUBJECT, "name": "A"}))
    assert not found.verified
    with pytest.raises(Unverified, match="about another person"):
        identify_again(attempt, tokens, identity, answer({"sub": "another"}))
