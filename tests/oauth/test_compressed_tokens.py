"""Signed tokens whose payload is compressed: refused as they are, never unpacked (J-06)."""

import json
import tracemalloc
import zlib

import pytest

from kiosk.oauth import jws
from kiosk.oauth.errors import Unverified
from tests.fakes.signing import compact, signing_key

KEY = signing_key("RS256")
JWKS = {"keys": [KEY.jwk()]}
CLAIMS = json.dumps({"iss": "https://i", "sub": "s"}).encode()
RAW_DEFLATE, ZLIB, GZIP = -15, 15, 31
BOMB_BYTES = 40_000_000
MAX_PEAK_BYTES = 2_000_000


def token(payload: bytes, window_bits: int) -> str:
    """A token with a good signature over the compressed payload."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window_bits)
    packed = packer.compress(payload) + packer.flush()
    return compact({"alg": "RS256", "kid": "k1", "zip": "DEF"}, packed, KEY.sign)


@pytest.mark.clause("J-06")
@pytest.mark.parametrize("window_bits", [RAW_DEFLATE, ZLIB, GZIP])
def test_a_compressed_payload_is_refused_though_its_signature_is_good(window_bits: int) -> None:
    with pytest.raises(Unverified, match="payload"):
        jws.verify(token(CLAIMS, window_bits), JWKS)


@pytest.mark.clause("J-06", "V-11")
@pytest.mark.parametrize("window_bits", [RAW_DEFLATE, ZLIB, GZIP])
def test_a_payload_that_would_unpack_to_forty_megabytes_is_not_unpacked(window_bits: int) -> None:
    bomb = token(b" " * BOMB_BYTES + CLAIMS, window_bits)
    assert len(bomb) < jws.MAX_TOKEN
    tracemalloc.start()
    try:
        with pytest.raises(Unverified, match="payload"):
            jws.verify(bomb, JWKS)
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < MAX_PEAK_BYTES
