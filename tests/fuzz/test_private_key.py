"""The application's private key, as a file may hold it: it signs, or is refused unquoted."""

import json
from base64 import urlsafe_b64decode

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.oauth import jws
from kiosk.oauth.errors import Misconfigured
from kiosk.oauth.secret import Secret
from tests.fakes.signing import b64, signing_key
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

KEY = signing_key("EdDSA")
PEM = KEY.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
RAW = KEY.private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
JWK: dict[str, object] = {**KEY.jwk(), "d": b64(RAW)}
BODY = PEM.splitlines()[1]

bent_pems = st.builds(
    lambda at, removed, put: PEM[:at] + put + PEM[at + removed :],
    st.integers(0, len(PEM)),
    st.integers(0, 5),
    st.text(max_size=5),
)
bent_jwks = inputs.changed(
    JWK,
    "k",
    "n",
    "e",
    by=inputs.values | st.sampled_from(["EC", "oct", "HS256", "P-256", b64(RAW)]),
).map(json.dumps)


@pytest.mark.clause("B-07", "J-02", "O-16", "V-10")
@examples(300)
@given(bent_pems | bent_jwks | inputs.texts)
@example(PEM)
@example(json.dumps(JWK))
@example(json.dumps({"kty": "oct", "k": b64(b"x" * 64), "alg": "HS256"}))
def test_a_key_signs_or_is_refused_unquoted(text: str) -> None:
    token = outcome(lambda: jws.sign({"iss": "kiosk-7"}, Secret(text)), BODY, b64(RAW))
    if isinstance(token, Misconfigured):
        assert text not in (PEM, json.dumps(JWK))
        return
    assert isinstance(token, str)
    if BODY in text or b64(RAW) in text:  # else it was bent into another key
        header = json.loads(urlsafe_b64decode(token.partition(".")[0] + "=="))
        public = {**KEY.jwk(), "kid": header.get("kid")}
        assert jws.verify(token, {"keys": [public]}).claims == {"iss": "kiosk-7"}
