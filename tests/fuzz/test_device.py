"""Whatever answers the device request: a grant within bounds or a known error."""

import pytest
from hypothesis import example, given

from kiosk.oauth import addresses, answers, device
from kiosk.oauth.errors import BadAnswer, Busy, SignInError
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer
from tests.fuzz import inputs
from tests.fuzz.examples import examples
from tests.fuzz.outcome import outcome

DAY_S = 86_400
HONEST: dict[str, object] = {**Issuer().device, "device_code": inputs.SECRET}
grants = inputs.changed(HONEST, "verification_url", "error", by=inputs.values | inputs.numbers)


@pytest.mark.clause("D-07", "D-13", "D-14", "C-08", "O-16", "V-07", "V-10")
@examples(500)
@given(inputs.responses(grants))
@example(Response(200, {}, inputs.written({**HONEST, "interval": 5000})))
@example(Response(200, {}, inputs.written({**HONEST, "expires_in": 0.0001})))
@example(Response(200, {}, inputs.written({**HONEST, "expires_in": 1e9})))
@example(Response(200, {}, inputs.written({**HONEST, "user_code": "AB\u202eCD"})))
def test_a_grant_is_within_bounds_and_says_what_the_server_said(response: Response) -> None:
    grant = outcome(lambda: device.read(response), inputs.SECRET)
    if isinstance(grant, SignInError):
        return
    said = answers.members(response)
    assert said is not None
    assert 200 <= response.status < 300
    assert 0 < grant.expires_in_s <= DAY_S
    assert grant.interval_s >= 0
    assert grant.user_code == said["user_code"]
    assert grant.user_code.isprintable()
    assert 0 < len(grant.user_code.strip()) <= len(grant.user_code) <= device.MAX_USER_CODE
    assert grant.device_code.reveal() == said["device_code"] != ""
    assert grant.verification_uri in (said.get("verification_uri"), said.get("verification_url"))
    assert grant.verification_uri_complete in (said.get("verification_uri_complete") or None, None)
    for address in (grant.verification_uri, grant.verification_uri_complete or "https://none"):
        assert addresses.fault(address, allow_http=False) is None
        assert address.startswith(("https://", "HTTPS://"))
    assert grant.user_code not in repr(grant) or grant.user_code in "DeviceGrant(device_code=***"
    assert inputs.SECRET not in repr(grant)


@pytest.mark.clause("C-12")
@examples(100)
@given(inputs.any_response)
def test_a_refusal_names_a_wait_only_when_it_is_one(response: Response) -> None:
    grant = outcome(lambda: device.read(response), inputs.SECRET)
    assert isinstance(grant, SignInError)  # no such answer has a code in it
    assert isinstance(grant, Busy) == (grant.retry_in_s is not None)
    assert 0 <= (grant.retry_in_s or 0) <= answers.MAX_RETRY_S
    assert response.status not in (429, 503) or isinstance(grant, Busy)
    if answers.error_code(answers.members(response)) is None:
        assert isinstance(grant, BadAnswer | Busy)
