"""The key that signs ID tokens, and its public half."""

from dataclasses import dataclass

from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from joserfc.jws import JWSRegistry

# RFC 9864 gives it the name Ed25519, which joserfc would warn about; clients know only this one.
JWSRegistry.algorithms["EdDSA"].security_warning = None

ALGORITHMS = ("RS256", "PS256", "ES256", "ES384", "EdDSA")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key made at start, for one algorithm (RFC 8725 §3.1)."""

    alg: str
    private: Key

    @property
    def kid(self) -> str:
        """Its thumbprint (RFC 7638)."""
        return self.private.thumbprint()

    def jwks(self) -> dict[str, object]:
        """The key set to publish (RFC 7517 §5)."""
        public = self.private.as_dict(private=False)
        return {"keys": [{**public, "kid": self.kid, "use": "sig", "alg": self.alg}]}


def new_signing_key(alg: str) -> SigningKey:
    """Make a key for one of `ALGORITHMS`."""
    return SigningKey(alg, _new_key(alg))


def _new_key(alg: str) -> Key:
    match alg:
        case "ES256":
            return ECKey.generate_key("P-256")
        case "ES384":
            return ECKey.generate_key("P-384")
        case "EdDSA":
            return OKPKey.generate_key("Ed25519")
        case _:
            return RSAKey.generate_key(2048)
