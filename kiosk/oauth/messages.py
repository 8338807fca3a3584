"""The values that travel between settings, the protocol and the screens.

All are frozen. Whatever belongs to a person or opens a door is left out of `repr`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.oauth.secret import Secret


class Trouble(StrEnum):
    """Why a sign-in did not happen, as far as it matters to a person; also the log's `kind`."""

    DECLINED = "declined"
    EXPIRED = "expired"
    NO_NETWORK = "no_network"
    UNREACHABLE = "unreachable"
    BAD_ANSWER = "bad_answer"
    UNTRUSTED = "untrusted"
    WRONG_CLOCK = "wrong_clock"
    BUSY = "busy"
    NOT_ALLOWED = "not_allowed"
    CONFIGURATION = "configuration"
    UNVERIFIED = "unverified"
    INTERNAL = "internal"


class ClientAuth(StrEnum):
    """How the application proves itself at the provider (RFC 6749 §2.3)."""

    AUTO = "auto"
    BASIC = "basic"
    POST = "post"
    PRIVATE_KEY_JWT = "private_key_jwt"
    NONE = "none"


class AssertionAudience(StrEnum):
    """For whom a client assertion is made out: the provider, or the address that is called."""

    ISSUER = "issuer"
    ENDPOINT = "endpoint"


@dataclass(frozen=True, slots=True)
class Client:
    """The application as the provider knows it."""

    client_id: str
    client_secret: Secret | None = None
    auth: ClientAuth = ClientAuth.AUTO
    scope: str = "openid profile"
    request_params: tuple[tuple[str, str], ...] = ()
    client_key: Secret | None = None
    """A private key as PEM or JWK, for `private_key_jwt`."""
    assertion_audience: AssertionAudience = AssertionAudience.ISSUER


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Addresses that stand in for those of the metadata; None where the metadata decides."""

    device_authorization: str | None = None
    token: str | None = None
    jwks: str | None = None
    userinfo: str | None = None
    revocation: str | None = None


@dataclass(frozen=True, slots=True)
class Provider:
    """Who signs people in: issuers to try in order, and addresses set by hand.

    With `oauth_only` the provider knows no OpenID Connect: whoever approves is let in, and nobody
    vouches for who that is. It may then do without an issuer.
    """

    issuers: tuple[str, ...]
    endpoints: Endpoints = Endpoints()
    allow_insecure_http: bool = False
    oauth_only: bool = False

    @property
    def address(self) -> str:
        """Where it is, to be named to a person or an operator."""
        return self.issuers[0] if self.issuers else self.endpoints.token or ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """One issuer and its endpoints, checked, from one document (M-09, B-01)."""

    issuer: str
    device_authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str | None
    """None only where no identity is verified."""
    userinfo_endpoint: str | None = None
    revocation_endpoint: str | None = None
    auth_methods: tuple[str, ...] = ("client_secret_basic",)


@dataclass(frozen=True, slots=True)
class DeviceGrant:
    """What the provider answered to the device request (RFC 8628 §3.2)."""

    device_code: Secret
    user_code: str = field(repr=False)
    verification_uri: str
    verification_uri_complete: str | None = field(repr=False)
    expires_in_s: float
    interval_s: float


@dataclass(frozen=True, slots=True)
class TokenSet:
    """The tokens of one person (RFC 6749 §5.1); `scope` is what was granted."""

    access_token: Secret
    id_token: Secret | None
    refresh_token: Secret | None = None
    expires_in_s: float | None = None
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signed in: `issuer` and `subject` together are the person (I-14).

    Not `verified`: the claims are what the provider's address answered to the access token, which
    proves nobody (O-17); `subject` may be empty.
    """

    issuer: str
    subject: str = field(repr=False)
    claims: Mapping[str, object] = field(repr=False)
    granted_scope: tuple[str, ...] = ()
    refused_scope: tuple[str, ...] = ()
    profile_complete: bool = True
    """False when the userinfo endpoint did not answer usefully (U-07)."""
    verified: bool = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class CodeIssued:
    """A code is to be shown until `deadline` on the wire's clock."""

    grant: DeviceGrant
    deadline: float


@dataclass(frozen=True, slots=True)
class Polled:
    """A poll is over: `answer` is `ok`, the OAuth error code, or what came in place of an answer.

    Not `connected`: a `Trouble`, `http_502` or `not_oauth`. While a code is on screen that is
    patience, not an end (C-02).
    """

    answer: str
    connected: bool


@dataclass(frozen=True, slots=True)
class TokensIssued:
    """Tokens live from now on, also if nobody can be identified: they are to be revoked one day.

    `client` and `metadata` are those that they came from, and that they go back to (B-01).
    `began_at` is the true time at which the wire's steady clock was 0, if servers told it.
    """

    client: Client
    tokens: TokenSet
    metadata: Metadata
    began_at: float | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The end everybody hopes for.

    `clock_off_s` is by how much this device's clock is ahead, if it is off by enough to matter.
    """

    identity: Identity
    clock_off_s: float | None = None


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """This device's clock decided something: `shown` is what it said, in seconds since 1970.

    `off_s` is by how much it is ahead, None when nobody trustworthy could tell.
    """

    shown: float
    off_s: float | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """Any other end; `cause` is for the operator's log and free of secrets and claims."""

    trouble: Trouble
    cause: str
    retry_in_s: float | None = None
    clock: ClockDoubt | None = None


News = CodeIssued | Polled | TokensIssued | SignedIn | Failed
