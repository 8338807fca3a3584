"""Keys and signatures for tokens, good and hostile, without the library under test."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

ALGORITHMS = ("RS256", "PS256", "ES256", "ES384", "EdDSA")

_PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key bound to one algorithm of RFC 7518 §3 or RFC 8037 §3.1."""

    alg: str
    private: _PrivateKey

    def sign(self, data: bytes) -> bytes:
        """Sign in the form that a JWS carries."""
        match self.private:
            case rsa.RSAPrivateKey():
                return self.private.sign(data, _rsa_padding(self.alg), hashes.SHA256())
            case ec.EllipticCurvePrivateKey():
                size = self.private.key_size // 8
                algorithm = hashes.SHA256() if size == 32 else hashes.SHA384()
                r, s = decode_dss_signature(self.private.sign(data, ec.ECDSA(algorithm)))
                return r.to_bytes(size, "big") + s.to_bytes(size, "big")
            case ed25519.Ed25519PrivateKey():
                return self.private.sign(data)

    def jwk(self, kid: object = "k1", **more: object) -> dict[str, object]:
        """The public key as RFC 7517 writes it."""
        return {**_public(self.private), "kid": kid, "alg": self.alg, "use": "sig", **more}

    def pem(self) -> bytes:
        """The public key as text, the classic wrong HMAC key."""
        return self.private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )


@cache
def signing_key(alg: str, number: int = 0, bits: int = 2048) -> SigningKey:
    """Make the key once a run; another `number` is another key."""
    if alg == "ES256":
        return SigningKey(alg, ec.generate_private_key(ec.SECP256R1()))
    if alg == "ES384":
        return SigningKey(alg, ec.generate_private_key(ec.SECP384R1()))
    if alg == "EdDSA":
        return SigningKey(alg, ed25519.Ed25519PrivateKey.generate())
    return SigningKey(alg, rsa.generate_private_key(65537, bits))


def b64(raw: bytes) -> str:
    """Base64url without padding."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def compact(header: Mapping[str, object], payload: bytes, sign: Callable[[bytes], bytes]) -> str:
    """A JWS in compact form, whatever its header says."""
    signing_input = f"{b64(json.dumps(header).encode())}.{b64(payload)}"
    return f"{signing_input}.{b64(sign(signing_input.encode()))}"


def signed(key: SigningKey, claims: Mapping[str, object], **header: object) -> str:
    """A JWS of `claims` with an honest header, plus or instead what `header` says."""
    honest = {"alg": key.alg, "kid": "k1", "typ": "JWT"}
    return compact({**honest, **header}, json.dumps(claims).encode(), key.sign)


def _rsa_padding(alg: str) -> padding.AsymmetricPadding:
    if alg == "PS256":
        return padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=32)
    return padding.PKCS1v15()


def _public(private: _PrivateKey) -> dict[str, object]:
    match private:
        case rsa.RSAPrivateKey():
            numbers = private.public_key().public_numbers()
            return {"kty": "RSA", "n": _number(numbers.n), "e": _number(numbers.e)}
        case ec.EllipticCurvePrivateKey():
            size = private.key_size // 8
            point = private.public_key().public_numbers()
            x, y = point.x.to_bytes(size, "big"), point.y.to_bytes(size, "big")
            return {"kty": "EC", "crv": f"P-{private.key_size}", "x": b64(x), "y": b64(y)}
        case ed25519.Ed25519PrivateKey():
            return {
                "kty": "OKP",
                "crv": "Ed25519",
                "x": b64(private.public_key().public_bytes_raw()),
            }


def _number(value: int) -> str:
    return b64(value.to_bytes((value.bit_length() + 7) // 8, "big"))
