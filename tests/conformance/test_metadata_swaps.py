"""A provider that leaves out, swaps or forges parts of its metadata, and claims that lead away."""

import json

import pytest

from kiosk.oauth.messages import SignedIn
from kiosk.oauth.wire import Response
from tests.fakes.issuer import ISSUER, Issuer, answer
from tests.fakes.signing import signed, signing_key
from tests.oauth.playing import PENDING, ending, person, play

EVIL = "https://evil.example"
OPTIONAL = (
    *("userinfo_endpoint", "revocation_endpoint", "end_session_endpoint", "grant_types_supported"),
    *("scopes_supported", "response_types_supported", "subject_types_supported"),
    *("id_token_signing_alg_values_supported", "token_endpoint_auth_methods_supported"),
)


def evil_copy(issuer: Issuer) -> dict[str, object]:
    """The same document with every address somewhere else."""
    text = json.dumps(issuer.metadata).replace(ISSUER, EVIL)
    return {**json.loads(text), "issuer": ISSUER}


@pytest.mark.clause("M-06")
@pytest.mark.parametrize("name", OPTIONAL)
def test_a_sign_in_works_without_any_optional_member(name: str) -> None:
    issuer = Issuer()
    issuer.metadata |= {"end_session_endpoint": f"{ISSUER}/end", "scopes_supported": ["openid"]}
    issuer.metadata.pop(name, None)
    news, wire = play(issuer)
    assert isinstance(ending(news), SignedIn)
    assert wire.sent_to("/end") == []


@pytest.mark.clause("M-06", "B-08")
def test_a_sign_in_works_with_the_needed_members_alone() -> None:
    issuer = Issuer()
    needed = ("issuer", "device_authorization_endpoint", "token_endpoint", "jwks_uri")
    issuer.metadata = {name: issuer.metadata[name] for name in needed}
    assert isinstance(ending(play(issuer)[0]), SignedIn)


@pytest.mark.clause("M-09", "B-01")
def test_a_document_that_is_swapped_under_a_code_has_no_effect_on_it() -> None:
    issuer = Issuer()
    issuer.polls = [PENDING] * 3
    device, documents = issuer.replies["device_authorization"], [issuer.metadata]

    def swap_then_answer() -> Response:
        documents.append(evil_copy(issuer))
        return device()

    issuer.replies["openid-configuration"] = lambda: answer(documents[-1])
    issuer.replies["device_authorization"] = swap_then_answer
    news, wire = play(issuer)
    assert isinstance(ending(news), SignedIn)
    assert len(documents) == 2
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)


@pytest.mark.clause("M-10")
@pytest.mark.parametrize("known_key", [True, False])
def test_forged_signed_metadata_has_no_effect(known_key: bool) -> None:
    issuer = Issuer()
    key = issuer.key if known_key else signing_key("RS256", number=1)
    issuer.metadata["signed_metadata"] = signed(key, {**evil_copy(issuer), "iss": EVIL})
    news, wire = play(issuer)
    assert isinstance(ending(news), SignedIn)
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)


@pytest.mark.clause("U-09", "U-08", "V-05")
def test_no_claim_leads_to_a_request_of_the_sign_in() -> None:
    issuer = Issuer()
    elsewhere = {"endpoint": f"{EVIL}/claims", "access_token": "x"}
    issuer.userinfo |= {
        "_claim_names": {"salary": "src"},
        "_claim_sources": {"src": elsewhere},
        "profile": f"{EVIL}/profile",
        "website": f"{EVIL}/website",
        "jwks_uri": f"{EVIL}/keys",
    }
    news, wire = play(issuer)
    assert "salary" not in person(news).identity.claims
    assert not any(name.startswith("_claim") for name in person(news).identity.claims)
    assert all(exchange.request.url.startswith(ISSUER) for exchange in wire.exchanges)
