"""Encrypts what is kept and notices every change to it (O-13); the only file that knows Fernet."""


class Broken(Exception):
    """It was sealed with another key, or was changed since."""


class Seal:
    """AES-128-CBC and HMAC-SHA256 under keys derived from `material`, at least 32 bytes."""

    def __init__(self, material: bytes) -> None:
        # Loads OpenSSL, which takes longer than drawing the first screen.
        from base64 import urlsafe_b64encode

        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derived = HKDF(SHA256(), length=32, salt=None, info=b"kiosk store").derive(material)
        self._fernet = Fernet(urlsafe_b64encode(derived))

    def close(self, plain: bytes) -> bytes:
        """Return `plain` so that nobody without the key can read it."""
        return self._fernet.encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """Return what was sealed; raise `Broken`."""
        from cryptography.fernet import InvalidToken

        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken as exc:
            raise Broken("another key, or damaged") from exc
