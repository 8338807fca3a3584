"""The two ways to get tokens: a device code that a person has approved, or a refresh token."""

from typing import TYPE_CHECKING, assert_never

from authlib.oauth2 import OAuth2Request
from authlib.oauth2.rfc6749 import (
    AccessDeniedError,
    InvalidGrantError,
    InvalidRequestError,
    TokenMixin,
    UnauthorizedClientError,
)
from authlib.oauth2.rfc6749.grants import RefreshTokenGrant
from authlib.oauth2.rfc8628 import (
    AuthorizationPendingError,
    DeviceCodeGrant,
    DeviceCredentialDict,
    ExpiredTokenError,
    SlowDownError,
)

from kiosk.demo.codes import Denied, Expired, Pending, TooFast, Unknown
from kiosk.demo.consent import Consent
from kiosk.demo.tokens import Token

if TYPE_CHECKING:
    from kiosk.demo.tenant import Tenant

AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"]


def consent_of(request: OAuth2Request) -> Consent:
    """Tell what a request, once its grant has been validated, is about to get tokens for."""
    if not isinstance(request.user, Consent):
        raise TypeError(type(request.user))
    return request.user


class DeviceGrant(DeviceCodeGrant):
    """RFC 8628 §3.4 and §3.5.

    Authlib looks a code up, judges it and issues tokens in three steps, so that two polls at the
    same moment are both served; here `Codes.poll` takes the consent away in one.
    """

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS

    def validate_token_request(self) -> None:
        """Answer the poll, by an exception unless the person has approved."""
        device_code = self.request.form.get("device_code")
        if not device_code:
            raise InvalidRequestError("The parameter device_code is missing.")
        client = self.authenticate_token_endpoint_client()
        if not client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("The client may not use the device grant.")
        consent = self._consent(device_code, client.get_client_id())
        self.request.client = client
        self.request.user = consent
        self.request.credential = DeviceCredentialDict(scope=consent.scope)

    def _consent(self, device_code: str, client_id: str) -> Consent:
        tenant: Tenant = self.server.tenant
        slow_down = tenant.faults.slows_down()
        match tenant.codes.poll(device_code, client_id, slow_down=slow_down):
            case Consent() as consent:
                return consent
            case Pending():
                raise AuthorizationPendingError
            case TooFast():
                raise SlowDownError
            case Denied():
                raise AccessDeniedError
            case Expired():
                raise ExpiredTokenError
            case Unknown():
                raise InvalidGrantError("The device_code is unknown, used, or not yours.")
            case other:
                assert_never(other)


class RefreshGrant(RefreshTokenGrant):
    """RFC 6749 §6 with rotation: every refresh token works once (RFC 9700 §4.14.2)."""

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token: str) -> Token:
        """Find the token; one that was used before ends its family."""
        tenant: Tenant = self.server.tenant
        token = tenant.tokens.refresh(refresh_token)
        if token is None:
            raise InvalidGrantError("The refresh_token is unknown, used, expired or revoked.")
        return token

    def authenticate_user(self, refresh_token: Token) -> Consent:
        """Carry the old consent over."""
        return refresh_token.family.consent

    def issue_token(self, user: Consent, refresh_token: TokenMixin) -> dict[str, str | int]:
        """Use the old token up before a new one exists, so that two requests cannot both win."""
        tenant: Tenant = self.server.tenant
        if not isinstance(refresh_token, Token) or not tenant.tokens.spend(refresh_token):
            raise InvalidGrantError("The refresh_token was used before.")
        return super().issue_token(user, refresh_token)

    def revoke_old_credential(self, refresh_token: TokenMixin) -> None:
        """Do nothing more: `issue_token` has used it up."""
