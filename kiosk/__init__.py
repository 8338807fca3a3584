"""A full-screen sign-in for devices without a keyboard (RFC 8628 with OpenID Connect)."""

from datetime import date

__version__ = "0.1.0"

RELEASED = date(2026, 11, 1)
"""This program was made later, so a clock that shows an earlier day is wrong."""
