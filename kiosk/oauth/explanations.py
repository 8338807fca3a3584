"""What an operator can do about a refusal, in words of our own: a provider's are never repeated.

Codes and numbers explain; they decide nothing. Microsoft warns that its numbers change.
"""

from collections.abc import Mapping

_ADVICE = {
    "invalid_client": (
        "check CLIENT_ID, CLIENT_SECRET, CLIENT_AUTH and the application's type at the provider"
    ),
    "incorrect_client_credentials": "check CLIENT_ID",
    "request_unauthorized": "check CLIENT_ID and CLIENT_SECRET",
    "deleted_client": "the application was deleted at the provider",
    "disabled_client": "the application was disabled at the provider",
    "unauthorized_client": "allow the application the device grant at the provider",
    "unsupported_grant_type": "switch the device grant on at the provider",
    "device_flow_disabled": "switch the device flow on in the application's settings",
    "invalid_scope": "the provider does not let the application ask for all of SCOPE",
    "invalid_target": "check audience and resource in REQUEST_PARAMS",
    "admin_policy_enforced": "an administrator of the organisation has to allow the application",
    "org_internal": "the application is for accounts of its own organisation only",
    # Microsoft Entra: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    "AADSTS50034": "the account is not in this tenant",
    "AADSTS50105": "assign the person to the application, or require no assignment",
    "AADSTS53003": "a conditional access policy forbids it; the tenant's sign-in log says which",
    "AADSTS65001": "an administrator has to consent to the application's permissions",
    "AADSTS70011": "the application cannot ask for all of SCOPE",
    "AADSTS90002": "the tenant in ISSUER does not exist",
    "AADSTS700016": "CLIENT_ID is no application of this tenant",
    "AADSTS7000215": "CLIENT_SECRET is wrong; it is the secret's value, not its id",
    "AADSTS7000218": "allow public client flows in the app registration",
    "AADSTS7000222": "the client secret has expired; make a new one",
    # IBM Verify, as seen by others: the client is unknown or its secret is wrong.
    "CSIAQ0155E": "check CLIENT_ID and CLIENT_SECRET",
}


def vendor_code(found: Mapping[str, object] | None) -> str | None:
    """Return the number that Microsoft or IBM gave an error, if it is one of those known here.

    Any other could be a user code in disguise (V-10).
    """
    numbers = (found or {}).get("error_codes")
    number = numbers[0] if isinstance(numbers, list) and numbers else None
    message_id = (found or {}).get("messageId")
    named = f"AADSTS{number}" if isinstance(number, int) else message_id
    return named if isinstance(named, str) and named in _ADVICE else None


def explained(code: str, endpoint: str, number: str | None = None) -> str:
    """Say which error came from where, and what to do about it when that is known.

    `number` is a `vendor_code`, which knows better than `code`.
    """
    named = code if number is None else f"{code} ({number})"
    advice = _ADVICE.get(number or code) or _ADVICE.get(code)
    answered = f"the {endpoint} endpoint answered {named}"
    return answered if advice is None else f"{answered}: {advice}"
