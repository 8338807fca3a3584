"""What a provider adds to its errors: a number of its own is repeated, and nothing else is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.oauth import unsupported
from kiosk.oauth.errors import Misconfigured, SignInError
from kiosk.oauth.explanations import explained, vendor_code
from kiosk.oauth.messages import Endpoints, Provider
from kiosk.oauth.refusal import refusal
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

errors = inputs.changed(
    {"error_codes": [700016], "messageId": "CSIAQ0155E"},
    *("error", "code", "user_code", "deviceCode"),
    by=inputs.values
    | st.lists(inputs.scalars, max_size=2)
    | st.from_regex(r"[A-Z]{3,7}[0-9]{3,5}[EWIX\n]*"),
)


@pytest.mark.clause("O-09", "V-09", "V-10", "D-18", "C-12")
@examples(300)
@given(errors, inputs.error_codes, st.none() | st.floats(0, 3600))
def test_nothing_of_an_error_is_repeated_but_a_number(
    found: dict[str, object], code: str, wait_s: float | None
) -> None:
    number = vendor_code(found)
    assert number is None or re.fullmatch(r"AADSTS[0-9]{1,7}|[A-Z]{4,6}[0-9]{4}[EWI]", number)
    error = refusal(code, "token", wait_s, number)
    assert isinstance(error, SignInError)
    assert str(error) == explained(code, "token", number)
    assert error.retry_in_s is None or error.retry_in_s >= 0
    assert inputs.SECRET not in str(unsupported.foreign(found))


@pytest.mark.clause("M-05", "O-16")
@examples(150)
@given(
    st.lists(
        st.sampled_from(
            ["oidc.us-east-1.amazonaws.com", "facebook.com", ".plex.tv", "plex.tv.evil"]
        )
        | st.from_regex(r"[a-z0-9.-]{1,30}", fullmatch=True),
        max_size=3,
    )
)
def test_only_services_that_cannot_work_are_turned_away(hosts: list[str]) -> None:
    provider = Provider(tuple(f"https://{host}/" for host in hosts), Endpoints())
    turned = outcome(lambda: unsupported.check(provider))
    known = ("amazonaws.com", "api.aws", "awsapps.com", "facebook.com", "twitch.tv", "trakt.tv")
    cannot = [host for host in hosts if host.endswith((*known, "plex.tv", "apple.com", ".com.cn"))]
    assert turned is None or (isinstance(turned, Misconfigured) and cannot)
    assert turned is not None or not {"facebook.com", "trakt.tv"} & set(hosts)
