"""What an operator is told to do about a refusal, and what is never repeated to anybody."""

import pytest

from kiosk.oauth.error_codes import KNOWN_ERRORS
from kiosk.oauth.errors import Misconfigured, NotAllowed, SignInError
from kiosk.oauth.explanations import _ADVICE, explained, vendor_code
from kiosk.oauth.refusal import refusal
from kiosk.ui.screens.problem import DETAIL_LIMIT


@pytest.mark.clause("D-18")
@pytest.mark.parametrize("endpoint", ["device", "token"])
@pytest.mark.parametrize(
    ("code", "error", "advice"),
    [
        ("invalid_client", Misconfigured, "check CLIENT_ID, CLIENT_SECRET, CLIENT_AUTH"),
        ("invalid_scope", Misconfigured, "the provider does not let the application ask for"),
        ("invalid_target", Misconfigured, "check audience and resource in REQUEST_PARAMS"),
        ("incorrect_client_credentials", Misconfigured, "check CLIENT_ID"),
        ("request_unauthorized", Misconfigured, "check CLIENT_ID and CLIENT_SECRET"),
        ("unauthorized_client", NotAllowed, "allow the application the device grant"),
        ("unsupported_grant_type", NotAllowed, "switch the device grant on"),
        ("device_flow_disabled", NotAllowed, "switch the device flow on"),
        ("admin_policy_enforced", NotAllowed, "an administrator of the organisation has to"),
        ("org_internal", NotAllowed, "the application is for accounts of its own organisation"),
        ("deleted_client", NotAllowed, "the application was deleted"),
        ("disabled_client", NotAllowed, "the application was disabled"),
    ],
)
def test_a_well_known_refusal_says_what_to_do(
    code: str, error: type[SignInError], advice: str, endpoint: str
) -> None:
    result = refusal(code, endpoint)
    assert type(result) is error
    assert str(result).startswith(f"the {endpoint} endpoint answered {code}: {advice}")


@pytest.mark.parametrize("code", ["access_denied", "other_error", "expired_token", "invalid_grant"])
def test_nothing_is_made_up_about_the_others(code: str) -> None:
    assert explained(code, "token") == f"the token endpoint answered {code}"


@pytest.mark.clause("D-18")
def test_a_number_knows_better_than_the_code() -> None:
    assert explained("invalid_client", "token", "AADSTS7000218") == (
        "the token endpoint answered invalid_client (AADSTS7000218):"
        " allow public client flows in the app registration"
    )
    assert explained("invalid_client", "token", "AADSTS99999").startswith(
        "the token endpoint answered invalid_client (AADSTS99999): check CLIENT_ID"
    )
    assert explained("invalid_grant", "token", "AADSTS99999") == (
        "the token endpoint answered invalid_grant (AADSTS99999)"
    )


@pytest.mark.parametrize("number", [None, *sorted(set(_ADVICE) - KNOWN_ERRORS)])
def test_every_explanation_fits_on_the_screen(number: str | None) -> None:
    longest = max(len(explained(code, "device", number)) for code in KNOWN_ERRORS)
    assert longest <= DETAIL_LIMIT


@pytest.mark.clause("V-09", "V-10")
@pytest.mark.parametrize(
    ("found", "number"),
    [
        ({"error_codes": [7000218]}, "AADSTS7000218"),
        ({"error_codes": [53003, 1]}, "AADSTS53003"),
        ({"error_codes": [482913]}, None),  # a user code could look like that
        ({"messageId": "WDJB4821E"}, None),
        ({"error_codes": [7000218], "messageId": "CSIAQ0155E"}, "AADSTS7000218"),
        ({"error_codes": ["x"], "messageId": "CSIAQ0155E"}, "CSIAQ0155E"),
        ({"messageId": "CSIAQ0155E"}, "CSIAQ0155E"),
        ({"messageId": "FBTOAU212W"}, None),
        ({"messageId": "CSIAQ0155"}, None),
        ({"messageId": "CSIAQ0155E\n"}, None),
        ({"messageId": "CSIAQ\u0660\u0661\u0665\u0665E"}, None),
        ({"messageId": ["CSIAQ0155E"]}, None),
        ({"messageId": "WDJB-MJHT"}, None),
        ({"error_codes": ["7000218"]}, None),
        ({"error_codes": [True]}, None),
        ({"error_codes": [-53003]}, None),
        ({"error_codes": [53003.5]}, None),
        ({"error_codes": [10**7]}, None),
        ({"error_codes": []}, None),
        ({"error_codes": 53003}, None),
        ({"error_description": "AADSTS53003: x"}, None),
        ({}, None),
        (None, None),
    ],
)
def test_only_known_numbers_are_repeated(
    found: dict[str, object] | None, number: str | None
) -> None:
    assert vendor_code(found) == number
