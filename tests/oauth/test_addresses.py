"""Which addresses are called, shown and put into a picture."""

import pytest

from kiosk.oauth import addresses


@pytest.mark.clause("V-07", "M-05")
@pytest.mark.parametrize(
    "address",
    [
        "https://login.example/device?user_code=A%2DB&x#y",
        "https://login.example:8443/device",
        "https://[2001:db8::1]/device",
        "https://bücher.example/gerät",
        "HTTPS://LOGIN.EXAMPLE/",
        "https://h/" + "x" * (addresses.MAX_LENGTH - 10),
    ],
)
def test_a_plain_https_address_has_no_fault(address: str) -> None:
    assert addresses.fault(address, allow_http=False) is None


@pytest.mark.clause("V-07", "M-05", "V-06")
@pytest.mark.parametrize(
    ("address", "fault"),
    [
        (None, "missing"),
        ("", "missing"),
        (5, "missing"),
        (["https://login.example"], "missing"),
        ("https://h/" + "x" * addresses.MAX_LENGTH, "longer than"),
        ("https://h/" + "ü" * (addresses.MAX_LENGTH // 2), "longer than"),
        ("https://login.example/\u202egro.live", "characters"),
        ("https://login.example/\x1b[31m", "characters"),
        ("https://login.example/\n", "characters"),
        ("https://login.example/\ud800", "characters"),
        ("https://login.example/a b", "characters"),
        ("https://login.example\\@evil.example/", "characters"),
        ("http://login.example/", "not https"),
        ("javascript:alert(1)", "not https"),
        ("file:///etc/passwd", "not https"),
        ("intent://scan#Intent;end", "not https"),
        ("WIFI:T:WPA;S:x;P:y;;", "not https"),
        ("tel:+491234", "not https"),
        ("//login.example/device", "not https"),
        ("login.example/device", "not https"),
        ("https://login.example@evil.example/", "user name"),
        ("https://@evil.example/", "user name"),
        ("https:///device", "host"),
        ("https://:8443/device", "host"),
        ("https://login%2eexample/", "host"),
        ("https://login.example:0/", "host"),
        ("https://login.example:port/", "no address"),
        ("https://login.example:70000/", "no address"),
        ("https://[::1/", "no address"),
    ],
)
def test_anything_else_is_refused_with_its_reason(address: object, fault: str) -> None:
    assert fault in (addresses.fault(address, allow_http=False) or "")


def test_http_is_for_tests_only_and_no_other_scheme_is_let_in() -> None:
    assert addresses.fault("http://127.0.0.1:8080/device", allow_http=True) is None
    assert addresses.fault("https://login.example/", allow_http=True) is None
    assert addresses.fault("ftp://login.example/", allow_http=True) == "is not https"
