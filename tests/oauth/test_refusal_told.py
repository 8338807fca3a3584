"""A number that came with a refusal reaches whoever reads the cause, at whatever step it came."""

import pytest

from kiosk.oauth import device
from kiosk.oauth.errors import SignInError
from kiosk.oauth.messages import Trouble
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer, answer, oauth_error
from tests.oauth.playing import PENDING, failure, play, polled

ORGANIZATIONS = "https://login.microsoftonline.com/{tenantid}/v2.0"


def numbered(code: str, number: int) -> Response:
    return oauth_error(code, error_codes=[number])


@pytest.mark.clause("D-18")
def test_the_device_endpoints_number_is_told() -> None:
    with pytest.raises(SignInError) as caught:
        device.read(numbered("invalid_request", 90002))
    assert str(caught.value) == (
        "the device endpoint answered invalid_request (AADSTS90002):"
        " the tenant in ISSUER does not exist"
    )


@pytest.mark.clause("D-18", "C-03")
@pytest.mark.parametrize(
    ("reply", "trouble", "cause"),
    [
        (
            numbered("access_denied", 65001),
            Trouble.DECLINED,
            "access_denied (AADSTS65001): an administrator has to consent",
        ),
        (
            numbered("invalid_grant", 53003),
            Trouble.EXPIRED,
            "invalid_grant (AADSTS53003): a conditional access policy forbids it",
        ),
        (
            numbered("invalid_request", 90002),
            Trouble.EXPIRED,
            "invalid_request (AADSTS90002): the tenant in ISSUER does not exist",
        ),
        (
            numbered("invalid_client", 7000218),
            Trouble.CONFIGURATION,
            "invalid_client (AADSTS7000218): allow public client flows",
        ),
        (
            oauth_error("unauthorized_client", messageId="CSIAQ0155E"),
            Trouble.NOT_ALLOWED,
            "unauthorized_client (CSIAQ0155E): check CLIENT_ID and CLIENT_SECRET",
        ),
    ],
)
def test_the_token_endpoints_number_is_told(reply: Response, trouble: Trouble, cause: str) -> None:
    news, _ = polled(PENDING, reply)
    assert failure(news).trouble is trouble
    assert failure(news).cause.startswith(f"the token endpoint answered {cause}")


@pytest.mark.clause("D-19")
def test_what_needs_no_explanation_gets_none() -> None:
    news, _ = polled(PENDING, numbered("expired_token", 70020))
    assert failure(news).cause == "the token endpoint answered expired_token"


@pytest.mark.clause("M-02")
def test_an_issuer_for_every_tenant_is_told_as_such() -> None:
    issuer = Issuer()
    issuer.replies["openid-configuration"] = lambda: answer({"issuer": ORGANIZATIONS})
    news, wire = play(issuer)
    assert failure(news).trouble is Trouble.CONFIGURATION
    assert failure(news).cause == (
        "ISSUER stands for every tenant: put the id of your own tenant into it"
    )
    assert len(wire.exchanges) == 1
