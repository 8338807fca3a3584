"""Calling an API where no provider vouches for the person (O-17)."""

from dataclasses import replace

import pytest

from kiosk.oauth.access import Access
from kiosk.oauth.flow import sign_in
from kiosk.oauth.messages import Client, Endpoints, Provider
from kiosk.oauth.person_session import PersonSession, begun
from kiosk.oauth.secret import Secret
from kiosk.oauth.wire import Request
from tests.fakes.issuer import CLIENT_ID, ISSUER
from tests.fakes.wire import ScriptedWire
from tests.oauth.playing import person, tokens_issued
from tests.oauth.staying import API, FakeShelf, RotatingIssuer

BY_HAND = Endpoints(
    device_authorization=f"{ISSUER}/device_authorization",
    token=f"{ISSUER}/token",
    userinfo=f"{ISSUER}/userinfo",
)
PROVIDER = Provider((), BY_HAND, oauth_only=True)


class Stay:
    def __init__(self, userinfo: dict[str, object]) -> None:
        self.issuer = RotatingIssuer()
        self.issuer.userinfo = userinfo
        self.wire = ScriptedWire(self.issuer)
        news = list(sign_in(Client(CLIENT_ID, scope="read:user"), PROVIDER, self.wire))
        issued, identity = tokens_issued(news), person(news).identity
        self.session = begun(issued, identity, self.wire.now(), self.wire.wall_time())
        self.shelf = FakeShelf()
        self.access = Access(self.session, PROVIDER, self.wire, self.shelf)


@pytest.mark.clause("O-17", "O-19")
def test_tokens_are_renewed_and_no_id_token_is_read() -> None:
    stay = Stay({"id": 42})
    stay.issuer.access_token = "revoked"
    stay.issuer.renewed["scope"] = "read:user,user:email"
    assert stay.access.send(Request("GET", API)).status == 200
    tokens = stay.access.session.issued.tokens
    assert tokens.id_token is None
    assert tokens.refresh_token == Secret("refresh-token-2")
    assert tokens.scope == ("read:user", "user:email")
    assert stay.wire.sent_to("/jwks") == []


@pytest.mark.clause("O-17")
def test_the_profile_is_asked_for_anew_and_proves_nobody() -> None:
    stay = Stay({"id": 42, "name": "Ada Example"})
    stay.issuer.userinfo = {"id": 42, "name": "Ada Changed"}
    identity = stay.access.profile()
    assert identity.claims == {"id": 42, "name": "Ada Changed"}
    assert identity.subject == "42"
    assert not identity.verified
    assert stay.shelf.kept == [replace(stay.session, identity=identity)]


@pytest.mark.clause("O-17", "U-01")
def test_a_profile_of_somebody_else_is_discarded() -> None:
    stay = Stay({"id": 42, "name": "Ada Example"})
    stay.issuer.userinfo = {"id": 43, "name": "Eve"}
    assert stay.access.profile() is stay.session.identity


@pytest.mark.clause("O-17", "U-07")
def test_who_had_no_name_before_may_have_one_now() -> None:
    stay = Stay({})
    assert stay.session.identity.subject == ""
    stay.issuer.userinfo = {"id": 42}
    assert stay.access.profile().subject == "42"


@pytest.mark.clause("O-17")
def test_without_userinfo_the_profile_is_empty() -> None:
    stay = Stay({"id": 42})
    issued = stay.session.issued
    metadata = replace(issued.metadata, userinfo_endpoint=None)
    identity = replace(stay.session.identity, subject="")
    nobody = PersonSession(replace(issued, metadata=metadata), identity, stay.session.issued_at)
    access = Access(nobody, PROVIDER, stay.wire)
    found = access.profile()
    assert found.claims == {}
    assert found.profile_complete
    assert stay.wire.sent_to("/userinfo")[1:] == []
