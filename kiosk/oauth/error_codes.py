"""The error codes that may be repeated in a log, because they are known to mean nothing else.

RFC 6749 §5.2, RFC 7009 §2.2.1, RFC 8628 §3.5, RFC 8707 §2, RFC 9449 §8, OpenID Connect Core
§3.1.2.6, and what providers say besides them (C-04, C-12).
"""

OTHER_ERROR = "other_error"

KNOWN_ERRORS = frozenset(
    {
        "access_denied",
        "account_selection_required",
        "admin_policy_enforced",
        "authorization_declined",
        "authorization_pending",
        "bad_refresh_token",
        "bad_verification_code",
        "code_expired",
        "consent_required",
        "deleted_client",
        "device_flow_disabled",
        "disabled_client",
        "expired_token",
        "incorrect_client_credentials",
        "incorrect_device_code",
        "insufficient_scope",
        "interaction_required",
        "invalid_client",
        "invalid_dpop_proof",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_target",
        "invalid_token",
        "login_required",
        "org_internal",
        "rate_limit_exceeded",
        "request_unauthorized",
        "server_error",
        "slow_down",
        "temporarily_unavailable",
        "token_expired",
        "unauthorized_client",
        "unsupported_device_flow",
        "unsupported_grant_type",
        "unsupported_token_type",
        "use_dpop_nonce",
    }
)
