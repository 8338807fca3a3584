"""The answer to the device request where one step more or less decides."""

import pytest

from kiosk.oauth import device
from kiosk.oauth.errors import BadAnswer, Busy, NotAllowed, SignInError
from kiosk.oauth.messages import DeviceGrant
from kiosk.oauth.wire import Response
from tests.fakes.issuer import Issuer, answer, html

IBM = Issuer().device
LOCAL = "http://10.0.0.2/device"


def read(**changes: object) -> DeviceGrant:
    return device.read(answer({**IBM, **changes}))


@pytest.mark.clause("D-07")
@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_code_comes_with_success(status: int) -> None:
    assert device.read(answer(IBM, status)).user_code == "70HYPR"


@pytest.mark.clause("C-02")
@pytest.mark.parametrize("status", [199, 300, 301, 428, 430, 500, 502, 504])
def test_a_code_under_another_status_is_no_code(status: int) -> None:
    with pytest.raises(BadAnswer) as caught:
        device.read(answer(IBM, status))
    assert str(caught.value) == f"the device endpoint answered HTTP {status} without a code"


@pytest.mark.clause("C-12")
@pytest.mark.parametrize("response", [html(429), html(503), answer(IBM, 503)])
def test_the_operator_reads_that_the_provider_is_busy(response: Response) -> None:
    with pytest.raises(Busy) as caught:
        device.read(response)
    assert str(caught.value) == f"the device endpoint answered HTTP {response.status}"


@pytest.mark.clause("D-07", "X-05")
@pytest.mark.parametrize(("stated", "read_s"), [(86_400, 86_400.0), (86_401, 86_400.0), (0.5, 0.5)])
def test_no_code_lives_longer_than_a_day(stated: float, read_s: float) -> None:
    assert read(expires_in=stated).expires_in_s == read_s


@pytest.mark.clause("C-04")
@pytest.mark.parametrize(
    ("interval", "lifetime", "seconds"),
    [
        (2000, 2000, 5.0),  # no provider means 2 s, and 5 s is the least when nothing is said
        (7000, 300, 7.0),
        (7001, 300, 7001.0),
        (0, 300, 0.0),
    ],
)
def test_milliseconds_are_thousands_and_no_less_than_five_seconds(
    interval: int, lifetime: int, seconds: float
) -> None:
    assert read(interval=interval, expires_in=lifetime).interval_s == seconds


@pytest.mark.clause("V-07", "M-05")
def test_the_insecure_mode_holds_for_both_addresses() -> None:
    both = {"verification_uri": LOCAL, "verification_uri_complete": f"{LOCAL}?c=1"}
    grant = device.read(answer({**IBM, **both}), allow_http=True)
    assert grant.verification_uri_complete == f"{LOCAL}?c=1"
    for name in both:
        with pytest.raises(BadAnswer) as caught:
            read(**{name: LOCAL})
        assert str(caught.value) == f"{name} in the device answer is not https"


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"expires_in": 0}, "expires_in in the device answer is not positive"),
        ({"expires_in": -1}, "expires_in in the device answer is no duration"),
        ({"interval": "x"}, "interval in the device answer is no duration"),
        ({"device_code": ""}, "device_code in the device answer is missing or no text"),
        ({"user_code": "x" * 33}, "user_code in the device answer cannot be shown"),
    ],
)
def test_the_operator_reads_what_is_wrong_with_the_answer(
    changes: dict[str, object], cause: str
) -> None:
    with pytest.raises(BadAnswer) as caught:
        read(**changes)
    assert str(caught.value) == cause


@pytest.mark.clause("O-09")
@pytest.mark.parametrize(("status", "error"), [(499, NotAllowed), (500, BadAnswer)])
def test_an_oauth_error_counts_below_500(status: int, error: type[SignInError]) -> None:
    with pytest.raises(error):
        device.read(answer({"error": "unauthorized_client"}, status))
