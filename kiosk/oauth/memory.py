"""What one sign-in may take over from the one before, at the same provider."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.oauth.messages import Metadata, Provider

KEPT_S = 3600.0
RENEWAL_REST_S = 300.0
"""How long an unknown key does not lead to the key set being fetched again (I-15)."""

Jwks = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _KeySet:
    jwks_uri: str
    jwks: Jwks
    fetched_at: float


@dataclass(frozen=True, slots=True)
class _Metadata:
    metadata: Metadata
    fetched_at: float


class Memory:
    """Metadata and keys, each kept within limits (M-09); no tokens, no people.

    It belongs to one provider, and a sign-in at another takes nothing from it (B-01). Moments are
    on the clock that never jumps. An attempt that was given up may still write here while the next
    one reads; every value is replaced as a whole.
    """

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self._metadata: _Metadata | None = None
        self._keys: _KeySet | None = None
        self._renewed_at: float | None = None

    def metadata(self, now: float) -> Metadata | None:
        """Return the metadata, None when there is none or it is too old."""
        kept = self._metadata
        return kept.metadata if kept is not None and now - kept.fetched_at < KEPT_S else None

    def keep_metadata(self, metadata: Metadata, now: float) -> None:
        """Keep metadata that has just been fetched."""
        self._metadata = _Metadata(metadata, now)

    def forget(self) -> None:
        """Have all of it fetched again: something did not go as it says."""
        self._metadata = None
        self._keys = None

    def keys(self, jwks_uri: str, moment: float) -> Jwks | None:
        """Return the key set of this address, None when it is not there or too old at `moment`."""
        kept = self._keys
        if kept is None or kept.jwks_uri != jwks_uri or moment - kept.fetched_at >= KEPT_S:
            return None
        return kept.jwks

    def keep_keys(self, jwks_uri: str, jwks: Jwks, now: float) -> None:
        """Keep a key set that has just been fetched."""
        self._keys = _KeySet(jwks_uri, jwks, now)

    def may_renew(self, now: float) -> bool:
        """Tell whether a key that does not fit is a reason to ask again (I-15)."""
        return self._renewed_at is None or now - self._renewed_at >= RENEWAL_REST_S

    def note_renewal(self, now: float) -> None:
        """Remember that the key set was fetched for a key that did not fit."""
        self._renewed_at = now
