import hashlib
from base64 import urlsafe_b64encode
from typing import Any

import jwt
import pytest

from kiosk.demo.keys import ALGORITHMS
from kiosk.demo.options import Options
from tests.demo.rig import BASE_URL, PLAIN, TODAY, Rig

HASHES = {"RS256": "sha256", "PS256": "sha256", "ES256": "sha256", "ES384": "sha384"}


def verified(rig: Rig, id_token: str) -> dict[str, Any]:
    """Check the signature by another library than the one that made it."""
    header = jwt.get_unverified_header(id_token)
    keys = jwt.PyJWKSet.from_dict(rig.http.get("/oauth2/jwks").json or {})
    claims: dict[str, Any] = jwt.decode(
        id_token,
        keys[header["kid"]],
        algorithms=[header["alg"]],
        audience=rig.client.client_id,
        issuer=f"{BASE_URL}/oauth2",
        options={"verify_exp": False, "verify_iat": False},
    )
    return claims


@pytest.mark.parametrize("alg", ALGORITHMS)
def test_it_is_signed_as_wanted_and_bound_to_the_access_token(alg: str) -> None:
    rig = Rig(Options(BASE_URL, alg=alg))
    tokens = rig.sign_in()
    assert jwt.get_unverified_header(tokens["id_token"])["alg"] == alg
    digest = hashlib.new(HASHES.get(alg, "sha512"), tokens["access_token"].encode()).digest()
    half = urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode()
    assert verified(rig, tokens["id_token"])["at_hash"] == half


def test_it_tells_who_and_when_and_nothing_about_the_person() -> None:
    rig = Rig()
    tokens = rig.sign_in(scope="openid profile email")
    now = int(TODAY + rig.clock.seconds)
    claims = verified(rig, tokens["id_token"])
    claims.pop("at_hash")
    assert claims == {
        "iss": f"{BASE_URL}/oauth2",
        "sub": PLAIN.people[0].sub,
        "aud": "kiosk-demo",
        "iat": now,
        "exp": now + 3600,
        "auth_time": now,
        "amr": ["user"],
    }


def test_auth_time_is_when_the_person_signed_in() -> None:
    rig = Rig()
    asked = rig.ask()
    phone = rig.phone()
    phone.open(asked.complete)
    phone.press("It matches")
    phone.press("Amara")
    signed_in_at = int(TODAY + rig.clock.seconds)
    rig.clock.seconds += 60
    phone.press("Allow")
    rig.clock.seconds += 60
    tokens = rig.poll(asked.device_code).json or {}
    claims = verified(rig, tokens["id_token"])
    assert claims["auth_time"] == signed_in_at
    assert claims["iat"] == signed_in_at + 120


def test_a_refreshed_one_tells_the_same_person_and_moment() -> None:
    rig = Rig()
    tokens = rig.sign_in(person="Jonas")
    first = verified(rig, tokens["id_token"])
    rig.clock.seconds += 600
    second = verified(rig, (rig.refresh(tokens["refresh_token"]).json or {})["id_token"])
    assert second["iat"] == first["iat"] + 600
    assert second["at_hash"] != first["at_hash"]
    for claim in ("iss", "sub", "aud", "auth_time"):
        assert second[claim] == first[claim]
