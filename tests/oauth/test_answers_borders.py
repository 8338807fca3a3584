"""The last value that is read from an answer, and the first that is not."""

import pytest

from kiosk.oauth import addresses, answers
from kiosk.oauth.wire import Response

FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.mark.clause("O-16")
@pytest.mark.parametrize(
    "raw",
    [
        rb'{"a": ["\ud800", {}]}',
        rb'{"a": [["\ud800"], {"b": {}}]}',
        rb'{"a": {"b": "\ud800"}, "c": {}}',
        rb'{"a": {"b": "\ud800"}, "c": []}',
    ],
)
def test_what_stands_beside_a_clean_object_is_looked_at_too(raw: bytes) -> None:
    assert answers.json_object(raw) is None


@pytest.mark.clause("C-08")
def test_a_form_has_at_most_64_fields() -> None:
    fields = [f"name{i}=x".encode() for i in range(65)]
    read = answers.members(Response(200, FORM, b"&".join(fields[:64])))
    assert read is not None
    assert len(read) == 64
    assert answers.members(Response(200, FORM, b"&".join(fields))) is None


@pytest.mark.clause("D-07")
@pytest.mark.parametrize(
    ("value", "read"),
    [
        (10**12, 1e12),
        (10**12 + 1, None),
        (-(10**12), -1e12),
        (-(10**12) - 1, None),
        ("9" * 12, 999_999_999_999.0),
    ],
)
def test_a_number_has_at_most_twelve_digits(value: object, read: float | None) -> None:
    assert answers.number(value) == read


@pytest.mark.clause("C-08")
def test_json_nests_at_most_32_deep() -> None:
    for lists, clean in ((30, True), (31, False)):  # the object and the number count too
        raw = b'{"a": ' + b"[" * lists + b"1" + b"]" * lists + b"}"
        assert (answers.json_object(raw) is not None) is clean


@pytest.mark.clause("C-02")
@pytest.mark.parametrize(("text", "wait_s"), [("3600", 3600.0), ("3601", 3600.0), ("0", 0.0)])
def test_nobody_waits_longer_than_an_hour(text: str, wait_s: float) -> None:
    assert answers.retry_after_s(Response(503, {"retry-after": text})) == wait_s


def test_an_answer_without_a_content_type_has_no_media_type() -> None:
    assert answers.media_type(Response(200)) == ""
    assert answers.media_type(Response(200, {"content-type": " A/B ; c=d"})) == "a/b"


@pytest.mark.clause("V-07")
def test_an_address_has_at_most_2048_bytes() -> None:
    longest = "https://h/" + "x" * 2038
    assert addresses.fault(longest, allow_http=False) is None
    assert addresses.fault(longest + "x", allow_http=False) == "is longer than 2048 bytes"


@pytest.mark.clause("V-07")
@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("", "is missing or no text"),
        ("https://h/ ", "has characters that do not belong in an address"),
        ("https://h:port/", "is no address"),
        ("ftp://h/", "is not https"),
        ("https://name@h/", "has a user name in it"),
        ("https://h:0/", "has no proper host"),
        ("https://h%41/", "has no proper host"),
    ],
)
def test_the_operator_reads_what_is_wrong_with_an_address(address: str, fault: str) -> None:
    assert addresses.fault(address, allow_http=False) == fault


@pytest.mark.clause("V-09")
def test_what_is_logged_of_a_server_may_be_given_another_length() -> None:
    assert answers.loggable("aZ09_.:/-", limit=9) == "aZ09_.:/-"
    assert answers.loggable("aZ09_.:/-", limit=8) == "aZ09_.:/"


@pytest.mark.clause("V-07")
@pytest.mark.parametrize(
    "address",
    ["https://x[::1]/", "https://[::1]x/", "https://[::1]:x/", "https://[a[b]/", "https://[]/"],
)
def test_brackets_hold_a_whole_host(address: str) -> None:
    assert addresses.fault(address, allow_http=False) in ("is no address", "has no proper host")
    assert addresses.fault("https://[::1]:/", allow_http=False) is None
    assert addresses.fault("https://[::1]:8443/", allow_http=False) is None
