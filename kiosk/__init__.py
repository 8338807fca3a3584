"""A full-screen sign-in for devices without a keyboard (RFC 8628 with OpenID Connect)."""

__version__ = "0.1.0"
